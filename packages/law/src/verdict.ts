import type { Citation } from './citation.js'

/** A legal "no": what it is called, where it stands, and the facts it rests on. */
export interface Refusal {
  code: string
  citation: Citation
  facts: Record<string, string | number | boolean | null>
}

/** The law's answer to "may this be done": a value, or a refusal that says why. */
export type Verdict<T> = { isGranted: true; value: T } | { isGranted: false; refusal: Refusal }

/** The law allows it. */
export function granted<T>(value: T): Verdict<T> {
  return { isGranted: true, value }
}

/** The law does not allow it. */
export function refused(code: string, citation: Citation, facts: Refusal['facts'] = {}): Verdict<never> {
  return { isGranted: false, refusal: { code, citation, facts } }
}

/** What the rules leave open. */
export type GapKind =
  /** No text in force on that day knows this clock. */
  | 'NO_RULE'
  /** Neither a notice nor the table of statutory days reaches that year. */
  | 'NO_CALENDAR'
  /** The text gives the clock no extension. */
  | 'NO_EXTENSION'
  /** The text leaves no time out of this clock. */
  | 'NOTHING_LEFT_OUT'
  /** The text fixes the period; neither a setting nor a written day may change it. */
  | 'PERIOD_IS_FIXED'

/** Thrown instead of a guess when the rules give no answer. Catch it to ask a person. */
export class RuleGap extends Error {
  readonly gap: { kind: GapKind; facts: Refusal['facts'] }

  constructor(kind: GapKind, facts: Refusal['facts']) {
    super(`the rules give no answer (${kind}): ${JSON.stringify(facts)}`)
    this.name = 'RuleGap'
    this.gap = { kind, facts }
  }
}
