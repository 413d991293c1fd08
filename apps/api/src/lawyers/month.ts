import { addMonths, localDate, type LocalDate } from '@petition/law'

/** A month as filters name it, '2022-05'; of the years that a database can compare with. */
export const MONTH = /^[12]\d{3}-(0[1-9]|1[0-2])$/

/** From the first day of a month, inside, to the first of the next, outside: a 31st that is not there is no day to a database. */
export function spanOf(month: string): [from: LocalDate, before: LocalDate] {
  const from = localDate(`${month}-01`)
  return [from, addMonths(from, 1)]
}
