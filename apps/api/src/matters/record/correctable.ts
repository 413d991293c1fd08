import { isLocalDate } from '@petition/law'
import { CHANNELS, isCodeOf, PLACES, PURPOSES, TOPICS, type FactKind, type MatterFact } from '@petition/domain'

/** Whether a value fits a field of a fact. */
type Fits = (value: unknown) => boolean

const text =
  (most: number): Fits =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' && [...value].length <= most
const whole: Fits = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
const yesNo: Fits = (value) => typeof value === 'boolean'
const day: Fits = (value) => isLocalDate(value)
const dayOrNone: Fits = (value) => value === null || isLocalDate(value)

/** Facts that record a decision about other facts, or a look at data: they are what they are. */
const NEVER: readonly FactKind[] = [
  'CORRECTED',
  'PARTY_CORRECTED',
  'PARTY_STRUCK',
  'REVEALED',
  'CALENDAR_MOVED',
  'RECUSAL_ASKED',
  'RECUSAL_DECIDED',
  'PROPOSED',
  'PROPOSAL_AGREED',
  'PROPOSAL_DECLINED',
  'SPLIT_OFF',
  'SPLIT_FROM',
  'REGISTERED',
  'TEXT_SETTLED',
  'ACCUSATION_ROUTED',
  'SUCCEEDED',
  'REPETITION_REFUSED',
  'FOLLOWS',
  'NEED_RECORDED',
  'NEED_WITHDRAWN',
]

/** Besides its day, what a correction may set; whatever else is wrong is annulled and recorded anew. */
const FIELDS: Partial<Record<FactKind, Readonly<Record<string, Fits>>>> = {
  RECEIVED: {
    channel: (value) => isCodeOf(CHANNELS, value),
    purpose: (value) => isCodeOf(PURPOSES, value),
    topic: (value) => isCodeOf(TOPICS, value),
    placeCode: (value) => value === null || (typeof value === 'string' && Object.hasOwn(PLACES, value)),
    summary: text(200),
    groupSize: whole,
    isAddressClear: yesNo,
    isFirstTime: yesNo,
  },
  REFERRED: { reportBy: dayOrNone, note: (value) => value === null || text(1000)(value) },
  GUIDED: { where: text(500) },
  NOTIFIED: { text: text(2000) },
  INVESTIGATED: { how: text(200), record: text(8000) },
  EXTENDED: { days: whole, reason: text(1000) },
  SERVED: { slipOn: dayOrNone, proof: (value) => value === null || text(500)(value) },
  CARRIED_OUT: { evidence: text(2000) },
  CLOSING_REPORTED: { text: text(8000) },
  LEADER_RECEIVED: { record: text(8000) },
  INSTRUCTION_REPORTED: { report: text(8000) },
  CASE_TAKEN: { reason: text(1000), resolveBy: dayOrNone },
  CASE_PROGRESSED: { progress: text(8000) },
  CASE_RELEASED: { result: text(8000) },
  ASSISTANCE_LED: { need: text(2000) },
  ASSISTANCE_ANSWERED: { answer: text(2000) },
  SUPPLEMENT_ANSWERED: { note: (value) => value === null || text(1000)(value) },
  REVIEW_REQUESTED: { postmarkedOn: dayOrNone },
  RECHECK_REQUESTED: { postmarkedOn: dayOrNone },
}

export const mayCorrectKind = (kind: FactKind): boolean => !NEVER.includes(kind)

/** Names of what a correction of this fact may set; empty where it is never corrected. */
export const correctableFields = (kind: FactKind): readonly string[] =>
  mayCorrectKind(kind) ? ['on', ...Object.keys(FIELDS[kind] ?? {})] : []

/** Why a set of new values cannot be taken: the path and the reason; null when it can. */
export function correctionProblem(
  fact: MatterFact,
  set: Readonly<Record<string, unknown>>,
): { readonly path: string; readonly reason: string } | null {
  const fields: Readonly<Record<string, Fits>> = { on: day, ...FIELDS[fact.kind] }
  for (const [name, value] of Object.entries(set)) {
    const fits = fields[name]
    if (!fits) return { path: `input.set.${name}`, reason: 'NOT_CORRECTABLE' }
    if (!fits(value)) return { path: `input.set.${name}`, reason: 'NOT_A_VALUE' }
  }
  return null
}
