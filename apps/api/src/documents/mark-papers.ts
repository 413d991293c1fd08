import { afterStrikes, corrected, type MatterFact } from '@petition/domain'
import { paperToText } from '@petition/documents'
import type { Tx } from '../platform/index.js'
import { draftOf, type Cause, type Dossier } from './drafts/index.js'
import { HIDDEN_CODE } from './hidden-code.js'
import { loadDossier, type MatterInHand } from './load-dossier.js'
import { PaperEntity, type Attention } from './paper.entity.js'
import { openTree, papersOfMatter } from './paper.store.js'

/**
 * Marks the papers that a correction made wrong, each a task for the organ that signed it: written again from the corrected
 * facts it would say something else, or the fact that left it is gone. The paper itself stays as it went out.
 *
 * @param factsBefore the facts without those of this act
 */
export async function markPapers(
  tx: Tx,
  matter: MatterInHand,
  factsBefore: readonly MatterFact[],
  correction: Pick<MatterFact, 'id'>,
): Promise<void> {
  const papers = await papersOfMatter(tx, matter.matterId)
  for (const paper of papers.filter((one) => one.supersededById === null)) {
    const dossier = await loadDossier(tx, matter, papers, { on: paper.issuedOn, at: paper.recordedAt })
    const attention = attentionFor(tx, dossier, factsBefore, paper)
    if (attention === null) continue
    await tx.m.update(
      PaperEntity,
      { id: paper.id },
      {
        attention,
        attentionFactId: correction.id,
        attentionOn: tx.today,
        isOpenTask: true,
        settledReason: null,
        settledById: null,
        settledOn: null,
      },
    )
  }
}

function attentionFor(
  tx: Tx,
  dossier: Dossier,
  factsBefore: readonly MatterFact[],
  paper: PaperEntity,
): Attention | null {
  const fact = afterStrikes(corrected(dossier.facts)).find((one) => one.id === paper.factId)
  if (!fact) return 'GROUNDLESS'
  const now = wordsOf(dossier, paper, fact)
  if (now === null) return 'GROUNDLESS'
  const factBefore = corrected(factsBefore).find((one) => one.id === paper.factId)
  const before = factBefore ? wordsOf({ ...dossier, facts: factsBefore }, paper, factBefore) : null
  if (before !== now) return 'CHANGED'
  // Names and addresses are no facts: a corrected one shows by its absence from the paper that went out.
  const sent = paperToText(openTree(tx, paper))
  const named = dossier.parties.flatMap((party) => [party.name, party.address ?? ''])
  return named.some((text) => text !== '' && now.includes(text) && !sent.includes(text)) ? 'CHANGED' : null
}

function wordsOf(dossier: Dossier, paper: PaperEntity, fact: MatterFact): string | null {
  const draft = draftOf(dossier, causeOf(paper, fact))
  return draft && paperToText(draft.paper)
}

/** The cause of a paper that was issued, as it was then. */
export const causeOf = (paper: PaperEntity, fact: MatterFact): Cause => ({
  fact,
  factCount: paper.factCount,
  issuedOn: paper.issuedOn,
  no: paper.no,
  lookUpCode: HIDDEN_CODE,
})
