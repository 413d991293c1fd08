import type { LocalDate } from '@petition/law'
import {
  applicantIds,
  mayAllowSome,
  mayDecideSo,
  mayTerminateOn,
  openOpinion,
  openWithdrawal,
  type DecisionBody,
  type DecisionKind,
  type TerminationGround,
  type WithdrawalObstacle,
} from '@petition/domain/reconsideration'
import { must } from '../../matters/index.js'
import { optionalText, requiredOrgan, requiredText } from '../../organs/index.js'
import { InvalidInput, NotPermitted, requireViewer, type Ctx } from '../../platform/index.js'
import { actOnRecon, type DatedInput, type ReconInput } from '../act.js'

const LONG = 8000

export interface RecordReconWithdrawalInput extends DatedInput {
  readonly reason: string
  readonly isSettlement: boolean
  readonly terms?: string | null
  /** which of several applicants withdraw; left out or empty: all */
  readonly partyIds?: readonly string[] | null
}

/**
 * Applicants withdraw, after a settlement or without one (第七十四条): all of them, and the case ends when it is allowed; or some, and it goes
 * on for the others. @throws InvalidInput `NOT_A_RECON_PARTY`
 */
export function recordReconWithdrawal(ctx: Ctx, input: RecordReconWithdrawalInput): Promise<string> {
  const { on, isSettlement } = input
  return actOnRecon(ctx, { name: 'recordReconWithdrawal', input, on }, (_, { log }) => {
    const partyIds = [...new Set(input.partyIds ?? [])]
    if (partyIds.some((id) => !applicantIds(log).includes(id)))
      throw new InvalidInput({ 'input.partyIds': 'NOT_A_PARTY' }, 'NOT_A_RECON_PARTY')
    const terms = optionalText('input.terms', input.terms, LONG)
    const reason = requiredText('input.reason', input.reason, 500)
    return [{ kind: 'WITHDRAWAL_RECEIVED', on, isSettlement, terms, reason, partyIds }]
  })
}

export interface AllowReconWithdrawalInput extends DatedInput {
  readonly reason: string
}

/** Asks the head to let some of the applicants go (第四十一条第一项): they are no party any more, and the case goes on for the others. */
export function allowReconWithdrawal(ctx: Ctx, input: AllowReconWithdrawalInput): Promise<string> {
  const { on } = input
  return actOnRecon(ctx, { name: 'allowReconWithdrawal', input, on }, (_, __, log) => {
    const { receivedId } = must(mayAllowSome(log))
    return [
      {
        ...{ kind: 'WITHDRAWAL_ALLOWED', on, receivedId, approvedBy: null },
        reason: requiredText('input.reason', input.reason, 500),
      },
    ]
  })
}

export interface RefuseReconWithdrawalInput extends DatedInput {
  readonly obstacle: WithdrawalObstacle
  readonly reason: string
}

/** Asks the head not to allow the withdrawal (第四十一条第一项、第七十四条第一款): the case goes on. */
export function refuseReconWithdrawal(ctx: Ctx, input: RefuseReconWithdrawalInput): Promise<string> {
  const { on, obstacle } = input
  return actOnRecon(ctx, { name: 'refuseReconWithdrawal', input, on, detail: { on, obstacle } }, (_, __, log) => [
    {
      ...{ kind: 'WITHDRAWAL_REFUSED', on, receivedId: openWithdrawal(log)?.received.id ?? '', obstacle },
      ...{ reason: requiredText('input.reason', input.reason, 500), approvedBy: null },
    },
  ])
}

export interface TerminateReconsiderationInput extends DatedInput {
  readonly ground: TerminationGround
  readonly reason: string
}

/** Asks the head to terminate the case (第四十一条). */
export function terminateReconsideration(ctx: Ctx, input: TerminateReconsiderationInput): Promise<string> {
  const { on, ground } = input
  return actOnRecon(ctx, { name: 'terminateReconsideration', input, on, detail: { on, ground } }, (_, __, log) => {
    must(mayTerminateOn(log, ground))
    return [
      { kind: 'TERMINATED', on, ground, reason: requiredText('input.reason', input.reason, 500), approvedBy: null },
    ]
  })
}

export interface DecisionInput extends ReconInput {
  readonly decision: DecisionKind
  readonly found: string
  readonly reasons: string
  readonly result: string
  readonly redoBy?: LocalDate | null
  readonly hearingUsed?: string | null
  readonly committeeUsed?: string | null
}

/** The draft; it may be written anew until the head has agreed. */
export function draftReconDecision(ctx: Ctx, input: DecisionInput): Promise<string> {
  return actOnRecon(ctx, { name: 'draftReconDecision', input }, (tx) => [
    { kind: 'DECISION_DRAFTED', on: tx.today, ...bodyOfInput(input) },
  ])
}

export const bodyOfInput = (input: Omit<DecisionInput, keyof ReconInput>): DecisionBody => ({
  decision: input.decision,
  found: input.found.trim(),
  reasons: input.reasons.trim(),
  result: input.result.trim(),
  redoBy: input.redoBy ?? null,
  hearingUsed: optionalText('input.hearingUsed', input.hearingUsed, LONG),
  committeeUsed: optionalText('input.committeeUsed', input.committeeUsed, LONG),
})

/** Asks the head to agree to the draft (第六十一条第一款). @throws RuleRefused with what stands against it */
export function decideReconsideration(ctx: Ctx, input: ReconInput): Promise<string> {
  return actOnRecon(ctx, { name: 'decideReconsideration', input }, (tx, { log }) => {
    const draft = log.last('DECISION_DRAFTED')
    if (draft === null) return []
    must(mayDecideSo(log, draft))
    const { decision, found, reasons, result, redoBy, hearingUsed, committeeUsed = null } = draft
    return [
      {
        ...({ kind: 'DECIDED', on: tx.today, decision, found, reasons, result, redoBy, hearingUsed } as const),
        ...{ committeeUsed, approvedBy: null },
      },
    ]
  })
}

export interface IssueReconOpinionInput extends ReconInput {
  readonly toOrganId: string
  readonly text: string
}

/** Asks the head to issue an opinion letter (第七十六条). */
export function issueReconOpinion(ctx: Ctx, input: IssueReconOpinionInput): Promise<string> {
  return actOnRecon(ctx, { name: 'issueReconOpinion', input }, async (tx) => {
    const { id: toOrganId } = await requiredOrgan(tx, input.toOrganId)
    const text = requiredText('input.text', input.text, LONG)
    return [{ kind: 'OPINION_ISSUED', on: tx.today, toOrganId, text, approvedBy: null }]
  })
}

export interface ReportReconOpinionInput extends DatedInput {
  readonly text: string
}

/** What was put right after the opinion letter, within sixty days (第七十六条). */
export function reportReconOpinion(ctx: Ctx, input: ReportReconOpinionInput): Promise<string> {
  return actOnRecon(ctx, { name: 'reportReconOpinion', input, on: input.on }, (tx, { log, row }) => {
    const issued = openOpinion(log)
    const { organId } = requireViewer(tx)
    // The body writes down what came on paper; an organ reports on the letter that it got, and on no other's.
    if (organId !== row.organId && issued?.toOrganId !== organId)
      throw new NotPermitted('reportReconOpinion', 'NOT_YOUR_ACT')
    const text = requiredText('input.text', input.text, LONG)
    return [{ kind: 'OPINION_REPORTED', on: input.on, issuedId: issued?.id ?? '', text }]
  })
}

export interface RecordReconPerformedInput extends DatedInput {
  readonly text: string
}

/** What the decision ordered was done (第七十七条). */
export function recordReconPerformed(ctx: Ctx, input: RecordReconPerformedInput): Promise<string> {
  return actOnRecon(ctx, { name: 'recordReconPerformed', input, on: input.on }, () => [
    { kind: 'PERFORMED', on: input.on, text: requiredText('input.text', input.text, LONG) },
  ])
}

export interface RecordReconActionInput extends DatedInput {
  readonly partyId: string
  readonly court: string
}

/** A party went to court (行政诉讼法第四十五条): something that reached us. */
export function recordReconAction(ctx: Ctx, input: RecordReconActionInput): Promise<string> {
  const { on, partyId } = input
  return actOnRecon(ctx, { name: 'recordReconAction', input, on }, (_, { log }) => {
    if (!log.of('PARTY_NAMED').some((one) => one.partyId === partyId))
      throw new InvalidInput({ 'input.partyId': 'NOT_A_PARTY' }, 'NOT_A_RECON_PARTY')
    return [{ kind: 'ACTION_FILED', on, partyId, court: requiredText('input.court', input.court, 100) }]
  })
}
