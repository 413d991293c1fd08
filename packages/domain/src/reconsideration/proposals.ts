import type { ApprovedAct, ReconFactOf } from './facts.js'
import type { ReconLog } from './log.js'

/** What the clerk asked the head of the body to agree to, and what came of it. */
export interface Proposal {
  readonly proposed: ReconFactOf<'PROPOSED'>
  readonly decided: ReconFactOf<'PROPOSAL_DECIDED'> | null
}

export const proposalsOf = (log: ReconLog): readonly Proposal[] =>
  log.of('PROPOSED').map((proposed) => ({
    proposed,
    decided: log.of('PROPOSAL_DECIDED').find((one) => one.proposalId === proposed.id) ?? null,
  }))

export const openProposal = (log: ReconLog, act?: ApprovedAct): Proposal | null =>
  proposalsOf(log).find((one) => one.decided === null && (act === undefined || one.proposed.act === act)) ?? null
