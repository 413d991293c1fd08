import type { LocalDate } from '@petition/law'
import { lacking } from '@petition/domain'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'
import { dayOf, paperOf, requireOnBehalf, requireRound } from './for-reviewer.js'
import { decision } from './issue-review.js'
import { checkedText, type ReviewTextInput } from './review-text.js'

export interface RecordReviewDecisionInput extends ActInput, ReviewTextInput {
  readonly reviewId: string
  /** day on the organ's paper */
  readonly on: LocalDate
  /** 文号 of the organ's paper */
  readonly number: string
  /** scan of the organ's paper */
  readonly uploadId: string
}

/**
 * Writes down what an organ without accounts decided, with its paper. It was decided elsewhere, so nobody here approves it, and no
 * paper of ours comes of it.
 *
 * @throws RuleRefused `REVIEWER_HAS_ACCOUNTS` | `NOTHING_REQUESTED`; InvalidInput `PAPER_OF_THE_ORGAN_MISSING`, or what the paper must say
 */
export function recordReviewDecision(ctx: Ctx, input: RecordReviewDecisionInput): Promise<string> {
  const detail = { outcome: input.outcome, on: input.on }
  return actOn(
    ctx,
    { name: 'recordReviewDecision', act: 'recordReviewDecision', input, detail },
    async (tx, matter) => {
      const round = requireRound(tx, matter, 'recordReviewDecision', input.reviewId)
      requireOnBehalf(matter, round)
      const number = needed('input.number', input.number, 120)
      const text = checkedText(input, matter.story)
      const on = dayOf(tx, matter, round, input.on)
      const lacks = lacking({ ...matter.story, asOf: on }, text)
      if (lacks !== null) throw new InvalidInput({ 'input.outcome': lacks }, lacks)
      const paper = await paperOf(tx, matter, round, input.uploadId)
      return [...paper, { ...decision(matter, round), on, number, approvedBy: null, isOnBehalf: true, ...text }]
    },
  )
}
