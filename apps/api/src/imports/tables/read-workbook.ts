import ExcelJS from 'exceljs'
import { isLocalDate } from '@petition/law'
import { MOST_ROWS, type Cell, type Table, type TableRow } from './table.js'
import { Unreadable } from './unreadable.js'
import { checkWorkbookZip } from './zip-guard.js'

/** Reads the sheets of an .xlsx that hold anything, hidden ones left out. Merged cells carry their value in every cell. */
export async function readWorkbook(bytes: Buffer): Promise<Table[]> {
  await checkWorkbookZip(bytes)
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  } catch {
    throw new Unreadable('FILE_DAMAGED')
  }
  return workbook.worksheets
    .filter((sheet) => sheet.state === 'visible' && sheet.actualRowCount > 0)
    .map((sheet) => ({ sheet: sheet.name, rows: rowsOf(sheet) }))
}

function rowsOf(sheet: ExcelJS.Worksheet): TableRow[] {
  if (sheet.actualRowCount > MOST_ROWS + 20) throw new Unreadable('TABLE_TOO_LONG', { most: MOST_ROWS })
  const rows: TableRow[] = []
  sheet.eachRow({ includeEmpty: false }, (row, no) => {
    const cells: Cell[] = []
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cells[column - 1] = cellOf(cell.value)
    })
    rows.push({ no, cells: Array.from(cells, (cell) => cell ?? '') })
  })
  return rows
}

/** What a cell shows: a formula by its last result, rich text as text, a date as the civil day it is in the sheet. */
function cellOf(value: ExcelJS.CellValue | undefined): Cell {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'string') return value.trim()
  if (value instanceof Date) return dayOf(value)
  if ('richText' in value)
    return value.richText
      .map((part) => part.text)
      .join('')
      .trim()
  if ('error' in value) return value.error
  if ('hyperlink' in value) return cellOf(value.text as ExcelJS.CellValue)
  if ('result' in value) return cellOf(value.result as ExcelJS.CellValue)
  return ''
}

/** Sheets know no zone: exceljs gives the wall time as if it were UTC. */
function dayOf(value: Date): Cell {
  if (Number.isNaN(value.getTime())) return ''
  // Half a second up: the last fraction of a day is lost in the sheet's floating point.
  const text = new Date(value.getTime() + 500).toISOString().slice(0, 10)
  return isLocalDate(text) ? text : ''
}
