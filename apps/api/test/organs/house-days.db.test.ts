import { afterEach, describe, expect, it } from 'vitest'
import { localDate, type Calendar } from '@petition/law'
import { coveredBy, coverOf, registerOrganHooks, AccountEntity } from '../../src/organs/index.js'
import { setOfficeKind } from '../../src/platform/office.js'
import type { TestClient } from '../offices.js'
import { eachDatabase } from '../offices.js'
import { aKey, houseSlices, installHouse, signedIn } from './house.js'

const AWAY = `mutation ($input: SetAbsenceInput!) { setAbsence(input: $input) {
  absence { id from to version cover { name } account { name } }
} }`
const BACK = 'mutation ($input: EndAbsenceInput!) { endAbsence(input: $input) { absence { from to } } }'
const NOTICE = `mutation ($input: AddCalendarNoticeInput!) { addCalendarNotice(input: $input) {
  notice { year document isBuiltIn } moved { clock before after }
} }`

eachDatabase(
  (office) => {
    const accountId = async (login: string) => (await office.db.read.findOneByOrFail(AccountEntity, { login })).id
    const reasonOf = (answer: Awaited<ReturnType<TestClient['graphql']>>) => answer.errors[0]?.extensions['reason']
    afterEach(() =>
      registerOrganHooks('test', {
        dutiesFallingDue: async () => 0,
        onNoticeAdded: async () => [],
        previewNotice: async () => [],
      }),
    )

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
