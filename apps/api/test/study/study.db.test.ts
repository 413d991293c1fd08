import { beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '@petition/law'
import { drift } from '../../src/platform/database/index.js'
import { AuditEntryEntity } from '../../src/platform/records/entities.js'
import { unregisteredPersonal } from '../../src/platform/personal.js'
import { factOfRow, foldRecord } from '../../src/study/fold-record.js'
import { readBoard, readMyStudy, recordOwnStudy } from '../../src/study/index.js'
import { StudyYearTermEntity } from '../../src/study/study.entity.js'
import { eachDatabase } from '../offices.js'
import { aKey } from '../organs/house.js'
import {
  as,
  boardOf,
  BOARD,
  CADRE,
  CLOSE_YEAR,
  DECIDE,
  DEPUTY,
  ENROL,
  everythingStored,
  HEAD,
  installStudyOffice,
  KEEPER,
  MY,
  openYear,
  PENDING,
  RECORD,
  REOPEN_YEAR,
  roster,
  setYear,
  signedIn,
  SET_YEAR,
  studySlices,
  YEAR_2022,
  type MyRead,
} from './study-office.js'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

eachDatabase(
  (office) => {
    beforeAll(() => openYear(office))

    const record = async (login: string, more: object = {}) =>
      (await signedIn(office, login)).graphql<{ recordOwnStudy: { myStudy: MyRead } }>(RECORD, {
        input: { idempotencyKey: aKey(), on: '2022-04-01', topic: '信访工作条例', hours: 2, ...more },
      })
    const mine = async (login: string, year: number | null = 2022) =>
      (await (await signedIn(office, login)).graphql<{ myStudy: MyRead | null }>(MY, { year })).data?.myStudy
    const pending = async () =>
      (
        await (
          await signedIn(office, KEEPER)
        ).graphql<{ pendingStudy: { id: string; account: string }[] }>(PENDING, {
          year: 2022,
        })
      ).data?.pendingStudy ?? []
    const decide = async (login: string, entryId: string | undefined, more: object = { isConfirmed: true }) =>
      (await signedIn(office, login)).graphql(DECIDE, { input: { idempotencyKey: aKey(), entryId, ...more } })

    describe('a study year', () => {
      it('is set by the study administrator only', async () => {
        for (const login of [CADRE, 'clerk', 'admin', HEAD]) {
          const { errors } = await setYear(office, { year: 2021 }, login)
          expect(errors[0]?.extensions['code']).toBe('FORBIDDEN')
        }
      })
      it('says which field cannot be meant', async () => {
        const { errors } = await setYear(office, {
          year: 2024,
          windowTo: '2022-01-01',
          passMark: 101,
          requiredHours: 0,
        })
        expect(errors[0]).toMatchObject({
          message: '年度设置有误，请按提示修改',
          extensions: {
            ...{ code: 'BAD_USER_INPUT', reason: 'STUDY_YEAR' },
            fields: {
              ...{ 'input.windowFrom': 'OUTSIDE_THE_YEAR', 'input.windowTo': 'BEFORE_FROM' },
              ...{ 'input.passMark': 'NOT_A_MARK', 'input.requiredHours': 'NOT_POSITIVE' },
            },
          },
        })
      })
      it('refuses 30 February', async () => {
        const { status, errors } = await setYear(office, { windowTo: '2022-02-30' })
        expect([status, errors[0]?.extensions['reason']]).toEqual([400, 'NOT_A_DAY'])
      })
      it('changes only for whoever saw it as it is, and refolds everybody', async () => {
        expect((await setYear(office)).errors[0]?.extensions).toMatchObject({ reason: 'VERSION_CHANGED' })
        const keeper = await signedIn(office, KEEPER)
        const { version } = (await boardOf(keeper)).year
        expect((await setYear(office, { requiredHours: 40, expectedVersion: version })).errors).toEqual([])
        expect((await boardOf(keeper)).totals).toMatchObject({ cadres: 28, requiredHours: 1120 })
        expect((await setYear(office, { expectedVersion: version })).errors[0]?.extensions['reason']).toBe(
          'VERSION_CHANGED',
        )
        expect((await setYear(office, { expectedVersion: version + 1 })).errors).toEqual([])
        expect((await boardOf(keeper)).totals).toMatchObject({ cadres: 28, requiredHours: 980 })
      })
      it('is set once by one key, and keeps every setting it had', async () => {
        const input = { idempotencyKey: aKey(), ...YEAR_2022, year: 2023 }
        const set = { ...input, windowFrom: '2023-03-01', windowTo: '2023-12-15' }
        const keeper = await signedIn(office, KEEPER)
        const first = await keeper.graphql(SET_YEAR, { input: set })
        expect(first.errors).toEqual([])
        expect((await keeper.graphql(SET_YEAR, { input: set })).data).toEqual(first.data)
        const other = await keeper.graphql(SET_YEAR, { input: { ...set, requiredHours: 36 } })
        expect(other.errors[0]?.extensions['reason']).toBe('IDEMPOTENCY_KEY_REUSED')
        const terms = await office.db.read.find(StudyYearTermEntity, { order: { id: 'ASC' } })
        expect(terms.map((term) => [term.act, term.required, term.version])).toEqual([
          ['SET', 3500, 1],
          ['SET', 4000, 2],
          ['SET', 3500, 3],
          ['SET', 3500, 1],
        ])
        const { data } = await keeper.graphql<{ studyYears: { year: number }[] }>('{ studyYears { year } }')
        expect(data?.studyYears.map(({ year }) => year)).toEqual([2023, 2022])
      })
    })

    describe('the board', () => {
      it('has one row a cadre in the order of the accounts, two of one name among them', async () => {
        const { rows } = await boardOf(await signedIn(office, KEEPER))
        const accounts = rows.map((row) => row.account)
        expect(accounts).toEqual(roster.map((one) => one.account).sort())
        const names = rows.map((row) => row.name)
        expect(new Set(names).size).toBe(27)
      })
      it.each([HEAD, DEPUTY, KEEPER])('is read by %s', async (login) => {
        expect((await boardOf(await signedIn(office, login))).rows).toHaveLength(28)
      })
      it.each([CADRE, 'clerk', 'admin', 'unit'])('is not there for %s, before anything is read', async (login) => {
        const client = await signedIn(office, login)
        const ask = () => client.graphql(BOARD, { year: 2022 })
        const { result, statements } = await office.counted(ask)
        expect(result.errors[0]?.extensions['code']).toBe('FORBIDDEN')
        expect(statements.filter((sql) => sql.includes('study_'))).toEqual([])
        expect((await client.graphql(PENDING, { year: 2022 })).errors[0]?.extensions['code']).toBe('FORBIDDEN')
      })
      it('asks for a sign-in, and knows no year that is not set', async () => {
        const stranger = await office.client()
        expect((await stranger.graphql(BOARD, { year: 2022 })).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED')
        const keeper = await signedIn(office, KEEPER)
        expect((await keeper.graphql(BOARD, { year: 1999 })).errors[0]?.extensions['code']).toBe('NOT_FOUND')
      })
      it('costs the same number of statements however many have records', async () => {
        const count = async () => {
          const keeper = await signedIn(office, KEEPER)
          return (await office.counted(() => boardOf(keeper))).statements.length
        }
        const before = await count()
        for (const login of ['bhxf0583', 'bhxf0672', 'bhxf0739']) expect((await record(login)).errors).toEqual([])
        expect(await count()).toBe(before)
        expect(before).toBeLessThanOrEqual(6)
      })
    })

    describe('what a cadre records', () => {
      it('waits, counts once somebody else has confirmed it, and says where it stands', async () => {
        expect(await mine(CADRE)).toMatchObject({ completedHours: 0, state: 'BOTH_MISSING', entries: [] })
        const { data, errors } = await record(CADRE, { topic: '信访工作条例第四章' })
        expect(errors).toEqual([])
        expect(data?.recordOwnStudy.myStudy).toMatchObject({
          ...{ completedHours: 0, pendingHours: 2 },
          entries: [{ source: 'OWN', standing: 'PENDING', isCounted: false, certificateUrl: null, hours: 2 }],
        })
        const entry = (await pending()).find((one) => one.account === CADRE)
        expect((await decide(KEEPER, entry?.id)).errors).toEqual([])
        expect(await mine(CADRE)).toMatchObject({
          ...{ completedHours: 2, pendingHours: 0, missingHours: 33, dueOn: '2022-12-15' },
          entries: [{ standing: 'COUNTED', isCounted: true }],
          duties: [
            {
              ...{ termZh: '修满规定课时', lastOn: '2022-12-15', isMet: false },
              citation: { zh: '《关于完善国家工作人员学法用法制度的意见》' },
            },
            { termZh: '通过年度学法考试', isMet: false },
          ],
        })
        expect((await decide(KEEPER, entry?.id)).errors[0]?.extensions['reason']).toBe('STUDY_ENTRY_DECIDED')
      })
      it('is corrected by recording it again, and not added', async () => {
        await record(CADRE, { topic: '《信访工作条例》第四章', hours: 1.5 })
        expect(await mine(CADRE)).toMatchObject({ completedHours: 0, pendingHours: 1.5, entries: [{ hours: 1.5 }] })
      })
      it('is done once by one key', async () => {
        const input = { idempotencyKey: aKey(), on: '2022-05-01', topic: '宪法', hours: 1 }
        const client = await signedIn(office, CADRE)
        const first = await client.graphql<{ recordOwnStudy: { myStudy: MyRead } }>(RECORD, { input })
        const again = await client.graphql<{ recordOwnStudy: { myStudy: MyRead } }>(RECORD, { input })
        expect(again.data).toEqual(first.data)
        expect(again.data?.recordOwnStudy.myStudy.entries).toHaveLength(2)
      })
      it.each([
        [{ on: '2099-01-01' }, 'STUDY_YEAR_MISSING', '2099年度还没有设置学法要求'],
        [
          { on: '2022-02-28' },
          'STUDY_OUTSIDE_WINDOW',
          '学习日期 2022-02-28 不在学习期间内（2022-03-01 至 2022-12-15）',
        ],
        [{ hours: 0 }, 'STUDY_NOT_POSITIVE', '课时须大于 0'],
        [{ hours: -2 }, 'STUDY_NOT_POSITIVE', '课时须大于 0'],
        [{ hours: 13 }, 'STUDY_TOO_MANY', '一天最多填报 12 课时'],
        [{ topic: ' 　！' }, 'STUDY_TOPIC', '学习内容须写明，至少有一个字，最多 200 字'],
        [{ topic: '学'.repeat(8000) }, 'STUDY_TOPIC', '学习内容须写明，至少有一个字，最多 200 字'],
      ])('is refused with %j: %s', async (more, reason, message) => {
        const before = await everythingStored(office)
        const { errors } = await record(CADRE, more)
        expect(errors[0]).toMatchObject({ message, extensions: { reason } })
        expect(await everythingStored(office)).toEqual(before)
      })
      it('is refused on a day to come, in English too', async () => {
        const ctx = await as(office, CADRE, '2022-06-01')
        const input = { idempotencyKey: aKey(), on: localDate('2022-06-02'), topic: '条例', hours: 1 }
        await expect(recordOwnStudy(ctx, input)).rejects.toMatchObject({
          ...{ code: 'BAD_USER_INPUT', reason: 'STUDY_IN_FUTURE', fields: { 'input.on': 'IN_FUTURE' } },
        })
        const client = await signedIn(office, CADRE)
        const { errors } = await client.graphql(RECORD, { input: { ...input, hours: 0 } }, { 'accept-language': 'en' })
        expect(errors[0]?.message).toBe('Hours are more than 0')
      })
      it('keeps rare characters', async () => {
        await record('bhxf0957', { topic: '𠮷林经验 😀' })
        expect(await mine('bhxf0957')).toMatchObject({ entries: [{ topic: '𠮷林经验 😀' }] })
      })
      it('is not for those who are no cadre', async () => {
        for (const login of ['clerk', 'admin', 'unit'])
          expect((await record(login)).errors[0]?.extensions['code']).toMatch(/FORBIDDEN|CONFLICT/)
        expect((await record('clerk')).errors[0]?.extensions['code']).toBe('FORBIDDEN')
        expect(await mine('clerk')).toBeNull()
        expect(await mine('unit')).toBeNull()
      })
      it('is declined with a reason, and by nobody for themselves', async () => {
        await record(KEEPER, { topic: '行政复议法' })
        const own = (await pending()).find((one) => one.account === KEEPER)
        expect((await decide(KEEPER, own?.id)).errors[0]).toMatchObject({
          message: '本人填报须由他人确认',
          extensions: { code: 'FORBIDDEN', reason: 'STUDY_OWN_ENTRY' },
        })
        expect((await decide(HEAD, own?.id, { isConfirmed: false })).errors[0]?.extensions['code']).toBe(
          'BAD_USER_INPUT',
        )
        expect((await decide(CADRE, own?.id)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
        expect((await decide(HEAD, own?.id, { isConfirmed: false, reason: '没有签到' })).errors).toEqual([])
        expect(await mine(KEEPER)).toMatchObject({ completedHours: 0, entries: [{ standing: 'DECLINED' }] })
        expect((await decide(HEAD, 'no-such-entry')).errors[0]?.extensions['code']).toBe('NOT_FOUND')
      })
      it('takes a certificate along, for the cadre and whoever confirms, once', async () => {
        const client = await signedIn(office, CADRE)
        const sent = await client.upload('/files', { name: '证书.png', type: 'image/png', bytes: PNG })
        const { uploadId } = sent.json<{ uploadId: string }>()
        const stolen = await record('bhxf0583', { topic: '证书', uploadId })
        expect(stolen.errors[0]?.extensions['code']).toBe('NOT_FOUND')
        const { data } = await record(CADRE, { on: '2022-06-01', topic: '网上学法', uploadId })
        expect(data).not.toBeNull()
        const entry = (await mine(CADRE))?.entries.find((one) => one.certificateUrl !== null)
        const other = await signedIn(office, 'bhxf0583')
        expect((await other.get(entry?.certificateUrl ?? '')).statusCode).toBe(404)
        const file = await (
          await signedIn(office, CADRE)
        ).get((await mine(CADRE))?.entries.find((one) => one.certificateUrl !== null)?.certificateUrl ?? '')
        expect([file.statusCode, file.rawPayload.equals(PNG)]).toEqual([200, true])
        const keeper = await signedIn(office, KEEPER)
        const waiting = await keeper.graphql<{ pendingStudy: { account: string; certificateUrl: string | null }[] }>(
          PENDING,
          { year: 2022 },
        )
        const path = waiting.data?.pendingStudy.find((one) => one.certificateUrl !== null)?.certificateUrl ?? ''
        expect((await keeper.get(path)).statusCode).toBe(200)
        expect((await keeper.get(path)).statusCode).toBe(404)
        expect((await record(CADRE, { on: '2022-06-02', uploadId })).errors[0]?.extensions['code']).toBe('NOT_FOUND')
      })
    })

    describe('the roster', () => {
      const enrol = async (account: string, more: object, login = KEEPER) =>
        (await signedIn(office, login)).graphql(ENROL, {
          input: { idempotencyKey: aKey(), year: 2022, account, ...more },
        })

      it('leaves out whoever is exempt, with the reason, and takes them back', async () => {
        const { data } = await enrol('bhxf0351', { exemptReason: '长期病假' })
        expect(data).toEqual({
          setStudyEnrolment: {
            row: { account: 'bhxf0351', state: 'NOT_OWED', isExempt: true, exemptReason: '长期病假' },
          },
        })
        const keeper = await signedIn(office, KEEPER)
        expect((await boardOf(keeper)).totals).toMatchObject({ cadres: 27, requiredHours: 945 })
        expect(await mine('bhxf0351')).toMatchObject({ dueOn: null, light: 'NONE', daysLeft: null, duties: [] })
        await enrol('bhxf0351', {})
        expect((await boardOf(keeper)).totals).toMatchObject({ cadres: 28, requiredHours: 980 })
      })
      it('takes in somebody who is no cadre by role, and then they see their own year', async () => {
        expect((await enrol('auditor', { joinedOn: '2022-09-01' })).errors).toEqual([])
        expect(await mine('auditor')).toMatchObject({ requiredHours: 35, state: 'BOTH_MISSING' })
        expect((await enrol('auditor', { joinedOn: '2022-09-01', leftOn: '2022-12-01' })).errors).toEqual([])
        expect((await boardOf(await signedIn(office, KEEPER))).totals).toMatchObject({ cadres: 28 })
      })
      it('knows nobody of another organ, and no day before joining', async () => {
        expect((await enrol('unit', {})).errors[0]).toMatchObject({ message: '本单位没有账号 unit' })
        const { errors } = await enrol('bhxf0351', { joinedOn: '2022-09-01', leftOn: '2022-08-01' })
        expect(errors[0]?.extensions['reason']).toBe('STUDY_ROSTER_DAYS')
        expect((await enrol('bhxf0351', {}, HEAD)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
      })
    })

    describe('days', () => {
      it('shows the light of what is missing by the working days that are left', async () => {
        const at = async (today: string) => {
          const { rows } = await readBoard(await as(office, KEEPER, today), 2022)
          const { light, daysLeft } = rows.find((row) => row.account === CADRE) ?? {}
          return [light, daysLeft]
        }
        expect(await at('2022-12-07')).toEqual(['GREEN', 6])
        expect(await at('2022-12-08')).toEqual(['YELLOW', 5])
        expect(await at('2022-12-15')).toEqual(['YELLOW', 0])
        expect(await at('2022-12-16')).toEqual(['RED', -1])
      })
      it("opens this year's study, else the newest", async () => {
        const yearOn = async (today: string) => (await readMyStudy(await as(office, CADRE, today), null))?.year.year
        expect([await yearOn('2022-06-01'), await yearOn('2023-06-01'), await yearOn('2025-06-01')]).toEqual([
          ...[2022, 2023, 2023],
        ])
      })
    })

    describe('a closed year', () => {
      const turn = async (login: string, mutation: string, expectedVersion: number) =>
        (await signedIn(office, login)).graphql(mutation, {
          input: { idempotencyKey: aKey(), year: 2022, expectedVersion },
        })

      it('waits for what is not decided, then changes no more, until the head opens it again', async () => {
        const keeper = await signedIn(office, KEEPER)
        const { version } = (await boardOf(keeper)).year
        expect((await turn(KEEPER, CLOSE_YEAR, version)).errors[0]).toMatchObject({
          extensions: { reason: 'STUDY_PENDING_LEFT' },
        })
        for (const { id } of await pending())
          expect((await decide(HEAD, id, { isConfirmed: false, reason: '已包含在系统课时内' })).errors).toEqual([])
        expect((await turn(KEEPER, CLOSE_YEAR, version)).data).toEqual({
          closeStudyYear: { studyYear: { isClosed: true, version: version + 1 } },
        })
        expect((await record(CADRE)).errors[0]).toMatchObject({
          message: '2022年度已结束，不能再改动',
          extensions: { code: 'CONFLICT', reason: 'STUDY_YEAR_CLOSED' },
        })
        expect((await setYear(office, { expectedVersion: version + 1 })).errors[0]?.extensions['reason']).toBe(
          'STUDY_YEAR_CLOSED',
        )
        expect((await boardOf(keeper)).rows).toHaveLength(29)
        expect((await turn(KEEPER, REOPEN_YEAR, version + 1)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
        expect((await turn(HEAD, REOPEN_YEAR, version + 1)).errors).toEqual([])
        expect((await turn(HEAD, REOPEN_YEAR, version + 2)).errors[0]?.extensions['reason']).toBe('STUDY_YEAR_OPEN')
      })
    })

    it('stores exactly what its facts fold to', async () => {
      const { years, records, facts } = await everythingStored(office)
      expect(facts.length).toBeGreaterThan(10)
      for (const { id, studyYearId, accountId, ...columns } of records) {
        const year = years.find((one) => one.id === studyYearId)
        const told = facts.filter((fact) => fact.recordId === id).map(factOfRow)
        if (!year) throw new Error(`${accountId} has no year`)
        expect(columns).toEqual(foldRecord(year, told))
      }
    })

    it('writes who did what into the audit log, and no reasons or topics', async () => {
      const entries = await office.db.read.find(AuditEntryEntity)
      const acts = new Set(entries.map((entry) => entry.act))
      for (const act of ['setStudyYear', 'recordOwnStudy', 'decideOwnStudy', 'setStudyEnrolment', 'closeStudyYear'])
        expect(acts).toContain(act)
      expect(JSON.stringify(entries)).not.toMatch(/长期病假|信访工作条例/)
    })

    it('has the tables that the entities say, and every personal column registered', async () => {
      expect(await drift(office.db)).toEqual([])
      const columns = office.db.writer.entityMetadatas.flatMap((entity) =>
        entity.columns.map((column) => ({ table: entity.tableName, column: column.propertyName })),
      )
      expect(unregisteredPersonal(columns).filter((name) => name.startsWith('study_'))).toEqual([])
    })
  },
  { slices: studySlices, seed: installStudyOffice },
)
