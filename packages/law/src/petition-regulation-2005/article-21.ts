import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'

const instrument = 'petition-regulation-2005'

/**
 * The day by which a petition was to be registered and sorted.
 *
 * 第二十一条第一款：信访工作机构收到信访事项应当登记，并区分情况在15日内转送、交办或者提出建议报请决定。
 *
 * @param receivedOn the day the petition office received it
 * @source 信访条例（2005）第21条第1款, in force 2005-05-01 to 2022-04-30
 */
export function sortBy(receivedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF-SORT15', { eventOn: receivedOn, eventWhat: 'petition_received', calendar, instrument })
}
