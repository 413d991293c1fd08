import type { Calendar } from '../calendar/calendar.js'
import { cite } from '../citation.js'
import { extension, runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import { days, type Days } from '../period.js'
import { granted, refused, type Verdict } from '../verdict.js'

const art33 = cite('petition-regulation-2005', '33')
const instrument = 'petition-regulation-2005'

/** 延长期限不得超过. */
export const LONGEST_EXTENSION = days(30)

/**
 * The day by which a matter was to be finished.
 *
 * 第三十三条：自受理之日起60日内办结；情况复杂的，经本行政机关负责人批准可以适当延长，但不得超过30日，并告知延期理由。
 *
 * @param acceptedOn 受理之日; day 0
 * @param extended approved calendar days, `days(0)` for none; added to the unrolled sixtieth day
 * @returns the clock, or EXTENSION_TOO_LONG
 * @source 信访条例（2005）第33条, in force 2005-05-01 to 2022-04-30
 */
export function finishBy(acceptedOn: LocalDate, extended: Days, calendar: Calendar): Verdict<Clock> {
  if (extended.count > LONGEST_EXTENSION.count)
    return refused('EXTENSION_TOO_LONG', art33, { asked: extended.count, most: LONGEST_EXTENSION.count })
  const extensions = extended.count === 0 ? [] : [extension(extended.count)]
  return granted(
    runClock('XF-HANDLE60', { eventOn: acceptedOn, eventWhat: 'accepted', extensions, calendar, instrument }),
  )
}
