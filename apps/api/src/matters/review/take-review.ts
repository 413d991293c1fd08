import type { LocalDate } from '@petition/law'
import type { Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { dayOf, paperOf, requireRound, requireUnbiased } from './for-reviewer.js'

export interface TakeReviewInput extends ActInput {
  /** the round: its first request */
  readonly reviewId: string
  /** an organ without accounts: its day; else it is today */
  readonly on?: LocalDate | null
  /** an organ without accounts: its paper */
  readonly uploadId?: string | null
}

/**
 * The organ asked takes a request for review or re-review (第三十五条、第三十六条). The thirty days run from the arrival of
 * the request, not from here.
 *
 * @throws RuleRefused `NOTHING_REQUESTED` | `REVIEW_TAKEN_ALREADY` | `HANDLED_STEP_BELOW`; InvalidInput `PAPER_OF_THE_ORGAN_MISSING`
 */
export function takeReview(ctx: Ctx, input: TakeReviewInput): Promise<string> {
  return actOn(ctx, { name: 'takeReview', act: 'takeReview', input }, async (tx, matter) => {
    const round = requireRound(tx, matter, 'takeReview', input.reviewId)
    const paper = await paperOf(tx, matter, round, input.uploadId)
    if (paper.length === 0) requireUnbiased(tx, matter, round, 'PREPARE')
    const on = dayOf(tx, matter, round, input.on)
    return [...paper, { kind: 'REVIEW_TAKEN', on, level: round.level, organId: round.organId, reviewId: round.id }]
  })
}
