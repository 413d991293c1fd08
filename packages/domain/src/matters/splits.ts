import type { FactKind, FactOf, MatterFact } from './facts.js'

/**
 * The facts as they stand after claims were split off: those claims and what was decided on them are another matter's, and
 * the claims that stay are numbered from one again. Not even a gap in the numbers tells of an accusation (第三十条第三款).
 *
 * Numbers in later facts are the new ones. A text that was settled stands for the one of intake, and an organ's successor for it.
 */
export function afterSplits(facts: readonly MatterFact[]): readonly MatterFact[] {
  if (!facts.some((fact) => CHANGES_WHAT_WAS.has(fact.kind))) return facts
  return facts.reduce<readonly MatterFact[]>((before, fact) => {
    switch (fact.kind) {
      case 'SPLIT_OFF': {
        const files = new Set(fact.attachmentIds ?? [])
        const kept = before.filter((one) => one.kind !== 'ATTACHMENT_ADDED' || !files.has(one.attachmentId))
        return [...kept.flatMap((one) => without(one, fact.claimNos)), fact]
      }
      case 'TEXT_SETTLED':
        return [...before.map((one) => (one.kind === 'RECEIVED' ? settled(one, fact) : one)), fact]
      case 'SUCCEEDED':
        return [...before.map((one) => succeeded(one, fact.fromOrganId, fact.toOrganId)), fact]
      case 'CORRECTED':
        // A correction made after the text was settled counts again.
        return [...before.map((one) => (one.id === fact.factId ? ({ ...one, ...fact.set } as MatterFact) : one)), fact]
      default:
        return [...before, fact]
    }
  }, [])
}

const CHANGES_WHAT_WAS: ReadonlySet<FactKind> = new Set(['SPLIT_OFF', 'TEXT_SETTLED', 'SUCCEEDED'])

/** The text as it is given on: the words of intake are the record's, and nobody else reads them. */
function settled(received: FactOf<'RECEIVED'>, text: FactOf<'TEXT_SETTLED'>): MatterFact {
  const { summary, purpose, topic } = text
  const claims = received.claims.map((claim) => ({ ...claim, ...text.claims.find(({ no }) => no === claim.no) }))
  return { ...received, summary, purpose, topic, claims }
}

/** 第二十四条第二款: what the former organ owed and did is its successor's; every day stays as it is. */
function succeeded(fact: MatterFact, from: string, to: string): MatterFact {
  const moved: Record<string, unknown> = { ...fact }
  for (const field of ['organId', 'toOrganId', 'assistingOrganId', 'leadOrganId'])
    if (moved[field] === from) moved[field] = to
  return moved as unknown as MatterFact
}

function without(fact: MatterFact, gone: readonly number[]): readonly MatterFact[] {
  const numberOf = (no: number) => no - gone.filter((one) => one < no).length
  if (fact.kind === 'CLAIM_SORTED')
    return gone.includes(fact.claimNo) ? [] : [{ ...fact, claimNo: numberOf(fact.claimNo) }]
  switch (fact.kind) {
    case 'RECEIVED': {
      const claims = fact.claims.filter((claim) => !gone.includes(claim.no))
      return [{ ...fact, claims: claims.map((claim) => ({ ...claim, no: numberOf(claim.no) })) }]
    }
    case 'LED_IN':
    case 'PROTECTION_STARTED': {
      const claimNos = fact.claimNos.filter((no) => !gone.includes(no)).map(numberOf)
      return claimNos.length === 0 ? [] : [{ ...fact, claimNos }]
    }
    case 'ADVICE_DECIDED': {
      const decisions = fact.decisions.filter(({ claimNo }) => !gone.includes(claimNo))
      return [{ ...fact, decisions: decisions.map((one) => ({ ...one, claimNo: numberOf(one.claimNo) })) }]
    }
    default:
      return [fact]
  }
}
