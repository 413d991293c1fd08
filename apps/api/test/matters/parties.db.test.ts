import { describe, expect, it } from 'vitest'
import { papersOfMatter } from '../../src/documents/paper.store.js'
import {
  acceptMatter,
  correctParty,
  draftOpinion,
  issueOpinion,
  loadCase,
  notifyPetitioner,
  recordReviewRequest,
  referMatter,
  reveal,
  serve,
  signFor,
  sortClaims,
  strikeParty,
} from '../../src/matters/index.js'
import { PartyEntity } from '../../src/matters/archive/party.entity.js'
import { factLines } from '../../src/matters/reading/fact-lines.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { key, MatterOffice, on, START } from './matter-office.js'

const desk = new MatterOffice()
const ANSWER = {
  ...{ claimNo: 1, finding: '属实', evidence: null, basis: '《民法典》' },
  ...{ outcome: 'SUPPORTED' as const, result: '维修', performBy: null },
}

eachDatabase(
  (office: TestOffice) => {
    const rowsOf = (matterId: string) =>
      office.db.read.find(PartyEntity, { where: { matterId }, order: { ordinal: 'ASC' } })
    const firstOf = async (matterId: string) => (await rowsOf(matterId))[0]?.id ?? ''
    const shown = async (matterId: string, partyId: string) => {
      const fields = ['NAME', 'ID_NUMBER', 'PHONE', 'ADDRESS'] as const
      const asked = { idempotencyKey: key(), matterId, partyId, fields, reason: '核对' }
      const values = await reveal(await desk.ctx('head', on(30)), asked)
      return Object.fromEntries(values.map(({ field, value }) => [field, value]))
    }
    const received = async () => {
      const id = await desk.register()
      const claims = [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '维修争议' }]
      await desk.act('intake', START, sortClaims, id, { claims })
      await desk.act('intake', START, referMatter, id, { organId: desk.organId('U38'), delivery: 'SYSTEM' as const })
      await desk.act('handler', START, signFor, id, { arrivedOn: START })
      return id
    }
    const issued = async () => {
      const id = await received()
      const told = { content: 'RECEIPT_ROUTE_PROCEDURE' as const, on: on(1), text: '已收到' }
      await desk.act('handler', on(1), notifyPetitioner, id, told)
      await desk.act('handler', on(1), acceptMatter, id, { on: on(1) })
      await desk.act('handler', on(9), draftOpinion, id, { answers: [ANSWER] })
      await desk.act('chief', on(10), issueOpinion, id, {})
      return id
    }
    const served = (id: string, partyId: string, day: number) =>
      desk.act('handler', on(day), serve, id, {
        ...{ paper: 'OPINION' as const, partyId, mode: 'DIRECT' as const, on: on(day), proof: '本人签收' },
      })

    describe('what was written down of a petitioner is put right', () => {
      it('item by item, sealed, and the record names the items only', async () => {
        const id = await received()
        const partyId = await firstOf(id)
        const input = { partyId, name: '林晓满', phone: '', reason: '本人来电更正' }
        await desk.act('handler', on(2), correctParty, id, input)
        expect(await shown(id, partyId)).toMatchObject({ NAME: '林晓满', PHONE: null })
        expect(JSON.stringify(await rowsOf(id))).not.toContain('林晓满')
        const lines = await factLines(
          await desk.ctx('handler', on(2)),
          await loadCase(await desk.ctx('handler', on(2)), id),
        )
        const line = lines.find(({ kind }) => kind === 'PARTY_CORRECTED')
        expect(line).toMatchObject({ text: '姓名、名称、电话：本人来电更正', correctable: [] })
      })

      it('a wrong number, nothing new, or somebody of another matter is refused', async () => {
        const id = await received()
        const partyId = await firstOf(id)
        const correct = (more: object) =>
          desk.act('handler', on(2), correctParty, id, { partyId, reason: '更正', ...more } as never)
        await expect(correct({ idNumber: '999999198806152413' })).rejects.toMatchObject({ reason: 'ID_NUMBER_WRONG' })
        await expect(correct({ name: '林小满' })).rejects.toMatchObject({ reason: 'NOTHING_TO_CORRECT' })
        const other = await firstOf(await desk.register())
        await expect(correct({ partyId: other, name: '甲' })).rejects.toMatchObject({ reason: 'NOT_A_PARTY' })
        await expect(
          desk.act('stranger', on(2), correctParty, id, { partyId, name: '甲', reason: '更正' }),
        ).rejects.toMatchObject({ code: 'NOT_FOUND' })
      })

      it('whoever can be reached from now on is owed the paper, and a representative counts', async () => {
        const parties = [
          { kind: 'PERSON' as const, name: '林小满', phone: '13900000001', isRepresentative: true },
          { kind: 'PERSON' as const, name: '周既白', isRepresentative: false },
        ]
        const id = await desk.register({ parties })
        const silent = (await rowsOf(id))[1]?.id ?? ''
        const before = await loadCase(await desk.ctx('head'), id)
        expect(before.story.of('RECEIVED')[0]?.parties).toHaveLength(1)
        const input = { partyId: silent, address: '青榆路1号', isRepresentative: true, reason: '补留地址' }
        await desk.act('intake', on(1), correctParty, id, input)
        const { story } = await loadCase(await desk.ctx('head', on(1)), id)
        expect(story.of('PARTY_NAMED')).toMatchObject([{ partyId: silent, isRepresentative: true }])
        expect(story.of('REPRESENTATIVES_NAMED').at(-1)).toMatchObject({ number: 2 })
      })

      it('a paper that names the old value becomes a task', async () => {
        const id = await issued()
        const partyId = await firstOf(id)
        const tasks = async () =>
          (await papersOfMatter(await office.systemCtx(), id)).filter((paper) => paper.isOpenTask)
        expect(await tasks()).toEqual([])
        await desk.act('handler', on(11), correctParty, id, { partyId, name: '林晓满', reason: '姓名有误' })
        const wrong = await tasks()
        expect(wrong.map(({ kind, attention }) => [kind, attention])).toContainEqual(['HANDLING_OPINION', 'CHANGED'])
      })
    })

    describe('somebody who was written down by mistake is struck out', () => {
      it('by the leadership: nothing of them is left, nothing runs from what they were handed', async () => {
        const id = await issued()
        const [first, second] = (await rowsOf(id)).map((row) => row.id)
        await served(id, second ?? '', 11)
        const input = { partyId: second ?? '', reason: '同名的另一人，没有信访' }
        await expect(desk.act('handler', on(12), strikeParty, id, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
        await desk.act('chief', on(12), strikeParty, id, input)
        expect((await rowsOf(id)).map((row) => row.id)).toEqual([first])
        const matter = await loadCase(await desk.ctx('chief', on(12)), id)
        expect(matter.duties.filter((duty) => duty.owedBy.id === second)).toEqual([])
        const lines = await factLines(await desk.ctx('chief', on(12)), matter)
        expect(lines.find(({ kind }) => kind === 'SERVED')).toMatchObject({
          hasEffect: false,
          withoutEffectZh: '该信访人系误记，已经删去。',
        })
        const papers = await papersOfMatter(await office.systemCtx(), id)
        expect(papers.find(({ kind }) => kind === 'SERVICE_PROOF')).toMatchObject({ attention: 'GROUNDLESS' })
        await served(id, first ?? '', 13)
        expect(await desk.row(id)).toMatchObject({ standing: 'ANSWERED' })
      })

      it('but not the only one, nor one who asked for review', async () => {
        const id = await issued()
        const [first = '', second = ''] = (await rowsOf(id)).map((row) => row.id)
        await served(id, first, 11)
        const review = {
          ...{ level: 'REVIEW' as const, partyId: first, on: on(12), postmarkedOn: null },
          toOrganId: desk.organId('G01'),
        }
        await desk.act('intake', on(12), recordReviewRequest, id, review)
        const strike = (partyId: string) => desk.act('chief', on(12), strikeParty, id, { partyId, reason: '误记' })
        await expect(strike(first)).rejects.toMatchObject({ refusal: { code: 'PARTY_ASKED_FOR_REVIEW' } })
        await strike(second)
        await expect(strike(first)).rejects.toMatchObject({ refusal: { code: 'LAST_PARTY' } })
      })
    })
  },
  { seed: desk.seed },
)
