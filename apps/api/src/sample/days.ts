import { addDays, localDate, officialCalendar, type LocalDate } from '@petition/law'

/** The office's day at its first start: the report year is whole, and what is open shows how it stands. */
export const FIRST_DAY = localDate('2023-01-10')

export const isWorkday = (day: LocalDate): boolean => !officialCalendar.kindOf(day).isRest

/** The day itself, or the next one on which the office works. */
export function workday(day: LocalDate): LocalDate {
  return isWorkday(day) ? day : workday(addDays(day, 1))
}

/** So many days before the first day, moved to a day on which the office worked; never later. */
export function daysAgo(days: number): LocalDate {
  const back = (day: LocalDate): LocalDate => (isWorkday(day) ? day : back(addDays(day, -1)))
  return back(addDays(FIRST_DAY, -days))
}
