import { corrected } from '@petition/domain'
import type { PaperKind } from '@petition/documents'
import { Conflict, requireViewer, runCommand, type Ctx, type Tx } from '../platform/index.js'
import { requiredText } from '../organs/index.js'
import { TASK_SETTLERS } from './access.js'
import { issuePaper } from './issue-paper.js'
import { PaperEntity } from './paper.entity.js'
import { lockPaper } from './paper.store.js'
import { requireSignedPaper } from './read-paper.js'

export interface ReissuePaperInput {
  idempotencyKey: string
  paperId: string
}

/**
 * Issues a paper anew from the corrected facts, with its own number; the old one stays and points to it. An opinion is not
 * issued here: a corrected one is an act of the handling organ.
 *
 * @throws Conflict `PAPER_TASK_CLOSED`, `PAPER_NOT_REISSUED`
 */
export async function reissuePaper(ctx: Ctx, input: ReissuePaperInput): Promise<string> {
  const command = { name: 'reissuePaper', input, key: input.idempotencyKey, roles: TASK_SETTLERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const { paper, matter } = await requireSignedPaper(tx, input.paperId)
    await requireOpenTask(tx, paper.id)
    const fact = corrected(matter.facts).find((one) => one.id === paper.factId)
    if (!fact || OPINIONS.includes(paper.kind)) throw new Conflict('PAPER_NOT_REISSUED')
    const issued = await issuePaper(tx, matter, { fact, factCount: paper.factCount })
    if (!issued) throw new Conflict('PAPER_NOT_REISSUED')
    await tx.m.update(PaperEntity, { id: paper.id }, { supersededById: issued.id, ...settled(tx, null) })
    return { kind: 'paper', id: issued.id }
  })
  return id
}

/** Corrected by an act of the organ that decided, never by the paper alone. */
const OPINIONS: readonly PaperKind[] = ['HANDLING_OPINION', 'ADVICE_REPLY', 'REVIEW_OPINION', 'RECHECK_OPINION']

export interface KeepPaperInput {
  idempotencyKey: string
  paperId: string
  reason: string
}

/** Leaves a paper as it went out, with the reason. @throws Conflict `PAPER_TASK_CLOSED` */
export async function keepPaperAsIs(ctx: Ctx, input: KeepPaperInput): Promise<string> {
  const reason = requiredText('input.reason', input.reason, 500)
  const command = { name: 'keepPaperAsIs', input, key: input.idempotencyKey, roles: TASK_SETTLERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const { paper } = await requireSignedPaper(tx, input.paperId)
    await requireOpenTask(tx, paper.id)
    await tx.m.update(PaperEntity, { id: paper.id }, settled(tx, reason))
    return { kind: 'paper', id: paper.id }
  })
  return id
}

async function requireOpenTask(tx: Tx, id: string): Promise<void> {
  const row = await lockPaper(tx, id)
  if (!row.isOpenTask) throw new Conflict('PAPER_TASK_CLOSED')
}

const settled = (tx: Tx, settledReason: string | null) => ({
  isOpenTask: false,
  settledReason,
  settledById: requireViewer(tx).accountId,
  settledOn: tx.today,
})
