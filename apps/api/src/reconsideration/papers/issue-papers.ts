import { yearOf } from '@petition/law'
import { checkReconPaper, reconPaper, type Paper, type ReconPaperKind } from '@petition/documents'
import type { ReconFact, ReconLog } from '@petition/domain/reconsideration'
import type { CaseFact, CaseFileEntity } from '../../casework/index.js'
import { InvalidInput, newId, nextNumber, type Ctx, type Tx } from '../../platform/index.js'
import { ReconPaperEntity } from '../recon.entity.js'
import { frameOf } from './paper-frame.js'
import { paperOf } from './paper-of.js'

/** What follows the organ's own word, so that two sorts of papers never share a number. House habit. */
const SERIES_WORD: Readonly<Record<ReconPaperKind, string>> = {
  RECON_SUPPLEMENT_NOTICE: '复补',
  RECON_NOT_ACCEPTED: '复不受',
  RECON_ACCEPTANCE_NOTICE: '复受',
  RECON_REPLY_NOTICE: '复答',
  RECON_THIRD_PARTY_NOTICE: '复参',
  RECON_HEARING_NOTICE: '复听',
  RECON_EXTENSION_NOTICE: '复延',
  RECON_SUSPENSION_NOTICE: '复中',
  RECON_RESUMPTION_NOTICE: '复恢',
  RECON_TERMINATION_NOTICE: '复终',
  RECON_REJECTION: '复驳',
  RECON_DECISION: '复决',
  RECON_MEDIATION: '复调',
  RECON_OPINION: '复意',
  RECON_WITHDRAWAL_REFUSED: '复撤',
  RECON_WITHDRAWAL_ALLOWED: '复准撤',
  RECON_MAKER_NOTICE: '复制答',
  RECON_NORM_TRANSFER: '复转',
  RECON_EXECUTION_STAY: '复停',
  RECON_EXECUTION_STAY_DENIED: '复不停',
  RECON_EXECUTION_STAY_LIFTED: '复复执',
  RECON_PERFORMANCE_ORDER: '复责',
}

const boundTo = (id: string): string => `recon-paper:${id}`
export const openTree = (ctx: Ctx, row: Pick<ReconPaperEntity, 'id' | 'treeSealed'>): Paper =>
  JSON.parse(ctx.keys.open(row.treeSealed, boundTo(row.id))) as Paper

/**
 * Issues the papers that new facts leave: numbered without a gap, worded once, sealed.
 *
 * @throws InvalidInput `PAPER_NOT_IN_ORDER` with what is missing
 */
export async function issuePapers(
  tx: Tx,
  file: CaseFileEntity,
  log: ReconLog,
  appended: readonly CaseFact[],
): Promise<void> {
  if (appended.length === 0) return
  const frame = await frameOf(tx, file, log)
  for (const fact of appended) {
    const draft = paperOf(log, fact as unknown as ReconFact, frame(0, ''))
    if (draft === null) continue
    const problems = checkReconPaper(draft)
    if (problems.length > 0)
      throw new InvalidInput(Object.fromEntries(problems.map(({ path, zh }) => [path, zh])), 'PAPER_NOT_IN_ORDER', {
        problems: problems.map(({ zh }) => zh).join('；'),
      })
    const year = yearOf(tx.today)
    const no = await nextNumber(tx, file.organId, draft.kind, year)
    const input = paperOf(log, fact as unknown as ReconFact, frame(no, SERIES_WORD[draft.kind]))
    if (input === null) continue
    await keep(tx, file, { factId: fact.id, kind: draft.kind, year, no }, reconPaper(input))
  }
}

async function keep(
  tx: Tx,
  file: CaseFileEntity,
  of: Pick<ReconPaperEntity, 'factId' | 'kind' | 'year' | 'no'>,
  paper: Paper,
): Promise<void> {
  const id = newId()
  await tx.m.insert(ReconPaperEntity, {
    ...{ id, caseId: file.id, organId: file.organId, ...of },
    ...{ number: paper.number ?? '', title: paper.title, issuedOn: tx.today, recordedAt: tx.now() },
    treeSealed: tx.keys.seal(JSON.stringify(paper), boundTo(id)),
  })
}
