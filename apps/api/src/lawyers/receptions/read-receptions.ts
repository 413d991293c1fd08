import type { ReceptionFigures } from '@petition/domain'
import { In } from 'typeorm'
import { z } from 'zod'
import {
  InvalidInput,
  loader,
  NotFound,
  page,
  requireViewer,
  type Ctx,
  type Page,
  type SortField,
} from '../../platform/index.js'
import { MONTH, spanOf } from '../month.js'
import { seenReceptions } from './access.js'
import { DutyReceptionEntity, ReceptionHostEntity, ReceptionTopicEntity } from './reception.entity.js'

export interface ReceptionFilter {
  /** '2022-05' */
  month?: string | null
}

export const receptionFilterSchema = z
  .object({
    month: z.string().regex(MONTH).nullish(),
  })
  .nullish()

const SORTS = { ON: { column: 'on', as: 'day' } } as const satisfies Record<string, SortField<DutyReceptionEntity>>

/** Receptions that the viewer sees, as they stand put right, the newest first. There is no filter by person. */
export function receptionPage(
  ctx: Ctx,
  filter: ReceptionFilter,
  asked: { readonly first: number; readonly after: string | null },
): Promise<Page<DutyReceptionEntity>> {
  const seen = seenReceptions(requireViewer(ctx), 'row')
  return page(ctx.read, DutyReceptionEntity, SORTS, { sort: 'ON', direction: 'DESC', ...asked }, (query) => {
    query.where(seen.sql, seen.parameters).andWhere('row.replacedById IS NULL')
    if (!filter.month) return
    const [from, before] = spanOf(filter.month)
    query.andWhere('row.on >= :from AND row.on < :before', { from, before })
  })
}

/** @throws NotFound for one that is not there or not the viewer's to see */
export async function requireReception(ctx: Ctx, id: string): Promise<DutyReceptionEntity> {
  const seen = seenReceptions(requireViewer(ctx), 'row')
  const row = await ctx.read
    .createQueryBuilder(DutyReceptionEntity, 'row')
    .where('row.id = :id', { id })
    .andWhere(seen.sql, seen.parameters)
    .getOne()
  if (!row) throw new NotFound('dutyReception', id)
  return row
}

export interface MonthOfReceptions extends ReceptionFigures {
  readonly month: string
}

/** What the own office's receptions of a year add up to, by month; two statements whatever there is. @throws InvalidInput */
export async function receptionFigures(ctx: Ctx, year: number): Promise<MonthOfReceptions[]> {
  if (!Number.isInteger(year) || year < 1900 || year > 9998) throw new InvalidInput({ year: 'YEAR' })
  const span = { organId: requireViewer(ctx).organId, from: `${year}-01-01`, to: `${year}-12-31` }
  const ofYear = () =>
    ctx.read
      .createQueryBuilder(DutyReceptionEntity, 'row')
      .select('SUBSTR(row.on, 1, 7)', 'month')
      .where('row.organId = :organId AND row.replacedById IS NULL AND row.on BETWEEN :from AND :to', span)
      .groupBy('SUBSTR(row.on, 1, 7)')
      .orderBy('month', 'ASC')
  const counted = await ofYear()
    .addSelect('COUNT(*)', 'receptions')
    .addSelect('SUM(row.visitors)', 'personTimes')
    .getRawMany<{ month: string; receptions: string | number; personTimes: string | number }>()
  const topics = await ofYear()
    .innerJoin(ReceptionTopicEntity, 'topic', 'topic.receptionId = row.id')
    .addSelect('COUNT(DISTINCT topic.matterId)', 'matters')
    .getRawMany<{ month: string; matters: string | number }>()
  const mattersOf = new Map(topics.map((one) => [one.month, Number(one.matters)]))
  return counted.map(({ month, receptions, personTimes }) => ({
    ...{ month, receptions: Number(receptions), personTimes: Number(personTimes) },
    matters: mattersOf.get(month) ?? 0,
  }))
}

export const hostsLoader = (ctx: Ctx) =>
  loader<ReceptionHostEntity[]>(ctx, hostsLoader, async (ids) => {
    const rows = await ctx.read.find(ReceptionHostEntity, {
      where: { receptionId: In([...ids]) },
      order: { id: 'ASC' },
    })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.receptionId === id)]))
  })

export const topicsLoader = (ctx: Ctx) =>
  loader<ReceptionTopicEntity[]>(ctx, topicsLoader, async (ids) => {
    const rows = await ctx.read.find(ReceptionTopicEntity, {
      where: { receptionId: In([...ids]) },
      order: { id: 'ASC' },
    })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.receptionId === id)]))
  })
