import { In } from 'typeorm'
import { daysBetween, type LocalDate } from '@petition/law'
import { caseLoader, seenBy, type MatterEntity } from '../matters/reading/index.js'
import { InvalidInput, loader, page, requireViewer, type Ctx, type Page, type SortField } from '../platform/index.js'
import { CaseLeadEntity, LeadOfficialEntity, ReceptionDayEntity, ReceptionMatterEntity } from './leadership.entity.js'

const LONGEST_DAYS = 100
const MOST_OFFICIALS = 200

/** Officials of the viewer's office, those in office first. */
export const leadOfficials = (ctx: Ctx): Promise<LeadOfficialEntity[]> =>
  ctx.read.find(LeadOfficialEntity, {
    where: { organId: requireViewer(ctx).organId },
    order: { isActive: 'DESC', id: 'ASC' },
    take: MOST_OFFICIALS,
  })

/** Reception days of the viewer's office between two days, both inside. @throws InvalidInput beyond a hundred days */
export async function receptionDays(ctx: Ctx, from: LocalDate, to: LocalDate): Promise<ReceptionDayEntity[]> {
  const days = daysBetween(from, to)
  if (days < 0 || days > LONGEST_DAYS) throw new InvalidInput({ to: `0-${LONGEST_DAYS}` })
  return ctx.read
    .createQueryBuilder(ReceptionDayEntity, 'day')
    .where('day.organId = :organId AND day.on BETWEEN :from AND :to', { organId: requireViewer(ctx).organId, from, to })
    .orderBy('day.on', 'ASC')
    .addOrderBy('day.fromTime', 'ASC')
    .addOrderBy('day.id', 'ASC')
    .getMany()
}

export interface ReceptionMatterView extends ReceptionMatterEntity {
  readonly matter: MatterEntity
}

const receptionMattersLoader = (ctx: Ctx) =>
  loader<ReceptionMatterEntity[]>(ctx, receptionMattersLoader, async (ids) => {
    const where = { receptionId: In([...ids]) }
    const rows = await ctx.read.find(ReceptionMatterEntity, { where, order: { id: 'ASC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.receptionId === id)]))
  })

/** Matters of a reception that the viewer may see; the others are not there, not even as a number. */
export async function mattersOfReception(ctx: Ctx, receptionId: string): Promise<ReceptionMatterView[]> {
  const rows = (await receptionMattersLoader(ctx).load(receptionId)) ?? []
  const cases = await Promise.all(rows.map((row) => caseLoader(ctx).load(row.matterId)))
  return rows.flatMap((row, at) => {
    const found = cases[at]
    return found ? [{ ...row, matter: found.row }] : []
  })
}

export interface CaseLeadsAsked {
  readonly isOpen: boolean
  readonly first: number
  readonly after?: string | null
}

const SORTS = { TAKEN: { column: 'takenOn', as: 'day' } } satisfies Record<string, SortField<CaseLeadEntity>>

/** Cases taken on, the newest first, of matters that the viewer may see. */
export function caseLeads(ctx: Ctx, { isOpen, first, after }: CaseLeadsAsked): Promise<Page<CaseLeadEntity>> {
  const seen = seenBy({ viewer: requireViewer(ctx), deskIds: [] }, { alias: 'seen' })
  return page(
    ctx.read,
    CaseLeadEntity,
    SORTS,
    { sort: 'TAKEN', direction: 'DESC', first, after: after ?? null },
    (query) =>
      query
        .where('row.isOpen = :isOpen', { isOpen })
        .innerJoin('matter', 'seen', 'seen.id = row.matterId')
        .andWhere(seen.sql, seen.parameters),
  )
}
