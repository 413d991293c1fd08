import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import type { Period } from '../period.js'

/**
 * The last day of the petitioner's window to rate the petition office and the handling organ. The window was not found in a
 * text: without a house value the clock has no day. Ratings are of organs and never of persons.
 *
 * @param house the office's own period, shown as such
 * @source 信访事项办理群众满意度评价工作办法（试行）国信发〔2022〕11号, from memory
 */
export function rateBy(servedOn: LocalDate, calendar: Calendar, house: Period | null = null): Clock {
  const run = { eventOn: servedOn, eventWhat: 'opinion_served', calendar }
  return runClock('MYD-RATE', house === null ? run : { ...run, period: house })
}
