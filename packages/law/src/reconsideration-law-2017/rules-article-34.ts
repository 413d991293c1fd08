import type { LeftOut } from '../clocks/run-period.js'
import type { LocalDate } from '../day.js'

/** 现场勘验 or 鉴定. */
export type OutsideWork = 'survey' | 'expert'

/**
 * 现场勘验所用时间、鉴定所用时间不计入行政复议审理期限: both days inside. The rules of 2007 are applied beside the law of 2023 as well
 * (READINGS.RULES_OF_2007).
 *
 * @source 行政复议法实施条例（2007）第34条、第37条
 */
export const outsideWorkTime = (what: OutsideWork, from: LocalDate, to: LocalDate | null): LeftOut => ({
  from,
  to,
  what,
})
