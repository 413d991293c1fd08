import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayInZone,
  daysBetween,
  earlier,
  isLocalDate,
  later,
  localDate,
  NotADay,
  weekdayOf,
  yearOf,
} from '../src/index.js'

const anyDay = fc.integer({ min: -60000, max: 60000 }).map((n) => addDays(localDate('2000-01-01'), n))

describe('civil days', () => {
  it.each(['2022-02-30', '2021-02-29', '2100-02-29', '22-2-3', '2022-13-01', '2022-00-10', '2022-01-00', '0000-01-01'])(
    'refuses %s',
    (text) => {
      expect(isLocalDate(text)).toBe(false)
      expect(() => localDate(text)).toThrow(NotADay)
    },
  )

  it.each([null, 20220510, new Date(0), ' 2022-05-10', '2022-05-10T00:00:00Z'])(
    'does not take %s for a day',
    (value) => {
      expect(isLocalDate(value)).toBe(false)
    },
  )

  it.each([
    ['2022-05-10', 60, '2022-07-09'],
    ['2022-02-28', 1, '2022-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2022-01-01', -1, '2021-12-31'],
    ['1970-01-01', -1, '1969-12-31'],
    ['2000-02-29', 366, '2001-03-01'],
  ])('%s and %i days is %s', (day, n, then) => {
    expect(addDays(localDate(day), n)).toBe(then)
  })

  it.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2022-11-30', 3, '2023-02-28'],
    ['2022-03-31', -1, '2022-02-28'],
    ['2022-01-15', -1, '2021-12-15'],
    ['2022-08-31', 6, '2023-02-28'],
  ])('民法典 第202条: %s and %i months is %s', (day, n, then) => {
    expect(addMonths(localDate(day), n)).toBe(then)
  })

  it('agrees with the platform on a century of days, weekdays and years', () => {
    for (let n = 0; n < 36600; n += 1) {
      const platform = new Date(Date.UTC(1950, 0, 1 + n))
      const day = addDays(localDate('1950-01-01'), n)
      expect(day).toBe(platform.toISOString().slice(0, 10))
      expect(weekdayOf(day)).toBe(platform.getUTCDay())
      expect(yearOf(day)).toBe(platform.getUTCFullYear())
    }
  })

  it('comes back: adding and the distance undo each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20000, max: 20000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n)
        expect(addDays(addDays(day, n), -n)).toBe(day)
      }),
    )
  })

  it('orders days as text', () => {
    const [a, b] = [localDate('2022-09-30'), localDate('2022-10-01')]
    expect([earlier(a, b), later(a, b), earlier(b, a), later(b, a)]).toEqual([a, b, a, b])
  })

  it('finds the day in China for an instant of another day', () => {
    const instant = new Date('2022-05-09T16:00:00Z')
    expect(dayInZone(instant, 'Asia/Shanghai')).toBe('2022-05-10')
    expect(dayInZone(new Date(instant.getTime() - 1), 'Asia/Shanghai')).toBe('2022-05-09')
    expect(dayInZone(instant, 'America/New_York')).toBe('2022-05-09')
  })
})
