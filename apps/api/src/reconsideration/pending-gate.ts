import { cite } from '@petition/law'
import { CaseFileEntity } from '../casework/index.js'
import type { FactsAppended } from '../matters/index.js'
import { RuleRefused, type Tx } from '../platform/index.js'
import { RECONSIDERATION } from './recon-log.js'

/**
 * A matter that is in reconsideration is not accepted as a petition: it belongs to that procedure (信访工作条例第三十一条第四项).
 * Hung up where facts of matters are appended, so that it holds for every way of accepting.
 *
 * @throws RuleRefused `RECON_PENDING`
 */
export async function refuseWhilePending(tx: Tx, { matterId, facts, appended }: FactsAppended): Promise<void> {
  // A matter that begins in this very act, as an imported one does, is under no reconsideration yet.
  if (facts.length === appended.length || !appended.some((fact) => fact.kind === 'ACCEPTED')) return
  const pending = await tx.m.findOneBy(CaseFileEntity, { matterId, kind: RECONSIDERATION, isOpen: true })
  if (pending)
    throw new RuleRefused({
      ...{ code: 'RECON_PENDING', citation: cite('petition-regulation-2022', '31(4)') },
      facts: { number: pending.number },
    })
}
