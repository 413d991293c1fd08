import { localDate } from '@petition/law'
import type { ParsedMail } from 'mailparser'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { registerMatter } from '../../src/matters/index.js'
import { installDistrict, installPeople } from '../../src/organs/index.js'
import { Office, setOfficeDay, setOfficeKind } from '../../src/platform/office.js'
import { JobEntity } from '../../src/platform/records/entities.js'
import { FieldKeys } from '../../src/platform/sealed.js'
import { ReminderMailEntity } from '../../src/reminders/reminder.entity.js'
import { setReminderChoice } from '../../src/reminders/set-reminder-choice.js'
import { slices } from '../../src/slices.js'
import { dropDatabase, freshDatabase, testConfig } from '../offices.js'
import { MailSink } from '../reminders/mail-sink.js'
import { viewerNamed } from '../sample/ledger-of.js'
import { ensureBuilt, Place, type Program } from '../start/program.js'

const CLERKS = Array.from({ length: 8 }, (_, at) => `clerk${at + 1}`)
const RECEIVED = localDate('2022-05-05')
/** Sorting was owed by 20 May: everybody hears of it. */
const TODAY = localDate('2022-06-20')
/** The program dies while its third mail is being taken, and again at the sixth. */
const DIES_AT = [3, 6]

const addressOf = (login: string): string => `${login}@office.example.cn`
const idOf = (mail: ParsedMail): string => mail.messageId ?? ''

describe.each(['SQLite', 'MariaDB'])(
  'kill -9 while reminders go out by mail, on %s',
  { timeout: 300_000 },
  (product) => {
    const isMissing = product === 'MariaDB' && inject('mariadbUrl') === ''
    const place = new Place({ SAMPLE: 'small' })
    let [url, sink] = ['', null as MailSink | null]

    /** The office in this process, before the program and between its ends. */
    const here = async (work: (office: Office) => Promise<void>): Promise<void> => {
      const config = testConfig({
        ...{ databaseUrl: url, dataDir: place.dataDir, logLevel: 'silent' },
        mail: {
          ...{ host: '127.0.0.1', port: sink?.port ?? 0, tls: 'none', ca: null, auth: null, from: addressOf('desk') },
          ...{ domains: null, consoleUrl: null },
        },
      })
      const office = await Office.open(config, slices, { keys: FieldKeys.fromFile(place.keyFile) })
      await work(office)
      await office.close()
    }

    const makeOffice = (office: Office): Promise<void> =>
      office
        .systemCtx()
        .then((ctx) =>
          ctx.inTransaction(async (tx) => {
            await installDistrict(tx)
            const people = CLERKS.map((login) => ({
              login,
              organCode: 'PO',
              roles: ['INTAKE' as const],
              name: `陈${login}`,
            }))
            await installPeople(tx, people, 'nobody signs in')
            await setOfficeKind(tx, 'sample')
            await setOfficeDay(tx, TODAY, 'Asia/Shanghai')
          }),
        )
        .then(() => eachClerk(office))

    const eachClerk = async (office: Office): Promise<void> => {
      for (const login of CLERKS) {
        const viewer = await viewerNamed(office, login)
        const ctx = await office.ctx({ viewer, today: RECEIVED, now: () => new Date(`${RECEIVED}T10:00:00+08:00`) })
        await registerMatter(ctx, {
          ...{ idempotencyKey: `matter of ${login}`, receivedOn: RECEIVED, channel: 'VISIT', purpose: 'REQUEST' },
          ...{ topic: 'HOUSING', placeCode: null, placeText: '望海小区', summary: '供暖管道漏水，反映多次未修复' },
          ...{ groupSize: 1, isAddressClear: true, isFirstTime: true, previousHistory: null, uploadIds: [] },
          parties: [
            { kind: 'PERSON', name: '陈晓禾', phone: '13900000001', address: '望海小区1号楼', isRepresentative: false },
          ],
          claims: [{ text: '修复供暖管道', factsAndReasons: null }],
        })
        const choice = { isMailOn: true, address: addressOf(login), expectedVersion: 0 }
        await setReminderChoice(ctx, { idempotencyKey: `choice of ${login}`, ...choice })
      }
    }

    /** Two minutes later, without waiting for them: what a dead process had claimed is free again. */
    const leasesRunOut = (office: Office): Promise<void> =>
      office.db.inTransaction(async (m) => {
        const past = new Date(0)
        await m.update(ReminderMailEntity, { state: 'QUEUED' }, { leaseUntil: past, dueAt: past })
        await m.createQueryBuilder().update(JobEntity).set({ leaseUntil: past, dueAt: past }).execute()
      })

    beforeAll(async () => {
      if (isMissing) return
      await ensureBuilt()
      sink = await MailSink.open()
      url = product === 'MariaDB' ? await freshDatabase() : `${place.dataDir}/petition-desk.db`
    }, 300_000)
    afterAll(async () => {
      await sink?.close()
      if (product === 'MariaDB' && !isMissing) await dropDatabase(url)
      place.remove()
    })

    it.skipIf(isMissing)('sends every mail at least once, and what it sends twice has one Message-ID', async () => {
      const taken: ParsedMail[] = []
      const env = {
        ...{ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(sink?.port), SMTP_TLS: 'none', MAIL_FROM: addressOf('desk') },
        ...(product === 'MariaDB' ? { DATABASE_URL: url, RELAXED_DURABILITY: 'yes' } : {}),
      }
      await here(makeOffice)
      /** Runs the program until the sink has seen so many mails; it is told of each before it answers. */
      const until = async (isEnough: () => boolean): Promise<Program> => {
        let program: Program | null = null
        const enough = new Promise<void>((resolve) => {
          if (!sink) return
          sink.seen = (mail) => {
            taken.push(mail)
            if (!isEnough()) return
            // In the moment between the server's taking and the program's mark, where nobody can know.
            if (taken.length < CLERKS.length && DIES_AT.includes(taken.length)) program?.signal('SIGKILL')
            resolve()
          }
        })
        program = await place.start(env)
        await Promise.race([enough, program.ended])
        return program
      }

      for (const count of DIES_AT) {
        const program = await until(() => taken.length >= count)
        await program.ended
        expect(taken).toHaveLength(count)
        await here(leasesRunOut)
      }
      const last = await until(() => new Set(taken.map(idOf)).size === CLERKS.length)
      // Told to stop while the last mail is on its way: it is finished first.
      expect(await last.stop()).toMatchObject({ code: 0, err: '' })

      const addressees = (mail: ParsedMail) =>
        (Array.isArray(mail.to) ? mail.to : [mail.to]).map((to) => to?.text ?? '')
      expect(new Set(taken.flatMap(addressees))).toEqual(new Set(CLERKS.map(addressOf)))
      for (const login of CLERKS) {
        const own = taken.filter((mail) => addressees(mail).includes(addressOf(login)))
        expect(new Set(own.map(idOf)).size, login).toBe(1)
      }
      // Those that were being taken when the program died came again; nothing else did.
      const twice = taken.map(idOf).filter((id, at, all) => all.indexOf(id) !== at)
      expect(twice.sort()).toEqual(DIES_AT.map((count) => idOf(taken[count - 1] as ParsedMail)).sort())
      await here(async (office) => {
        const mails = await office.db.read.find(ReminderMailEntity)
        expect(mails.map((mail) => mail.state)).toEqual(CLERKS.map(() => 'SENT'))
      })
    })
  },
)
