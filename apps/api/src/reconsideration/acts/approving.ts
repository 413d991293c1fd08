import { refused } from '@petition/law'
import {
  lawOfRecon,
  mayAllowSome,
  mayDecideSo,
  mayExtend,
  mayOrderPerformance,
  mayStayOn,
  mayTerminateOn,
  openProposal,
  reconArticleOf,
  type DecisionBody,
  type ExecutionStayGround,
  type PerformedPaper,
  type Proposal,
  type ReconLog,
  type TerminationGround,
} from '@petition/domain/reconsideration'
import { must } from '../../matters/index.js'
import { optionalText } from '../../organs/index.js'
import { InvalidInput, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOnRecon, type Dated, type ReconInput } from '../act.js'
import { supposed, type ReconInHand } from '../load-recon.js'
import { logOf } from '../recon-log.js'

export interface DecideReconProposalInput extends ReconInput {
  readonly proposalId: string
  readonly isApproved: boolean
  readonly note?: string | null
}

/**
 * The head of the body agrees or hands back. What was asked for is done at once, by the law of today.
 *
 * @throws RuleRefused `RECON_OWN_PROPOSAL` and what stands against the act; InvalidInput `RECON_PROPOSAL_DECIDED` | `DECLINE_NEEDS_REASON`
 */
export function decideReconProposal(ctx: Ctx, input: DecideReconProposalInput): Promise<string> {
  const { proposalId, isApproved } = input
  const detail = { proposalId, isApproved }
  return actOnRecon(ctx, { name: 'decideReconProposal', input, detail }, (tx, found) => {
    const open = openProposal(found.log)
    if (open === null || open.proposed.id !== proposalId)
      throw new InvalidInput({ 'input.proposalId': 'RECON_PROPOSAL_DECIDED' }, 'RECON_PROPOSAL_DECIDED')
    if (open.proposed.byAccountId === requireViewer(tx).accountId)
      must(refused('RECON_OWN_PROPOSAL', reconArticleOf(found.log, '61(1)', '28(1)')))
    const note = optionalText('input.note', input.note, 500)
    if (!isApproved && note === null) throw new InvalidInput({ 'input.note': 'REQUIRED' }, 'DECLINE_NEEDS_REASON')
    const decided: Dated = { kind: 'PROPOSAL_DECIDED', on: tx.today, proposalId, isApproved, note }
    return isApproved ? [decided, approved(tx, found, open)] : [decided]
  })
}

/** What was asked for, as done today with the head's agreement. */
function approved(tx: Tx, found: ReconInHand, { proposed }: Proposal): Dated {
  const { act, body } = proposed
  const closed = supposed(tx, found.file.organId, {
    ...{ kind: 'PROPOSAL_DECIDED', on: tx.today, proposalId: proposed.id, isApproved: true, note: null },
  })
  const log = logOf(tx, [...found.facts, closed])
  must(lawOfRecon(log, act))
  requireStill(log, body)
  const done = { ...body, on: tx.today, approvedBy: requireViewer(tx).accountId }
  return (act === 'extendReconsideration' ? { ...done, isHeadApproved: true } : done) as unknown as Dated
}

/** The law of today on the very thing that was asked for. */
function requireStill(log: ReconLog, body: Readonly<Record<string, unknown>>): void {
  if (body['kind'] === 'EXTENDED') must(mayExtend(log, Number(body['days'])))
  if (body['kind'] === 'TERMINATED') must(mayTerminateOn(log, body['ground'] as TerminationGround))
  if (body['kind'] === 'WITHDRAWAL_ALLOWED') must(mayAllowSome(log))
  if (body['kind'] === 'EXECUTION_STAYED')
    must(mayStayOn(log, body['ground'] as ExecutionStayGround, body['rule'] as string | null))
  if (body['kind'] === 'PERFORMANCE_ORDERED') {
    const article = reconArticleOf(log, '77(2)', '32(2)')
    must(mayOrderPerformance(log, body['performs'] as PerformedPaper))
    if (String(body['by']) <= log.asOf) must(refused('RECON_DAY_MISSING', article))
  }
  if (body['kind'] === 'DECIDED') must(mayDecideSo(log, body as unknown as DecisionBody))
}
