import type { LocalDate } from '@petition/law'
import { codesOf, hasRole, STAGES, type Stage } from '@petition/domain'
import { In, type SelectQueryBuilder } from 'typeorm'
import { OrganEntity } from '../../organs/index.js'
import type { Ctx } from '../../platform/index.js'
import { decidableActs, seenBy, type Seer } from '../access.js'
import { DutyEntity } from '../archive/folded.entity.js'
import { NO_DAY, type MatterEntity } from '../archive/matter.entity.js'
import { caseLoader } from '../case/load-case.js'
import { dutyView, type DutyView } from './duty-view.js'
import { figureCondition, FIGURES, monthStart, type FigureKey } from './figures.js'
import { litBy, ofDuty } from './lights.js'
import { seenMatters, seerOf, walkOf } from './matter-filter.js'

export interface FigureView {
  readonly key: FigureKey
  readonly labelZh: string
  readonly labelEn: string
  readonly count: number
  readonly filter: Readonly<Record<string, unknown>>
}

const KEYS = codesOf(FIGURES)
const OF_OPEN = ['DUE_TODAY', 'TO_DO', 'DOING', 'WARNED', 'LATE'] as const

/** All figures, each with the filter that opens the rows it counts: one pass over what is open, one over the month, one over what waits. */
export async function figuresOf(ctx: Ctx): Promise<FigureView[]> {
  const seer = await seerOf(ctx)
  const month = { month: monthStart(ctx.today) }
  const counts = {
    ...(await sums(ctx, seer, OF_OPEN, open(ctx, seer))),
    ...(await sums(
      ctx,
      seer,
      ['DONE'],
      seenMatters(ctx, seer).andWhere(`${walkOf(seer).alias}.endedOn >= :month`, month),
    )),
    ...(await sums(ctx, seer, ['TO_APPROVE'], waiting(ctx, seer))),
  }
  return KEYS.map((key) => ({
    ...{ key, labelZh: FIGURES[key].zh, labelEn: FIGURES[key].en },
    count: Number(counts[key] ?? 0),
    filter: { figure: key },
  }))
}

async function sums(
  ctx: Ctx,
  seer: Seer,
  keys: readonly FigureKey[],
  among: SelectQueryBuilder<MatterEntity> | null,
): Promise<Partial<Record<FigureKey, string | number | null>>> {
  if (among === null) return {}
  among.select('1', 'anything')
  for (const key of keys) {
    const { sql, parameters } = figureCondition(ctx, key, seer)
    among.addSelect(`SUM(CASE WHEN ${sql} THEN 1 ELSE 0 END)`, key).setParameters(parameters)
  }
  return (await among.getRawOne<Partial<Record<FigureKey, string | number | null>>>()) ?? {}
}

/** Matters with something that is still to be decided by somebody; null for those who decide nothing. */
function waiting(ctx: Ctx, seer: Seer): SelectQueryBuilder<MatterEntity> | null {
  if (decidableActs(seer.viewer).length === 0) return null
  const { sql, parameters } = figureCondition(ctx, 'TO_APPROVE', seer)
  return seenMatters(ctx, seer).andWhere(sql, parameters)
}

const open = (ctx: Ctx, seer: Seer) => seenMatters(ctx, seer).andWhere(`${walkOf(seer).alias}.standing = 'OPEN'`)

/** Open matters by stage, in the order of the road. */
export async function stagesOf(ctx: Ctx): Promise<{ stage: Stage; count: number }[]> {
  const rows = await open(ctx, await seerOf(ctx))
    .select('row.stage', 'stage')
    .addSelect('COUNT(*)', 'count')
    .groupBy('row.stage')
    .getRawMany<{ stage: Stage; count: string | number }>()
  const counts = new Map(rows.map((row) => [row.stage, Number(row.count)]))
  return codesOf(STAGES).flatMap((stage) => {
    const count = counts.get(stage) ?? 0
    return count === 0 ? [] : [{ stage, count }]
  })
}

export interface OrganLoad {
  readonly organ: OrganEntity
  readonly open: number
  readonly warned: number
  readonly late: number
}

/**
 * Matters in which an organ owes something, and in which what it owes itself is near or late: a review that is late counts with
 * the organ that reviews, not with the handler. For the leadership of the office all organs, for everybody else the own one.
 * Never by person.
 */
export async function organLoads(ctx: Ctx): Promise<OrganLoad[]> {
  const seer = await seerOf(ctx)
  const { viewer } = seer
  const seen = seenBy(seer, { matterId: 'matterId' })
  const warned = litBy(ctx, ['YELLOW', 'AMBER_RED'], ofDuty('row'))
  const late = litBy(ctx, ['RED'], ofDuty('row'))
  const matters = (isSo: string) => `COUNT(DISTINCT CASE WHEN ${isSo} THEN row.matterId END)`
  const query = ctx.read
    .createQueryBuilder(DutyEntity, 'row')
    .where(seen.sql, seen.parameters)
    .andWhere(`row.isOpen = :yes AND row.ownerKind = 'ORGAN'`, { yes: true })
    .select('row.ownerId', 'organId')
    .addSelect('COUNT(DISTINCT row.matterId)', 'open')
    .addSelect(matters(warned.sql), 'warned')
    .addSelect(matters(late.sql), 'late')
    .setParameters({ ...warned.parameters, ...late.parameters })
    .groupBy('row.ownerId')
  if (!hasRole(viewer, 'HEAD', 'DEPUTY', 'SUPERVISOR'))
    query.andWhere('row.ownerId = :ownOrgan', { ownOrgan: viewer.organId })
  const rows = await query.getRawMany<{ organId: string } & Record<'open' | 'warned' | 'late', string | number>>()
  const organs = rows.length === 0 ? [] : await ctx.read.findBy(OrganEntity, { id: In(rows.map((row) => row.organId)) })
  const byId = new Map(rows.map((row) => [row.organId, row]))
  return organs
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((organ) => {
      const row = byId.get(organ.id)
      return row ? [{ organ, open: Number(row.open), warned: Number(row.warned), late: Number(row.late) }] : []
    })
}

const SOON = 10

/** The open duties that come next, among what the viewer may see: of everybody, or only those that the own organ owes. */
export async function soonDuties(ctx: Ctx, whose: 'ALL' | 'OWN'): Promise<DutyView[]> {
  const seer = await seerOf(ctx)
  const seen = seenBy(seer, { matterId: 'matterId' })
  const query = ctx.read
    .createQueryBuilder(DutyEntity, 'row')
    .where(seen.sql, seen.parameters)
    .andWhere('row.isOpen = :yes AND row.dueOn < :noDay', { yes: true, noDay: NO_DAY as LocalDate })
  if (whose === 'OWN')
    query.andWhere(`row.ownerKind = 'ORGAN' AND row.ownerId = :ownOrgan`, { ownOrgan: seer.viewer.organId })
  const rows = await query
    .select(['row.matterId AS "matterId"', 'row.key AS "dutyKey"'])
    .orderBy('row.dueOn', 'ASC')
    .addOrderBy('row.id', 'ASC')
    .limit(SOON)
    .getRawMany<{ matterId: string; dutyKey: string }>()
  const cases = await Promise.all(rows.map((row) => caseLoader(ctx).load(row.matterId)))
  return rows.flatMap(({ dutyKey }, at) => {
    const matter = cases[at]
    const duty = matter?.duties.find((one) => one.key === dutyKey)
    return matter && duty ? [dutyView(ctx, matter.row, duty)] : []
  })
}
