import { localDate, type LocalDate } from './day.js'

/** A text that a duty can rest on, in one of its versions. */
export interface Instrument {
  /** Chinese name without book-title marks. */
  name: string
  /** English name. */
  nameEn: string
  /** The name used in a short citation; versions that would be mixed up carry their year. */
  citedAs: string
  /** First day in force; null when it was not found. */
  from: LocalDate | null
  /** Last day in force; null while it is in force or when the end was not found. */
  to: LocalDate | null
  /** What we read and what we only remember. */
  checked: 'checked' | 'partly checked' | 'memory'
  note: string
  /** The same in Chinese. */
  noteZh: string
}

/** A text as one line of the table. */
export type InstrumentRow = [
  name: string,
  nameEn: string,
  citedAs: string,
  from: string | null,
  to: string | null,
  checked: Instrument['checked'],
  note: string,
  noteZh: string,
]

/** The text of a line. */
export function instrument(row: InstrumentRow): Instrument {
  const [name, nameEn, citedAs, from, to, checked, note, noteZh] = row
  const day = (text: string | null) => (text === null ? null : localDate(text))
  return { name, nameEn, citedAs, from: day(from), to: day(to), checked, note, noteZh }
}
