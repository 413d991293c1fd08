import { addDays, localDate, type LocalDate } from '../day.js'

/** The days of a year that move with the moon and the sun, 'MM-DD'. */
interface MovingDays {
  /** 正月初一 */ springFestival: string
  /** 清明 */ qingming: string
  /** 五月初五 */ dragonBoat: string
  /** 八月十五 */ midAutumn: string
}

/** First and last year of the table. Outside it the calendar gives a gap, never a guess. */
export const STATUTORY_YEARS = { from: 2021, to: 2030 } as const

const MOVING: Record<number, MovingDays> = {
  2021: { springFestival: '02-12', qingming: '04-04', dragonBoat: '06-14', midAutumn: '09-21' },
  2022: { springFestival: '02-01', qingming: '04-05', dragonBoat: '06-03', midAutumn: '09-10' },
  2023: { springFestival: '01-22', qingming: '04-05', dragonBoat: '06-22', midAutumn: '09-29' },
  2024: { springFestival: '02-10', qingming: '04-04', dragonBoat: '06-10', midAutumn: '09-17' },
  2025: { springFestival: '01-29', qingming: '04-04', dragonBoat: '05-31', midAutumn: '10-06' },
  2026: { springFestival: '02-17', qingming: '04-05', dragonBoat: '06-19', midAutumn: '09-25' },
  2027: { springFestival: '02-06', qingming: '04-05', dragonBoat: '06-09', midAutumn: '09-15' },
  2028: { springFestival: '01-26', qingming: '04-04', dragonBoat: '05-28', midAutumn: '10-03' },
  2029: { springFestival: '02-13', qingming: '04-04', dragonBoat: '06-16', midAutumn: '09-22' },
  2030: { springFestival: '02-03', qingming: '04-05', dragonBoat: '06-05', midAutumn: '09-12' },
}

/** From this year on the 2024 text applies: New Year's Eve of the moon calendar and 2 May were added. */
const THIRTEEN_DAYS_FROM = 2025

/**
 * The holidays that the law itself names for a year: eleven under the 2013 text, thirteen from 2025 on.
 * Null for a year beyond the table. When two festivals share a day (3 October 2028) the first name stands.
 *
 * @source 全国年节及纪念日放假办法 (2013, 2024)
 */
export function statutoryDays(year: number): ReadonlyMap<LocalDate, string> | null {
  const moving = MOVING[year]
  if (!moving) return null
  const day = (text: string) => localDate(`${year}-${text}`)
  const first = day(moving.springFestival)
  const isLater = year >= THIRTEEN_DAYS_FROM
  const rows: [LocalDate, string][] = [
    [day('01-01'), '元旦'],
    ...(isLater ? [-1, 0, 1, 2] : [0, 1, 2]).map((n): [LocalDate, string] => [addDays(first, n), '春节']),
    [day(moving.qingming), '清明节'],
    ...(isLater ? ['05-01', '05-02'] : ['05-01']).map((text): [LocalDate, string] => [day(text), '劳动节']),
    [day(moving.dragonBoat), '端午节'],
    ...['10-01', '10-02', '10-03'].map((text): [LocalDate, string] => [day(text), '国庆节']),
  ]
  const named = new Map(rows)
  const autumn = day(moving.midAutumn)
  return named.has(autumn) ? named : named.set(autumn, '中秋节')
}
