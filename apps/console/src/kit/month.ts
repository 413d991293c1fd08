/** A month of the calendar, as the two days it begins and ends with. */
export interface Month {
  readonly year: number
  readonly month: number
}

const two = (n: number): string => String(n).padStart(2, '0')

export const monthOf = (day: string): Month => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) })

export const monthAfter = ({ year, month }: Month, step: 1 | -1): Month => {
  const at = year * 12 + (month - 1) + step
  return { year: Math.floor(at / 12), month: (at % 12) + 1 }
}

export const daysOf = ({ year, month }: Month): { from: string; to: string } => {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: `${year}-${two(month)}-01`, to: `${year}-${two(month)}-${two(last)}` }
}

/** The days of a month in weeks that begin on Monday; null where a week reaches into another month. */
export function weeksOf(month: Month): (string | null)[][] {
  const { from, to } = daysOf(month)
  const days = daysBetween(from, to)
  const before = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7
  const cells: (string | null)[] = [...Array<null>(before).fill(null), ...days]
  while (cells.length % 7 > 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, at) => cells.slice(at * 7, at * 7 + 7))
}

const DAY_MS = 86_400_000
const MOST_DAYS = 400

/** Every day of a span, both inside; none where it ends before it begins. */
export function daysBetween(from: string, to: string): string[] {
  const [first, last] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)]
  if (!(first <= last)) return []
  const count = Math.min((last - first) / DAY_MS + 1, MOST_DAYS)
  return Array.from({ length: count }, (_, at) => new Date(first + at * DAY_MS).toISOString().slice(0, 10))
}
