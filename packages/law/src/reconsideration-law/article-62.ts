import type { Calendar } from '../calendar/calendar.js'
import { cite } from '../citation.js'
import { extension, type Clock } from '../clocks/run-clock.js'
import type { Extension, LeftOut } from '../clocks/run-period.js'
import { later, type LocalDate } from '../day.js'
import type { ReconsiderationText } from '../clocks/reconsideration-clocks.js'
import { granted, refused, type Verdict } from '../verdict.js'
import type { Procedure } from './article-48.js'
import { runUnder } from './text.js'

const simple = cite('reconsideration-2023', '62(2)')

/** 最多不超过三十日; all parts together. */
export const MOST_EXTENSION = 30

/** What moves the day of the decision. */
export interface DecisionTime {
  /** Suspension, and in the ordinary procedure supplement, survey and expert time. */
  leftOut?: readonly LeftOut[]
  /** Approved extensions that have effect. */
  extensions?: readonly Extension[]
}

/**
 * The day by which the decision must be given: sixty days from acceptance, thirty in the simple procedure.
 *
 * 第六十二条：普通程序自受理申请之日起六十日内作出决定，法律规定少于六十日的除外；情况复杂的，经负责人批准可以适当延长并书面告知，延长期限最多不得超过
 * 三十日。简易程序自受理之日起三十日内。
 *
 * A suspension keeps the used days (CR9); an extension is added to the unrolled end (CR8). A case that changes to the ordinary
 * procedure counts its sixty days from the same acceptance (READINGS.CHANGE_OF_PROCEDURE).
 *
 * @param from 受理之日; under the text of 2017 the day of receipt
 * @throws RuleGap NO_EXTENSION in the simple procedure or beyond thirty days; NO_RULE for a simple one under the text of 2017
 * @source 行政复议法（2023）第62条; before 2024 行政复议法（2017）第31条
 */
export function decideBy(
  text: ReconsiderationText,
  procedure: Procedure,
  from: LocalDate,
  time: DecisionTime,
  calendar: Calendar,
): Clock {
  const eventWhat = text === 'reconsideration-2017' ? 'application_received' : 'recon_accepted'
  const run = { eventOn: from, eventWhat, leftOut: time.leftOut ?? [], extensions: time.extensions ?? [], calendar }
  return runUnder(text, procedure === 'SIMPLE' ? 'FY-S-DEC30' : 'FY-DEC60', run)
}

/** An extension of the period to decide, as it is asked for. */
export interface DecisionExtensionAsked {
  days: number
  /** Approval by the head of the reconsideration body; null while it is missing. */
  approvedOn: LocalDate | null
  /** The day the parties were told in writing; null while they were not. */
  notifiedOn: LocalDate | null
}

/**
 * Whether an extension has effect: once approved and told in writing by the lawful last day then running, at most thirty
 * days in all, never in the simple procedure.
 *
 * @param running FY-DEC60 or FY-S-DEC30 as it runs now
 * @param already calendar days approved before
 * @returns the extension, or EXTENSION_OF_NOTHING, EXTENSION_TOO_LONG, NOT_APPROVED, NOT_NOTIFIED, EXTENSION_TOO_LATE, NO_EXTENSION
 * @source 行政复议法（2023）第62条; before 2024 行政复议法（2017）第31条第1款
 */
export function extendDecision(running: Clock, asked: DecisionExtensionAsked, already: number): Verdict<Extension> {
  const { citation, lawfulLastOn } = running
  const facts = { asked: asked.days, used: already, most: MOST_EXTENSION, lastOn: lawfulLastOn }
  if (running.id === 'FY-S-DEC30') return refused('NO_EXTENSION', simple, facts)
  if (!Number.isSafeInteger(asked.days) || asked.days < 1) return refused('EXTENSION_OF_NOTHING', citation, facts)
  if (already + asked.days > MOST_EXTENSION) return refused('EXTENSION_TOO_LONG', citation, facts)
  if (asked.approvedOn === null) return refused('NOT_APPROVED', citation, facts)
  if (asked.notifiedOn === null) return refused('NOT_NOTIFIED', citation, facts)
  if (lawfulLastOn !== null && later(asked.approvedOn, asked.notifiedOn) > lawfulLastOn)
    return refused('EXTENSION_TOO_LATE', citation, facts)
  return granted(extension(asked.days, null, asked.approvedOn))
}
