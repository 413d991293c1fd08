import type { Calendar } from '../calendar/calendar.js'
import { cite } from '../citation.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import { addDays, type LocalDate } from '../day.js'
import { granted, refused, type Verdict } from '../verdict.js'

const direct = cite('petition-regulation-2022', '23(2)')
const forwarded = cite('petition-regulation-2022', '23(3)')

/** How an item reached the organ. */
export type Arrival = 'DIRECT' | 'FORWARDED'

/**
 * The day by which the organ must have told the petitioner in writing.
 *
 * 第二十三条第二款：能够当场告知的当场书面告知，不能当场的自收到之日起15日内书面告知，姓名（名称）、住址不清的除外。
 * 第三款：收到转送、交办的信访事项，属于职权范围的，自收到之日起15日内书面告知。
 *
 * The exception for an unclear name or address stands in the second paragraph only; a forwarded item keeps its notice.
 *
 * @param receivedOn the day the item reached this organ
 * @param petitioner whether name and address are clear enough to write to
 * @returns the clock, or NO_ADDRESS when a direct petition owes no notice
 * @throws RuleGap NO_RULE before 2022-05-01: the 2005 text asks for a decision on acceptance instead
 * @source 信访工作条例 第23条第2款、第3款, in force 2022-05-01
 */
export function noticeBy(
  arrival: Arrival,
  receivedOn: LocalDate,
  petitioner: { hasClearAddress: boolean },
  calendar: Calendar,
): Verdict<Clock> {
  if (arrival === 'FORWARDED')
    return granted(runClock('XF-NOTICE15-FWD', { eventOn: receivedOn, eventWhat: 'item_received', calendar }))
  if (!petitioner.hasClearAddress) return refused('NO_ADDRESS', direct, { arrival })
  return granted(runClock('XF-NOTICE15-DIRECT', { eventOn: receivedOn, eventWhat: 'petition_received', calendar }))
}

/**
 * The last day on which the organ may say that the item is outside its powers.
 *
 * 第二十三条第三款：不属于职权范围的，自收到之日起5个工作日内提出异议，详细说明理由，经转送、交办的核实同意后交还材料。
 *
 * @param receivedOn the day the forwarded or assigned item arrived
 * @throws RuleGap NO_RULE before 2022-05-01: the objection is new
 * @source 信访工作条例 第23条第3款, in force 2022-05-01
 */
export function objectBy(receivedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('XF-OBJECT5', { eventOn: receivedOn, eventWhat: 'item_received', calendar })
}

/** An objection as it was made. */
export interface Objection {
  madeOn: LocalDate
  /** 详细说明理由: without reasons it is no objection. */
  hasReasons: boolean
}

/**
 * Whether an objection has effect. It opens the sender's check; only an agreed objection sends papers back.
 *
 * @returns NO_REASONS or OBJECTION_TOO_LATE; the item then stays where it is
 * @source 信访工作条例 第23条第3款, in force 2022-05-01
 */
export function lodgeObjection(receivedOn: LocalDate, objection: Objection, calendar: Calendar): Verdict<Clock> {
  const clock = objectBy(receivedOn, calendar)
  const facts = { receivedOn, madeOn: objection.madeOn, lastOn: clock.lawfulLastOn }
  if (!objection.hasReasons) return refused('NO_REASONS', forwarded, facts)
  if (clock.lawfulLastOn !== null && objection.madeOn > clock.lawfulLastOn)
    return refused('OBJECTION_TOO_LATE', forwarded, facts)
  return granted(clock)
}

/** Days after which an acceptance that nobody wrote down is presumed. */
const PRESUMED_AFTER = 15

/**
 * The acceptance day where none was written: day 15 after receipt, not rolled. A house default (READINGS.PRESUMED_ACCEPTANCE).
 *
 * The text of 2022 asks for a notice and not for a decision on acceptance, and yet its sixty days start with acceptance.
 *
 * @param receivedOn the day the item reached the organ
 */
export function presumedAcceptedOn(receivedOn: LocalDate): LocalDate {
  return addDays(receivedOn, PRESUMED_AFTER)
}
