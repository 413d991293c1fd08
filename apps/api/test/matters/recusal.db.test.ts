import { expect, it } from 'vitest'
import {
  allocateMatter,
  askRecusal,
  decideRecusal,
  loadCase,
  MatterEntity,
  referMatter,
  signFor,
  sortClaims,
} from '../../src/matters/index.js'
import { MatterRecusalEntity } from '../../src/matters/archive/matter.entity.js'
import { refoldMatter } from '../../src/matters/case/refold.js'
import { ReminderNoticeEntity } from '../../src/reminders/reminder.entity.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { ask } from './ask.js'
import { MatterOffice, on, START } from './matter-office.js'

const desk = new MatterOffice()
const KIN = { interest: 'IN_THE_PETITIONER' as const, reason: '系近亲属' }

eachDatabase(
  (office: TestOffice) => {
    /** At a bureau, with one of its handlers. */
    const given = async (login = 'handler'): Promise<string> => {
      const id = await desk.register({ summary: '电梯停运无人维修' })
      const claims = [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '物业维修争议' }]
      await desk.act('intake', START, sortClaims, id, { claims })
      await desk.act('intake', on(1), referMatter, id, { organId: desk.organId('U38'), delivery: 'SYSTEM' })
      await desk.act('handler', on(1), signFor, id, { arrivedOn: on(1) })
      await desk.act('chief', on(1), allocateMatter, id, { accountId: desk.accountId(login), deskId: null })
      return id
    }
    const pending = async (id: string, login = 'head') => {
      const { story } = await loadCase(await desk.ctx(login, on(3)), id)
      return story.of('RECUSAL_ASKED').at(-1)?.recusalId ?? ''
    }
    const asked = async (id: string, login = 'handler') => {
      await desk.act(login, on(2), askRecusal, id, { ...KIN, askedBy: 'OFFICIAL' })
      return pending(id)
    }
    const decide = (login: string, id: string, input: object) =>
      desk.act(login, on(2), decideRecusal, id, input as never)

    it('asked for by the official, decided by the head, and only together with somebody else who has it', async () => {
      const id = await given()
      const recusalId = await asked(id)
      const owed = (await loadCase(await desk.ctx('head', on(2)), id)).duties.find(
        (one) => one.clock === 'HOUSE-RECUSAL',
      )
      expect(owed).toMatchObject({ owedBy: { id: desk.organId('U38') }, end: null, warnOn: '2022-05-11' })
      // Until it is decided the official goes on; nothing is decided by time.
      await expect(loadCase(await desk.ctx('handler', on(90)), id)).resolves.toBeDefined()
      const yes = { recusalId, isGranted: true }
      await expect(decide('chief', id, yes)).rejects.toMatchObject({ reason: 'RECUSAL_NEEDS_ANOTHER' })
      await expect(decide('chief', id, { ...yes, accountId: desk.accountId('handler') })).rejects.toMatchObject({
        reason: 'RECUSED',
      })
      await expect(decide('head', id, { ...yes, accountId: desk.accountId('deputy') })).rejects.toMatchObject({
        reason: 'NOT_YOUR_ACT',
      })
      expect((await desk.row(id)).handlerId).toBe(desk.accountId('handler'))
      const after = await decide('chief', id, { ...yes, accountId: desk.accountId('deputy') })
      expect(after).toMatchObject({ handlerId: desk.accountId('deputy'), standing: 'OPEN' })
      const { duties } = await loadCase(await desk.ctx('chief', on(3)), id)
      expect(duties.find((one) => one.clock === 'HOUSE-RECUSAL')?.end).toEqual({ how: 'MET', on: on(2) })
      await expect(decide('chief', id, yes)).rejects.toMatchObject({ refusal: { code: 'NO_RECUSAL_OPEN' } })
    })

    it('whoever stepped aside does not see it: nowhere, and like what is not there', async () => {
      const id = await given()
      await office.runJobs(() => new Date('2022-05-19T10:00:00+08:00'))
      const { number } = await desk.row(id)
      const recusalId = await asked(id)
      await decide('chief', id, { recusalId, isGranted: true, accountId: desk.accountId('deputy') })
      const ctx = () => desk.ctx('handler', on(3))
      await expect(loadCase(await ctx(), id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(ask(await ctx(), `{ matter(id: "${id}") { id } }`)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      const LISTS = `query ($n: String) {
        list: matters(filter: { number: $n }) { nodes { id } totalCount }
        words: matters(filter: { words: "电梯停运" }) { nodes { id } }
        mine: matters(filter: { mine: true }) { nodes { id } }
        workbench { soon { matterId } figures { count } }
        unreadReminders
        myReminders { nodes { matterId } }
      }`
      const answer = JSON.stringify(await ask(await ctx(), LISTS, { n: number }))
      expect(answer).not.toContain(id)
      expect(answer).toContain('"totalCount":0')
      // There was a reminder for the desk, and it is out of sight with the matter.
      const told = { matterId: id, accountId: desk.accountId('handler') }
      expect(await office.db.read.countBy(ReminderNoticeEntity, told)).toBeGreaterThan(0)
      await expect(desk.act('handler', on(3), askRecusal, id, { ...KIN, askedBy: 'OFFICIAL' })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
      // The others see who stepped aside, when and why.
      const SHOWN = `{ matter(id: "${id}") { recusals { isGranted decidedOn official { name } reason mayDecide } facts { nodes { kind text } } } }`
      const shown = await ask<{ matter: { recusals: object[] } }>(await desk.ctx('deputy', on(3)), SHOWN)
      expect(shown.matter.recusals).toEqual([
        { isGranted: true, decidedOn: on(2), official: { name: '江予安' }, reason: '系近亲属', mayDecide: false },
      ])
      expect(JSON.stringify(shown)).toContain('应当回避')
    })

    it('nobody gives it back to whoever stepped aside', async () => {
      const id = await given()
      const recusalId = await asked(id)
      await decide('chief', id, { recusalId, isGranted: true, accountId: desk.accountId('deputy') })
      await expect(
        desk.act('chief', on(3), allocateMatter, id, { accountId: desk.accountId('handler'), deskId: null }),
      ).rejects.toMatchObject({ reason: 'RECUSED' })
    })

    it('a desk where nobody else sits is no other desk', async () => {
      const id = await given()
      const { story } = await loadCase(await desk.ctx('head', on(2)), id)
      const atDesk = story.of('ALLOCATED').find((one) => one.organId === desk.organId('U38') && one.deskId !== null)
      const recusalId = await asked(id)
      await expect(decide('chief', id, { recusalId, isGranted: true, deskId: atDesk?.deskId })).rejects.toMatchObject({
        reason: 'RECUSED',
      })
    })

    it('what an interested person asks for is recorded by the desk; refused only with a reason, and may be asked again', async () => {
      const id = await given()
      const of = { accountId: desk.accountId('handler'), ...KIN }
      await expect(desk.act('intake', on(2), askRecusal, id, { ...of, askedBy: 'OFFICIAL' })).rejects.toMatchObject({
        reason: 'RECUSAL_OF_OTHERS',
      })
      await desk.act('intake', on(2), askRecusal, id, { ...of, askedBy: 'INTERESTED_PERSON' })
      await expect(
        desk.act('intake', on(2), askRecusal, id, { ...of, askedBy: 'INTERESTED_PERSON' }),
      ).rejects.toMatchObject({ refusal: { code: 'RECUSAL_OPEN' } })
      await expect(
        desk.act('intake', on(2), askRecusal, id, {
          ...{ ...KIN, accountId: desk.accountId('stranger'), askedBy: 'INTERESTED_PERSON' as const },
        }),
      ).rejects.toMatchObject({ reason: 'NOT_OF_THE_ORGAN' })
      const recusalId = await pending(id)
      await expect(decide('chief', id, { recusalId, isGranted: false })).rejects.toMatchObject({
        reason: 'DECLINE_NEEDS_REASON',
      })
      await decide('chief', id, { recusalId, isGranted: false, reason: '经查无亲属关系' })
      await expect(loadCase(await desk.ctx('handler', on(3)), id)).resolves.toBeDefined()
      await desk.act('intake', on(2), askRecusal, id, { ...of, askedBy: 'INTERESTED_PERSON' })
    })

    it('on the head of an organ the petition office records what the superior decided; never the head', async () => {
      const id = await given()
      const recusalId = await asked(id, 'chief')
      const { duties } = await loadCase(await desk.ctx('head', on(2)), id)
      expect(duties.find((one) => one.clock === 'HOUSE-RECUSAL')?.owedBy.id).toBe(desk.organId('PO'))
      await expect(decide('chief', id, { recusalId, isGranted: true })).rejects.toMatchObject({
        reason: 'NOT_YOUR_ACT',
      })
      await decide('head', id, { recusalId, isGranted: true })
      await expect(loadCase(await desk.ctx('chief', on(3)), id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    })

    it('the row that hides it is folded from the facts', async () => {
      const id = await given()
      const recusalId = await asked(id)
      await decide('chief', id, { recusalId, isGranted: true, accountId: desk.accountId('deputy') })
      const before = await office.db.read.findBy(MatterRecusalEntity, { matterId: id })
      expect(before).toMatchObject([{ accountId: desk.accountId('handler'), recordedById: desk.accountId('chief') }])
      const system = await office.systemCtx({ today: on(3) })
      await system.inTransaction((tx) => tx.m.delete(MatterRecusalEntity, { matterId: id }))
      await system.inTransaction((tx) => refoldMatter(tx, id))
      const again = await office.db.read.findBy(MatterRecusalEntity, { matterId: id })
      expect(again.map(({ id: _, ...row }) => row)).toEqual(before.map(({ id: _, ...row }) => row))
      expect(await office.db.read.countBy(MatterEntity, { id })).toBe(1)
    })
  },
  { seed: desk.seed },
)
