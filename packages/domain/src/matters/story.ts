import { type Calendar, type LocalDate } from '@petition/law'
import { corrected } from '../casework/index.js'
import type { OrganKind } from '../organs/index.js'
import type { FactKind, FactOf, MatterFact } from './facts.js'
import type { LawSettings } from './settings.js'
import { afterSplits } from './splits.js'
import { afterStrikes } from './strikes.js'

/** What the rules may know besides the facts: the day, the calendar, the house's settings and the kinds of organs. */
export interface StoryFrame {
  /** The question is asked at the end of this day; later facts have not happened yet. */
  readonly asOf: LocalDate
  readonly calendar: Calendar
  readonly settings: LawSettings
  readonly organKind: (organId: string) => OrganKind
}

/** The facts of one matter as they count on a day: corrected, in order, nothing later than that day. */
export interface MatterStory extends StoryFrame {
  readonly facts: readonly MatterFact[]
  /** the facts as they were told, uncorrected and of every day: what another day is folded from */
  readonly told: readonly MatterFact[]
  of<K extends FactKind>(kind: K): readonly FactOf<K>[]
}

/**
 * Order within a day: the order of the procedure, so that it does not matter in which order
 * the facts of one day were told. Kinds not listed come last, as told.
 */
const RANK: Partial<Record<FactKind, number>> = Object.fromEntries(
  (
    [
      'RECEIVED',
      'URGENT_KNOWN',
      'SUGGESTED',
      'SPLIT_FROM',
      'FOLLOWS',
      'PARTY_NAMED',
      'PARTY_CORRECTED',
      'PARTY_STRUCK',
      'REPRESENTATIVES_NAMED',
      'REGISTERED',
      'GUIDED',
      'REPORTED_UP',
      'REFERRED',
      'KEPT',
      'ARRIVED',
      'SIGNED_FOR',
      'PASSED_ON',
      'OBJECTED',
      'OBJECTION_ANSWERED',
      'CLAIM_SORTED',
      'ACCUSATION_ROUTED',
      'ADVICE_STUDIED',
      'ADVICE_DECIDED',
      'LED_IN',
      'PROTECTION_STARTED',
      'PROTECTION_ANSWERED',
      'SIMPLE_CHOSEN',
      'ACCEPTED',
      'NOTIFIED',
      'SIMPLE_LEFT',
      'SUPPLEMENT_ASKED',
      'SUPPLEMENT_ANSWERED',
      'MEDIATION_SCREENED',
      'MEDIATION_LED_IN',
      'MEDIATION_ENDED',
      'CENTRE_LED_IN',
      'CENTRE_SETTLED',
      'INVESTIGATED',
      'HEARING_TOLD',
      'HEARING_ANSWERED',
      'HEARING_DECIDED',
      'HEARING_REPRESENTED',
      'EXTENDED',
      'OPINION_DRAFTED',
      'OPINION_ISSUED',
      'SERVED',
      'SLIP_RETURNED',
      'SERVICE_RETURNED',
      'CARRIED_OUT',
      'CLOSING_REPORTED',
      'REVIEW_REQUESTED',
      'RECHECK_REQUESTED',
      'REVIEW_TAKEN',
      'REVIEW_GIVEN',
      'HEARING_BEGAN',
      'HEARING_ENDED',
      'REVIEW_DRAFTED',
      'REVIEW_DECIDED',
      'BROUGHT_AGAIN',
      'REPETITION_REFUSED',
      'URGENT_REPORTED',
      'SUGGESTION_ANSWERED',
      'LEADER_RECEIVED',
      'INSTRUCTION_REPORTED',
      'CASE_TAKEN',
      'CASE_PROGRESSED',
      'CASE_RELEASED',
      'ASSISTANCE_LED',
      'ASSISTANCE_ANSWERED',
      'WITHDRAWN',
    ] satisfies FactKind[]
  ).map((kind, at) => [kind, at]),
)
const LAST = Object.keys(RANK).length

export function storyOf(facts: readonly MatterFact[], frame: StoryFrame): MatterStory {
  const happened = corrected(facts).filter((fact) => fact.on <= frame.asOf)
  const counted = afterStrikes(afterSplits(happened))
    .map((fact, at) => ({ fact, at }))
    .sort(
      (a, b) =>
        (a.fact.on < b.fact.on ? -1 : a.fact.on > b.fact.on ? 1 : 0) ||
        (RANK[a.fact.kind] ?? LAST) - (RANK[b.fact.kind] ?? LAST) ||
        a.at - b.at,
    )
    .map(({ fact }) => fact)
  const byKind = new Map<FactKind, MatterFact[]>()
  for (const fact of counted) {
    const list = byKind.get(fact.kind)
    if (list) list.push(fact)
    else byKind.set(fact.kind, [fact])
  }
  return {
    ...frame,
    facts: counted,
    told: facts,
    of: <K extends FactKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly FactOf<K>[],
  }
}
