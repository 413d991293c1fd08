import type { Calendar } from '../calendar/calendar.js'
import { cite } from '../citation.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import { granted, refused, type Verdict } from '../verdict.js'

const art35 = cite('petition-regulation-2022', '35')

/**
 * The last day of the petitioner's window for review (复查).
 *
 * 第三十五条：对处理意见不服的，可以自收到书面处理意见之日起30日内请求上一级机关复查。
 *
 * Each petitioner has a window of his own, from his own receipt. A missed window does not end the matter
 * (READINGS.LAPSED_WINDOW).
 *
 * @param servedOn the day this petitioner received the opinion, by proof of service
 * @source 信访工作条例 第35条; before 2022-05-01 信访条例（2005）第34条
 */
export function reviewRequestBy(servedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF-REVIEW-REQ30', { eventOn: servedOn, eventWhat: 'opinion_served', calendar })
}

/** A request for review or re-review. */
export interface ReviewRequest {
  arrivedOn: LocalDate
  /** Posting day; it counts instead of the arrival (READINGS.POSTMARK). */
  postmarkOn?: LocalDate | null
}

/** The day that counts for a request: the postmark, else the arrival. */
export function requestCountsOn(request: ReviewRequest): LocalDate {
  return request.postmarkOn ?? request.arrivedOn
}

/**
 * Whether a request for review is in time.
 *
 * @returns the window, or REQUEST_TOO_LATE
 * @source 信访工作条例 第35条, in force 2022-05-01
 */
export function requestReview(servedOn: LocalDate, request: ReviewRequest, calendar: Calendar): Verdict<Clock> {
  const clock = reviewRequestBy(servedOn, calendar)
  const askedOn = requestCountsOn(request)
  return clock.lawfulLastOn !== null && askedOn > clock.lawfulLastOn
    ? refused('REQUEST_TOO_LATE', art35, { servedOn, askedOn, lastOn: clock.lawfulLastOn })
    : granted(clock)
}

/**
 * The day by which the review opinion must be given. The text has no extension.
 *
 * 第三十五条：收到复查请求的机关应当自收到之日起30日内提出复查意见，并书面答复。
 *
 * @param requestedOn the day the request arrived at the reviewing organ
 * @source 信访工作条例 第35条; before 2022-05-01 信访条例（2005）第34条
 */
export function reviewDecisionBy(requestedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF-REVIEW-DEC30', { eventOn: requestedOn, eventWhat: 'review_requested', calendar })
}

/** Always refused: neither review nor re-review can be extended under the national text. */
export function extendReview(): Verdict<never> {
  return refused('NO_EXTENSION', art35)
}
