import { In, IsNull, Not } from 'typeorm'
import { requireViewer, type Ctx } from '../platform/ctx.js'
import { NotFound } from '../platform/errors.js'
import { page, type Page, type PageAsked } from '../platform/lists.js'
import { batchRule } from './access.js'
import { ImportBatchEntity, ImportRowEntity, type RowStatus } from './import.entity.js'

type Asked = Omit<PageAsked<string>, 'sort' | 'direction'>

/** One batch, for those who may import its kind in its organ. @throws NotFound */
export async function loadBatch(ctx: Ctx, id: string): Promise<ImportBatchEntity> {
  const batch = await ctx.read.findOneBy(ImportBatchEntity, { id })
  if (!batch || !batchRule.may(requireViewer(ctx), batch)) throw new NotFound('importBatch', id)
  return batch
}

/** How many rows became something: while it is applied, those that did so far. */
export async function appliedCount(ctx: Ctx, batch: ImportBatchEntity): Promise<number> {
  if (batch.status !== 'APPLYING') return batch.appliedCount
  return ctx.read.countBy(ImportRowEntity, { batchId: batch.id, status: In(['OK', 'WARNING']), thingId: Not(IsNull()) })
}

/** The newest first: ids are ordered by time. */
export function batchPage(ctx: Ctx, asked: Asked): Promise<Page<ImportBatchEntity>> {
  const { organId, kinds } = batchRule.filter(requireViewer(ctx))
  const sorts = { newest: { column: 'id', as: 'text' } } as const
  return page(ctx.read, ImportBatchEntity, sorts, { ...asked, sort: 'newest', direction: 'DESC' }, (query) => {
    query.andWhere('row.organId = :organId', { organId })
    query.andWhere('row.kind IN (:...kinds)', { kinds: kinds.length > 0 ? kinds : ['-'] })
  })
}

/** Which rows a list shows: those of one status, or every one with something to say. */
export type RowsShown = RowStatus | 'PROBLEMS'

export function rowPage(
  ctx: Ctx,
  batchId: string,
  only: RowsShown | null,
  asked: Asked,
): Promise<Page<ImportRowEntity>> {
  const sorts = { row: { column: 'rowNo', as: 'number' } } as const
  return page(ctx.read, ImportRowEntity, sorts, { ...asked, sort: 'row', direction: 'ASC' }, (query) => {
    query.andWhere('row.batchId = :batchId', { batchId })
    if (only === 'PROBLEMS') query.andWhere("row.status IN ('WARNING', 'ERROR')")
    else if (only) query.andWhere('row.status = :only', { only })
  })
}

const ROWS_AT_ONCE = 200

/** The rows of a batch in the order of the sheet, some hundreds at a time. */
export async function* rowsOfBatch(
  ctx: Ctx,
  batchId: string,
  statuses: readonly RowStatus[],
): AsyncGenerator<ImportRowEntity[]> {
  for (let after = 0; ;) {
    const rows = await ctx.read
      .createQueryBuilder(ImportRowEntity, 'row')
      .where('row.batchId = :batchId AND row.rowNo > :after', { batchId, after })
      .andWhere({ status: In([...statuses]) })
      .orderBy('row.rowNo', 'ASC')
      .limit(ROWS_AT_ONCE)
      .getMany()
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_AT_ONCE) return
    after = last.rowNo
  }
}
