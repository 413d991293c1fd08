import type { Calendar } from '../calendar/calendar.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LeftOut } from '../clocks/run-period.js'
import type { LocalDate } from '../day.js'
import { runUnder } from '../reconsideration-law/text.js'

/**
 * The day by which the application must have been examined: five working days (第四十条). What is not refused is accepted from the
 * day of **receipt**: no decision on acceptance is needed.
 *
 * @param supplementTimes time for missing material, left out (READINGS.SUPPLEMENT_IN_RECONSIDERATION)
 * @source 行政复议法（2017）第17条, applications until 2023-12-31
 */
export function examineBy(receivedOn: LocalDate, supplementTimes: readonly LeftOut[], calendar: Calendar): Clock {
  const run = { eventOn: receivedOn, eventWhat: 'application_received', leftOut: supplementTimes, calendar }
  return runUnder('reconsideration-2017', 'FY-ACCEPT5', run)
}
