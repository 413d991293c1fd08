import type { Ctx } from '../platform/ctx.js'
import type { ImportRowEntity } from './import.entity.js'
import type { AnyImportKind, Translated } from './import-kind.js'
import type { Cell } from './tables/index.js'

export type RowCells = Readonly<Record<string, Cell>>

const placeOf = (rowId: string) => `import_row:${rowId}`

export const sealCells = (ctx: Ctx, rowId: string, cells: RowCells): string =>
  ctx.keys.seal(JSON.stringify(cells), placeOf(rowId))

export const openCells = (ctx: Ctx, row: ImportRowEntity): RowCells =>
  row.cellsSealed === null ? {} : (JSON.parse(ctx.keys.open(row.cellsSealed, placeOf(row.id))) as RowCells)

/** Names exactly what a row would become, without telling it. */
export const outcomeHash = (ctx: Ctx, { key, data, problems }: Translated<unknown>): string =>
  ctx.keys.keyedDigest(Buffer.from(JSON.stringify([key, data, problems])))

/** The row as it would become today. */
export const readRow = (ctx: Ctx, row: ImportRowEntity, kind: AnyImportKind, frame: unknown): Translated<unknown> =>
  kind.translate(openCells(ctx, row), frame)
