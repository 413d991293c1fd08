import {
  lawfulnessOf,
  mayExtend,
  openProposals,
  type AdviceDecision,
  type FactOf,
  type ProposableAct,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import {
  Conflict,
  InvalidInput,
  NotFound,
  NotPermitted,
  requireViewer,
  runCommand,
  type Ctx,
  type Tx,
} from '../../platform/index.js'
import { decidableActs } from '../access.js'
import { must, type ActInput } from '../case/act.js'
import { appendFacts, type Appending } from '../case/append-facts.js'
import { lockCase, type MatterCase } from '../case/load-case.js'
import { wanted } from '../case/texts.js'
import { adviceDecided } from '../roads/advice.js'
import { objected } from '../referral/objected.js'
import { referredTo } from '../referral/refer-to.js'
import { decided } from '../review/issue-review.js'
import { extended } from './extend-handling.js'
import { issued } from './issue-opinion.js'

export interface DecideProposalInput extends ActInput {
  readonly proposalId: string
  readonly isAgreed: boolean
  /** needed to decline */
  readonly reason?: string | null
}

const DECIDERS = ['HEAD', 'DEPUTY', 'ORGAN_HEAD'] as const

/**
 * The second person agrees, and the act is done in the same transaction under the law of today; or declines with the
 * reason. Nobody decides what they asked for themselves.
 *
 * @throws NotPermitted `PROPOSAL_OWN`; Conflict `PROPOSAL_DECIDED`; RuleRefused where the law says no by now
 */
export async function decideProposal(ctx: Ctx, input: DecideProposalInput): Promise<string> {
  const detail = { isAgreed: input.isAgreed }
  const command = { name: 'decideProposal', input, key: input.idempotencyKey, roles: DECIDERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const matter = await lockCase(tx, input.matterId)
    const proposal = requireProposal(matter, input.proposalId)
    requireDecider(tx, proposal)
    if (
      input.expectedVersion !== undefined &&
      input.expectedVersion !== null &&
      input.expectedVersion !== matter.row.version
    )
      throw new Conflict('VERSION_CHANGED', { id: matter.row.id, expectedVersion: input.expectedVersion })
    await appendFacts(tx, matter, input.isAgreed ? await agreed(tx, matter, proposal) : [declined(tx, input)])
    return { kind: 'matter', id: matter.row.id }
  })
  return id
}

function requireProposal({ story }: MatterCase, id: string): FactOf<'PROPOSED'> {
  const proposal = story.of('PROPOSED').find((fact) => fact.proposalId === id)
  if (!proposal) throw new NotFound('proposal', id)
  if (!openProposals(story).includes(proposal)) throw new Conflict('PROPOSAL_DECIDED')
  return proposal
}

/** The leadership of the organ that asked: its head, or at the office the head and the deputy in charge. */
function requireDecider(tx: Tx, proposal: FactOf<'PROPOSED'>): void {
  const viewer = requireViewer(tx)
  if (!decidableActs(viewer).includes(proposal.act) || viewer.organId !== proposal.organId)
    throw new NotPermitted('decideProposal', 'NOT_YOUR_ACT')
  if (proposal.byAccountId === viewer.accountId) throw new NotPermitted('decideProposal', 'PROPOSAL_OWN')
}

function declined(tx: Tx, { proposalId, reason }: DecideProposalInput): Appending {
  const why = wanted('input.reason', reason, 1000)
  if (why === null) throw new InvalidInput({ 'input.reason': 'REQUIRED' }, 'DECLINE_NEEDS_REASON')
  return { kind: 'PROPOSAL_DECLINED', on: tx.today, proposalId, reason: why }
}

async function agreed(tx: Tx, matter: MatterCase, proposal: FactOf<'PROPOSED'>): Promise<readonly Appending[]> {
  const yes: Appending = { kind: 'PROPOSAL_AGREED', on: tx.today, proposalId: proposal.proposalId }
  return [yes, ...(await DONE[proposal.act](tx, without(matter, proposal), proposal.input))]
}

/** The matter as if the proposal were not open: it does not stand in its own way. */
function without(matter: MatterCase, proposal: FactOf<'PROPOSED'>): MatterCase {
  const facts = matter.story.facts.filter((fact) => fact.id !== proposal.id)
  const of = matter.story.of.bind(matter.story)
  const story = {
    ...matter.story,
    facts,
    of: ((kind) => of(kind).filter((fact) => fact.id !== proposal.id)) as typeof of,
  }
  return { ...matter, story }
}

type Doing = (tx: Tx, matter: MatterCase, input: Readonly<Record<string, unknown>>) => Promise<readonly Appending[]>

/** What is done when the second person agrees, each under the law of today. */
const DONE: Readonly<Record<ProposableAct, Doing>> = {
  assign: async (tx, { story }, input) => {
    const { organId } = requireViewer(tx)
    must(lawfulnessOf(story, 'assignMatter', organId))
    return referredTo(tx, organId, {
      organId: String(input['organId']),
      how: 'ASSIGNED',
      reportBy: input['reportBy'] as LocalDate,
      delivery: input['delivery'] === 'PAPER' ? 'PAPER' : 'SYSTEM',
      note: typeof input['note'] === 'string' ? input['note'] : null,
    })
  },
  object: async (tx, { story }, input) => [objected(tx, story, String(input['reasons'] ?? ''))],
  extend: async (tx, { story }, input) => {
    const days = Number(input['days'])
    must(mayExtend(story, requireViewer(tx).organId, days))
    return [extended(tx, days, String(input['reason'] ?? ''))]
  },
  decideAdvice: async (tx, { story }, input) => {
    must(lawfulnessOf(story, 'decideAdvice', requireViewer(tx).organId))
    return [await adviceDecided(tx, input['decisions'] as readonly AdviceDecision[])]
  },
  issueOpinion: async (tx, { story }) => {
    must(lawfulnessOf(story, 'issueOpinion', requireViewer(tx).organId))
    return [await issued(tx, story)]
  },
  issueReview: (tx, matter, input) => decided(tx, matter, String(input['reviewId'] ?? '')),
}
