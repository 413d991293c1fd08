import { applicationOf, type Application } from './clocks.js'
import type { ReconFactOf } from './facts.js'
import type { ReconLog } from './log.js'

export interface NormReview {
  readonly begun: ReconFactOf<'NORM_REVIEW_BEGUN'>
  readonly passedOn: ReconFactOf<'NORM_PASSED_ON'> | null
  readonly handled: ReconFactOf<'NORM_HANDLED'> | null
}
export const normReviewsOf = (log: ReconLog): readonly NormReview[] =>
  log.of('NORM_REVIEW_BEGUN').map((begun) => ({
    begun,
    passedOn: log.of('NORM_PASSED_ON').find((one) => one.begunId === begun.id) ?? null,
    handled: log.of('NORM_HANDLED').find((one) => one.begunId === begun.id) ?? null,
  }))
export const openNormReview = (log: ReconLog): NormReview | null =>
  normReviewsOf(log).find((one) => one.handled === null) ?? null

/** The application that asks for the review of the rule its act rests on (第五十六条); null where it asks for none. */
export function normAskedFor(log: ReconLog): Application | null {
  const application = applicationOf(log)
  return application?.asksReviewOf ? application : null
}

/** The review that was begun because the application asks for it: the first that somebody asked for. */
export const answerToAsked = (log: ReconLog): NormReview | null =>
  normReviewsOf(log).find((one) => one.begun.isAsked) ?? null
