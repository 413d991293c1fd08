import type { LocalDate } from '@petition/law'
import { RECON_FACTS, type ReconFact, type ReconFactKind } from '@petition/domain/reconsideration'
import { realDay } from '../../organs/index.js'
import { Conflict, hasRole, requireViewer, type Ctx } from '../../platform/index.js'
import type { ReconInHand } from '../load-recon.js'

/** Facts that record a decision about other facts, or a look at data: they are what they are. */
const NEVER: ReadonlySet<ReconFactKind> = new Set(['CORRECTED', 'REVEALED', 'PROPOSED', 'PROPOSAL_DECIDED'])

/** What the head agreed to is put right by the head, and by nobody else. */
const OF_THE_HEAD: ReadonlySet<ReconFactKind> = new Set([
  ...(['NOT_ACCEPTED', 'PROCEDURE_CHANGED', 'EXTENDED', 'TERMINATED', 'DECIDED', 'OPINION_ISSUED'] as const),
  ...(['WITHDRAWAL_REFUSED', 'WITHDRAWAL_ALLOWED', 'EXECUTION_STAY_DENIED', 'EXECUTION_STAY_LIFTED'] as const),
  ...(['PERFORMANCE_ORDERED', 'RESPONDENT_PRESSED'] as const),
])

/** Whether this person may put this entry right: their own on the day of recording; after that, and of decisions, the head. */
export function mayCorrectRecon(ctx: Ctx, fact: ReconFact): boolean {
  const { kind, byAccountId, recordedAt } = fact
  if (NEVER.has(kind)) return false
  const viewer = requireViewer(ctx)
  if (hasRole(viewer, 'ORGAN_HEAD')) return true
  const recordedOn: LocalDate = realDay({ ...ctx, now: () => new Date(recordedAt) })
  const isOfTheHead = OF_THE_HEAD.has(kind) || (fact.kind === 'EXECUTION_STAYED' && fact.approvedBy !== null)
  return !isOfTheHead && byAccountId === viewer.accountId && recordedOn === realDay(ctx)
}

/**
 * What was served stands as long as its service does: whoever has the paper in hand may rely on it.
 *
 * @throws Conflict `ANNUL_LATER_FIRST`
 */
export function requireNothingServed({ log }: ReconInHand, fact: ReconFact): void {
  if (!log.of('SERVED').some((one) => one.ofId === fact.id)) return
  const { zh, en } = RECON_FACTS.SERVED
  throw new Conflict('ANNUL_LATER_FIRST', { later: zh, laterEn: en })
}
