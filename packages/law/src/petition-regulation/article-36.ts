import type { Calendar } from '../calendar/calendar.js'
import { cite } from '../citation.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LeftOut } from '../clocks/run-period.js'
import type { LocalDate } from '../day.js'
import { granted, refused, type Verdict } from '../verdict.js'
import { requestCountsOn, type ReviewRequest } from './article-35.js'

const window = cite('petition-regulation-2022', '36(1)')
const end = cite('petition-regulation-2022', '36(3)')

/**
 * The last day of the petitioner's window for re-review (复核).
 *
 * 第三十六条第一款：对复查意见不服的，可以自收到书面复查意见之日起30日内向复查机关的上一级机关请求复核。
 *
 * @param servedOn the day this petitioner received the review opinion
 * @source 信访工作条例 第36条第1款; before 2022-05-01 信访条例（2005）第35条第1款
 */
export function reReviewRequestBy(servedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF-RECHECK-REQ30', { eventOn: servedOn, eventWhat: 'review_opinion_served', calendar })
}

/**
 * Whether a request for re-review is in time.
 *
 * @returns the window, or REQUEST_TOO_LATE
 * @source 信访工作条例 第36条第1款, in force 2022-05-01
 */
export function requestReReview(servedOn: LocalDate, request: ReviewRequest, calendar: Calendar): Verdict<Clock> {
  const clock = reReviewRequestBy(servedOn, calendar)
  const askedOn = requestCountsOn(request)
  return clock.lawfulLastOn !== null && askedOn > clock.lawfulLastOn
    ? refused('REQUEST_TOO_LATE', window, { servedOn, askedOn, lastOn: clock.lawfulLastOn })
    : granted(clock)
}

/** The time needed for one hearing: first and last day, both inside. `to` is null while it goes on. */
export interface HearingTime {
  from: LocalDate
  to: LocalDate | null
}

/**
 * The day by which the re-review opinion must be given.
 *
 * 第三十六条第一款：自收到复核请求之日起30日内提出复核意见。第二款：复核机关可以举行听证，听证所需时间不计算在内。
 *
 * The exception stands here and nowhere else: handling and review have no such sentence.
 *
 * @param requestedOn the day the request arrived at the re-reviewing organ
 * @param hearings the days that hearings took; while one goes on, the clock has no last day
 * @source 信访工作条例 第36条第1款、第2款; before 2022-05-01 信访条例（2005）第35条
 */
export function reReviewDecisionBy(
  requestedOn: LocalDate,
  hearings: readonly HearingTime[],
  calendar: Calendar,
): Clock {
  const leftOut = hearings.map(({ from, to }): LeftOut => ({ from, to, what: 'hearing' }))
  return runClock('XF-RECHECK-DEC30', { eventOn: requestedOn, eventWhat: 'recheck_requested', leftOut, calendar })
}

/** Always refused: the text gives re-review no extension, only the time of a hearing. */
export function extendReReview(): Verdict<never> {
  return refused('NO_EXTENSION', window)
}

/**
 * Whether a matter may be taken again after re-review.
 *
 * 第三十六条第三款：对复核意见不服，仍以同一事实和理由提出的，各级信访部门和其他机关、单位不再受理。
 *
 * This is the only ground in the Regulation for taking a matter no longer. New facts make a new matter; and under
 * 第三十七条第三款 guidance and help are owed even then.
 *
 * @returns ENDED_AFTER_RE_REVIEW for the same facts and reasons
 * @source 信访工作条例 第36条第3款, in force 2022-05-01
 */
export function acceptAfterReReview(brought: { factsAndReasons: 'SAME' | 'NEW' }): Verdict<true> {
  return brought.factsAndReasons === 'SAME' ? refused('ENDED_AFTER_RE_REVIEW', end, brought) : granted(true)
}
