import type { LocalDate } from '@petition/law'
import type { ReviewLevel } from '@petition/domain'
import { OrganEntity, reviewPathOf } from '../../organs/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import type { MatterCase } from '../case/load-case.js'

/** Who reviews and re-reviews what the handler decided, by the office's table on the day of the opinion, or on another. */
export async function reviewPathAt(ctx: Ctx, { story, row }: MatterCase, on?: LocalDate) {
  const opinion = story.of('OPINION_ISSUED').at(-1)
  const handlerId = opinion?.organId ?? row.accountableOrganId
  const handler = await ctx.read.findOneBy(OrganEntity, { id: handlerId })
  return handler ? reviewPathOf(ctx, handler, on ?? opinion?.on ?? ctx.today) : null
}

/**
 * A request belongs to the organ above (第三十五条、第三十六条第一款): the one that the table names on the day of the opinion, or
 * today, where the table has changed since. A table that says nothing leaves it to the desk, since what reached us is recorded.
 *
 * @throws InvalidInput `NOT_ON_REVIEW_PATH`
 */
export async function requireOnPath(
  ctx: Ctx,
  matter: MatterCase,
  level: ReviewLevel,
  toOrganId: string,
): Promise<void> {
  const known = [await reviewPathAt(ctx, matter), await reviewPathAt(ctx, matter, ctx.today)]
  const organs = known.flatMap((path) =>
    path === null ? [] : [level === 'REVIEW' ? path.reviewOrganId : path.reReviewOrganId],
  )
  if (organs.length > 0 && !organs.includes(toOrganId))
    throw new InvalidInput({ 'input.toOrganId': 'NOT_ON_REVIEW_PATH' }, 'NOT_ON_REVIEW_PATH')
}
