import { label, type Labels } from '@petition/domain'
import { page, type Ctx, type Page, type PageAsked } from '../../platform/index.js'
import type { Condition } from '../access.js'
import { MatterEntity } from '../archive/matter.entity.js'
import { conditionsOf, seerOf, type MatterFilter } from './matter-filter.js'
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
  const conditions = conditionsOf(ctx, filter, await seerOf(ctx))
  return page(ctx.read, MatterEntity, SORTS, { ...asked, ...ORDERS[order] }, (query) => restrict(query, conditions))
}

/** How many there are. */
export async function countMatters(ctx: Ctx, filter: MatterFilter): Promise<number> {
  const query = ctx.read.createQueryBuilder(MatterEntity, 'row')
  restrict(query, conditionsOf(ctx, filter, await seerOf(ctx)))
  return query.getCount()
}
