import { mayDecideRound } from '@petition/domain'
import { AccountEntity } from '../../organs/index.js'
import { InvalidInput, requireViewer, type Ctx } from '../../platform/index.js'
import { actOn, must, type ActInput } from '../case/act.js'
import { requireRound } from './for-reviewer.js'

export interface GiveReviewInput extends ActInput {
  readonly reviewId: string
  /** a review clerk of the organ that reviews, or of the office that prepares it */
  readonly accountId: string
}

/**
 * Names the clerk who prepares a review. Nobody gets it who worked on the step below (第二十八条第三款).
 *
 * @throws InvalidInput `NOT_A_REVIEW_CLERK`; RuleRefused `HANDLED_STEP_BELOW`
 */
export function giveReview(ctx: Ctx, input: GiveReviewInput): Promise<string> {
  return actOn(ctx, { name: 'giveReview', act: 'giveReview', input }, async (tx, matter) => {
    const round = requireRound(tx, matter, 'giveReview', input.reviewId)
    const account = await tx.m.findOneBy(AccountEntity, { id: input.accountId, organId: requireViewer(tx).organId })
    if (!account || account.isLocked || !account.roles.includes('REVIEW_CLERK'))
      throw new InvalidInput({ 'input.accountId': 'NOT_A_REVIEW_CLERK' }, 'NOT_A_REVIEW_CLERK')
    must(mayDecideRound(matter.story, round, account.id, 'PREPARE'))
    const { level, organId } = round
    return [{ kind: 'REVIEW_GIVEN', on: tx.today, level, reviewId: input.reviewId, accountId: account.id, organId }]
  })
}
