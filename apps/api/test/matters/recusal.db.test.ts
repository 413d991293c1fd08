import { paperToHtml, paperToText } from '@petition/documents'
import { expect, it } from 'vitest'
import {
  addAttachment,
  allocateMatter,
  askRecusal,
  decideRecusal,
  loadCase,
  MatterEntity,
  referMatter,
  serve,
  signFor,
  sortClaims,
} from '../../src/matters/index.js'
import { openTree, papersOfMatter } from '../../src/documents/paper.store.js'
import type { PaperEntity } from '../../src/documents/paper.entity.js'
import { previewPaper } from '../../src/documents/preview-paper.js'
import { MatterRecusalEntity } from '../../src/matters/archive/matter.entity.js'
import { refoldMatter } from '../../src/matters/case/refold.js'
import { ReminderNoticeEntity } from '../../src/reminders/reminder.entity.js'
import { slices } from '../../src/slices.js'
import { doorFor } from '../imports/door.js'
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
        myReminders { nodes { aboutId } }
      }`
      const answer = JSON.stringify(await ask(await ctx(), LISTS, { n: number }))
      expect(answer).not.toContain(id)
      expect(answer).toContain('"totalCount":0')
      // There was a reminder for the desk, and it is out of sight with the matter.
      const told = { aboutId: id, accountId: desk.accountId('handler') }
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

    it('is owed by whoever decides, who is reminded; never by the one it is about', async () => {
      const names = new Map(Object.entries(desk.viewers).map(([login, { accountId }]) => [accountId, login]))
      const TO_DECIDE = `query ($id: ID!) { matter(id: $id) { acts { name isPossible } recusals { mayDecide } } }`
      interface Seen {
        matter: { acts: { name: string; isPossible: boolean }[]; recusals: { mayDecide: boolean }[] }
      }
      /** Who owes it, who is reminded on its last day, and whose page offers the decision. */
      const routed = async (official: string) => {
        const id = await given()
        await asked(id, official)
        const { duties } = await loadCase(await desk.ctx('supervisor', on(2)), id)
        const owedBy = duties.find((one) => one.clock === 'HOUSE-RECUSAL')?.owedBy.id
        await office.runJobs(() => new Date('2022-05-11T10:00:00+08:00'))
        const rows = await office.db.read.findBy(ReminderNoticeEntity, { aboutId: id })
        const told = rows
          .filter(({ dutyKey }) => dutyKey.startsWith('HOUSE-RECUSAL'))
          .map((row) => names.get(row.accountId))
        const decides: string[] = []
        for (const login of ['intake', 'head', 'handler', 'chief']) {
          const { matter } = await ask<Seen>(await desk.ctx(login, on(2)), TO_DECIDE, { id })
          const isOffered = matter.acts.some((act) => act.name === 'decideRecusal' && act.isPossible)
          expect(isOffered, login).toBe(matter.recusals.some((one) => one.mayDecide))
          if (isOffered) decides.push(login)
        }
        return { owedBy, told, decides }
      }
      const [bureau, po] = [desk.organId('U38'), desk.organId('PO')]
      expect(await routed('handler')).toEqual({ owedBy: bureau, told: ['chief'], decides: ['chief'] })
      expect(await routed('chief')).toEqual({ owedBy: po, told: ['head'], decides: ['head'] })
      expect(await routed('intake')).toEqual({ owedBy: po, told: ['head'], decides: ['head'] })
      // The head of the office is its only leader here: the supervision hears of it, and it waits for another leader.
      expect(await routed('head')).toEqual({ owedBy: po, told: ['supervisor'], decides: [] })
    })

    it('leaves a notice to whoever asked and to the official, shown before it goes out', async () => {
      const id = await given()
      const of = { accountId: desk.accountId('handler'), ...KIN, askedBy: 'INTERESTED_PERSON' as const }
      await desk.act('intake', on(2), askRecusal, id, of)
      const recusalId = await pending(id)
      const reason = '经查无亲属关系'
      const preview = { matterId: id, kind: 'RECUSAL_NOTICE' as const, recusalId, isGranted: false }
      const chief = await desk.ctx('chief', on(2))
      expect((await previewPaper(chief, preview)).problems).toEqual(['不予回避须写明理由'])
      expect((await previewPaper(await desk.ctx('handler', on(2)), preview)).html).toBe('')
      const shown = await previewPaper(chief, { ...preview, reason })
      await decide('chief', id, { recusalId, isGranted: false, reason })
      const papers = async () => papersOfMatter(await office.systemCtx(), id)
      const [notice] = (await papers()).filter(({ kind }) => kind === 'RECUSAL_NOTICE')
      expect(notice).toMatchObject({ title: '回避申请决定告知书', organId: desk.organId('U38'), toOrganId: null })
      const text = paperToText(openTree(await office.systemCtx(), notice as PaperEntity))
      for (const words of ['林小满、周一川、江予安：', '系近亲属', reason, '决定江予安不予回避', '第二十八条第三款'])
        expect(text).toContain(words)
      expect(shown.html.replaceAll(/〔2022〕[　\d]+号/gu, '')).toBe(
        paperToHtml(openTree(await office.systemCtx(), notice as PaperEntity)).replaceAll(/〔2022〕[　\d]+号/gu, ''),
      )
      // It is brought to the petitioners like any paper; there is a proof of it.
      const { story } = await loadCase(chief, id)
      const partyId = story.of('RECEIVED')[0]?.parties[0]?.id ?? ''
      await desk.act('handler', on(3), serve, id, {
        ...{ paper: 'RECUSAL_NOTICE' as const, partyId, mode: 'DIRECT' as const, on: on(3), proof: '本人签收' },
      })
      expect((await papers()).map(({ kind }) => kind)).toContain('SERVICE_PROOF')
    })

    it('tells the official alone of what the official asked for; on a head, in the name of the office', async () => {
      const id = await given()
      const recusalId = await asked(id, 'chief')
      await decide('head', id, { recusalId, isGranted: true })
      const [notice] = (await papersOfMatter(await office.systemCtx(), id)).filter(
        ({ kind }) => kind === 'RECUSAL_NOTICE',
      )
      expect(notice).toMatchObject({ organId: desk.organId('PO'), toOrganId: desk.organId('U38') })
      const text = paperToText(openTree(await office.systemCtx(), notice as PaperEntity))
      expect(text).toContain('孟知秋：')
      expect(text).toContain('依照管理权限审查')
      expect(text).not.toMatch(/林小满|周一川|电梯/u)
      // To the petitioners nothing of it is served: they did not ask.
      const { story } = await loadCase(await desk.ctx('handler', on(3)), id)
      const partyId = story.of('RECEIVED')[0]?.parties[0]?.id ?? ''
      const toThem = { paper: 'RECUSAL_NOTICE' as const, partyId, mode: 'DIRECT' as const, on: on(3), proof: '签收' }
      await expect(desk.act('handler', on(3), serve, id, toThem)).rejects.toMatchObject({
        refusal: { code: 'NOTHING_TO_SERVE' },
      })
    })

    it('no file of the matter leaves the house to whoever stepped aside, not even by an address asked for before', async () => {
      const id = await given()
      const FILE = `query ($id: ID!) { matter(id: $id) { attachments { id downloadUrl } } }`
      interface File {
        matter: { attachments: { id: string; downloadUrl: string }[] } | null
      }
      const doors = Object.fromEntries(
        await Promise.all(
          ['handler', 'chief'].map(async (who) => {
            const headers = { 'user-agent': who, 'apollo-require-preflight': '1' }
            return [who, await office.client(headers)] as const
          }),
        ),
      )
      const { handler, chief } = doors
      if (!handler || !chief) throw new Error('nobody is at the door')
      const file = { name: '电梯照片.txt', type: 'text/plain', bytes: Buffer.from('电梯停运') }
      const { uploadId } = (await handler.upload('/files', file)).json<{ uploadId: string }>()
      await desk.act('handler', on(2), addAttachment, id, { uploadId })
      const address = async () => (await handler.graphql<File>(FILE, { id })).data?.matter?.attachments[0]?.downloadUrl
      expect((await handler.get((await address()) ?? '')).statusCode).toBe(200)
      const before = await address()
      expect(before).toMatch(/^\/files\//u)
      const recusalId = await asked(id)
      await decide('chief', id, { recusalId, isGranted: true, accountId: desk.accountId('deputy') })
      const refused = await handler.get(before ?? '')
      expect(refused.statusCode).toBe(404)
      expect(refused.body).toContain('NOT_FOUND')
      expect(refused.body).not.toContain('电梯')
      const { data, errors } = await handler.graphql<File>(FILE, { id })
      expect(data?.matter ?? null).toBeNull()
      expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' })
      // For the others it is there.
      const [there] = (await chief.graphql<File>(FILE, { id })).data?.matter?.attachments ?? []
      expect((await chief.get(there?.downloadUrl ?? '')).statusCode).toBe(200)
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
  { slices: [...slices, doorFor(desk.viewers)], seed: desk.seed },
)
