import type { Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { requireRound, requireUnbiased } from './for-reviewer.js'
import { checkedText, type ReviewTextInput } from './review-text.js'

export interface DraftReviewInput extends ActInput, ReviewTextInput {
  readonly reviewId: string
}

/**
 * Keeps a draft of the review opinion: uphold, change, or revoke with a new opinion ordered. It may be incomplete; what is
 * missing is said when it is to be issued.
 *
 * @throws RuleRefused `REVIEW_NOT_TAKEN` | `HANDLED_STEP_BELOW`
 */
export function draftReview(ctx: Ctx, input: DraftReviewInput): Promise<string> {
  const detail = { outcome: input.outcome }
  return actOn(ctx, { name: 'draftReview', act: 'draftReview', input, detail }, (tx, matter) => {
    const round = requireRound(tx, matter, 'draftReview', input.reviewId)
    requireUnbiased(tx, matter, round, 'PREPARE')
    const { level, organId } = round
    return [
      {
        kind: 'REVIEW_DRAFTED',
        on: tx.today,
        level,
        reviewId: input.reviewId,
        ...checkedText(input, matter.story, round.draft),
        organId,
      },
    ]
  })
}
