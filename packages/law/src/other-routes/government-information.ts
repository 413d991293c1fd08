import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { Extension, LeftOut } from '../clocks/run-period.js'
import type { LocalDate } from '../day.js'

/**
 * The day by which a request for government information is answered: twenty working days, up to twenty more with the consent of
 * the head and a notice; the time of a supplement and of asking a third party is left out.
 *
 * 第三十三条：能够当场答复的当场答复；不能的，自收到申请之日起二十个工作日内答复；需要延长的，经负责人同意并告知申请人，延长的期限最长不得超过
 * 二十个工作日；征求第三方和其他机关意见所需时间不计算在内。
 *
 * @param extensions in working days
 * @throws RuleGap NO_EXTENSION beyond twenty working days
 * @source 政府信息公开条例（2019）第33条, in force 2019-05-15
 */
export function answerInformationBy(
  receivedOn: LocalDate,
  calendar: Calendar,
  { leftOut = [], extensions = [] }: { leftOut?: readonly LeftOut[]; extensions?: readonly Extension[] } = {},
): Clock {
  return runClock('GK-20', { eventOn: receivedOn, eventWhat: 'information_requested', leftOut, extensions, calendar })
}
