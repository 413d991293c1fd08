import type { Counted, LocalDate } from '@petition/law'
import { applicationOf, fyClock, type Application, type FyClockId } from './clocks.js'
import type { ReconFactOf } from './facts.js'
import type { ReconLog } from './log.js'
import { receiptOf, toOrgan } from './services.js'
import { currentSuspension } from './state.js'

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

/** When the organ asked had the letter: put down, or by its service where it is one of this house's organs (第六十条: 自收到转送之日起). */
export function normReceivedOn(log: ReconLog, { begun, passedOn }: NormReview): LocalDate | null {
  if (passedOn === null) return null
  const noted = log.of('NORM_RECEIVED').find((one) => one.begunId === begun.id)?.on ?? null
  if (noted !== null || !passedOn.toOrganId) return noted
  return receiptOf(log, 'RECON_NORM_TRANSFER', passedOn.id, toOrgan(passedOn.toOrganId))
}

/** The sixty days of the organ asked, from its receipt; null while that is not known. */
export function normAnswerClock(log: ReconLog, review: NormReview): Counted<FyClockId> | null {
  const eventOn = normReceivedOn(log, review)
  return eventOn === null ? null : fyClock(log, 'FY-NORM-ANSWER60', { eventOn, eventWhat: 'rule_passed_on' })
}

/** The last day of an answer that is late today; null while it may still come, or came. */
export function lateNormAnswer(log: ReconLog): { readonly review: NormReview; readonly lastOn: LocalDate } | null {
  for (const review of normReviewsOf(log)) {
    const lastOn = normAnswerClock(log, review)?.lawfulLastOn ?? null
    if (review.handled === null && lastOn !== null && log.asOf > lastOn) return { review, lastOn }
  }
  return null
}

/** Suspended because a rule is reviewed (第三十九条第一款第九项), and the review is not over. */
export const isSuspendedForNorm = (log: ReconLog): boolean =>
  currentSuspension(log)?.began.ground === 9 && openNormReview(log) !== null
