import { afterAll, expect, it } from 'vitest'
import type { LocalDate } from '@petition/law'
import {
  acceptMatter,
  allocateMatter,
  decideProposal,
  extendHandling,
  loadCase,
  notifyPetitioner,
  referMatter,
  serve,
  serveSignatories,
  signFor,
  sortClaims,
} from '../../src/matters/index.js'
import { MatterRecusalEntity } from '../../src/matters/archive/matter.entity.js'
import { moveOfficeDay } from '../../src/organs/office-day.js'
import { setAbsence } from '../../src/organs/set-absence.js'
import { JobRunner } from '../../src/platform/jobs.js'
import type { MailConfig } from '../../src/platform/mail-config.js'
import { Office, setOfficeKind } from '../../src/platform/office.js'
import { drift } from '../../src/platform/database/index.js'
import { sendDue } from '../../src/reminders/mail/send-mails.js'
import { RemindersOfCases1700000025000 } from '../../src/reminders/migrations/1700000025000-reminders-of-cases.js'
import { ReminderMailEntity, ReminderNoticeEntity, ReminderPlanEntity } from '../../src/reminders/reminder.entity.js'
import { setReminderChoice } from '../../src/reminders/set-reminder-choice.js'
import { tellDue } from '../../src/reminders/tell-due.js'
import { slices } from '../../src/slices.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { ask } from '../matters/ask.js'
import { key, MatterOffice, on, START } from '../matters/matter-office.js'
import { MailSink } from './mail-sink.js'

const sink = await MailSink.open()
const mail: MailConfig = {
  ...{ host: '127.0.0.1', port: sink.port, tls: 'none', ca: null, auth: null, from: 'desk@office.example.cn' },
  ...{ domains: ['office.example.cn'], consoleUrl: 'https://desk.example.cn' },
}
afterAll(() => sink.close())

const desk = new MatterOffice()

/** A moment of a day by the office's clock. */
const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00+08:00`)

eachDatabase(
  (office: TestOffice) => {
    // Twice: what the first look makes (mails) the second one finds.
    const run = async (day: string, time?: string) => {
      await office.runJobs(() => at(day, time))
      await office.runJobs(() => at(day, time))
    }
    const notices = () => office.db.read.find(ReminderNoticeEntity, { order: { id: 'ASC' } })
    const names = () => new Map(Object.entries(desk.viewers).map(([login, viewer]) => [viewer.accountId, login]))
    /** 'T7 intake OWN' of each notice of the matter. */
    const told = async (matterId: string) => {
      const byId = names()
      return (await notices())
        .filter((row) => row.aboutId === matterId)
        .map((row) => `${row.step} ${byId.get(row.accountId)} ${row.relation}`)
        .sort()
    }
    const wantMail = async (login: string) =>
      setReminderChoice(await desk.ctx(login), {
        ...{ idempotencyKey: key(), isMailOn: true, address: `${login}@office.example.cn`, expectedVersion: 0 },
      })

    const accepted = async (): Promise<string> => {
      const id = await desk.register()
      const claims = [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '物业维修争议' }]
      await desk.act('intake', START, sortClaims, id, { claims })
      await desk.act('intake', on(1), referMatter, id, { organId: desk.organId('U38'), delivery: 'SYSTEM' })
      await desk.act('handler', on(1), signFor, id, { arrivedOn: on(1) })
      const content = 'RECEIPT_ROUTE_PROCEDURE' as const
      await desk.act('handler', on(2), notifyPetitioner, id, { content, on: on(2), text: '已收到' })
      const { story } = await loadCase(await desk.ctx('handler', on(2)), id)
      const recipients = (story.of('RECEIVED')[0]?.parties ?? []).map((party) => ({ partyId: party.id, on: on(2) }))
      const notice = { paper: 'NOTICE' as const, mode: 'DIRECT' as const, proof: '本人签收', recipients }
      await desk.act('handler', on(2), serveSignatories, id, notice)
      await desk.act('handler', on(5), acceptMatter, id, { on: on(5) })
      return id
    }

    it('tells whoever owes it at each step, and once however often the job runs', async () => {
      const id = await desk.register()
      await run('2022-05-10')
      expect(await told(id)).toEqual([])
      await run('2022-05-11', '08:59')
      expect(await told(id)).toEqual([])
      await run('2022-05-11', '09:00')
      await run('2022-05-11', '09:01')
      await office.reopen()
      await run('2022-05-11', '16:00')
      expect(await told(id)).toEqual(['T7 intake OWN'])
      await run('2022-05-17')
      await run('2022-05-19')
      await run('2022-05-20')
      expect(await told(id)).toEqual(['DUE intake OWN', 'T1 intake OWN', 'T3 intake OWN', 'T7 intake OWN'])
      // Saturday is no day to be told; on Monday it is late, and the head hears of it.
      await run('2022-05-21')
      expect(await told(id)).toHaveLength(4)
      await run('2022-05-23')
      await run('2022-05-25')
      await run('2022-05-27')
      await run('2022-06-27')
      expect(await told(id)).toEqual([
        'DUE intake OWN',
        ...['LATE head UNIT_HEAD', 'LATE intake OWN', 'T1 intake OWN', 'T3 intake OWN', 'T7 intake OWN'],
        ...['TO_HEAD head UNIT_HEAD', 'TO_HEAD intake OWN', 'TO_HEAD supervisor SUPERVISION'],
        ...['TO_SUPERVISOR head UNIT_HEAD', 'TO_SUPERVISOR intake OWN', 'TO_SUPERVISOR supervisor SUPERVISION'],
      ])
    })

    it('begins anew by the new day when an extension moves it, and drops what was not told', async () => {
      const id = await accepted()
      const before = await office.db.read.findBy(ReminderPlanEntity, { aboutId: id })
      expect(before.map((plan) => plan.lawfulLastOn)).toContain('2022-07-11')
      await desk.act('handler', on(20), extendHandling, id, { days: 20, reason: '需要鉴定' })
      const { story } = await loadCase(await desk.ctx('chief', on(20)), id)
      const proposalId = story.of('PROPOSED')[0]?.proposalId ?? ''
      await desk.act('chief', on(21), decideProposal, id, { proposalId, isAgreed: true, reason: null })
      for (const { id: partyId } of story.of('RECEIVED')[0]?.parties ?? [])
        await desk.act('handler', on(22), serve, id, {
          ...{ paper: 'EXTENSION_NOTICE' as const, partyId, mode: 'DIRECT' as const, on: on(22), proof: '本人签收' },
        })
      // The old T-7 was 30 June, the new one is 20 July.
      await run('2022-06-30')
      expect(await told(id)).toEqual([])
      await run('2022-07-20')
      expect(await told(id)).toEqual(['T7 handler DESK'])
      const days = (await notices()).filter((row) => row.aboutId === id).map((row) => row.lawfulLastOn)
      expect(days).toEqual(['2022-07-29'])
    })

    it('tells whoever covers, who then may see the matter, and nobody who is recused', async () => {
      const id = await accepted()
      const { accountId } = desk.viewers['handler'] ?? { accountId: '' }
      await desk.act('chief', on(6), allocateMatter, id, { accountId, deskId: null })
      const away = { accountId, from: '2022-06-20' as LocalDate, to: '2022-07-08' as LocalDate, reason: '年休假' }
      await setAbsence(await desk.ctx('chief', on(10)), {
        ...{ idempotencyKey: key(), ...away, coverId: desk.accountId('deputy') },
      })
      await expect(loadCase(await desk.ctx('deputy', on(10)), id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await run('2022-06-30')
      expect(await told(id)).toEqual(['T7 deputy COVER'])
      const covering = await desk.ctx('deputy', '2022-06-30' as LocalDate)
      await expect(loadCase(covering, id)).resolves.toMatchObject({ row: { id } })
      const LIST = `{ unreadReminders myReminders { nodes { aboutId number termZh daysLeft isStillOwed } } }`
      const shown = await ask<{
        unreadReminders: number
        myReminders: { nodes: { aboutId: string; isStillOwed: boolean }[] }
      }>(covering, LIST)
      expect(shown.myReminders.nodes).toMatchObject([{ aboutId: id, isStillOwed: true }])
      expect(shown.unreadReminders).toBe(1)
      await office.db.inTransaction((m) =>
        m.insert(MatterRecusalEntity, {
          ...{ id: key(), matterId: id, accountId: covering.viewer?.accountId ?? '', reason: '近亲属' },
          ...{ recordedById: desk.accountId('chief'), recordedAt: new Date() },
        }),
      )
      const after = await desk.ctx('deputy', '2022-06-30' as LocalDate)
      expect(await ask(after, LIST)).toEqual({ unreadReminders: 0, myReminders: { nodes: [] } })
      // Who covers may not hear of it, so the head of the organ does.
      await run('2022-07-06')
      expect(await told(id)).toEqual(['T3 chief UNIT_HEAD', 'T7 deputy COVER'])
    })

    it('shows and marks one’s own only', async () => {
      const ctx = await desk.ctx('head', '2022-06-27' as LocalDate)
      const READ = `mutation ($ids: [ID!]) { markRemindersRead(input: { idempotencyKey: "${key()}", ids: $ids }) { unread } }`
      const [others] = (await notices()).filter((row) => row.accountId === desk.accountId('intake'))
      const before = await ask<{ unreadReminders: number }>(ctx, '{ unreadReminders }')
      expect(before.unreadReminders).toBeGreaterThan(0)
      await ask(ctx, READ, { ids: [others?.id] })
      expect(await ask(await desk.ctx('head', '2022-06-27' as LocalDate), '{ unreadReminders }')).toEqual(before)
      const all = READ.replace(/idempotencyKey: "[^"]+"/, `idempotencyKey: "${key()}"`)
      expect(await ask(ctx, all)).toEqual({ markRemindersRead: { unread: 0 } })
      const mine = await office.db.read.findOneByOrFail(ReminderNoticeEntity, { id: others?.id ?? '' })
      expect(mine.readAt).toBeNull()
    })

    it('mails number, duty and day to whoever wants it, and nothing of who petitions', async () => {
      await wantMail('intake')
      await expect(
        setReminderChoice(await desk.ctx('head'), {
          ...{ idempotencyKey: key(), isMailOn: true, address: 'head@elsewhere.example.com', expectedVersion: 0 },
        }),
      ).rejects.toMatchObject({ reason: 'MAIL_DOMAIN' })
      sink.taken()
      const [one, two] = [await desk.register(), await desk.register()]
      await run('2022-05-11')
      await run('2022-05-11', '11:00')
      const mails = sink.taken()
      expect(mails).toHaveLength(1)
      expect(mails[0]).toMatchObject({
        from: { text: 'desk@office.example.cn' },
        to: { text: 'intake@office.example.cn' },
      })
      const text = mails[0]?.text ?? ''
      for (const id of [one, two]) expect(text).toContain((await desk.row(id)).number)
      expect(text).toContain('2022-05-20')
      expect(text).toContain('https://desk.example.cn/#/reminders')
      const whole = JSON.stringify(mails[0])
      for (const secret of ['林小满', '周一川', '1390000', '海棠里', '渗漏', '公共部位'])
        expect(whole).not.toContain(secret)
      // The address itself is sealed.
      const kept = await office.db.reader.query<{ addressSealed: string }[]>('SELECT * FROM reminder_choice')
      expect(JSON.stringify(kept)).not.toContain('intake@')
    })

    it('sends again after a death between sending and mark, under the same Message-ID', async () => {
      await desk.register()
      sink.taken()
      const ctx = await office.systemCtx({ now: () => at('2022-05-11') })
      // Told, not mailed yet: then the server takes it and the process is gone before the mark.
      const dying = { ...ctx, mailer: ctx.mailer && { ...ctx.mailer, send: sendAndDie(ctx.mailer) } }
      await ctx.inTransaction((tx) => tellDue.run(tx, null))
      await expect(sendDue(dying as typeof ctx)).rejects.toThrow('process died')
      const [first] = sink.taken()
      expect(first?.messageId).toMatch(/^<reminder\..+@office\.example\.cn>$/)
      // While its lease runs nobody else sends it.
      await sendDue(await office.systemCtx({ now: () => at('2022-05-11', '10:01') }))
      expect(sink.taken()).toEqual([])
      await sendDue(await office.systemCtx({ now: () => at('2022-05-11', '10:03') }))
      expect(sink.taken().map((one) => one.messageId)).toEqual([first?.messageId])
      await sendDue(await office.systemCtx({ now: () => at('2022-05-11', '10:09') }))
      expect(sink.taken()).toEqual([])
    })

    it('waits for a mail server that is busy, and gives up where it refuses', async () => {
      await desk.register()
      sink.refusal = { code: 451 }
      await run('2022-05-11')
      const queued = await office.db.read.findOneByOrFail(ReminderMailEntity, { state: 'QUEUED' })
      expect(queued).toMatchObject({ attempts: 1, lastFault: '451' })
      sink.refusal = { code: 550 }
      await run('2022-05-11', '12:00')
      expect(await office.db.read.findOneByOrFail(ReminderMailEntity, { id: queued.id })).toMatchObject({
        ...{ state: 'FAILED', lastFault: '550', holder: null },
      })
      sink.refusal = null
      const CHOICE = '{ myReminderChoice { isMailOn address isMailPossible lastMail { state fault } } }'
      expect(await ask(await desk.ctx('intake'), CHOICE)).toEqual({
        myReminderChoice: {
          ...{ isMailOn: true, address: 'intake@office.example.cn', isMailPossible: true },
          lastMail: { state: 'FAILED', fault: '550' },
        },
      })
    })

    it('sends nothing to whoever turned mails off; the console cannot be turned off', async () => {
      sink.taken()
      const id = await desk.register()
      await setReminderChoice(await desk.ctx('intake'), {
        ...{ idempotencyKey: key(), isMailOn: false, expectedVersion: 1 },
      })
      await run('2022-05-11')
      expect(sink.taken()).toEqual([])
      expect(await told(id)).toEqual(['T7 intake OWN'])
      await setReminderChoice(await desk.ctx('intake'), {
        ...{ idempotencyKey: key(), isMailOn: true, expectedVersion: 2 },
      })
    })

    it('two processes tell and send each thing once', async () => {
      sink.taken()
      const ids = [await desk.register(), await desk.register(), await desk.register()]
      const other =
        office.dialect === 'mysql' ? await Office.open(office.config, slices, { keys: office.office.keys }) : null
      const day = () => at('2022-05-11')
      const runners = [office.office, ...(other ? [other] : [office.office])].map((one) => new JobRunner(one))
      await runners[0]?.prepare()
      await office.db.inTransaction((m) =>
        m.query("UPDATE job SET dueAt = '2022-05-01 00:00:00' WHERE name LIKE 'reminders.%'"),
      )
      for (let round = 0; round < 4; round += 1) await Promise.all(runners.map((one) => one.runDue(day)))
      await other?.close()
      for (const id of ids) expect(await told(id)).toEqual(['T7 intake OWN'])
      expect(sink.taken()).toHaveLength(1)
    })

    it('a jump of the sample office’s day brings each person one mail', async () => {
      const system = await office.systemCtx()
      await system.inTransaction((tx) => setOfficeKind(tx, 'sample'))
      office.office.forget()
      sink.taken()
      const ids = await Promise.all(Array.from({ length: 5 }, () => desk.register()))
      const admin = await office.ctx({ viewer: desk.viewers['admin'] ?? null })
      await moveOfficeDay(admin, { idempotencyKey: key(), on: '2022-12-03' as LocalDate })
      office.office.forget()
      // A Saturday, at whatever hour: a sample office lives by a day that somebody moves.
      await office.runJobs()
      await office.runJobs()
      expect(sink.taken().map((one) => one.to)).toHaveLength(1)
      for (const id of ids)
        expect(await told(id)).toEqual([
          ...['TO_HEAD head UNIT_HEAD', 'TO_HEAD intake OWN', 'TO_HEAD supervisor SUPERVISION'],
        ])
      await office.runJobs()
      expect(sink.taken()).toEqual([])
    })

    it('keeps what was told of matters when its tables go back to those of before, and forward again', async () => {
      const before = await notices()
      expect(before.length).toBeGreaterThan(20)
      const migration = new RemindersOfCases1700000025000()
      for (const way of ['down', 'up'] as const) {
        const q = office.db.writer.createQueryRunner()
        await migration[way](q)
        await q.release()
      }
      expect(await notices()).toEqual(before)
      expect(await drift(office.db)).toEqual([])
    })
  },
  { seed: desk.seed, config: { mail } },
)

const sendAndDie = (mailer: { send(mail: never): Promise<void> }) => async (mail: never) => {
  await mailer.send(mail)
  throw new Error('process died')
}
