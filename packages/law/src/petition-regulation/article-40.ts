import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import type { Period } from '../period.js'

/**
 * Supervision once a ground is found. At once, without a number; the office may set one for itself.
 *
 * 第四十条第一款：发现违反受理、办理规定或者拒不执行处理意见等情形，应当及时督办并提出改进工作的建议。
 *
 * @param house the office's own period, shown as such
 * @source 信访工作条例 第40条第1款; before 2022-05-01 信访条例（2005）第36条第1款
 */
export function superviseBy(foundOn: LocalDate, calendar: Calendar, house: Period | null = null): Clock {
  const run = { eventOn: foundOn, eventWhat: 'trigger_found', calendar }
  return runClock('XF-SUPERVISE', house === null ? run : { ...run, period: house })
}

/**
 * The written answer to a suggestion. The thirty days of the 2005 text are gone: without a house rule there is no day.
 *
 * 第四十条第四款：有关机关、单位应当书面反馈采纳情况。
 *
 * Suggestions received before 2022-05-01 still had thirty days; see the 2005 folder.
 *
 * @param house the office's own period, shown as such
 * @source 信访工作条例 第40条第4款, in force 2022-05-01
 */
export function answerSuggestionBy(receivedOn: LocalDate, calendar: Calendar, house: Period | null = null): Clock {
  const run = { eventOn: receivedOn, eventWhat: 'suggestion_received', calendar }
  return runClock('XF-SUGGEST-FB', house === null ? run : { ...run, period: house })
}
