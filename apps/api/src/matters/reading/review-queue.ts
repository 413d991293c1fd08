import { codesOf, LIGHTS, REVIEW_LEVELS, type Light, type ReviewLevel } from '@petition/domain'
import { z } from 'zod'
import { page, requireViewer, type Ctx, type Page, type PageAsked } from '../../platform/index.js'
import { seenBy } from '../access.js'
import { ReviewEntity } from '../archive/review.entity.js'
import { litBy } from './lights.js'
import { restrict } from './matter-list.js'
import { seerOf } from './matter-filter.js'

/** What the queue of reviews may be narrowed by. */
export interface ReviewFilter {
  level?: ReviewLevel[] | null
  /** still owed; left out: decided and without effect as well */
  isOpen?: boolean | null
  /** given to whoever asks */
  mine?: boolean | null
  light?: Light[] | null
}

export const reviewFilterSchema = z
  .object({
    level: z
      .array(z.enum(codesOf(REVIEW_LEVELS) as [ReviewLevel, ...ReviewLevel[]]))
      .max(2)
      .nullish(),
    isOpen: z.boolean().nullish(),
    mine: z.boolean().nullish(),
    light: z
      .array(z.enum(codesOf(LIGHTS) as [Light, ...Light[]]))
      .max(10)
      .nullish(),
  })
  .nullish()

const SORTS = { dueOn: { column: 'dueOn', as: 'day' } } as const

/**
 * Reviews of the own organ, what is due first in front; at the petition office those of the matters it received, since it prepares
 * the government's and records the city's. Always only of matters that one may see.
 */
export async function reviewPage(
  ctx: Ctx,
  filter: ReviewFilter,
  asked: Pick<PageAsked<string>, 'first' | 'after' | 'total'>,
): Promise<Page<ReviewEntity>> {
  const viewer = requireViewer(ctx)
  const seen = seenBy(await seerOf(ctx), { alias: 'matter' })
  const isOffice = viewer.organKind === 'PETITION_OFFICE'
  const ours = isOffice
    ? '(row.organId = :queueOrgan OR matter.receivedByOrganId = :queueOrgan)'
    : 'row.organId = :queueOrgan'
  return page(ctx.read, ReviewEntity, SORTS, { ...asked, sort: 'dueOn', direction: 'ASC' }, (query) => {
    query.innerJoin('matter', 'matter', 'matter.id = row.matterId')
    restrict(query, [
      seen,
      { sql: ours, parameters: { queueOrgan: viewer.organId } },
      ...(filter.level?.length
        ? [{ sql: 'row.level IN (:...queueLevels)', parameters: { queueLevels: filter.level } }]
        : []),
      ...(typeof filter.isOpen === 'boolean'
        ? [{ sql: 'row.isOpen = :queueOpen', parameters: { queueOpen: filter.isOpen } }]
        : []),
      ...(filter.mine ? [{ sql: 'row.clerkId = :queueMe', parameters: { queueMe: viewer.accountId } }] : []),
      ...(filter.light?.length ? [litBy(ctx, filter.light)] : []),
    ])
  })
}
