import type { Calendar } from '../calendar/calendar.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import { runUnder } from './text.js'

/** 普通程序 or 简易程序. */
export type Procedure = 'ORDINARY' | 'SIMPLE'

/**
 * The day by which the respondent must have been sent the application: seven working days in the ordinary procedure, three
 * in the simple one.
 *
 * @param acceptedOn 受理之日
 * @source 行政复议法（2023）第48条, 第54条, 第88条第2款, in force 2024-01-01
 */
export function sendCopyBy(acceptedOn: LocalDate, procedure: Procedure, calendar: Calendar): Clock {
  const id = procedure === 'SIMPLE' ? 'FY-S-SEND3' : 'FY-SEND7'
  return runUnder('reconsideration-2023', id, { eventOn: acceptedOn, eventWhat: 'recon_accepted', calendar })
}

/**
 * The day by which the respondent answers in writing with evidence, basis and other material: ten working days, five in
 * the simple procedure. Without an answer the act counts as one without evidence (第七十条).
 *
 * @param copyReceivedOn the day the respondent received the copy
 * @source 行政复议法（2023）第48条, 第54条, 第88条第2款, in force 2024-01-01
 */
export function replyBy(copyReceivedOn: LocalDate, procedure: Procedure, calendar: Calendar): Clock {
  const id = procedure === 'SIMPLE' ? 'FY-S-REPLY5' : 'FY-REPLY10'
  return runUnder('reconsideration-2023', id, { eventOn: copyReceivedOn, eventWhat: 'copy_received', calendar })
}
