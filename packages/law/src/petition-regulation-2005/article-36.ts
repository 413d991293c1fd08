import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'

/**
 * The day by which the organ criticised was to answer an improvement suggestion in writing, with reasons if it did not
 * adopt it.
 *
 * 第三十六条第二款：收到改进建议的行政机关应当在30日内书面反馈情况；未采纳的，应当说明理由。
 *
 * @source 信访条例（2005）第36条第2款, in force 2005-05-01 to 2022-04-30
 */
export function answerSuggestionBy(receivedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF05-SUGGEST30', { eventOn: receivedOn, eventWhat: 'suggestion_received', calendar })
}
