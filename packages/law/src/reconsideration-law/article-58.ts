import type { Calendar } from '../calendar/calendar.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import { runUnder } from './text.js'

const text = 'reconsideration-2023'

/**
 * The day by which the maker of a rule is asked in writing about the lawfulness of its clauses, where the organ has the power to deal
 * with the rule itself: three working days from the suspension of the case.
 *
 * 第五十八条第一款：……行政复议机构应当自行政复议中止之日起三日内，书面通知规范性文件或者依据的制定机关就相关条款的合法性提出书面答复。
 *
 * @param suspendedOn 行政复议中止之日
 * @source 行政复议法（2023）第58条第1款、第88条第2款, in force 2024-01-01
 */
export function askMakerBy(suspendedOn: LocalDate, calendar: Calendar): Clock {
  return runUnder(text, 'FY-NORM-MAKER3', { eventOn: suspendedOn, eventWhat: 'recon_suspended', calendar })
}

/**
 * The day by which the maker answers, with its material: ten working days from the receipt of the notice.
 *
 * 第五十八条第一款：制定机关应当自收到书面通知之日起十日内提交书面答复及相关材料。
 *
 * @source 行政复议法（2023）第58条第1款、第88条第2款, in force 2024-01-01
 */
export function makerAnswersBy(noticeReceivedOn: LocalDate, calendar: Calendar): Clock {
  return runUnder(text, 'FY-NORM-MAKER10', { eventOn: noticeReceivedOn, eventWhat: 'maker_notice_received', calendar })
}
