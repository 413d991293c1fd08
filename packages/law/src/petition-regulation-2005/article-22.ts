import type { Calendar } from '../calendar/calendar.js'
import { cite } from '../citation.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import type { Arrival } from '../petition-regulation/article-23.js'
import { granted, refused, type Verdict } from '../verdict.js'

const art22 = cite('petition-regulation-2005', '22(2)')
const instrument = 'petition-regulation-2005'

/**
 * The day by which the administrative organ was to decide on acceptance and tell the petitioner in writing.
 *
 * 第二十一条第二款：收到转送、交办事项的机关，自收到之日起15日内决定是否受理并书面告知。
 * 第二十二条第二款：直接收到的，能够当场答复的当场书面答复，不能的自收到之日起15日内书面告知，姓名（名称）、住址不清的除外。
 *
 * The text of 2022 has no such decision any more: it asks for a notice of receipt, route and procedure.
 *
 * @returns the clock, or NO_ADDRESS for a direct petition that cannot be answered
 * @source 信访条例（2005）第21条第2款、第22条第2款, in force 2005-05-01 to 2022-04-30
 */
export function decideOnAcceptanceBy(
  arrival: Arrival,
  receivedOn: LocalDate,
  petitioner: { hasClearAddress: boolean },
  calendar: Calendar,
): Verdict<Clock> {
  if (arrival === 'DIRECT' && !petitioner.hasClearAddress) return refused('NO_ADDRESS', art22, { arrival })
  const [eventWhat, article] = arrival === 'DIRECT' ? ['petition_received', '22(2)'] : ['item_received', '21(2)']
  return granted(runClock('XF05-ACCEPT15', { eventOn: receivedOn, eventWhat, calendar, instrument, article }))
}
