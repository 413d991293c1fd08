import { doersOfOpinion, lawOfLegalOpinion, mayActOnOpinion, type LegalOpinionAct } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { actOnCase, type CaseInput, type NewCaseFact } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { NotPermitted, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import type { LegalOpinionEntity } from './opinion.entity.js'
import { foldOpinion, LEGAL_OPINION, type FoldedOpinion } from './opinion-kind.js'
import { requireOpinion } from './sight.js'

/** What every act on an opinion says. */
export interface OpinionInput extends CaseInput {
  readonly on: LocalDate
}

export interface LockedOpinion extends FoldedOpinion {
  readonly row: LegalOpinionEntity
}

/**
 * One act on a legal opinion: load under lock, may they, what does the order of the house say, append the facts.
 *
 * @returns the case's id
 * @throws NotFound; NotPermitted `NOT_YOUR_ACT`; Conflict `VERSION_CHANGED`; RuleRefused
 */
export function actOnOpinion<Input extends OpinionInput>(
  ctx: Ctx,
  act: LegalOpinionAct,
  input: Input,
  work: (tx: Tx, found: LockedOpinion) => Promise<readonly NewCaseFact[]> | readonly NewCaseFact[],
): Promise<string> {
  const asked = { name: act, kind: LEGAL_OPINION, input, roles: doersOfOpinion(act), detail: { on: input.on } }
  return actOnCase(ctx, asked, async (tx, { file, facts }) => {
    const row = await requireOpinion(tx, file.id)
    if (!mayActOnOpinion(requireViewer(tx), act, { organId: row.organId, adviserAccountId: row.accountId }))
      throw new NotPermitted(act, 'NOT_YOUR_ACT')
    const folded = foldOpinion(tx, facts)
    must(lawOfLegalOpinion(folded.log, act))
    return work(tx, { row, ...folded })
  })
}
