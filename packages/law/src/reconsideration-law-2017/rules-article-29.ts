import type { Calendar } from '../calendar/calendar.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LeftOut } from '../clocks/run-period.js'
import type { LocalDate } from '../day.js'
import { days } from '../period.js'
import { runUnder } from '../reconsideration-law/text.js'

const text = 'reconsideration-2017'

/** The day by which missing material must be asked for: five working days. @source 行政复议法实施条例（2007）第29条 */
export function askForSupplementBy(receivedOn: LocalDate, calendar: Calendar): Clock {
  return runUnder(text, 'FY-SUPPL-NOTE5', { eventOn: receivedOn, eventWhat: 'application_received', calendar })
}

/**
 * The last day for the missing material: a reasonable time that the organ writes into its notice.
 *
 * @param setDays calendar days that the notice gives; null when it names none, and then there is no last day
 * @source 行政复议法实施条例（2007）第29条
 */
export function supplementBy(noticeReceivedOn: LocalDate, setDays: number | null, calendar: Calendar): Clock {
  const run = { eventOn: noticeReceivedOn, eventWhat: 'supplement_notice', calendar }
  return runUnder(text, 'FY-SUPPL10', setDays === null ? run : { ...run, period: days(setDays) })
}

/**
 * 补正申请材料所用时间不计入行政复议审理期限: from the day the notice was received to the day the material came, both inside
 * (READINGS.SUPPLEMENT_IN_RECONSIDERATION).
 *
 * @source 行政复议法实施条例（2007）第29条
 */
export const supplementTime = (noticeReceivedOn: LocalDate, arrivedOn: LocalDate | null): LeftOut => ({
  from: noticeReceivedOn,
  to: arrivedOn,
  what: 'recon_supplement',
})
