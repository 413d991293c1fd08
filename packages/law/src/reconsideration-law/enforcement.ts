import type { Calendar } from '../calendar/calendar.js'
import type { ReconsiderationText } from '../clocks/reconsideration-clocks.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import { runUnder } from './text.js'

/**
 * The last day on which the organ may apply to the court for enforcement against a party that neither sued nor performs.
 *
 * 第五十三条：……没有行政强制执行权的行政机关可以自期限届满之日起三个月内，依照本章规定申请人民法院强制执行。
 *
 * @param suableUntil the last day of the party's time to sue
 * @source 行政强制法 第53条; 行政复议法（2023）第78条
 */
export function applyForEnforcementBy(text: ReconsiderationText, suableUntil: LocalDate, calendar: Calendar): Clock {
  return runUnder(text, 'FY-ENFORCE3M', { eventOn: suableUntil, eventWhat: 'time_to_sue_over', calendar })
}
