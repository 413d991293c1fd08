import { currentHearing, endOf } from '@petition/domain/reconsideration'
import { CaseFileEntity, releaseOthers, type CaseFact } from '../casework/index.js'
import type { Tx } from '../platform/index.js'
import { issuePapers } from './papers/issue-papers.js'
import { ReconCaseEntity } from './recon.entity.js'
import type { ReconFold } from './recon-fold.js'
import { RECONSIDERATION } from './recon-log.js'

/** Keeps what lists read of a case, and issues the papers that new facts leave, in the act's own transaction. */
export async function keepRecon(
  tx: Tx,
  file: CaseFileEntity,
  fold: ReconFold,
  appended: readonly CaseFact[],
): Promise<void> {
  const row = { number: file.number, ...fold.row }
  const { affected } = await tx.m.update(ReconCaseEntity, { id: file.id }, row)
  if (!affected) await tx.m.insert(ReconCaseEntity, { id: file.id, ...row })
  const linked = fold.log.last('LINKED')?.matterId ?? null
  if (linked !== file.matterId) await tx.m.update(CaseFileEntity, { id: file.id }, { matterId: linked })
  // A hearing that will not be held any more holds no room and nobody's time.
  const isOver = endOf(fold.log) !== null
  if (isOver || appended.some(({ kind }) => kind === 'CORRECTED')) {
    const hearingId = isOver ? null : (currentHearing(fold.log)?.hearingId ?? null)
    await releaseOthers(tx, { kind: RECONSIDERATION, title: file.number }, hearingId)
  }
  await issuePapers(tx, file, fold.log, appended)
}
