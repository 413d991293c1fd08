import type { Calendar } from '../calendar/calendar.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import { runUnder } from './text.js'

/**
 * The day by which the organ that fined on the spot or by camera passes an application on, if it stands by the penalty.
 *
 * 第三十二条：可以通过作出行政处罚决定的机关提交；认为需要维持的，自收到申请之日起五日内转送复议机关。
 *
 * @source 行政复议法（2023）第32条, 第88条第2款, in force 2024-01-01
 */
export function passPenaltyApplicationOnBy(receivedOn: LocalDate, calendar: Calendar): Clock {
  const run = { eventOn: receivedOn, eventWhat: 'penalty_application_received', calendar }
  return runUnder('reconsideration-2023', 'FY-PENALTY-FWD5', run)
}
