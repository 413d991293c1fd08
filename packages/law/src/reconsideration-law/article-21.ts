import type { Calendar } from '../calendar/calendar.js'
import { cite } from '../citation.js'
import { CLOCKS, type Clock } from '../clocks/run-clock.js'
import { addMonths, type LocalDate } from '../day.js'
import { granted, refused, type Verdict } from '../verdict.js'
import { runUnder } from './text.js'

const art21 = cite('reconsideration-2023', '21')

/** What an act is about, as far as the absolute limit asks. */
export type ActOn = 'IMMOVABLE' | 'OTHER'

/**
 * The day after which nobody may apply any more, whatever he knew.
 *
 * 第二十一条：因不动产提出的，自行政行为作出之日起超过二十年，其他的超过五年，不予受理。
 *
 * @param actOn 行政行为作出之日; nothing stops this count
 * @source 行政复议法（2023）第21条, in force 2024-01-01
 */
export function applyAtLatestBy(actOn: LocalDate, about: ActOn, calendar: Calendar): Clock {
  const run = { eventOn: actOn, eventWhat: 'act_done', calendar }
  return runUnder('reconsideration-2023', 'FY-ABS5Y', about === 'IMMOVABLE' ? { ...run, variant: about } : run)
}

/** Years of the absolute limit. */
const yearsFor = (about: ActOn): number =>
  (about === 'IMMOVABLE' ? CLOCKS['FY-ABS5Y'].variants.IMMOVABLE : CLOCKS['FY-ABS5Y'].period)?.count ?? 0

/**
 * Whether an application still keeps the absolute limit. It needs no calendar unless the matching date is already passed, so
 * it answers where `applyAtLatestBy` runs beyond every table.
 *
 * @param countsOn the postmark, else the arrival
 * @returns the matching date, or BEYOND_ABSOLUTE_LIMIT
 * @source 行政复议法（2023）第21条, in force 2024-01-01
 */
export function applyWithinLimit(
  actOn: LocalDate,
  about: ActOn,
  countsOn: LocalDate,
  calendar: Calendar,
): Verdict<LocalDate> {
  const matching = addMonths(actOn, yearsFor(about) * 12)
  if (countsOn <= matching) return granted(matching)
  const lastOn = applyAtLatestBy(actOn, about, calendar).lawfulLastOn
  const isInTime = lastOn !== null && countsOn <= lastOn
  return isInTime ? granted(matching) : refused('BEYOND_ABSOLUTE_LIMIT', art21, { actOn, countsOn, lastOn })
}
