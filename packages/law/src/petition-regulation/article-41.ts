import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'

/**
 * The yearly report of the petition office. No day is fixed.
 *
 * 第四十一条：信访部门应当编制信访情况年度报告，报送同级党委、政府和上一级信访部门。
 *
 * @param yearEndedOn the last day of the year reported on
 * @source 信访工作条例 第41条, in force 2022-05-01
 */
export function reportYearBy(yearEndedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF-ANNUAL', { eventOn: yearEndedOn, eventWhat: 'year_ended', calendar })
}
