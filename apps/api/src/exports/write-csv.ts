import { looksLikeFormula } from './cells.js'
import type { ExportValue } from './exporter.js'
import type { Sheet } from './sheet.js'

const MARK = '\ufeff'

/** UTF-8 with its mark, so that spreadsheets read the characters right; the last line says how many rows there are. */
export async function* writeCsv(sheet: Sheet): AsyncGenerator<string> {
  yield `${MARK}${line(sheet.header)}`
  let count = 0
  for await (const rows of sheet.pages) {
    if (rows.length === 0) continue
    count += rows.length
    yield rows.map(line).join('')
  }
  yield line([sheet.footer(count)])
}

const line = (values: readonly ExportValue[]): string => `${values.map(cell).join(',')}\r\n`

/** Text that a spreadsheet would calculate gets an apostrophe before it. */
function cell(value: ExportValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = looksLikeFormula(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
