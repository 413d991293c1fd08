import type { Calendar } from '../calendar/calendar.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import { runUnder } from '../reconsideration-law/text.js'

const text = 'reconsideration-2017'

/** The day by which the copy must be sent: seven working days from the receipt that is the acceptance. @source 行政复议法（2017）第23条第1款 */
export function sendCopyBy(acceptedOn: LocalDate, calendar: Calendar): Clock {
  return runUnder(text, 'FY-SEND7', { eventOn: acceptedOn, eventWhat: 'application_received', calendar })
}

/**
 * The day by which the respondent answers: ten **calendar** days, for only five and seven days were working days in this text
 * (第四十条第二款).
 *
 * @source 行政复议法（2017）第23条第1款, applications until 2023-12-31
 */
export function replyBy(copyReceivedOn: LocalDate, calendar: Calendar): Clock {
  return runUnder(text, 'FY-REPLY10', { eventOn: copyReceivedOn, eventWhat: 'copy_received', calendar })
}
