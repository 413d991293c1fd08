import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'

/**
 * The yearly appraisal of petition work. No day is fixed.
 *
 * 第三十九条第一款：党委和政府应当每年对信访工作开展考核。
 *
 * @param yearEndedOn the last day of the year appraised
 * @source 信访工作条例 第39条第1款, in force 2022-05-01
 */
export function appraiseBy(yearEndedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF-APPRAISE', { eventOn: yearEndedOn, eventWhat: 'year_ended', calendar })
}
