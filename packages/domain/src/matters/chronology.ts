import type { LocalDate } from '@petition/law'
import { FACTS } from './fact-words.js'
import type { FactKind, MatterFact } from './facts.js'
import type { MatterStory } from './story.js'

/** Two facts of which the second cannot have happened before the first. */
export interface ChronologyProblem {
  readonly earlier: string
  readonly earlierOn: LocalDate
  readonly later: string
  readonly laterOn: LocalDate
}

/** What must have happened before: a fact of the left kind is needed, on the same day or earlier, for one of the right. */
const AFTER: readonly (readonly [FactKind, FactKind])[] = [
  ['REFERRED', 'SIGNED_FOR'],
  ['SIGNED_FOR', 'HANDOVER_ACCEPTED'],
  ['REFERRED', 'OBJECTED'],
  ['OBJECTED', 'OBJECTION_ANSWERED'],
  ['ACCEPTED', 'EXTENDED'],
  ['ACCEPTED', 'OPINION_ISSUED'],
  ['CASE_TAKEN', 'CASE_PROGRESSED'],
  ['CASE_TAKEN', 'CASE_RELEASED'],
  ['ASSISTANCE_LED', 'ASSISTANCE_ANSWERED'],
  ['HEARING_BEGAN', 'HEARING_ENDED'],
  ['MEDIATION_SCREENED', 'MEDIATION_LED_IN'],
  ['MEDIATION_SCREENED', 'MEDIATION_ENDED'],
  ['CENTRE_LED_IN', 'CENTRE_SETTLED'],
]

/**
 * The first contradiction in the days of a matter: something before its receipt, or a step before the one it rests on.
 * Null where the days agree. A record that begins later than its matter, as an import may, contradicts nothing.
 */
export function chronologyProblem(story: MatterStory): ChronologyProblem | null {
  const received = story.of('RECEIVED')[0]
  const early = received ? story.facts.find((fact) => fact.on < received.on && fact.kind !== 'RECEIVED') : undefined
  if (received && early) return problem(received, early)
  for (const [before, after] of AFTER) {
    const first = story.of(before)[0]
    const wrong = first ? story.of(after).find((fact) => fact.on < first.on) : undefined
    if (first && wrong) return problem(first, wrong)
  }
  return null
}

const problem = (earlier: MatterFact, later: MatterFact): ChronologyProblem => ({
  ...{ earlier: FACTS[earlier.kind].zh, earlierOn: earlier.on },
  ...{ later: FACTS[later.kind].zh, laterOn: later.on },
})
