import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import type { HearingTime } from '../petition-regulation/article-36.js'

const instrument = 'petition-regulation-2005'

/**
 * The last day of the window for re-review.
 *
 * 第三十五条第一款：对复查意见不服的，自收到复查意见之日起30日内向复查机关的上一级行政机关请求复核。
 *
 * @source 信访条例（2005）第35条第1款, in force 2005-05-01 to 2022-04-30
 */
export function reReviewRequestBy(servedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF-RECHECK-REQ30', { eventOn: servedOn, eventWhat: 'review_opinion_served', calendar, instrument })
}

/**
 * The day by which the re-review opinion was to be given: thirty days from the request, the time of a hearing left out.
 * That this text too left hearings out (第二款) is from memory.
 *
 * @source 信访条例（2005）第35条第1款, in force 2005-05-01 to 2022-04-30
 */
export function reReviewDecisionBy(
  requestedOn: LocalDate,
  hearings: readonly HearingTime[],
  calendar: Calendar,
): Clock {
  const leftOut = hearings.map(({ from, to }) => ({ from, to, what: 'hearing' }))
  const run = { eventOn: requestedOn, eventWhat: 'recheck_requested', leftOut, calendar, instrument } as const
  return runClock('XF-RECHECK-DEC30', run)
}
