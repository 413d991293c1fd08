import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'

/** What opens the window to sue: the paper, or a period that ended without one. */
export type SuedAfter = 'decision_served' | 'decision_period_ended' | 'refusal_served'

/**
 * The last day to sue after reconsideration.
 *
 * 行政诉讼法第四十五条：收到复议决定书之日起十五日内起诉；逾期不作决定的，复议期满之日起十五日内。第三十四条（2023）：依法应当先复议的，不予受理、
 * 驳回申请或者逾期不答复的，自收到决定书或者期限届满之日起十五日内起诉。
 *
 * @param from the day this party received the paper, or the lawful last day of the period that ended without one
 *   (READINGS.SUE_AFTER_SILENCE)
 * @source 行政诉讼法 第45条; 行政复议法（2023）第34条
 */
export function sueBy(from: LocalDate, after: SuedAfter, calendar: Calendar): Clock {
  return runClock('FY-SUE15', { eventOn: from, eventWhat: after, calendar })
}
