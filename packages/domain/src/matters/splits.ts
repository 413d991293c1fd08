import type { MatterFact } from './facts.js'

/**
 * The facts as they stand after claims were split off: those claims and what was decided on them are another matter's, and
 * the claims that stay are numbered from one again. Not even a gap in the numbers tells of an accusation (第三十条第三款).
 *
 * Numbers in later facts are the new ones.
 */
export function afterSplits(facts: readonly MatterFact[]): readonly MatterFact[] {
  if (!facts.some((fact) => fact.kind === 'SPLIT_OFF')) return facts
  return facts.reduce<readonly MatterFact[]>((before, fact) => {
    if (fact.kind !== 'SPLIT_OFF') return [...before, fact]
    return [...before.flatMap((one) => without(one, fact.claimNos)), fact]
  }, [])
}

function without(fact: MatterFact, gone: readonly number[]): readonly MatterFact[] {
  const numberOf = (no: number) => no - gone.filter((one) => one < no).length
  if (fact.kind === 'CLAIM_SORTED')
    return gone.includes(fact.claimNo) ? [] : [{ ...fact, claimNo: numberOf(fact.claimNo) }]
  if (fact.kind !== 'RECEIVED') return [fact]
  const claims = fact.claims.filter((claim) => !gone.includes(claim.no))
  return [{ ...fact, claims: claims.map((claim) => ({ ...claim, no: numberOf(claim.no) })) }]
}
