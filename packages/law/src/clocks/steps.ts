import type { Citation } from '../citation.js'
import type { LocalDate } from '../day.js'
import type { InstrumentId } from '../instruments.js'
import type { Period } from '../period.js'

/** Rules of counting, numbered as in `COUNTING_RULES`. */
export type CountingRuleId = 'CR1' | 'CR2' | 'CR3' | 'CR4' | 'CR5' | 'CR6' | 'CR7' | 'CR8' | 'CR9'

/** Which way a period runs from its event: to later days, or backwards to earlier ones. */
export type Direction = 'later' | 'earlier'

/**
 * One line of the way to a date. Together the steps are a certificate: `recompute` finds the same days from
 * them without any calendar.
 */
export type Step =
  /** Day 0: what happened, and when. */
  | { kind: 'EVENT'; on: LocalDate; what: string }
  /**
   * The article and the version of the text. `period` is null where the text gives no number; it is the most
   * that may be given when `isCeiling`, and the office's own value when `isHouse`.
   */
  | {
      kind: 'RULE'
      clock: string
      citation: Citation
      instrument: InstrumentId
      period: Period | null
      isHouse: boolean
      isCeiling: boolean
    }
  /** `count` units from day 0 `from`; `to` is the last of them. */
  | {
      kind: 'COUNTED'
      from: LocalDate
      to: LocalDate
      count: number
      unit: Period['unit']
      direction: Direction
      rule: CountingRuleId
    }
  /** A rest day that a working-day count passed over. */
  | { kind: 'SKIPPED'; on: LocalDate; name: string; why: 'WEEKEND' | 'HOLIDAY' | 'STATUTORY' }
  /** A rest day by its weekday that is worked and therefore counted. */
  | { kind: 'MAKE_UP'; on: LocalDate; name: string }
  /** Days the text takes out of the count, both days inside; `to` is null while that time still runs. */
  | { kind: 'LEFT_OUT'; from: LocalDate; to: LocalDate | null; days: number; what: string }
  /** An approved extension, added to the end that was not rolled (CR8). */
  | {
      kind: 'EXTENDED'
      days: number
      /** Calendar days when absent. */
      unit?: 'workingDay'
      approvedBy: string | null
      approvedOn: LocalDate | null
      from: LocalDate
      to: LocalDate
    }
  /** The last day was a rest day and moved (CR4); `makeUp` names the festival if it landed on a worked rest day. */
  | {
      kind: 'ROLLED'
      from: LocalDate
      to: LocalDate
      over: { on: LocalDate; name: string }[]
      direction: Direction
      makeUp: string | null
    }
  /** A day that somebody wrote down; it does not roll. */
  | { kind: 'WRITTEN'; on: LocalDate }
  /** Days were asked in years whose notice is not known. */
  | { kind: 'PROVISIONAL'; years: number[] }
  /** The three days that follow. */
  | { kind: 'RESULT'; rawLastOn: LocalDate | null; lawfulLastOn: LocalDate | null; warnOn: LocalDate | null }

/** The three days of a clock; null where the law gives no number, or while time is being left out. */
export interface LastDays {
  /** By counting alone. */
  rawLastOn: LocalDate | null
  /** After the roll over rest days. */
  lawfulLastOn: LocalDate | null
  /** The earlier of the two: the day to warn by. */
  warnOn: LocalDate | null
}
