import { label, type Labels } from '@petition/domain'
import { page, type Ctx, type Page, type PageAsked } from '../../platform/index.js'
import type { Condition } from '../access.js'
import { MatterEntity } from '../archive/matter.entity.js'
import { narrowed, seerOf, sortedBy, type MatterFilter } from './matter-filter.js'
import type { SelectQueryBuilder } from 'typeorm'

export type MatterOrder = 'DUE_FIRST' | 'RECEIVED_FIRST' | 'RECEIVED_LAST' | 'NUMBER'
export const MATTER_ORDERS: Labels<MatterOrder> = {
  DUE_FIRST: label('先到期的在前', 'what is due first comes first'),
  RECEIVED_FIRST: label('先收到的在前', 'what was received first comes first'),
  RECEIVED_LAST: label('后收到的在前', 'what was received last comes first'),
  NUMBER: label('按编号', 'by number'),
}

const SORTS = {
  dueOn: { column: 'dueOn', as: 'day' },
  receivedOn: { column: 'receivedOn', as: 'day' },
  number: { column: 'number', as: 'text' },
} as const

const ORDERS: Readonly<Record<MatterOrder, Pick<PageAsked<keyof typeof SORTS>, 'sort' | 'direction'>>> = {
  DUE_FIRST: { sort: 'dueOn', direction: 'ASC' },
  RECEIVED_FIRST: { sort: 'receivedOn', direction: 'ASC' },
  RECEIVED_LAST: { sort: 'receivedOn', direction: 'DESC' },
  NUMBER: { sort: 'number', direction: 'ASC' },
}

/** Puts every condition on a query on alias `row`. */
export function restrict<E extends object>(query: SelectQueryBuilder<E>, conditions: readonly Condition[]): void {
  for (const { sql, parameters } of conditions) query.andWhere(sql, parameters)
}

/** One page of the matters the viewer may see, narrowed and in order. */
export async function matterPage(
  ctx: Ctx,
  filter: MatterFilter,
  order: MatterOrder,
  asked: Pick<PageAsked<string>, 'first' | 'after' | 'total'>,
): Promise<Page<MatterEntity>> {
  const seer = await seerOf(ctx)
  const restricted = (query: SelectQueryBuilder<MatterEntity>) => narrowed(ctx, filter, seer, query)
  return page(ctx.read, MatterEntity, SORTS, { ...asked, ...ORDERS[order] }, restricted, sortedBy(filter, seer))
}

/** How many there are. */
export async function countMatters(ctx: Ctx, filter: MatterFilter): Promise<number> {
  const seer = await seerOf(ctx)
  const query = ctx.read.createQueryBuilder(MatterEntity, 'row')
  narrowed(ctx, filter, seer, query)
  const found = await query.select('COUNT(*)', 'count').getRawOne<{ count: string | number }>()
  return Number(found?.count ?? 0)
}
