import { Readable } from 'node:stream'
import { requireRole } from '../platform/access.js'
import { Conflict } from '../platform/errors.js'
import type { Download } from '../platform/http/downloads.js'
import { columnsAsked, exporterOf } from './exporter.js'
import { exportAsked } from './request-export.js'
import { sheetOf } from './sheet.js'
import { writeCsv } from './write-csv.js'
import { MOST_SHEET_ROWS, writeXlsx } from './write-xlsx.js'

const MEDIA = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/**
 * Streams the list under the rights of whoever fetches it. Rows are read as fast as they are taken; the number of rows is in the
 * header before, and in the last line after: a file without that line is not whole.
 */
export const sendExport: Download = async (ctx, { detail }) => {
  const asked = exportAsked.parse(detail)
  const exporter = exporterOf(asked.list)
  requireRole(ctx, 'exportList', exporter.access.roles)
  const filter = exporter.filterOf(asked.filter)
  const count = await exporter.count(ctx, filter)
  if (asked.format === 'xlsx' && count > MOST_SHEET_ROWS)
    throw new Conflict('EXPORT_TOO_LONG', { most: MOST_SHEET_ROWS })
  const sheet = sheetOf(ctx, exporter, { filter, columns: columnsAsked(exporter, asked.columns) })
  const chunks = asked.format === 'csv' ? writeCsv(sheet) : writeXlsx(sheet)
  return {
    name: `${exporter.label[ctx.locale]}-${ctx.today}.${asked.format}`,
    mediaType: MEDIA[asked.format],
    body: Readable.from(chunks, { objectMode: false, highWaterMark: 64 * 1024 }),
    headers: { 'x-row-count': String(count) },
  }
}
