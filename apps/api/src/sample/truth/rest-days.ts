/*
 * Rest days of 2022 and 2023 once more, copied from the notices of the State Council's office (国办发明电〔2021〕11号、
 * 〔2022〕16号) by hand and not from packages/law: what is to be compared must not be asked of what it is compared with.
 */

const HOLIDAYS: readonly (readonly [first: string, last: string])[] = [
  ...([
    ['2022-01-01', '2022-01-03'],
    ['2022-01-31', '2022-02-06'],
    ['2022-04-03', '2022-04-05'],
    ['2022-04-30', '2022-05-04'],
    ['2022-06-03', '2022-06-05'],
    ['2022-09-10', '2022-09-12'],
    ['2022-10-01', '2022-10-07'],
  ] as const),
  ...([
    ['2022-12-31', '2023-01-02'],
    ['2023-01-21', '2023-01-27'],
    ['2023-04-05', '2023-04-05'],
    ['2023-04-29', '2023-05-03'],
    ['2023-06-22', '2023-06-24'],
    ['2023-09-29', '2023-10-06'],
  ] as const),
]
const WORKED: ReadonlySet<string> = new Set([
  ...['2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07', '2022-10-08', '2022-10-09'],
  ...['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'],
])

const DAY_MS = 86_400_000
const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`)

/** The day so many calendar days after another. */
export const after = (day: string, days: number): string =>
  new Date(noonOf(day) + days * DAY_MS).toISOString().slice(0, 10)

function isWeekend(day: string): boolean {
  const weekday = new Date(noonOf(day)).getUTCDay()
  return weekday === 0 || weekday === 6
}

/**
 * The notice on 2023 came on this day; until then a last day in 2023 was reckoned by weekends and by the days that 《全国年节及
 * 纪念日放假办法》 itself names: New Year and the first three days of spring.
 */
export const NOTICE_OF_2023 = '2022-12-08'
const OF_2023 = '2022-12-31'
const NAMED_OF_2023 = ['2023-01-01', '2023-01-22', '2023-01-23', '2023-01-24']

/** @param isNoticed whether the notice on 2023 was known */
export function isRest(day: string, isNoticed = true): boolean {
  if (!isNoticed && day >= OF_2023) return isWeekend(day) || NAMED_OF_2023.includes(day)
  if (WORKED.has(day)) return false
  return isWeekend(day) || HOLIDAYS.some(([first, last]) => first <= day && day <= last)
}

/** A last day that is a rest day moves to the next working day. */
export const rolled = (day: string, isNoticed = true): string =>
  isRest(day, isNoticed) ? rolled(after(day, 1), isNoticed) : day

/** The day so many working days after another, which is not counted. */
export function workdaysAfter(day: string, workdays: number): string {
  let on = day
  for (let left = workdays; left > 0;) {
    on = after(on, 1)
    if (!isRest(on)) left -= 1
  }
  return on
}
