import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { Extension } from '../clocks/run-period.js'
import type { LocalDate } from '../day.js'

/**
 * The day by which a mediation normally ends: one month from taking the case, longer when the parties agree. 人民调解法 itself sets
 * no period, so nothing ends on that day by law.
 *
 * @param byConsent days that the parties agreed to, in the order of agreement
 * @source 人民调解工作若干规定（2002）第33条, from memory (READINGS.MEDIATION_MONTH)
 */
export function mediateBy(takenOn: LocalDate, calendar: Calendar, byConsent: readonly Extension[] = []): Clock {
  return runClock('RM-MONTH1', { eventOn: takenOn, eventWhat: 'mediation_taken', extensions: byConsent, calendar })
}
