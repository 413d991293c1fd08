import type { Beginning } from '../../year/beginning.js'

/** A road that matters of the year take: one file each, and one line in the list. */
export interface YearRoad {
  /** of a thousand matters so many */
  readonly share: number
  plan(beginning: Beginning): void
}
