import { CENTRE_LEVELS, codesOf, daysOf, type CentreLevel } from '@petition/domain'
import { daysBetween, type LocalDate } from '@petition/law'
import type { SelectQueryBuilder } from 'typeorm'
import { InvalidInput, requireViewer, type Ctx } from '../../../platform/index.js'
import { seenDisputes } from '../access.js'
import { DisputeEntity, DisputeStayEntity, type DisputeCentreEntity } from '../centres.entity.js'
import { centreRows } from '../read-centres.js'

/** What a level or a centre shows of the disputes reported between two days: matters are counted, never persons. */
export interface CentreFigures {
  /** began here */
  readonly started: number
  /** of these, settled or closed by now */
  readonly ended: number
  /** of these, agreed where they began */
  readonly settledHere: number
  readonly movedUp: number
  /** stand here now, whenever they were reported */
  readonly open: number
  readonly stays: number
  readonly medianDays: number | null
  readonly longestDays: number | null
}

export interface DisputeFigures {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly started: number
  readonly ended: number
  readonly settledWhereTheyBegan: number
  readonly open: number
  readonly levels: readonly (CentreFigures & { readonly level: CentreLevel })[]
  /** in the order of the list of centres: never one by figures */
  readonly centres: readonly (CentreFigures & { readonly centre: DisputeCentreEntity })[]
}

const LONGEST_SPAN = 731

/** Four statements, however many disputes there are; only what the viewer may see is counted. */
export async function disputeFigures(ctx: Ctx, from: LocalDate, to: LocalDate): Promise<DisputeFigures> {
  if (to < from || daysBetween(from, to) > LONGEST_SPAN) throw new InvalidInput({ to: `0-${LONGEST_SPAN}` })
  const centres = await centreRows(ctx)
  const begun = await begunIn(ctx, from, to)
  const open = await openNow(ctx)
  const stays = await staysIn(ctx, from, to)
  const figuresOf = (isOf: (centreId: string) => boolean): CentreFigures => {
    const own = begun.filter((row) => isOf(row.centreId))
    const here = stays.filter((row) => isOf(row.centreId))
    // A row stands for as many stays as had the same two days.
    const all = here.flatMap((row) =>
      Array.from({ length: Number(row.stays) }, () => ({ from: row.fromOn, to: row.toOn })),
    )
    const { count, median, longest } = daysOf(all, ctx.today)
    return {
      ...{ started: sum(own, 'started'), ended: sum(own, 'ended'), settledHere: sum(own, 'settledHere') },
      movedUp: here.filter((row) => row.nextBegan === 'MOVED_UP').reduce((n, row) => n + Number(row.stays), 0),
      open: open.filter((row) => isOf(row.centreId)).reduce((n, row) => n + Number(row.open), 0),
      ...{ stays: count, medianDays: median, longestDays: longest },
    }
  }
  const levelOf = new Map(centres.map((centre) => [centre.id, centre.level]))
  const levels = codesOf(CENTRE_LEVELS).map((level) => ({ level, ...figuresOf((id) => levelOf.get(id) === level) }))
  const { started, ended, settledHere, open: openAll } = figuresOf(() => true)
  return {
    ...{ from, to, started, ended, settledWhereTheyBegan: settledHere, open: openAll, levels },
    centres: centres.map((centre) => ({ centre, ...figuresOf((id) => id === centre.id) })),
  }
}

type Raw = number | string

const sum = <K extends string>(rows: readonly Readonly<Record<K, Raw>>[], name: K): number =>
  rows.reduce((n, row) => n + Number(row[name]), 0)

function seenOnly<E extends object>(ctx: Ctx, query: SelectQueryBuilder<E>, alias: string): SelectQueryBuilder<E> {
  const { sql, parameters } = seenDisputes(requireViewer(ctx), alias)
  return query.andWhere(sql, parameters)
}

const begunIn = (ctx: Ctx, from: LocalDate, to: LocalDate) =>
  seenOnly(
    ctx,
    ctx.read
      .createQueryBuilder(DisputeEntity, 'row')
      .select('row.startCentreId', 'centreId')
      .addSelect('COUNT(*)', 'started')
      .addSelect('SUM(CASE WHEN row.settledOn IS NULL THEN 0 ELSE 1 END)', 'ended')
      .addSelect('SUM(CASE WHEN row.isSettledWhereItBegan THEN 1 ELSE 0 END)', 'settledHere')
      .where('row.reportedOn BETWEEN :from AND :to', { from, to })
      .groupBy('row.startCentreId'),
    'row',
  ).getRawMany<{ centreId: string; started: Raw; ended: Raw; settledHere: Raw }>()

const openNow = (ctx: Ctx) =>
  seenOnly(
    ctx,
    ctx.read
      .createQueryBuilder(DisputeEntity, 'row')
      .select('row.centreId', 'centreId')
      .addSelect('COUNT(*)', 'open')
      .where("row.standing <> 'CLOSED'")
      .groupBy('row.centreId'),
    'row',
  ).getRawMany<{ centreId: string; open: Raw }>()

/** Stays with the same two days are one row. */
const staysIn = (ctx: Ctx, from: LocalDate, to: LocalDate) =>
  seenOnly(
    ctx,
    ctx.read
      .createQueryBuilder(DisputeStayEntity, 'at')
      .innerJoin('dispute', 'row', 'row.id = at.caseId')
      .leftJoin('dispute_stay', 'next', 'next.caseId = at.caseId AND next.no = at.no + 1')
      .select('at.centreId', 'centreId')
      .addSelect('at.fromOn', 'fromOn')
      .addSelect('at.toOn', 'toOn')
      .addSelect('next.began', 'nextBegan')
      .addSelect('COUNT(*)', 'stays')
      .where('row.reportedOn BETWEEN :from AND :to', { from, to })
      .groupBy('at.centreId')
      .addGroupBy('at.fromOn')
      .addGroupBy('at.toOn')
      .addGroupBy('next.began'),
    'row',
  ).getRawMany<{ centreId: string; fromOn: LocalDate; toOn: LocalDate | null; nextBegan: string | null; stays: Raw }>()
