import type { FactKind, MatterFact } from './facts.js'

/** What stays of somebody who was struck out: that it was done. */
const KEPT: ReadonlySet<FactKind> = new Set(['PARTY_STRUCK', 'RECEIVED'])

/**
 * The facts as they stand after somebody was struck out who had been written down as a petitioner by mistake: nothing was
 * told to them, nothing runs from what they were handed, and no paper waits for them. The record itself stays.
 */
export function afterStrikes(facts: readonly MatterFact[]): readonly MatterFact[] {
  const struck = new Set(facts.flatMap((fact) => (fact.kind === 'PARTY_STRUCK' ? [fact.partyId] : [])))
  if (struck.size === 0) return facts
  const isOfStruck = (fact: MatterFact) => 'partyId' in fact && struck.has(fact.partyId ?? '') && !KEPT.has(fact.kind)
  const gone = new Set(facts.filter(isOfStruck).map((fact) => fact.id))
  return facts
    .filter((fact) => !gone.has(fact.id) && !('servedId' in fact && gone.has(fact.servedId)))
    .map((fact) =>
      fact.kind === 'RECEIVED' ? { ...fact, parties: fact.parties.filter(({ id }) => !struck.has(id)) } : fact,
    )
}
