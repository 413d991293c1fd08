import { deemedServedOn, later, type LocalDate, type ServiceMode } from '@petition/law'
import type { ReconFactOf } from './facts.js'
import type { ReconLog } from './log.js'
import type { ReconPaper } from './words.js'

type Served = ReconFactOf<'SERVED'>

/** What an attempt to serve came to. */
export type ServiceOutcome =
  | { readonly kind: 'RECEIVED'; readonly on: LocalDate }
  | { readonly kind: 'PENDING'; readonly until: LocalDate | null }
  | { readonly kind: 'RETURNED'; readonly on: LocalDate }
  | { readonly kind: 'WITHOUT_EFFECT' }

function modeOf(log: ReconLog, served: Served): ServiceMode {
  const { mode, on } = served
  switch (mode) {
    case 'LEFT_AT_HOME':
      return { mode, on, isRecorded: served.isRecorded }
    case 'ELECTRONIC':
      return { mode, on, hasConsent: served.hasConsent }
    case 'POST':
      return { mode, on, slipOn: served.slipOn ?? slipOf(log, served.id) }
    default:
      return { mode, on }
  }
}

const slipOf = (log: ReconLog, servedId: string): LocalDate | null =>
  log.of('SLIP_RETURNED').find((fact) => fact.servedId === servedId)?.on ?? null

/** Service in reconsideration follows civil procedure (第八十七条 and after), as `deemedServedOn` has it. */
export function outcomeOf(log: ReconLog, served: Served): ServiceOutcome {
  const returned = log.of('SERVICE_RETURNED').find((fact) => fact.servedId === served.id)
  if (returned) return { kind: 'RETURNED', on: returned.on }
  const verdict = deemedServedOn(modeOf(log, served), log.calendar)
  if (!verdict.isGranted)
    return verdict.refusal.code === 'NO_SLIP_YET' ? { kind: 'PENDING', until: null } : { kind: 'WITHOUT_EFFECT' }
  const { on } = verdict.value
  return on <= log.asOf ? { kind: 'RECEIVED', on } : { kind: 'PENDING', until: on }
}

/** Who got a paper: a person of the case or an organ. */
export interface Addressee {
  readonly partyId: string | null
  readonly organId: string | null
}
export const toParty = (partyId: string): Addressee => ({ partyId, organId: null })
export const toOrgan = (organId: string): Addressee => ({ partyId: null, organId })
export const addresseeKey = ({ partyId, organId }: Addressee): string => partyId ?? organId ?? ''

/** First proven receipt of the paper that tells of a fact; null while there is none. */
export function receiptOf(log: ReconLog, paper: ReconPaper, ofId: string, to: Addressee): LocalDate | null {
  return log
    .of('SERVED')
    .filter(
      (one) => one.paper === paper && one.ofId === ofId && one.toPartyId === to.partyId && one.toOrganId === to.organId,
    )
    .map((one) => outcomeOf(log, one))
    .reduce<LocalDate | null>(
      (first, one) => (one.kind === 'RECEIVED' && (first === null || one.on < first) ? one.on : first),
      null,
    )
}

/** The day on which the last of them had the paper; null while somebody has not, or nobody is to have it. */
export function receivedByAll(
  log: ReconLog,
  paper: ReconPaper,
  ofId: string,
  to: readonly Addressee[],
): LocalDate | null {
  const days = to.map((one) => receiptOf(log, paper, ofId, one))
  if (days.length === 0 || days.includes(null)) return null
  return days.reduce((last, day) => (last === null || day === null ? last : later(last, day)))
}

/** Attempts that a clerk still has to follow: posted without a slip, or a public notice that runs. */
export const pendingServices = (log: ReconLog): readonly Served[] =>
  log.of('SERVED').filter((one) => outcomeOf(log, one).kind === 'PENDING')
