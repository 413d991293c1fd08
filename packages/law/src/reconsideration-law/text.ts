import { CLOCKS, runClock, type Clock, type ClockId, type ClockRun } from '../clocks/run-clock.js'
import { INSTRUMENTS, type InstrumentId } from '../instruments.js'
import type { ReconsiderationText } from '../clocks/reconsideration-clocks.js'
import type { LocalDate } from '../day.js'
import { RuleGap } from '../verdict.js'

/** What follows a case under either text: to sue, and to have it enforced. */
const AFTERWARDS = ['administrative-litigation-2017', 'administrative-compulsion-2011'] as const

/** The text of a case, and the one that goes with it for what the law itself leaves out. */
const TEXTS: Readonly<Record<ReconsiderationText, readonly InstrumentId[]>> = {
  'reconsideration-2017': ['reconsideration-2017', 'reconsideration-rules-2007', ...AFTERWARDS],
  'reconsideration-2023': ['reconsideration-2023', ...AFTERWARDS],
}

/**
 * The text that governs a case, from first to last: the one in force on the day its application was received
 * (READINGS.RECONSIDERATION_TEXT). For a window nobody has used yet, ask with the day of today.
 *
 * @source 行政复议法（2023）第90条, in force 2024-01-01
 */
export function reconsiderationTextOn(receivedOn: LocalDate): ReconsiderationText {
  const { from } = INSTRUMENTS['reconsideration-2023']
  return from !== null && receivedOn >= from ? 'reconsideration-2023' : 'reconsideration-2017'
}

/** Whether the text of a case knows a clock: the simple procedure and the notice of a hearing are new in 2023. */
export function isClockOf(text: ReconsiderationText, id: ClockId): boolean {
  return CLOCKS[id].versions.some((version) => TEXTS[text].includes(version.citation.instrument))
}

/** Everything but the version, which the text of the case picks. */
export type RunUnder = Omit<ClockRun, 'instrument'>

/**
 * Runs a clock of a reconsideration case under the text of the case, whatever the day of the clock's own event.
 *
 * @throws RuleGap NO_RULE when that text does not know the clock; else as `runClock`
 */
export function runUnder(text: ReconsiderationText, id: ClockId, run: RunUnder): Clock {
  const version = CLOCKS[id].versions.find((one) => TEXTS[text].includes(one.citation.instrument))
  if (!version) throw new RuleGap('NO_RULE', { clock: id, eventOn: run.eventOn, instrument: text })
  return runClock(id, { ...run, instrument: version.citation.instrument })
}
