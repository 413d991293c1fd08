import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'

const instrument = 'petition-regulation-2005'

/**
 * The last day of the window for review.
 *
 * 第三十四条：对处理意见不服的，自收到书面答复之日起30日内请求原办理机关的上一级行政机关复查。
 *
 * @source 信访条例（2005）第34条, in force 2005-05-01 to 2022-04-30
 */
export function reviewRequestBy(servedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF-REVIEW-REQ30', { eventOn: servedOn, eventWhat: 'opinion_served', calendar, instrument })
}

/**
 * The day by which the review opinion was to be given: thirty days from the request, no extension.
 *
 * @source 信访条例（2005）第34条, in force 2005-05-01 to 2022-04-30
 */
export function reviewDecisionBy(requestedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF-REVIEW-DEC30', { eventOn: requestedOn, eventWhat: 'review_requested', calendar, instrument })
}
