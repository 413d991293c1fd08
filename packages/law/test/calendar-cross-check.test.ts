import chineseDays from 'chinese-days'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, daysBetween, localDate, officialCalendar, statutoryDays, STATUTORY_YEARS } from '../src/index.js'

// The package reads 'YYYY-MM-DD' as midnight in UTC and answers in local time: west of Greenwich it is a day off.
// So it is asked in UTC, where it is right, and only here; nothing of it is in the product.
const zone = process.env.TZ
beforeAll(() => {
  process.env.TZ = 'UTC'
})
afterAll(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

/** Days on which we and the package differ, each with the reason. None since 1.5.7. */
const KNOWN_DIFFERENCES: Record<string, string> = {}

const first = localDate('2021-01-01')
const last = localDate('2026-12-31')
const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => addDays(first, n))

describe('the notices of 2021 to 2026 against an independent table', () => {
  it('agrees on every single day, rest or work', () => {
    const differing = days.filter((day) => officialCalendar.kindOf(day).isRest === chineseDays.isWorkday(day))
    expect(days).toHaveLength(2191)
    expect(differing.filter((day) => !(day in KNOWN_DIFFERENCES))).toEqual([])
  })

  it('agrees on every worked rest day', () => {
    const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
    const ours = days.filter((day) => officialCalendar.kindOf(day).why === 'MAKE_UP')
    const theirs = days.filter((day) => isWeekend(day) && chineseDays.isWorkday(day))
    expect(ours).toEqual(theirs)
  })
})

describe('the moving days of the statutory table', () => {
  const years = Array.from(
    { length: STATUTORY_YEARS.to - STATUTORY_YEARS.from + 1 },
    (_, n) => STATUTORY_YEARS.from + n,
  )

  it.each(years)('%i follows the moon and the sun', (year) => {
    const table = statutoryDays(year) ?? new Map()
    const named = (name: string) => [...table].filter(([, n]) => n === name).map(([day]) => day)
    const lunar = (text: string) => chineseDays.getSolarDateFromLunar(`${year}-${text}`).date
    expect(named('春节')).toContain(lunar('01-01'))
    expect(named('春节')[0]).toBe(year >= 2025 ? addDays(localDate(lunar('01-01')), -1) : lunar('01-01'))
    expect(named('端午节')).toEqual([lunar('05-05')])
    expect(table.has(localDate(lunar('08-15')))).toBe(true)
    expect(named('清明节')).toEqual([chineseDays.getSolarTermDate(year, 4, 'pure_brightness')])
  })
})
