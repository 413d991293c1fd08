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
