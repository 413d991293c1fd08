import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LeftOut } from '../clocks/run-period.js'
import type { LocalDate } from '../day.js'

/**
 * The last day to sue directly, without reconsideration: six months, on the matching date; time lost through no fault of one's
 * own is left out (READINGS.OBSTACLE_IN_MONTHS).
 *
 * @param knewOn 知道或者应当知道作出行政行为之日
 * @source 行政诉讼法 第46条第1款、第48条第1款
 */
export function sueDirectlyBy(knewOn: LocalDate, obstacles: readonly LeftOut[], calendar: Calendar): Clock {
  return runClock('XS-SUE6M', { eventOn: knewOn, eventWhat: 'act_known_for_suit', leftOut: obstacles, calendar })
}

/** Ten days from the end of another obstacle to ask the court for more time. @source 行政诉讼法 第48条第2款 */
export function askForMoreTimeBy(obstacleEndedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XS-OBSTACLE10', { eventOn: obstacleEndedOn, eventWhat: 'obstacle_ended', calendar })
}

/** The absolute limit: five years from the act, twenty for immovables. @source 行政诉讼法 第46条第2款 */
export function sueAtLatestBy(actOn: LocalDate, about: 'IMMOVABLE' | 'OTHER', calendar: Calendar): Clock {
  const run = { eventOn: actOn, eventWhat: 'act_done', calendar }
  return runClock('XS-ABS5Y', about === 'IMMOVABLE' ? { ...run, variant: about } : run)
}

/**
 * The day by which an organ that was asked for protection must have acted; after it the person may sue. In an urgent case he need
 * not wait.
 *
 * @source 行政诉讼法 第47条; a matter under 信访工作条例 第31条第5项
 */
export function performDutyBy(requestedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XS-DUTY2M', { eventOn: requestedOn, eventWhat: 'protection_requested', calendar })
}
