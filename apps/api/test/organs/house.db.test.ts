import { afterEach, describe, expect, it } from 'vitest'
import { localDate, type Calendar } from '@petition/law'
import { DISTRICT } from '@petition/domain'
import {
  coveredBy,
  coverOf,
  installDistrict,
  OrganEntity,
  registerOrganHooks,
  reviewPathOf,
  AccountEntity,
} from '../../src/organs/index.js'
import { setOfficeKind } from '../../src/platform/office.js'
import type { TestClient } from '../offices.js'
import { eachDatabase } from '../offices.js'
import { aKey, houseSlices, installHouse, signedIn } from './house.js'

const SET = `mutation ($input: SetSettingInput!) { setSetting(input: $input) {
  setting { key value basis isDefault from confirmedBy version }
} }`
const SETTINGS = '{ settings { key labelZh labelEn value basis isDefault from confirmedBy version } }'
const AWAY = `mutation ($input: SetAbsenceInput!) { setAbsence(input: $input) {
  absence { id from to version cover { name } account { name } }
} }`
const BACK = 'mutation ($input: EndAbsenceInput!) { endAbsence(input: $input) { absence { from to } } }'
const NOTICE = `mutation ($input: AddCalendarNoticeInput!) { addCalendarNotice(input: $input) {
  notice { year document isBuiltIn } moved { clock before after }
} }`
const PATH = `mutation ($input: UpsertReviewPathRowInput!) { upsertReviewPathRow(input: $input) {
  row { id basis from to version reviewOrgan { code } }
} }`

interface Setting {
  key: string
  value: unknown
  isDefault: boolean
  version: number
}

eachDatabase(
  (office) => {
    const organ = (code: string) => office.db.read.findOneByOrFail(OrganEntity, { code })
    const accountId = async (login: string) => (await office.db.read.findOneByOrFail(AccountEntity, { login })).id
    const reasonOf = (answer: Awaited<ReturnType<TestClient['graphql']>>) => answer.errors[0]?.extensions['reason']
    afterEach(() =>
      registerOrganHooks('test', {
        dutiesFallingDue: async () => 0,
        onNoticeAdded: async () => [],
        previewNotice: async () => [],
      }),
    )

    describe('organs', () => {
      it('are the district’s, with those above them, and are not installed twice', async () => {
        const client = await signedIn(office, 'intake')
        const LIST =
          '{ organs(first: 100) { totalCount nodes { code level superior { code } desks { name members { name } } } } }'
        interface Organs {
          organs: {
            totalCount: number
            nodes: { code: string; superior: { code: string } | null; desks: { name: string }[] }[]
          }
        }
        const { data } = await client.graphql<Organs>(LIST)
        expect(data?.organs.totalCount).toBe(DISTRICT.length)
        const office0 = data?.organs.nodes.find((node) => node.code === 'PO')
        expect(office0).toMatchObject({ level: 'DISTRICT', superior: { code: 'G01' } })
        expect(office0?.desks).toContainEqual({ name: '来访接待室', members: [{ name: '戚润禾' }, { name: '宫晓英' }] })
        const ctx = await office.systemCtx()
        await ctx.inTransaction(installDistrict)
        expect(await office.db.read.count(OrganEntity)).toBe(DISTRICT.length)
      })

      it('cost the same number of statements however many there are', async () => {
        const client = await signedIn(office, 'intake')
        const statementsFor = async (first: number) => {
          const LIST = `{ organs(first: ${first}) { nodes { name superior { name } desks { name members { name organ { name } } } } } }`
          const { result, statements } = await office.counted(() => client.graphql(LIST))
          expect(result.errors).toEqual([])
          return statements.length
        }
        expect(await statementsFor(55)).toBe(await statementsFor(25))
      })

      it('have desks that their own head arranges, and no administrator', async () => {
        const { id: organId } = await organ('U38')
        const head = await signedIn(office, 'organhead')
        interface Desks {
          organ: { desks: { id: string; version: number }[] }
        }
        const desks = await head.graphql<Desks>('query ($id: ID!) { organ(id: $id) { desks { id version } } }', {
          id: organId,
        })
        const desk = desks.data?.organ.desks[0]
        const SEATS =
          'mutation ($input: SetDeskMembersInput!) { setDeskMembers(input: $input) { desk { version members { name } } } }'
        const seat = async (client: TestClient, login: string) =>
          client.graphql(SEATS, {
            input: {
              idempotencyKey: aKey(),
              deskId: desk?.id,
              expectedVersion: desk?.version,
              accountIds: [await accountId(login)],
            },
          })
        expect((await seat(await signedIn(office, 'admin'), 'handler')).errors[0]?.extensions['code']).toBe('FORBIDDEN')
        expect((await seat(await signedIn(office, 'head'), 'handler')).errors[0]?.extensions['code']).toBe('NOT_FOUND')
        expect(reasonOf(await seat(head, 'intake'))).toBe('NOT_OF_THIS_ORGAN')
        expect((await seat(head, 'handler')).data).toEqual({
          setDeskMembers: { desk: { version: 2, members: [{ name: '邢雁秋' }] } },
        })
      })
    })

    describe('the review path', () => {
      const on = localDate('2022-06-01')

      it('leads a street and a bureau to the district government and the city', async () => {
        const ctx = await office.systemCtx()
        for (const code of ['U06', 'U22', 'U38', 'U32']) {
          const row = await reviewPathOf(ctx, await organ(code), on)
          expect(row).toMatchObject({
            reviewOrganId: (await organ('G01')).id,
            reReviewOrganId: (await organ('C01')).id,
          })
          expect(row?.basis).toContain('默认')
        }
        expect((await reviewPathOf(ctx, await organ('F01'), on))?.reviewOrganId).toBe((await organ('C04')).id)
        expect(await reviewPathOf(ctx, await organ('U06'), localDate('2022-04-30'))).toBeNull()
      })

      it('is kept by dated rows: a new one ends the one before, and one in use keeps its organs', async () => {
        const admin = await signedIn(office, 'admin')
        const street = await organ('U06')
        const input = {
          handlerKind: 'STREET',
          reviewOrganId: (await organ('G01')).id,
          reReviewOrganId: (await organ('C02')).id,
          basis: '本市复查复核办法第三条',
          from: '2030-01-01',
        }
        const upsert = (more: object = {}) =>
          admin.graphql(PATH, { input: { ...input, idempotencyKey: aKey(), ...more } })
        expect((await upsert()).data).toMatchObject({
          upsertReviewPathRow: { row: { from: '2030-01-01', to: null, version: 1 } },
        })
        const ctx = await office.systemCtx()
        const before = await reviewPathOf(ctx, street, localDate('2029-12-31'))
        const after = await reviewPathOf(ctx, street, localDate('2030-01-01'))
        expect(before).toMatchObject({ to: '2029-12-31', reReviewOrganId: (await organ('C01')).id, version: 2 })
        expect(after).toMatchObject({ to: null, reReviewOrganId: (await organ('C02')).id })
        expect(reasonOf(await upsert())).toBe('REVIEW_PATH_OVERLAPS')
        const inUse = { id: before?.id, expectedVersion: 2, from: '2022-05-01', to: '2029-12-31' }
        expect(reasonOf(await upsert(inUse))).toBe('REVIEW_PATH_BEGUN')
        const confirmed = await upsert({ ...inUse, reReviewOrganId: (await organ('C01')).id, basis: '经区政府确认' })
        expect(confirmed.data).toMatchObject({ upsertReviewPathRow: { row: { basis: '经区政府确认', version: 3 } } })
        const intake = await signedIn(office, 'intake')
        expect(
          (await intake.graphql(PATH, { input: { ...input, idempotencyKey: aKey() } })).errors[0]?.extensions['code'],
        ).toBe('FORBIDDEN')
      })
    })

    describe('settings', () => {
      it('have a basis, a default, and dated values that are never overwritten', async () => {
        const admin = await signedIn(office, 'admin')
        const find = async (key: string) =>
          (await admin.graphql<{ settings: Setting[] }>(SETTINGS)).data?.settings.find((s) => s.key === key)
        expect(await find('presumedAcceptance')).toMatchObject({
          value: false,
          isDefault: true,
          from: null,
          version: 0,
        })
        const today = (await office.ctx()).today
        const input = { key: 'adviceReplyDays', value: 45, basis: '本办2026年第3次办务会议', from: today }
        const set = (more: object = {}) => admin.graphql(SET, { input: { ...input, idempotencyKey: aKey(), ...more } })
        expect((await set({ expectedVersion: 0 })).data).toEqual({
          setSetting: {
            setting: {
              key: 'adviceReplyDays',
              value: 45,
              basis: input.basis,
              isDefault: false,
              from: today,
              confirmedBy: '柯一森',
              version: 1,
            },
          },
        })
        expect((await office.ctx()).settings.numberOn('adviceReplyDays', today)).toBe(45)
        expect((await office.ctx()).settings.numberOn('adviceReplyDays', localDate('2022-06-01'))).toBe(0)
        expect(reasonOf(await set({ expectedVersion: 0, value: 20 }))).toBe('VERSION_CHANGED')
        await set({ expectedVersion: 1, value: 20, from: '2099-01-01' })
        expect(await find('adviceReplyDays')).toMatchObject({ value: 45, version: 2 })
        await set({ expectedVersion: 2, value: 25 })
        expect((await office.ctx()).settings.numberOn('adviceReplyDays', today)).toBe(25)
        expect((await office.ctx()).settings.numberOn('adviceReplyDays', localDate('2099-01-02'))).toBe(20)
      })

      it.each([
        ['adviceReplyDays', 91, 'SETTING_UNFIT'],
        ['adviceReplyDays', 30.5, 'SETTING_UNFIT'],
        ['presumedAcceptance', 'yes', 'SETTING_UNFIT'],
        ['handlingDays', 90, 'SETTING_UNKNOWN'],
      ])('refuse %s = %s', async (key, value, reason) => {
        const admin = await signedIn(office, 'admin')
        const input = { idempotencyKey: aKey(), key, value, basis: '无', expectedVersion: 0 }
        expect(reasonOf(await admin.graphql(SET, { input }))).toBe(reason)
      })

      it('are not entered for days that have passed, nor by whoever works under them', async () => {
        const input = {
          idempotencyKey: aKey(),
          key: 'supplementDays',
          value: 10,
          basis: '办务会议',
          from: '2022-01-01',
          expectedVersion: 0,
        }
        expect(reasonOf(await (await signedIn(office, 'head')).graphql(SET, { input }))).toBe('SETTING_IN_THE_PAST')
        expect((await (await signedIn(office, 'deputy')).graphql(SET, { input })).errors[0]?.extensions['code']).toBe(
          'FORBIDDEN',
        )
      })
    })

    describe('calendar notices', () => {
      const notice = {
        year: 2027,
        document: '国办发明电〔2026〕示例号',
        publishedOn: '2026-11-05',
        breaks: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
        makeUpDays: [{ on: '2027-01-09', name: '元旦' }],
      }

      it('are proof-read, then entered once, and tell those who reckon with days', async () => {
        const admin = await signedIn(office, 'admin')
        const add = (more: object = {}) =>
          admin.graphql(NOTICE, { input: { ...notice, idempotencyKey: aKey(), ...more } })
        const wrong = await add({ makeUpDays: [{ on: '2027-01-02', name: '元旦' }] })
        expect(reasonOf(wrong)).toBe('NOTICE_PROBLEMS')
        expect(wrong.errors[0]?.message).toContain('2027-01-02 既放假又上班')
        let told: { before: Calendar; after: Calendar } | null = null
        const moved = {
          dutyId: 'd',
          matterId: 'm',
          caseId: null,
          matterNumber: null,
          clock: 'XF-HANDLE60',
          termZh: '办理期限',
          termEn: 'handling',
          before: localDate('2027-01-01'),
          after: localDate('2027-01-04'),
        }
        registerOrganHooks('test', {
          onNoticeAdded: async (_tx, calendars) => {
            told = calendars
            return [moved]
          },
        })
        expect((await add()).data).toEqual({
          addCalendarNotice: {
            notice: { year: 2027, document: notice.document, isBuiltIn: false },
            moved: [{ clock: 'XF-HANDLE60', before: '2027-01-01', after: '2027-01-04' }],
          },
        })
        const { before, after } = told ?? { before: null, after: null }
        expect([before, after].map((c: Calendar | null) => c?.isKnown(2027))).toEqual([false, true])
        expect((await office.ctx()).calendar.kindOf(localDate('2027-01-09'))).toMatchObject({
          isRest: false,
          why: 'MAKE_UP',
          isCertain: true,
        })
        expect(reasonOf(await add())).toBe('NOTICE_THERE')
        const YEAR = '{ calendarNotices { year isBuiltIn } calendarYear(year: 2027) { on isRest name } }'
        interface Year {
          calendarNotices: { year: number; isBuiltIn: boolean }[]
          calendarYear: { on: string; isRest: boolean; name: string }[]
        }
        const { data } = await (await signedIn(office, 'intake')).graphql<Year>(YEAR)
        expect(data?.calendarNotices.filter((n) => n.year === 2027)).toEqual([{ year: 2027, isBuiltIn: false }])
        expect(data?.calendarYear).toHaveLength(365)
        expect(data?.calendarYear[0]).toEqual({ on: '2027-01-01', isRest: true, name: '元旦' })
      })

      it('are not kept when computing the open days fails', async () => {
        const admin = await signedIn(office, 'admin')
        registerOrganHooks('test', { onNoticeAdded: async () => Promise.reject(new Error('broken')) })
        const input = {
          ...notice,
          year: 2028,
          document: '另一示例号',
          breaks: [],
          makeUpDays: [],
          idempotencyKey: aKey(),
        }
        expect(reasonOf(await admin.graphql(NOTICE, { input }))).toBe('NOTICE_PROBLEMS')
        const breaks = [{ name: '元旦', from: '2028-01-01', to: '2028-01-03' }]
        const failed = await admin.graphql(NOTICE, { input: { ...input, breaks } })
        expect(failed.errors[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR')
        expect((await office.ctx()).calendar.isKnown(2028)).toBe(false)
      })
    })

    describe('an absence', () => {
      const days = { from: '2031-03-03', to: '2031-03-07' }

      it('needs a cover of the same organ when duties fall due', async () => {
        registerOrganHooks('test', {
          dutiesFallingDue: async (_ctx, id, from) =>
            from === days.from && id === (await accountId('intake')) ? 2 : 0,
        })
        const intake = await signedIn(office, 'intake')
        const away = (more: object = {}) =>
          intake.graphql(AWAY, { input: { idempotencyKey: aKey(), ...days, ...more } })
        const needed = await away()
        expect(reasonOf(needed)).toBe('COVER_NEEDED')
        expect(needed.errors[0]?.message).toBe('离岗期间有2项期限到期，请指定代理人')
        expect(reasonOf(await away({ coverId: await accountId('handler') }))).toBe('COVER_UNFIT')
        expect(reasonOf(await away({ coverId: await accountId('intake') }))).toBe('COVER_UNFIT')
        const entered = await away({ coverId: await accountId('intake2') })
        expect(entered.data).toMatchObject({
          setAbsence: { absence: { ...days, cover: { name: '宫晓英' }, account: { name: '戚润禾' } } },
        })
        expect(reasonOf(await away({ from: '2031-03-07', to: '2031-03-09' }))).toBe('ABSENCE_OVERLAPS')
        expect(reasonOf(await away({ from: '2020-03-07', to: '2020-03-09' }))).toBe('ABSENCE_DAYS')
        const intake2 = await signedIn(office, 'intake2')
        const chained = await intake2.graphql(AWAY, {
          input: { idempotencyKey: aKey(), from: '2031-03-07', to: '2031-03-07', coverId: await accountId('intake') },
        })
        expect(reasonOf(chained)).toBe('COVER_IS_AWAY')
      })

      it('hands the work to whoever covers, both days inside', async () => {
        const ctx = await office.systemCtx()
        const [intake, intake2] = [await accountId('intake'), await accountId('intake2')]
        const coverers = ['2031-03-02', '2031-03-03', '2031-03-07', '2031-03-08'].map((on) =>
          coverOf(ctx, intake, localDate(on)),
        )
        expect(await Promise.all(coverers)).toEqual([intake, intake2, intake2, intake])
        expect((await coveredBy(ctx, intake2, localDate('2031-03-05'))).sort()).toEqual([intake, intake2].sort())
        expect(await coveredBy(ctx, intake, localDate('2031-03-05'))).toEqual([])
      })

      it('is kept by the person and the heads of the organ, and seen by nobody else', async () => {
        const LIST = '{ absences { id version account { name } } }'
        type Absences = { absences: { id: string; version: number; account: { name: string } }[] }
        const seenBy = async (login: string) =>
          (await (await signedIn(office, login)).graphql<Absences>(LIST)).data?.absences ?? []
        expect(await seenBy('handler')).toEqual([])
        expect(await seenBy('organhead')).toEqual([])
        expect(await seenBy('intake2')).toEqual([])
        const [absence] = await seenBy('deputy')
        expect(absence?.account.name).toBe('戚润禾')
        const input = { idempotencyKey: aKey(), id: absence?.id, expectedVersion: absence?.version }
        const stranger = await (await signedIn(office, 'organhead')).graphql(BACK, { input })
        expect(stranger.errors[0]?.extensions['code']).toBe('NOT_FOUND')
        const forOther = { idempotencyKey: aKey(), accountId: await accountId('handler'), ...days }
        expect(
          (await (await signedIn(office, 'deputy')).graphql(AWAY, { input: forOther })).errors[0]?.extensions['code'],
        ).toBe('NOT_FOUND')
        expect((await (await signedIn(office, 'organhead')).graphql(AWAY, { input: forOther })).errors).toEqual([])
        const own = await (
          await signedIn(office, 'intake')
        ).graphql(BACK, { input: { ...input, idempotencyKey: aKey() } })
        expect(own.data).toEqual({ endAbsence: { absence: { from: '2031-03-03', to: '2031-03-02' } } })
        expect(await coverOf(await office.systemCtx(), await accountId('intake'), localDate('2031-03-05'))).toBe(
          await accountId('intake'),
        )
      })
    })

    describe('the audit log', () => {
      const LOG =
        '{ auditEntries(filter: { act: "setSetting" }, first: 2) { totalCount nodes { act thingId by { name } detail } pageInfo { hasNextPage } } }'

      it('is read by auditors alone', async () => {
        for (const login of ['admin', 'head', 'intake'])
          expect((await (await signedIn(office, login)).graphql(LOG)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
        const { data } = await (await signedIn(office, 'auditor')).graphql(LOG)
        expect(data).toMatchObject({
          auditEntries: {
            totalCount: 3,
            pageInfo: { hasNextPage: true },
            nodes: [{ act: 'setSetting', thingId: 'adviceReplyDays', by: { name: '柯一森' } }, {}],
          },
        })
      })

      it('holds together', async () => {
        await office.runJobs(() => new Date(Date.now() + 10_000))
        const { data } = await (await signedIn(office, 'auditor')).graphql('{ auditCheck { sealed brokenAt } }')
        expect(data).toMatchObject({ auditCheck: { brokenAt: null } })
      })
    })

    // Last: from here on the office is a sample.
    describe('the office day', () => {
      const MOVE = 'mutation ($input: MoveOfficeDayInput!) { moveOfficeDay(input: $input) { today isSample } }'
      const move = (client: TestClient, on: string) => client.graphql(MOVE, { input: { idempotencyKey: aKey(), on } })

      it('cannot be moved in a real office, and moves in a sample one', async () => {
        const admin = await signedIn(office, 'admin')
        expect(reasonOf(await move(admin, '2023-01-10'))).toBe('NOT_A_SAMPLE_OFFICE')
        const ctx = await office.systemCtx()
        await ctx.inTransaction((tx) => setOfficeKind(tx, 'sample'))
        expect((await move(await signedIn(office, 'intake'), '2023-01-10')).errors[0]?.extensions['code']).toBe(
          'FORBIDDEN',
        )
        expect((await move(admin, '2023-01-10')).data).toEqual({
          moveOfficeDay: { today: '2023-01-10', isSample: true },
        })
        expect((await admin.graphql('{ me { today } office { today isSample needsSetUp name } }')).data).toEqual({
          me: { today: '2023-01-10' },
          office: { today: '2023-01-10', isSample: true, needsSetUp: false, name: '滨海新区信访办公室' },
        })
      })
    })
  },
  { slices: houseSlices, seed: installHouse },
)
