import type { Calendar } from '../calendar/calendar.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import { runUnder } from './text.js'

/**
 * The day by which the application must have been examined.
 *
 * 第三十条：收到申请后五日内审查；符合条件的受理，不符合的决定不予受理并说明理由；期限届满未作出不予受理决定的，期限届满之日起视为受理。
 *
 * Five working days (第八十八条第二款). After a supplement five fresh days run from the day the material arrived (第三十一条第三款).
 *
 * @param receivedOn 收到申请之日, or the day the supplement arrived
 * @source 行政复议法（2023）第30条第1款, in force 2024-01-01
 */
export function examineBy(receivedOn: LocalDate, calendar: Calendar): Clock {
  return runUnder('reconsideration-2023', 'FY-ACCEPT5', {
    eventOn: receivedOn,
    eventWhat: 'application_received',
    calendar,
  })
}

/**
 * The day of acceptance when nothing was decided: the last of the five working days.
 *
 * @param today the silence counts only once that day has come to its end
 * @returns null while the period runs
 * @source 行政复议法（2023）第30条第3款
 */
export function acceptedBySilenceOn(examination: Clock, today: LocalDate): LocalDate | null {
  const { lawfulLastOn } = examination
  return lawfulLastOn !== null && today >= lawfulLastOn ? lawfulLastOn : null
}
