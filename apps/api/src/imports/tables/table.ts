import type { LocalDate } from '@petition/law'

/** A cell as far as it matters here: text (trimmed), a number, or a civil day. Empty cells are ''. */
export type Cell = string | number | LocalDate

/** The rows of one sheet, as read: nothing interpreted yet. */
export interface Table {
  readonly sheet: string
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** As the sheet numbers it, header included, from 1. */
  readonly no: number
  readonly cells: readonly Cell[]
}

export const MOST_ROWS = 50_000
/** A workbook is held in memory while it is read; a CSV of the same rows costs a tenth. */
export const MOST_WORKBOOK_CELLS = 500_000
export const MOST_UNPACKED_BYTES = 200 * 1024 * 1024

export const isEmptyRow = (row: TableRow): boolean => row.cells.every((cell) => cell === '')

/** The cell as people see it. */
export const textOf = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell))
