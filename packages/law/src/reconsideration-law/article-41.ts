import type { Calendar } from '../calendar/calendar.js'
import type { ReconsiderationText } from '../clocks/reconsideration-clocks.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import type { SuspensionGround } from './article-39.js'
import { runUnder } from './text.js'

/**
 * Grounds whose suspension ends the case after sixty days. 2023: items 1, 2 and 4 of 第39条第1款; the items of the rules of 2007
 * (第41条第1款第1、2、3项) name the same three cases, numbered here as in 2023.
 */
const ENDING: ReadonlySet<SuspensionGround> = new Set([1, 2, 4])

/** Whether a suspension on this ground ends the case when it lasts sixty days (第四十一条第五项). */
export const endsWhenItLasts = (ground: SuspensionGround): boolean => ENDING.has(ground)

/**
 * The day on which a suspension that still lasts ends the case: death, incapacity or dissolution of the applicant.
 *
 * 第四十一条第五项：依照第三十九条第一款第一项、第二项、第四项规定中止，满六十日中止的原因仍未消除的，决定终止行政复议。
 *
 * @returns FY-STAY60, or null for every other ground: those never end a case by time
 * @source 行政复议法（2023）第41条第5项; before 2024 行政复议法实施条例（2007）第42条, from memory
 */
export function stayEndsOn(
  text: ReconsiderationText,
  suspendedOn: LocalDate,
  ground: SuspensionGround,
  calendar: Calendar,
): Clock | null {
  if (!endsWhenItLasts(ground)) return null
  return runUnder(text, 'FY-STAY60', { eventOn: suspendedOn, eventWhat: 'suspended', calendar })
}
