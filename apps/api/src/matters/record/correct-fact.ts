import type { LocalDate } from '@petition/law'
import { chronologyProblem, FACTS, restsOn, storyOf, type MatterFact } from '@petition/domain'
import { realDay } from '../../organs/index.js'
import {
  Conflict,
  hasRole,
  InvalidInput,
  NotFound,
  NotPermitted,
  requireViewer,
  type Ctx,
  type Tx,
} from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import type { MatterCase, RecordedFact } from '../case/load-case.js'
import { needed } from '../case/texts.js'
import { correctionProblem, mayCorrectKind } from './correctable.js'

export interface CorrectFactInput extends ActInput {
  readonly factId: string
  /** the day on which it really happened */
  readonly on?: LocalDate | null
  /** other fields, by name; see `correctableFields` */
  readonly set?: unknown
  /** it did not happen at all */
  readonly isAnnulled?: boolean | null
  readonly reason: string
}

/**
 * Corrects what was recorded wrongly. The correction is a fact of its own; the record stays, dates are computed anew, and
 * papers that rest on the corrected fact become tasks. Whoever recorded it corrects it on the same day; after that the
 * leadership of the organ does.
 *
 * @throws InvalidInput `NOTHING_TO_CORRECT` | `NOT_CORRECTABLE` | `NOT_A_VALUE` | `CONTRADICTS`; Conflict `ANNUL_LATER_FIRST`; NotPermitted `CORRECTION_OF_OTHERS`
 */
export function correctFact(ctx: Ctx, input: CorrectFactInput): Promise<string> {
  return actOn(ctx, { name: 'correctFact', act: 'correctFact', input }, (tx, matter) => {
    const fact = matter.facts.find((one) => one.id === input.factId)
    if (!fact) throw new NotFound('fact', input.factId)
    requireOwn(tx, fact)
    const reason = needed('input.reason', input.reason, 1000)
    const isAnnulled = input.isAnnulled ?? false
    const set = isAnnulled ? {} : checkedSet(tx, fact, input)
    requireNoContradiction(matter, fact, set, isAnnulled)
    return [{ kind: 'CORRECTED', on: tx.today, factId: fact.id, set, isAnnulled, reason }]
  })
}

/** Whether this person may correct this entry: their own on the day of recording, or as leadership of the organ. */
export function mayCorrectEntry(ctx: Ctx, fact: RecordedFact): boolean {
  const viewer = requireViewer(ctx)
  const recordedOn = realDay({ ...ctx, now: () => new Date(fact.recordedAt) })
  const isToday = recordedOn === realDay(ctx)
  const isOwn = fact.byAccountId === viewer.accountId && isToday
  const isLeader = hasRole(viewer, 'HEAD', 'DEPUTY', 'ORGAN_HEAD')
  return isOwn || isLeader
}

function requireOwn(tx: Tx, fact: RecordedFact): void {
  if (!mayCorrectKind(fact.kind)) throw new InvalidInput({ 'input.factId': 'NOT_CORRECTABLE' }, 'NOT_CORRECTABLE')
  if (!mayCorrectEntry(tx, fact)) throw new NotPermitted('correctFact', 'CORRECTION_OF_OTHERS')
}

function checkedSet(tx: Tx, fact: RecordedFact, input: CorrectFactInput): Readonly<Record<string, unknown>> {
  const given = typeof input.set === 'object' && input.set !== null ? (input.set as Record<string, unknown>) : {}
  const set: Record<string, unknown> = { ...given, ...(input.on ? { on: input.on } : {}) }
  if (Object.keys(set).length === 0) throw new InvalidInput({ 'input.set': 'NOTHING_TO_CORRECT' }, 'NOTHING_TO_CORRECT')
  const problem = correctionProblem(fact, set)
  if (problem) throw new InvalidInput({ [problem.path]: problem.reason }, problem.reason)
  const on = set['on']
  if (typeof on === 'string' && on > tx.today)
    throw new InvalidInput({ 'input.on': 'IN_FUTURE' }, 'IN_FUTURE', { on, today: tx.today })
  return set
}

/** The new value must not contradict what is known of later steps. */
function requireNoContradiction(
  { facts, story, row }: MatterCase,
  fact: RecordedFact,
  set: Readonly<Record<string, unknown>>,
  isAnnulled: boolean,
): void {
  if (fact.kind === 'RECEIVED' && isAnnulled) throw new Conflict('ANNULS_THE_BEGINNING', { number: row.number })
  const later = isAnnulled ? restsOn(facts, fact) : null
  if (later) throw new Conflict('ANNUL_LATER_FIRST', { later: FACTS[later.kind].zh, laterEn: FACTS[later.kind].en })
  const correction = {
    ...{
      id: 'correction',
      kind: 'CORRECTED',
      on: story.asOf,
      recordedAt: '',
      byAccountId: null,
      organId: fact.organId,
    },
    ...{ factId: fact.id, set, isAnnulled, reason: '' },
  } as MatterFact
  const problem = chronologyProblem(storyOf([...facts, correction], story))
  const before = chronologyProblem(story)
  if (problem && !before) throw new InvalidInput({ 'input.on': 'CONTRADICTS' }, 'CONTRADICTS', { ...problem })
}
