import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'

/**
 * The report of a major or urgent item. No number stands in the text; the office sets hours for itself.
 *
 * 第二十五条：可能造成社会影响的重大、紧急事项和信息，应当立即报告并采取措施，防止影响的产生、扩大；不得隐瞒、谎报、缓报。
 *
 * @param knownOn the day the organ came to know of it
 * @source 信访工作条例 第25条, in force 2022-05-01
 */
export function reportUrgentBy(knownOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF-URGENT', { eventOn: knownOn, eventWhat: 'urgent_known', calendar })
}
