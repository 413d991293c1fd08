import { corrected } from '../casework/index.js'
import type { MatterFact } from './facts.js'

/** What a fact begins, by the name that later facts use for it; else they use the fact's own id. */
function namesOf(fact: MatterFact): readonly string[] {
  switch (fact.kind) {
    case 'REFERRED':
    case 'KEPT':
      return [fact.id, fact.referralId]
    case 'CASE_TAKEN':
      return [fact.id, fact.leadId]
    case 'ASSISTANCE_LED':
      return [fact.id, fact.assistanceId]
    case 'LEADER_RECEIVED':
      return fact.instruction === null ? [fact.id] : [fact.id, fact.instruction.instructionId]
    default:
      return [fact.id]
  }
}

/**
 * The first later fact that goes on from this one: what somebody signed for was sent, what came back was served. As long as it
 * stands, the earlier one cannot "not have happened": the later one is annulled first, or the step goes back by its own act
 * (an objection, 第二十三条第三款). Null where nothing rests on it.
 *
 * @param facts the log, uncorrected
 */
export function restsOn(facts: readonly MatterFact[], fact: MatterFact): MatterFact | null {
  const names = new Set(namesOf(fact))
  const isAbout = (other: MatterFact) =>
    other.id !== fact.id &&
    other.kind !== 'CORRECTED' &&
    Object.entries(other).some(([key, value]) => /Ids?$/.test(key) && [value].flat().some((name) => names.has(name)))
  return corrected(facts).find(isAbout) ?? null
}
