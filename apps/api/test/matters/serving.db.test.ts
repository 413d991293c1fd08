import { beforeAll, describe, expect, it } from 'vitest'
import {
  acceptMatter,
  draftOpinion,
  issueOpinion,
  loadCase,
  notifyPetitioner,
  recordCarriedOut,
  recordReturned,
  recordReturnSlip,
  recordReviewRequest,
  referMatter,
  serve,
  signFor,
  sortClaims,
  withdraw,
} from '../../src/matters/index.js'
import { refoldMatter } from '../../src/matters/case/refold.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { MatterOffice, on, START } from './matter-office.js'

const desk = new MatterOffice()
const answer = {
  claimNo: 1,
  finding: '属实',
  evidence: null,
  basis: '《民法典》',
  outcome: 'SUPPORTED' as const,
  result: '维修',
}

eachDatabase(
  (office: TestOffice) => {
    /** A matter of two petitioners whose opinion was issued on day 10. */
    const issued = async (performBy: ReturnType<typeof on> | null = null) => {
      const id = await desk.register()
      const claims = [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '维修争议' }]
      await desk.act('intake', START, sortClaims, id, { claims })
      await desk.act('intake', START, referMatter, id, { organId: desk.organId('U38'), delivery: 'SYSTEM' as const })
      await desk.act('handler', START, signFor, id, { arrivedOn: START })
      const told = { content: 'RECEIPT_ROUTE_PROCEDURE' as const, on: START, text: '已收到' }
      await desk.act('handler', START, notifyPetitioner, id, told)
      await desk.act('handler', on(1), acceptMatter, id, { on: on(1) })
      await desk.act('handler', on(9), draftOpinion, id, { answers: [{ ...answer, performBy }] })
      await desk.act('chief', on(10), issueOpinion, id, {})
      return id
    }
    const partiesOf = async (id: string) => {
      const { story } = await loadCase(await desk.ctx('handler', on(10)), id)
      return (story.of('RECEIVED')[0]?.parties ?? []).map((party) => party.id)
    }
    const served = (id: string, day: number, more: object) =>
      desk.act('handler', on(day), serve, id, {
        ...{ paper: 'OPINION' as const, partyId: '', mode: 'DIRECT' as const, on: on(day), proof: '本人签收' },
        ...more,
      })

    it('each petitioner’s window starts at the proven receipt', async () => {
      const id = await issued()
      const [first = '', second = ''] = await partiesOf(id)
      await served(id, 11, { partyId: first })
      await served(id, 11, { partyId: second, mode: 'POST', proof: 'EMS 1' })
      expect(await desk.row(id)).toMatchObject({ standing: 'OPEN', stage: 'TO_SERVE' })
      const before = await loadCase(await desk.ctx('handler', on(11)), id)
      const attempt = before.story.of('SERVED').find((fact) => fact.mode === 'POST')
      await expect(
        desk.act('handler', on(20), recordReturnSlip, id, { attemptId: attempt?.id ?? '', slipOn: on(10) }),
      ).rejects.toMatchObject({ reason: 'SLIP_DAY' })
      await desk.act('handler', on(20), recordReturnSlip, id, { attemptId: attempt?.id ?? '', slipOn: on(14) })
      const { row, duties } = await loadCase(await desk.ctx('handler', on(20)), id)
      expect(row).toMatchObject({ standing: 'ANSWERED' })
      const windows = duties.filter((duty) => duty.clock === 'XF-REVIEW-REQ30')
      expect(windows.map((duty) => [duty.owedBy.id, duty.eventOn])).toEqual([
        [first, on(11)],
        [second, on(14)],
      ])
    })

    it('a paper that came back is a task on the same day, and ends with the next attempt', async () => {
      const id = await issued()
      const [first = ''] = await partiesOf(id)
      await served(id, 11, { partyId: first, mode: 'POST', proof: 'EMS 2' })
      const { story } = await loadCase(await desk.ctx('handler', on(11)), id)
      const attemptId = story.of('SERVED')[0]?.id ?? ''
      await desk.act('handler', on(16), recordReturned, id, { attemptId, on: on(16), reason: '查无此人' })
      await expect(
        desk.act('handler', on(16), recordReturned, id, { attemptId, on: on(16), reason: '查无此人' }),
      ).rejects.toMatchObject({ reason: 'ATTEMPT_ENDED' })
      const open = await loadCase(await desk.ctx('handler', on(16)), id)
      expect(open.duties.find((duty) => duty.clock === 'HOUSE-RESERVE')).toMatchObject({ eventOn: on(16), end: null })
      await served(id, 17, { partyId: first })
      const after = await loadCase(await desk.ctx('handler', on(17)), id)
      expect(after.duties.find((duty) => duty.clock === 'HOUSE-RESERVE')?.end).toMatchObject({ how: 'MET', on: on(17) })
    })

    describe('no service without proof (民事诉讼法 第八十七条至第九十五条)', () => {
      let id = ''
      let partyId = ''
      beforeAll(async () => {
        id = await issued()
        partyId = (await partiesOf(id))[0] ?? ''
      })
      it.each([
        ['left at the home without witness or film', { mode: 'LEFT_AT_HOME' }, '89'],
        ['electronic without consent', { mode: 'ELECTRONIC' }, '90'],
      ])('%s', async (_, more, article) => {
        await expect(served(id, 11, { partyId, ...more })).rejects.toMatchObject({
          refusal: { code: 'SERVICE_WITHOUT_PROOF', citation: { article } },
        })
      })
      it('in person without a word of proof; before the paper was there; to a stranger', async () => {
        await expect(served(id, 11, { partyId, proof: ' ' })).rejects.toMatchObject({ reason: 'PROOF_MISSING' })
        await expect(served(id, 11, { partyId, on: on(9) })).rejects.toMatchObject({ reason: 'BEFORE_ISSUE' })
        await expect(served(id, 11, { partyId: 'nobody' })).rejects.toMatchObject({ reason: 'NOT_A_PARTY' })
        await expect(served(id, 11, { partyId, paper: 'EXTENSION_NOTICE' })).rejects.toMatchObject({
          refusal: { code: 'NOTHING_TO_SERVE' },
        })
      })
    })

    it('a public notice takes effect by the day alone, and the fold follows it', async () => {
      const id = await issued()
      const [first = '', second = ''] = await partiesOf(id)
      await served(id, 11, { partyId: first })
      await served(id, 11, { partyId: second, mode: 'PUBLIC_NOTICE', proof: '津滨海公告栏' })
      const row = await desk.row(id)
      expect(row).toMatchObject({ standing: 'OPEN', refoldOn: '2022-06-15' })
      const ctx = await office.systemCtx({ today: row.refoldOn ?? START })
      await ctx.inTransaction((tx) => refoldMatter(tx, id))
      expect(await desk.row(id)).toMatchObject({ standing: 'ANSWERED', refoldOn: null })
    })

    it('a supported claim is owed until it is carried out', async () => {
      const id = await issued(on(40))
      for (const partyId of await partiesOf(id)) await served(id, 11, { partyId })
      expect(await desk.row(id)).toMatchObject({ standing: 'OPEN', stage: 'TO_PERFORM', dueOn: on(40) })
      await expect(
        desk.act('handler', on(30), recordCarriedOut, id, { claimNo: 2, on: on(30), evidence: '验收单' }),
      ).rejects.toMatchObject({ reason: 'NOTHING_TO_CARRY_OUT' })
      await desk.act('handler', on(30), recordCarriedOut, id, { claimNo: 1, on: on(30), evidence: '验收单' })
      expect(await desk.row(id)).toMatchObject({ standing: 'ANSWERED', endedOn: on(30) })
    })

    it('a review request reopens in time, and is recorded without effect when late', async () => {
      const id = await issued()
      const [first = '', second = ''] = await partiesOf(id)
      for (const partyId of [first, second]) await served(id, 11, { partyId })
      const request = { level: 'REVIEW' as const, toOrganId: desk.organId('G01'), postmarkedOn: null }
      await desk.act('intake', on(60), recordReviewRequest, id, { ...request, partyId: first, on: on(60) })
      expect(await desk.row(id)).toMatchObject({ standing: 'ANSWERED' })
      await desk.act('intake', on(60), recordReviewRequest, id, {
        ...{ ...request, partyId: second, on: on(42), postmarkedOn: on(40) },
      })
      expect(await desk.row(id)).toMatchObject({ standing: 'OPEN', stage: 'IN_REVIEW' })
    })

    it('one withdrawal ends it for one, the last one for all', async () => {
      const id = await issued()
      const [first = '', second = ''] = await partiesOf(id)
      await desk.act('intake', on(11), withdraw, id, { partyId: first, on: on(11) })
      expect(await desk.row(id)).toMatchObject({ standing: 'OPEN' })
      await expect(served(id, 11, { partyId: first })).rejects.toMatchObject({ reason: 'NOT_A_PARTY' })
      await desk.act('intake', on(12), withdraw, id, { partyId: second, on: on(12) })
      expect(await desk.row(id)).toMatchObject({ standing: 'WITHDRAWN', openDuties: 0 })
    })
  },
  { seed: desk.seed },
)
