/**
 * A civil day, 'YYYY-MM-DD', as it stands in the calendar of the place. It has no clock time and no zone.
 * All arithmetic here is on the numbers of the calendar, so no process zone can move a day.
 */
export type LocalDate = string & { readonly __brand: 'LocalDate' }

/** Thrown when a text does not name a day that exists ('2022-02-30', '22-2-3'). */
export class NotADay extends Error {
  readonly text: string

  constructor(text: string) {
    super(`not a day of the calendar: ${text}`)
    this.name = 'NotADay'
    this.text = text
  }
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

function read(text: string): { year: number; month: number; day: number } | null {
  const parts = SHAPE.exec(text)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
  return exists ? { year, month, day } : null
}

function write(year: number, month: number, day: number): LocalDate {
  if (year < 1 || year > 9999) throw new NotADay(`${year}-${month}-${day}`)
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate
}

function parts(day: LocalDate): { year: number; month: number; day: number } {
  const found = read(day)
  if (!found) throw new NotADay(day)
  return found
}

/**
 * Number of days since 1970-01-01. The year is taken to begin in March, so that the leap day comes last
 * and the months before it have a fixed rhythm (153 days in five months).
 */
function serial(day: LocalDate): number {
  const { year, month, day: date } = parts(day)
  const marchYear = month > 2 ? year : year - 1
  const marchMonth = month > 2 ? month - 3 : month + 9
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leaps + Math.floor((153 * marchMonth + 2) / 5) + date - 1 - 719468
}

function fromSerial(n: number): LocalDate {
  const shifted = n + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
}

/** Whether the value is a text that names an existing day. */
export function isLocalDate(text: unknown): text is LocalDate {
  return typeof text === 'string' && read(text) !== null
}

/** Reads a day. @throws NotADay when there is no such day */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new NotADay(text)
  return text
}

/** The day `n` days later; earlier when `n` is negative. */
export function addDays(day: LocalDate, n: number): LocalDate {
  return fromSerial(serial(day) + n)
}

/**
 * The matching date `n` months later or, where that month has none, its last day (CR6).
 *
 * @source 民法典 第202条
 */
export function addMonths(day: LocalDate, n: number): LocalDate {
  const { year, month, day: date } = parts(day)
  const months = year * 12 + (month - 1) + n
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  return write(toYear, toMonth, Math.min(date, lengthOfMonth(toYear, toMonth)))
}

/** Days from one day to another: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return serial(to) - serial(from)
}

/** Day of the week, 0 = Sunday ... 6 = Saturday. */
export function weekdayOf(day: LocalDate): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return ((((serial(day) + 4) % 7) + 7) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6
}

/** The calendar year of a day. */
export function yearOf(day: LocalDate): number {
  return parts(day).year
}

/** One writer of days for each zone: making one costs a hundred times what using it does. */
const writers = new Map<string, Intl.DateTimeFormat>()

function writerOf(zone: string): Intl.DateTimeFormat {
  const known = writers.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  writers.set(zone, made)
  return made
}

/** The civil day on which an instant falls in a zone, for example 'Asia/Shanghai'. */
export function dayInZone(instant: Date, zone: string): LocalDate {
  const written = writerOf(zone).formatToParts(instant)
  const part = (type: string) => Number(written.find((p) => p.type === type)?.value)
  return write(part('year'), part('month'), part('day'))
}

/** The earlier of two days. */
export function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a <= b ? a : b
}

/** The later of two days. */
export function later(a: LocalDate, b: LocalDate): LocalDate {
  return a >= b ? a : b
}
