import { describe, expect, it } from 'vitest'
import {
  addDays,
  calendarOf,
  checkNotice,
  localDate,
  noticeOf,
  OFFICIAL_NOTICES,
  officialCalendar,
  RuleGap,
  runClock,
  statutoryDays,
} from '../src/index.js'

const day = localDate
const notice2027 = noticeOf({ id: 'invented-2027', year: 2027, document: '（示例）', publishedOn: '2026-12-01' }, [
  ['元旦', '01-01', '01-03'],
  ['春节', '02-05', '02-11', '01-31', '02-13'],
  ['清明节', '04-03', '04-05'],
  ['劳动节', '05-01', '05-05', '04-25', '05-08'],
  ['端午节', '06-09', '06-09'],
  ['中秋节', '09-15', '09-15'],
  ['国庆节', '10-01', '10-07', '09-26', '10-09'],
])
const run = (eventOn: string, calendar = officialCalendar) =>
  runClock('XF-HANDLE60', { eventOn: day(eventOn), eventWhat: 'accepted', calendar })

describe('kinds of days', () => {
  it.each([
    ['2022-10-08', false, 'MAKE_UP', '国庆节'],
    ['2022-10-07', true, 'HOLIDAY', '国庆节'],
    ['2022-10-15', true, 'WEEKEND', '周六'],
    ['2022-10-10', false, 'WORKDAY', ''],
    ['2022-12-31', true, 'HOLIDAY', '元旦'],
    ['2023-10-01', true, 'HOLIDAY', '中秋节、国庆节'],
    ['2026-01-04', false, 'MAKE_UP', '元旦'],
  ])('%s: rest %s, %s %s', (on, isRest, why, name) => {
    expect(officialCalendar.kindOf(day(on))).toEqual({ on, isRest, why, name, isCertain: true })
  })

  it.each([
    ['2027-01-01', true, 'STATUTORY', '元旦'],
    ['2027-02-05', true, 'STATUTORY', '春节'],
    ['2027-05-02', true, 'STATUTORY', '劳动节'],
    ['2027-01-02', true, 'WEEKEND', '周六'],
    ['2027-01-22', false, 'WORKDAY', ''],
  ])('without a notice %s is %s, %s %s, and uncertain', (on, isRest, why, name) => {
    expect(officialCalendar.kindOf(day(on))).toEqual({ on, isRest, why, name, isCertain: false })
  })

  it('gives no answer beyond the table instead of Monday to Friday', () => {
    expect(() => officialCalendar.kindOf(day('2031-01-01'))).toThrow(RuleGap)
    expect(() => officialCalendar.kindOf(day('2020-12-31'))).toThrow(RuleGap)
  })
})

describe('全国年节及纪念日放假办法', () => {
  it.each([
    [2023, ['01-01', '01-22', '01-23', '01-24', '04-05', '05-01', '06-22', '09-29', '10-01', '10-02', '10-03']],
    [
      2027,
      [
        '01-01',
        '02-05',
        '02-06',
        '02-07',
        '02-08',
        '04-05',
        '05-01',
        '05-02',
        '06-09',
        '09-15',
        '10-01',
        '10-02',
        '10-03',
      ],
    ],
  ])('names the days of %i', (year, expected) => {
    const named = [...(statutoryDays(year)?.keys() ?? [])].sort()
    expect(named).toEqual(expected.map((text) => `${year}-${text}`))
  })

  it('keeps one name where two festivals share a day', () => {
    expect(statutoryDays(2028)?.get(day('2028-10-03'))).toBe('国庆节')
    expect(statutoryDays(2028)?.size).toBe(12)
  })
})

describe('which notices are known', () => {
  it('knows a notice from the day of its publication', () => {
    expect(officialCalendar.knownOn(day('2022-12-07')).isKnown(2023)).toBe(false)
    expect(officialCalendar.knownOn(day('2022-12-08')).isKnown(2023)).toBe(true)
  })

  it('falls back to the eleven days of 2023 while only 2022 is announced', () => {
    const calendar = officialCalendar.announcedThrough(2022)
    expect(calendar.kindOf(day('2023-01-25'))).toMatchObject({ isRest: false, isCertain: false })
    expect(calendar.kindOf(day('2022-12-31'))).toMatchObject({ why: 'WEEKEND', isCertain: true })
  })

  it('takes the notice published last for a year, in whatever order they are added', () => {
    const changed = { ...notice2027, id: 'changed', publishedOn: day('2027-01-20'), breaks: [], makeUpDays: [] }
    const either = [officialCalendar.with(notice2027).with(changed), officialCalendar.with(changed).with(notice2027)]
    for (const calendar of either) expect(calendar.kindOf(day('2027-02-09')).isRest).toBe(false)
    expect(either[0]?.knownOn(day('2027-01-19')).kindOf(day('2027-02-09')).why).toBe('HOLIDAY')
  })

  it('has a version that follows the days and nothing else', () => {
    const again = calendarOf([...OFFICIAL_NOTICES].reverse())
    expect(again.version).toBe(officialCalendar.version)
    const moved = officialCalendar.with({ ...notice2027, publishedOn: day('2026-12-02') })
    expect(moved.version).toBe(officialCalendar.with(notice2027).version)
    expect(moved.version).not.toBe(officialCalendar.version)
    expect(calendarOf([]).version).toBe('no-notices')
  })
})

describe('a notice that comes later', () => {
  it('makes a provisional day certain without moving it, or moves it', () => {
    expect(run('2026-11-23')).toMatchObject({ lawfulLastOn: '2027-01-22', isProvisional: true })
    expect(run('2026-11-23', officialCalendar.with(notice2027))).toMatchObject({
      lawfulLastOn: '2027-01-22',
      isProvisional: false,
    })
    expect(run('2026-12-11')).toMatchObject({
      rawLastOn: '2027-02-09',
      lawfulLastOn: '2027-02-09',
      isProvisional: true,
    })
    expect(run('2026-12-11', officialCalendar.with(notice2027))).toMatchObject({
      rawLastOn: '2027-02-09',
      lawfulLastOn: '2027-02-12',
      isProvisional: false,
    })
  })

  it('never calls a statutory day of an unknown year a working day', () => {
    const bare = calendarOf([])
    for (let year = 2021; year <= 2030; year += 1)
      for (const on of statutoryDays(year)?.keys() ?? [])
        expect(bare.kindOf(on)).toMatchObject({ isRest: true, isCertain: false })
  })

  it('is not provisional when only the years between were unknown', () => {
    const gappy = calendarOf(OFFICIAL_NOTICES.filter((notice) => notice.year !== 2022))
    const clock = runClock('XF-REVIEW-REQ30', { eventOn: day('2022-12-02'), eventWhat: 'served', calendar: gappy })
    expect(clock).toMatchObject({ rawLastOn: '2023-01-01', lawfulLastOn: '2023-01-03', isProvisional: false })
  })
})

describe('proof-reading a notice', () => {
  it('finds nothing in the official ones', () => {
    for (const notice of [...OFFICIAL_NOTICES, notice2027]) expect(checkNotice(notice)).toEqual([])
  })

  it.each([
    ['ENDS_BEFORE_IT_BEGINS', { breaks: [{ name: '元旦', from: day('2027-01-03'), to: day('2027-01-01') }] }],
    ['OUTSIDE_ITS_YEAR', { breaks: [{ name: '元旦', from: day('2028-02-01'), to: day('2028-02-02') }] }],
    ['BREAK_TOO_LONG', { breaks: [{ name: '春节', from: day('2027-02-01'), to: day('2027-03-01') }] }],
    ['MAKE_UP_ON_A_WORKDAY', { makeUpDays: [{ on: day('2027-02-12'), name: '春节' }] }],
    ['MAKE_UP_INSIDE_A_BREAK', { makeUpDays: [{ on: day('2027-02-06'), name: '春节' }] }],
    ['MAKE_UP_TWICE', { makeUpDays: [1, 2].map(() => ({ on: day('2027-02-13'), name: '春节' })) }],
    ['OUTSIDE_ITS_YEAR', { makeUpDays: [{ on: day('2026-02-14'), name: '春节' }] }],
    ['NOTHING_IN_IT', { breaks: [], makeUpDays: [] }],
    ['PUBLISHED_TOO_LATE', { publishedOn: day('2028-01-01') }],
  ])('finds %s', (code, change) => {
    expect(checkNotice({ ...notice2027, ...change }).map((problem) => problem.code)).toContain(code)
  })

  it('finds two breaks that share a day', () => {
    const twice = {
      ...notice2027,
      breaks: [...notice2027.breaks, { name: '补', from: day('2027-05-05'), to: day('2027-05-06') }],
    }
    expect(checkNotice(twice)).toEqual([{ code: 'BREAKS_OVERLAP', on: '2027-05-05', zh: '2027-05-05 同属两个假期' }])
  })

  it('lets a first break begin in December', () => {
    const early = {
      ...notice2027,
      breaks: [{ name: '元旦', from: addDays(day('2027-01-01'), -1), to: day('2027-01-02') }],
    }
    expect(checkNotice(early)).toEqual([])
  })
})
