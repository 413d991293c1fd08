import { CaseFileEntity, type CaseFact } from '../casework/index.js'
import type { Tx } from '../platform/index.js'
import { issuePapers } from './papers/issue-papers.js'
import { ReconCaseEntity } from './recon.entity.js'
import type { ReconFold } from './recon-fold.js'

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
  const linked = fold.log.last('LINKED')?.matterId ?? file.matterId
  if (linked !== file.matterId) await tx.m.update(CaseFileEntity, { id: file.id }, { matterId: linked })
  await issuePapers(tx, file, fold.log, appended)
}
