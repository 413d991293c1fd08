import type { FactOf } from '@petition/domain'
import type { Ctx } from '../platform/index.js'
import { remedyText } from './drafts/opinion.js'
import { loadDossier } from './load-dossier.js'
import { openMatter } from './matter-door.js'

/** An opinion as the matter's page shows it: the fact that issued it, or none while it is a draft of an organ. */
export interface OpinionAsked {
  readonly matterId: string
  readonly factId: string | null
  readonly organId: string
}

/**
 * How the opinion tells the petitioner of the review (第三十五条): the very sentence of its paper, for a draft as it would
 * be worded today. Null where there is nobody to tell.
 */
export async function remedyOfOpinion(ctx: Ctx, { matterId, factId, organId }: OpinionAsked): Promise<string | null> {
  const matter = await openMatter(ctx, matterId)
  const issuedAt = matter.facts.findIndex((fact) => fact.id === factId)
  const issued = matter.facts[issuedAt]
  const fact = issued?.kind === 'OPINION_ISSUED' ? issued : supposed(ctx, organId)
  const isIssued = fact === issued
  const facts = isIssued ? matter.facts : [...matter.facts, fact]
  const dossier = await loadDossier(ctx, { ...matter, facts }, [], { on: fact.on, at: ctx.now() })
  if (dossier.parties.length === 0) return null
  const factCount = isIssued ? issuedAt + 1 : facts.length
  return remedyText(dossier, { fact, factCount, issuedOn: fact.on, no: 0, lookUpCode: '' })
}

const supposed = (ctx: Ctx, organId: string): FactOf<'OPINION_ISSUED'> => ({
  ...{ id: 'supposed', kind: 'OPINION_ISSUED', on: ctx.today, recordedAt: ctx.now().toISOString() },
  ...{ byAccountId: null, organId, number: '', answers: [], approvedBy: null },
})
