import { refused, type LocalDate } from '@petition/law'
import {
  duePapers,
  hearingNoticeBy,
  hearingsOf,
  isDueTo,
  outcomeOf,
  reconArticleOf,
  toOrgan,
  toParty,
  type Addressee,
  type DuePaper,
  type ReconLog,
} from '@petition/domain/reconsideration'
import type { ServiceMode } from '@petition/domain'
import { must } from '../../matters/index.js'
import { optionalText } from '../../organs/index.js'
import { InvalidInput, RuleRefused, type Ctx } from '../../platform/index.js'
import { actOnRecon, type Dated, type DatedInput } from '../act.js'

export interface ServeReconPaperInput extends DatedInput {
  /** the fact that the paper tells of */
  readonly ofId: string
  readonly toPartyIds: readonly string[]
  readonly toOrganIds: readonly string[]
  readonly mode: ServiceMode
  /** left at home: recorded with witnesses, photo or video */
  readonly isRecorded?: boolean | null
  /** electronic: with consent */
  readonly hasConsent?: boolean | null
  readonly slipOn?: LocalDate | null
  readonly proof?: string | null
}

/**
 * Serves one paper on those it is for, each with a receipt of their own.
 *
 * @throws RuleRefused `RECON_NOT_ITS_PAPER` | `RECON_HEARING_NOTICE_LATE` | `RECON_MEDIATION_NOT_IN_FORCE` | `SERVICE_WITHOUT_PROOF`; InvalidInput `BEFORE_ISSUE` | `SLIP_OUT_OF_ORDER`
 */
export function serveReconPaper(ctx: Ctx, input: ServeReconPaperInput): Promise<string> {
  const { on, mode, ofId } = input
  return actOnRecon(ctx, { name: 'serveReconPaper', input, on, detail: { on, mode } }, (_, { log }) => {
    const due = duePapers(log).find((one) => one.ofId === ofId)
    if (!due) throw new InvalidInput({ 'input.ofId': 'NO_SUCH_PAPER' }, 'NO_SUCH_RECON_PAPER')
    if (on < due.on) throw new InvalidInput({ 'input.on': 'BEFORE_ISSUE' }, 'BEFORE_ISSUE', { on, issuedOn: due.on })
    const to = [...input.toPartyIds.map(toParty), ...input.toOrganIds.map(toOrgan)]
    if (to.length === 0) throw new InvalidInput({ 'input.toPartyIds': 'REQUIRED' })
    requireSlip(log, input)
    requireProof(log, input)
    requireHearingInTime(log, due, on)
    requireInForce(log, due)
    return to.map((one) => served(log, due, one, input))
  })
}

function served(log: ReconLog, due: DuePaper, to: Addressee, input: ServeReconPaperInput): Dated {
  if (!isDueTo(log, due.paper, due.ofId, to)) must(refused('RECON_NOT_ITS_PAPER', reconArticleOf(log, '75', '31(2)')))
  const { on, mode } = input
  return {
    ...({
      kind: 'SERVED',
      on,
      paper: due.paper,
      ofId: due.ofId,
      toPartyId: to.partyId,
      toOrganId: to.organId,
      mode,
    } as const),
    ...{ isRecorded: input.isRecorded ?? false, hasConsent: input.hasConsent ?? false },
    ...{ slipOn: mode === 'POST' ? (input.slipOn ?? null) : null },
    ...{ proof: optionalText('input.proof', input.proof, 300) },
  }
}

/** The day on the slip is that of the receipt: not before it was sent, and no day that has not come. */
function requireSlip({ asOf }: ReconLog, { mode, on, slipOn }: ServeReconPaperInput): void {
  if (mode === 'POST' && slipOn && (slipOn < on || slipOn > asOf))
    throw new InvalidInput({ 'input.slipOn': 'SLIP_OUT_OF_ORDER' }, 'SLIP_OUT_OF_ORDER', { on, today: asOf })
}

/** 民事诉讼法第八十九条、第九十条: without its proof this way of serving has no effect, so it is not done. */
function requireProof(log: ReconLog, { mode, isRecorded, hasConsent }: ServeReconPaperInput): void {
  const isWithout = (mode === 'LEFT_AT_HOME' && !isRecorded) || (mode === 'ELECTRONIC' && !hasConsent)
  if (isWithout) {
    const citation = reconArticleOf(log, '75', '31(2)')
    throw new RuleRefused({ code: 'SERVICE_WITHOUT_PROOF', citation, facts: { mode } })
  }
}

/** 第七十三条第一款: a mediation document is signed first; it is served once it is in force. */
function requireInForce(log: ReconLog, { paper, isOvertaken }: DuePaper): void {
  if (paper === 'RECON_MEDIATION' && isOvertaken)
    must(refused('RECON_MEDIATION_NOT_IN_FORCE', reconArticleOf(log, '73(1)', '')))
}

/** 第五十一条第一款: a notice that comes too late is not given; the hearing is moved. */
function requireHearingInTime(log: ReconLog, due: DuePaper, on: LocalDate): void {
  const hearing = hearingsOf(log).find((one) => one.factId === due.ofId)
  const lastOn = hearing ? (hearingNoticeBy(log, hearing.hearingOn)?.lawfulLastOn ?? null) : null
  if (lastOn !== null && on > lastOn)
    must(refused('RECON_HEARING_NOTICE_LATE', reconArticleOf(log, '51(1)', ''), { lastOn }))
}

export interface RecordReconSlipInput extends DatedInput {
  readonly servedId: string
}

/** The return slip came: its day is the day of service. */
export function recordReconSlip(ctx: Ctx, input: RecordReconSlipInput): Promise<string> {
  return actOnRecon(ctx, { name: 'recordReconSlip', input, on: input.on }, (_, { log }) => {
    requirePending(log, input.servedId)
    return [{ kind: 'SLIP_RETURNED', on: input.on, servedId: input.servedId }]
  })
}

export interface ReturnReconPaperInput extends DatedInput {
  readonly servedId: string
  readonly reason: string
}

/** It came back: it is served anew. */
export function returnReconPaper(ctx: Ctx, input: ReturnReconPaperInput): Promise<string> {
  return actOnRecon(ctx, { name: 'returnReconPaper', input, on: input.on }, (_, { log }) => {
    requirePending(log, input.servedId)
    const reason = optionalText('input.reason', input.reason, 300) ?? ''
    return [{ kind: 'SERVICE_RETURNED', on: input.on, servedId: input.servedId, reason }]
  })
}

function requirePending(log: ReconLog, servedId: string): void {
  const found = log.of('SERVED').find((one) => one.id === servedId)
  if (!found || outcomeOf(log, found).kind !== 'PENDING')
    throw new InvalidInput({ 'input.servedId': 'ATTEMPT_ENDED' }, 'ATTEMPT_ENDED')
}
