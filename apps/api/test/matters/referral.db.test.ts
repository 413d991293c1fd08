import { localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  acceptMatter,
  allocateMatter,
  answerObjection,
  assignMatter,
  decideProposal,
  guideMatter,
  keepMatter,
  loadCase,
  object,
  referMatter,
  signFor,
  sortClaims,
  splitClaims,
  attachAsRepeat,
} from '../../src/matters/index.js'
import { MatterLinkEntity, MatterOrganEntity } from '../../src/matters/archive/matter.entity.js'
import { AbsenceEntity } from '../../src/organs/index.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { key, MatterOffice, on, START } from './matter-office.js'

const desk = new MatterOffice()
const road = (no: number, item: number) => ({ no, class: 'REQUEST' as const, road: item, decidingFact: '依事实确定' })

eachDatabase(
  (office: TestOffice) => {
    const sorted = async (more = {}) => {
      const id = await desk.register(more)
      await desk.act('intake', START, sortClaims, id, { claims: [road(1, 6)] })
      return id
    }
    const to = (code: string, delivery: 'SYSTEM' | 'PAPER' = 'SYSTEM') => ({ organId: desk.organId(code), delivery })
    const referred = async () => {
      const id = await sorted()
      await desk.act('intake', START, referMatter, id, to('U38'))
      return id
    }

    describe('信访工作条例 第二十三条第三款: an objection', () => {
      it('in time and with reasons goes back to the office when the sender agrees', async () => {
        const id = await referred()
        await desk.act('chief', on(4), object, id, { reasons: '不属我局职权，应由街道办理' })
        expect(await desk.row(id)).toMatchObject({ stage: 'OBJECTED', accountableOrganId: desk.organId('U38') })
        await desk.act('intake', on(5), answerObjection, id, { isAgreed: true, reasons: '经核实，同意退回' })
        expect(await desk.row(id)).toMatchObject({
          ...{ stage: 'HANDED_BACK', accountableOrganId: desk.organId('PO'), handlerId: desk.accountId('intake') },
        })
        const rows = await office.db.read.findBy(MatterOrganEntity, { matterId: id, organId: desk.organId('U38') })
        expect(rows).toMatchObject([{ role: 'HANDLER', until: on(5) }])
        await expect(loadCase(await desk.ctx('chief', on(5)), id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
        await desk.act('intake', on(5), referMatter, id, to('U39'))
        await expect(loadCase(await desk.ctx('stranger', on(5)), id)).resolves.toMatchObject({ row: { id } })
      })

      it.each([
        ['late', 9, '不属我局职权'],
        ['without reasons', 1, '  '],
      ])('%s is recorded and has no effect', async (_, day, reasons) => {
        const id = await referred()
        await desk.act('chief', on(day), object, id, { reasons })
        const { story, row } = await loadCase(await desk.ctx('chief', on(day)), id)
        expect(story.of('OBJECTED')).toHaveLength(1)
        expect(row.stage).not.toBe('OBJECTED')
        expect(row.accountableOrganId).toBe(desk.organId('U38'))
      })

      it('after the organ took the item is refused, with the day', async () => {
        const id = await referred()
        await desk.act('handler', on(1), acceptMatter, id, { on: on(1) })
        await expect(desk.act('chief', on(2), object, id, { reasons: '不属职权' })).rejects.toMatchObject({
          refusal: { code: 'ALREADY_TAKEN', facts: { on: on(1) }, citation: { article: '23(3)' } },
        })
      })

      it('by a handler waits for the head of the organ', async () => {
        const id = await referred()
        await desk.act('handler', on(1), object, id, { reasons: '不属职权' })
        const { story } = await loadCase(await desk.ctx('chief', on(1)), id)
        expect(story.of('OBJECTED')).toHaveLength(0)
        const proposalId = story.of('PROPOSED')[0]?.proposalId ?? ''
        await expect(
          desk.act('chief', on(1), decideProposal, id, { proposalId, isAgreed: false, reason: ' ' }),
        ).rejects.toMatchObject({ reason: 'DECLINE_NEEDS_REASON' })
        await desk.act('chief', on(1), decideProposal, id, { proposalId, isAgreed: true })
        expect(await desk.row(id)).toMatchObject({ stage: 'OBJECTED' })
        await expect(
          desk.act('chief', on(1), decideProposal, id, { proposalId, isAgreed: true }),
        ).rejects.toMatchObject({ reason: 'PROPOSAL_DECIDED' })
      })
    })

    it('an assignment is asked for by the desk and done by the head, with a day after today', async () => {
      const id = await sorted()
      await expect(
        desk.act('intake', on(1), assignMatter, id, { ...to('U38'), reportBy: on(1) }),
      ).rejects.toMatchObject({ reason: 'REPORT_BY_PAST' })
      await desk.act('intake', on(1), assignMatter, id, { ...to('U38'), reportBy: on(40) })
      expect(await desk.row(id)).toMatchObject({ stage: 'TO_APPROVE', accountableOrganId: desk.organId('PO') })
      const { story } = await loadCase(await desk.ctx('head', on(1)), id)
      const proposalId = story.of('PROPOSED')[0]?.proposalId ?? ''
      await expect(desk.act('intake', on(1), decideProposal, id, { proposalId, isAgreed: true })).rejects.toMatchObject(
        { code: 'FORBIDDEN' },
      )
      await desk.act('head', on(2), decideProposal, id, { proposalId, isAgreed: true })
      const after = await loadCase(await desk.ctx('head', on(2)), id)
      expect(after.row.accountableOrganId).toBe(desk.organId('U38'))
      expect(after.duties.find((duty) => duty.clock === 'XF-ASSIGN')).toMatchObject({ lawfulLastOn: on(40) })
    })

    it('papers on their way arrive on the day of arrival, and the clocks start there', async () => {
      const id = await sorted()
      await desk.act('intake', on(1), referMatter, id, to('U38', 'PAPER'))
      await expect(desk.act('handler', on(4), signFor, id, { arrivedOn: START })).rejects.toMatchObject({
        reason: 'ARRIVED_BEFORE_SENT',
      })
      await desk.act('handler', on(4), signFor, id, { arrivedOn: on(3) })
      const { duties } = await loadCase(await desk.ctx('handler', on(4)), id)
      expect(duties.find((duty) => duty.clock === 'XF-NOTICE15-FWD')).toMatchObject({ eventOn: on(3) })
    })

    it('a mixed letter does not move before the accusation is split off, and the two do not know each other', async () => {
      const id = await desk.register({ claims: [{ text: '支付拖欠工资' }, { text: '举报经办人收受财物' }] })
      const claims = [road(1, 6), { no: 2, class: 'ACCUSATION' as const, road: null, decidingFact: '指向公职人员' }]
      await desk.act('intake', START, sortClaims, id, { claims })
      await expect(desk.act('intake', START, referMatter, id, to('U38'))).rejects.toMatchObject({
        refusal: { code: 'CLASSES_MIXED', citation: { article: '30(3)' } },
      })
      const { splitOffId } = await splitClaims(await desk.ctx('intake'), {
        ...{ idempotencyKey: key(), matterId: id, expectedVersion: (await desk.row(id)).version, claimNos: [2] },
      })
      await desk.act('intake', START, referMatter, id, to('U38'))
      const split = await loadCase(await desk.ctx('keeper'), splitOffId)
      expect(split.row).toMatchObject({ hasAccusation: true, receivedOn: START, standing: 'OPEN' })
      expect(split.story.of('RECEIVED')[0]?.claims).toMatchObject([{ no: 1, text: '举报经办人收受财物' }])
      await expect(loadCase(await desk.ctx('handler'), splitOffId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      for (const login of ['colleague', 'intake', 'supervisor'])
        await expect(loadCase(await desk.ctx(login), splitOffId), login).rejects.toMatchObject({ code: 'NOT_FOUND' })
      const links = await office.db.read.findBy(MatterLinkEntity, { matterId: id })
      expect(links).toMatchObject([{ kind: 'SPLIT_OFF', otherId: splitOffId }])
      const { facts } = await loadCase(await desk.ctx('handler'), id)
      expect(facts.find((fact) => fact.kind === 'RECEIVED')).toBeTruthy()
    })

    it('a visitor with a lawsuit matter is guided, and the road is ended when told', async () => {
      const id = await desk.register({ channel: 'VISIT' })
      await expect(desk.act('intake', START, guideMatter, id, { where: '区人民法院' })).rejects.toMatchObject({
        refusal: { code: 'NOT_LED_ELSEWHERE' },
      })
      await desk.act('intake', START, sortClaims, id, { claims: [road(1, 1)] })
      await desk.act('intake', START, guideMatter, id, { where: '区人民法院立案庭' })
      expect(await desk.row(id)).toMatchObject({ standing: 'FINAL', stage: 'ENDED', openDuties: 0 })
    })

    it('a matter that is final is not assigned a second time, and nothing of it is recorded', async () => {
      const id = await desk.register({ channel: 'VISIT' })
      await desk.act('intake', START, sortClaims, id, { claims: [road(1, 1)] })
      await desk.act('intake', START, guideMatter, id, { where: '区人民法院立案庭' })
      const { facts } = await loadCase(await desk.ctx('intake', on(1)), id)
      for (const login of ['intake', 'head'])
        await expect(
          desk.act(login, on(1), assignMatter, id, { ...to('U38'), reportBy: on(40) }),
          login,
        ).rejects.toMatchObject({ refusal: { code: 'MATTER_NOT_OPEN', facts: { standing: 'FINAL' } } })
      expect((await loadCase(await desk.ctx('intake', on(1)), id)).facts).toHaveLength(facts.length)
    })

    it('a repeat is attached to the matter it repeats and starts no second road', async () => {
      const first = await referred()
      const id = await desk.register()
      await expect(
        desk.act('intake', START, attachAsRepeat, id, { repeatsMatterId: id, reason: '同一事项' }),
      ).rejects.toMatchObject({ reason: 'ATTACH_TO_ITSELF' })
      await desk.act('intake', START, attachAsRepeat, id, { repeatsMatterId: first, reason: '事实和理由相同' })
      expect(await desk.row(id)).toMatchObject({ standing: 'MERGED', openDuties: 0 })
    })

    it('what the office keeps is handled by whoever took it', async () => {
      const id = await sorted()
      await desk.act('intake', START, keepMatter, id, {})
      await desk.act('intake', on(1), acceptMatter, id, { on: on(1) })
      expect(await desk.row(id)).toMatchObject({ stage: 'HANDLING', handlerId: desk.accountId('intake') })
    })

    it('nothing may fall due on a person who is away without cover', async () => {
      const id = await referred()
      await office.db.inTransaction((m) =>
        m.insert(AbsenceEntity, {
          ...{
            id: key(),
            accountId: desk.accountId('handler'),
            from: localDate('2022-05-16'),
            to: localDate('2022-05-30'),
          },
          ...{ coverId: null, reason: null, version: 1, enteredById: desk.accountId('chief'), enteredAt: new Date() },
        } as unknown as AbsenceEntity),
      )
      await expect(
        desk.act('chief', on(1), allocateMatter, id, { accountId: desk.accountId('handler') }),
      ).rejects.toMatchObject({ reason: 'ABSENT_WITHOUT_COVER', facts: { from: '2022-05-16' } })
      await expect(
        desk.act('chief', on(1), allocateMatter, id, { accountId: desk.accountId('stranger') }),
      ).rejects.toMatchObject({ reason: 'NOT_OF_THE_ORGAN' })
      await desk.act('chief', on(1), allocateMatter, id, { accountId: desk.accountId('chief') })
      expect(await desk.row(id)).toMatchObject({ handlerId: desk.accountId('chief'), deskId: null })
    })
  },
  { seed: desk.seed },
)
