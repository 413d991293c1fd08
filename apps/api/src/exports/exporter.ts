import type { LocalDate } from '@petition/law'
import type { Label } from '@petition/domain'
import type { AccessRule } from '../platform/access.js'
import type { Ctx } from '../platform/ctx.js'
import { InvalidInput } from '../platform/errors.js'

export type ExportValue = string | number | LocalDate | null

export interface ExportColumn<Row> extends Label {
  readonly key: string
  /** How it stands in a sheet; a day is a real date there. */
  readonly as: 'text' | 'number' | 'day'
  readonly value: (row: Row, ctx: Ctx) => ExportValue
}

/**
 * A list that can be taken away as a file. It reads by the very rule of the list on the screen: `access` before anything is
 * read, and the viewer's filter in `count` and `pages`. Personal data is as masked as there.
 */
export interface Exporter<Row, Filter> {
  readonly name: string
  readonly label: Label
  readonly access: AccessRule
  readonly columns: readonly ExportColumn<Row>[]
  /** Reads what the caller sent. @throws InvalidInput */
  filterOf(given: unknown): Filter
  count(ctx: Ctx, filter: Filter): Promise<number>
  /** Pages by key, some hundred rows each; the next is asked for when the file has taken the one before. */
  pages(ctx: Ctx, filter: Filter): AsyncIterable<readonly Row[]>
}

export type AnyExporter = Exporter<unknown, unknown>

const exporters = new Map<string, AnyExporter>()

export function registerExporter<Row, Filter>(exporter: Exporter<Row, Filter>): void {
  exporters.set(exporter.name, exporter as unknown as AnyExporter)
}

export function exporterOf(name: string): AnyExporter {
  const found = exporters.get(name)
  if (!found) throw new InvalidInput({ list: 'unknown' }, 'EXPORT_UNKNOWN')
  return found
}

/** The columns asked for, in the order of the list; all when none is named. @throws InvalidInput */
export function columnsAsked(exporter: AnyExporter, keys: readonly string[]): readonly ExportColumn<unknown>[] {
  const unknown = keys.filter((key) => !exporter.columns.some((column) => column.key === key))
  if (unknown.length > 0) throw new InvalidInput({ columns: unknown.join(', ') }, 'EXPORT_COLUMNS')
  return keys.length === 0 ? exporter.columns : exporter.columns.filter((column) => keys.includes(column.key))
}
