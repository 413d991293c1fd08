import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'

/**
 * The registering of a petition. It has no number of days: the clock names the duty and its article.
 *
 * 第二十二条第一款：信访部门收到信访事项，应当予以登记。
 *
 * @param receivedOn the day the petition came in, by any channel
 * @source 信访工作条例 第22条第1款; before 2022-05-01 信访条例（2005）第21条第1款
 */
export function registerBy(receivedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF-REG', { eventOn: receivedOn, eventWhat: 'petition_received', calendar })
}

/**
 * The day by which the petition office must have sorted the item: forwarded, assigned or reported it.
 *
 * 第二十二条第一款：登记后应当区分情况，在15日内分别转送、交办或者报请决定。
 *
 * The fifteen days also run for letters about lawsuits and for accusations: the second paragraph names only another
 * addressee.
 *
 * @param receivedOn the day the petition office received it; not the day of registration
 * @source 信访工作条例 第22条第1款; before 2022-05-01 信访条例（2005）第21条第1款
 */
export function sortBy(receivedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF-SORT15', { eventOn: receivedOn, eventWhat: 'petition_received', calendar })
}

/**
 * The closing report of an assigned item. The assigner writes the day; it does not roll over rest days.
 *
 * 第二十二条第一款第三项：重要情况需要反馈结果的，可以交办，要求在指定期限内反馈结果、提交办结报告。
 *
 * @param writtenOn the day in the assignment letter; null when none was written, then the clock has no day
 * @source 信访工作条例 第22条第1款第3项, in force 2022-05-01
 */
export function closingReportBy(receivedOn: LocalDate, writtenOn: LocalDate | null, calendar: Calendar): Clock {
  const run = { eventOn: receivedOn, eventWhat: 'assigned', calendar }
  return runClock('XF-ASSIGN', writtenOn === null ? run : { ...run, writtenOn })
}
