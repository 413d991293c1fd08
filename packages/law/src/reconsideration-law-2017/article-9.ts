import type { Calendar } from '../calendar/calendar.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LeftOut } from '../clocks/run-period.js'
import type { LocalDate } from '../day.js'
import type { Obstacle } from '../reconsideration-law/article-20.js'
import { runUnder } from '../reconsideration-law/text.js'

/**
 * The last day to apply: sixty days from the day the act was known; after an obstacle the count goes on.
 *
 * This text has no year for rights that were not told, and no absolute limit.
 *
 * @source 行政复议法（2017）第9条, applications until 2023-12-31
 */
export function applyBy(knewOn: LocalDate, obstacles: readonly Obstacle[], calendar: Calendar): Clock {
  const leftOut = obstacles.map(({ from, to }): LeftOut => ({ from, to, what: 'obstacle' }))
  return runUnder('reconsideration-2017', 'FY-APPLY60', { eventOn: knewOn, eventWhat: 'act_known', leftOut, calendar })
}
