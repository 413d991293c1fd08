import type { Ctx } from '../platform/ctx.js'
import type { AnyExporter, ExportColumn, ExportValue } from './exporter.js'

/** One list on its way into a file. */
export interface Sheet {
  readonly name: string
  readonly header: readonly string[]
  readonly columns: readonly Pick<ExportColumn<unknown>, 'as'>[]
  readonly pages: AsyncIterable<readonly (readonly ExportValue[])[]>
  /** The last line: a file without it is not whole. */
  readonly footer: (count: number) => string
}

interface Asked {
  readonly filter: unknown
  readonly columns: readonly ExportColumn<unknown>[]
}

export function sheetOf(ctx: Ctx, exporter: AnyExporter, { filter, columns }: Asked): Sheet {
  const isEnglish = ctx.locale === 'en'
  return {
    name: exporter.label[ctx.locale],
    header: columns.map((column) => column[ctx.locale]),
    columns,
    pages: valuesOf(ctx, exporter, { filter, columns }),
    footer: (count) => (isEnglish ? `${count} rows, end` : `共 ${count} 行，完`),
  }
}

async function* valuesOf(ctx: Ctx, exporter: AnyExporter, { filter, columns }: Asked) {
  for await (const rows of exporter.pages(ctx, filter))
    yield rows.map((row) => columns.map((column) => column.value(row, ctx)))
}
