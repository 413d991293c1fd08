import { mayTakePart, type ConflictStanding, type ProfessionalConflict } from '@petition/domain'
import { In } from 'typeorm'
import { factsByCase } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { loader, page, requireViewer, type Ctx, type Page, type SortField, type Tx } from '../../platform/index.js'
import { foldConflict, seenConflicts } from './conflict-kind.js'
import { ProfessionalConflictEntity } from './conflict.entity.js'

/** Conflicts in these matters, of anybody; one statement. */
export async function conflictsIn(ctx: Ctx, matterIds: readonly string[]): Promise<readonly ProfessionalConflict[]> {
  if (matterIds.length === 0) return []
  return ctx.read.find(ProfessionalConflictEntity, { where: { matterId: In([...matterIds]) }, order: { id: 'ASC' } })
}

/** Conflicts by matter, in the order of their reports. */
export const conflictsLoader = (ctx: Ctx) =>
  loader<ProfessionalConflictEntity[]>(ctx, conflictsLoader, async (ids) => {
    const where = { matterId: In([...ids]) }
    const rows = await ctx.read.find(ProfessionalConflictEntity, { where, order: { id: 'ASC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.matterId === id)]))
  })

/**
 * Nobody gives an opinion, joins a team or takes a seat where they have a conflict: asked by every desk that gives a professional
 * something of a matter.
 *
 * @throws RuleRefused `PROFESSIONAL_HAS_CONFLICT`
 */
export async function requireNoConflict(tx: Tx, professionalId: string, matterIds: readonly string[]): Promise<void> {
  must(mayTakePart(professionalId, matterIds, await conflictsIn(tx, matterIds)))
}

/** What was said at the report and at the decision, by conflict. */
export const notesLoader = (ctx: Ctx) =>
  loader<{ readonly note: string; readonly reason: string | null }>(ctx, notesLoader, async (ids) => {
    const facts = await factsByCase(ctx.read, ids)
    return new Map(
      ids.map((id) => {
        const { conflict } = foldConflict(ctx, facts.get(id) ?? [])
        return [id, { note: conflict.reported.note, reason: conflict.decided?.reason ?? null }]
      }),
    )
  })

/** Professionals of an office whom a conflict bars from a matter that is open: whom, not from which. One statement. */
export async function barredFrom(ctx: Ctx, officeId: string): Promise<ReadonlySet<string>> {
  const rows = await ctx.read
    .createQueryBuilder(ProfessionalConflictEntity, 'row')
    .innerJoin('matter', 'matter', 'matter.id = row.matterId')
    .select('DISTINCT row.professionalId', 'id')
    .where(`row.officeId = :officeId AND row.standing <> 'NONE' AND matter.standing = 'OPEN'`, { officeId })
    .orderBy('row.professionalId', 'ASC')
    .getRawMany<{ id: string }>()
  return new Set(rows.map((row) => row.id))
}

const SORTS = { REPORTED: { column: 'reportedOn', as: 'day' } } as const satisfies Record<
  string,
  SortField<ProfessionalConflictEntity>
>

/** Conflicts that the viewer may see, the newest report first; `standing` narrows to those that wait, stand or are none. */
export function conflictPage(
  ctx: Ctx,
  standing: ConflictStanding | null,
  asked: { first: number; after: string | null },
): Promise<Page<ProfessionalConflictEntity>> {
  const seen = seenConflicts(requireViewer(ctx), 'row')
  const order = { sort: 'REPORTED', direction: 'DESC', ...asked } as const
  return page(ctx.read, ProfessionalConflictEntity, SORTS, order, (query) => {
    query.where(seen.sql, seen.parameters)
    if (standing !== null) query.andWhere('row.standing = :standing', { standing })
  })
}
