import type { Calendar } from '../calendar/calendar.js'
import type { Clock } from '../clocks/run-clock.js'
import type { Extension } from '../clocks/run-period.js'
import type { LocalDate } from '../day.js'
import { runUnder } from './text.js'

const text = 'reconsideration-2023'

/**
 * The day by which missing material must be asked for, once, in writing.
 *
 * 第三十一条第一款：申请材料不齐全或者表述不清楚的，自收到申请之日起五日内书面通知补正，一次性载明需要补正的事项。
 *
 * @source 行政复议法（2023）第31条第1款, in force 2024-01-01
 */
export function askForSupplementBy(receivedOn: LocalDate, calendar: Calendar): Clock {
  return runUnder(text, 'FY-SUPPL-NOTE5', { eventOn: receivedOn, eventWhat: 'application_received', calendar })
}

/**
 * The last day for the missing material: ten working days from the receipt of the notice; with good cause the organ may give
 * a reasonable time more. Late without a good reason counts as giving the application up.
 *
 * @param noticeReceivedOn the day the applicant received the notice
 * @param extensions what the organ allowed for good cause, in working days; the text names no ceiling
 * @source 行政复议法（2023）第31条第2款, in force 2024-01-01
 */
export function supplementBy(
  noticeReceivedOn: LocalDate,
  calendar: Calendar,
  extensions: readonly Extension[] = [],
): Clock {
  const run = { eventOn: noticeReceivedOn, eventWhat: 'supplement_notice', extensions, calendar }
  return runUnder(text, 'FY-SUPPL10', run)
}

/** 第三十一条第三款: five fresh working days from the day the supplement arrived. */
export function examineSupplementedBy(arrivedOn: LocalDate, calendar: Calendar): Clock {
  const run = { eventOn: arrivedOn, eventWhat: 'supplement_received', article: '31(3)', calendar }
  return runUnder(text, 'FY-ACCEPT5', run)
}
