import type { Calendar } from '../calendar/calendar.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import type { ReconsiderationText } from '../clocks/reconsideration-clocks.js'
import { runUnder } from './text.js'

/**
 * The day by which the organ that got an opinion letter (行政复议意见书) reports how it corrected what was criticised.
 *
 * 第七十六条：有关机关应当自收到行政复议意见书之日起六十日内，将纠正相关违法或者不当行政行为的情况报送复议机关。
 *
 * @source 行政复议法（2023）第76条; before 2024 行政复议法实施条例（2007）第57条, from memory
 */
export function reportCorrectionBy(text: ReconsiderationText, receivedOn: LocalDate, calendar: Calendar): Clock {
  return runUnder(text, 'FY-OPINION60', { eventOn: receivedOn, eventWhat: 'opinion_letter_received', calendar })
}
