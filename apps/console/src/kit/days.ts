import { useCallback } from 'react'
import { useWords } from '../words/use-words.js'

const parts = (day: string): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

/** Writes a civil day for reading: 2022年5月10日 or 2022-05-10. No time zone is involved. */
export function useDayText(): (day: string | null | undefined) => string {
  const { kit } = useWords()
  return useCallback((day) => (day ? kit.date(...parts(day)) : kit.none), [kit])
}

/** Writes an instant in the office's zone; only for "recorded at". */
export function instantText(instant: string | null | undefined): string {
  if (!instant) return '—'
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(
    new Date(instant),
  )
}

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

export const weekdayIndex = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()
