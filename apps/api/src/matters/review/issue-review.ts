import { yearOf } from '@petition/law'
import { ACTS, isEnough, opinionUnderReview, type ReviewRound } from '@petition/domain'
import { requireOrgan } from '../../organs/index.js'
import { Conflict, nextNumber, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import type { MatterCase } from '../case/load-case.js'
import { proposed } from '../handling/proposals.js'
import { requireRound, requireUnbiased } from './for-reviewer.js'

export interface IssueReviewInput extends ActInput {
  readonly reviewId: string
}

/**
 * Decides a review or re-review from the last draft. The head of the reviewing organ does it; its clerk asks for it. It
 * answers everybody who asked until today; each of their windows starts with the proven service.
 *
 * @throws RuleRefused `NO_REVIEW_DRAFT` | `REVIEW_DRAFT_INCOMPLETE` | `NEW_OPINION_DAY_PAST` | `HANDLED_STEP_BELOW` …
 */
export function issueReview(ctx: Ctx, input: IssueReviewInput): Promise<string> {
  const { reviewId } = input
  return actOn(ctx, { name: 'issueReview', act: 'issueReview', input }, async (tx, matter) => {
    const round = requireRound(tx, matter, 'issueReview', reviewId)
    if (isEnough(requireViewer(tx), ACTS.issueReview)) return decided(tx, matter, reviewId)
    requireUnbiased(tx, matter, round, 'PREPARE')
    return [proposed(tx, 'issueReview', { reviewId, outcome: round.draft?.outcome ?? null })]
  })
}

/** Under the law of today, by somebody who worked neither on the step below nor on the draft. */
export async function decided(tx: Tx, matter: MatterCase, reviewId: string): Promise<readonly Appending[]> {
  const round = requireRound(tx, matter, 'issueReview', reviewId)
  requireUnbiased(tx, matter, round, 'APPROVE')
  if (!round.draft) throw new Conflict('NO_DRAFT')
  const { outcome, finding, basis, result, answers, newOpinionBy, hearingUses } = round.draft
  return [
    {
      ...decision(matter, round),
      ...{ on: tx.today, number: await numberOf(tx, round), approvedBy: requireViewer(tx).accountId },
      ...{ isOnBehalf: false, outcome, finding, basis, result, answers, newOpinionBy },
      ...(hearingUses ? { hearingUses } : {}),
    },
  ]
}

/** What a decision is about: the round, its requests in time and the opinion below. */
export const decision = ({ story }: MatterCase, round: ReviewRound) => ({
  ...{ kind: 'REVIEW_DECIDED' as const, level: round.level, organId: round.organId },
  opinionId: opinionUnderReview(story, round)?.id ?? null,
  requestIds: round.asked.filter((one) => one.isInTime && one.withdrawnOn === null).map((one) => one.fact.id),
})

const SERIES = { REVIEW: ['REVIEW_OPINION', '复查'], RECHECK: ['RECHECK_OPINION', '复核'] } as const

/** 津滨政复查〔2023〕1号: the next number of the organ's series. */
async function numberOf(tx: Tx, { level, organId }: ReviewRound): Promise<string> {
  const [series, word] = SERIES[level]
  const organ = await requireOrgan(tx, organId)
  const year = yearOf(tx.today)
  const no = await nextNumber(tx, organId, series, year)
  return `${organ.organCode ?? organ.name}${word}〔${year}〕${no}号`
}
