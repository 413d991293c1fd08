import { later, type LocalDate } from '@petition/law'
import { applicationOf, textOf } from './clocks.js'
import { acceptanceClock, lastExamined } from './examination.js'
import type { ReconFactOf } from './facts.js'
import type { ReconLog } from './log.js'
import { toOrgan, toParty, type Addressee } from './services.js'
import type { ReconEnd, ReconPartyRole, ReconProcedure } from './words.js'

/** The body that does the work: the organ the application came to. */
export const bodyOf = (log: ReconLog): string => applicationOf(log)?.organId ?? ''

export interface ReconParty {
  readonly partyId: string
  readonly role: ReconPartyRole
  readonly isRepresentative: boolean
  readonly forPartyId: string | null
  readonly authority: string | null
  readonly namedOn: LocalDate
  readonly factId: string
}

/** Whoever takes part, as told last of each. */
export function partiesOf(log: ReconLog): readonly ReconParty[] {
  const found = new Map<string, ReconParty>()
  for (const { partyId, role, isRepresentative, forPartyId, authority, on, id } of log.of('PARTY_NAMED')) {
    const before = found.get(partyId)
    found.set(partyId, {
      ...{ partyId, role, isRepresentative, forPartyId, authority },
      ...{ namedOn: before?.namedOn ?? on, factId: before?.factId ?? id },
    })
  }
  return [...found.values()]
}

const partyIds = (log: ReconLog, role: ReconPartyRole): readonly string[] =>
  partiesOf(log)
    .filter((one) => one.role === role)
    .map((one) => one.partyId)
export const applicantIds = (log: ReconLog): readonly string[] => partyIds(log, 'APPLICANT')
export const thirdPartyIds = (log: ReconLog): readonly string[] => partyIds(log, 'THIRD_PARTY')
export const respondentOf = (log: ReconLog): string | null => applicationOf(log)?.act.respondentOrganId ?? null

/** Applicants, third parties and the respondent: 当事人. */
export function everybody(log: ReconLog): readonly Addressee[] {
  const respondent = respondentOf(log)
  return [
    ...[...applicantIds(log), ...thirdPartyIds(log)].map(toParty),
    ...(respondent === null ? [] : [toOrgan(respondent)]),
  ]
}

export type AcceptanceHow = 'RECEIPT' | 'DECIDED' | 'SILENCE'
export interface Acceptance {
  /** the day the sixty or thirty days begin */
  readonly on: LocalDate
  readonly how: AcceptanceHow
  /** the fact that other duties name as their event */
  readonly event: { readonly id: string }
  readonly procedure: ReconProcedure
}

/**
 * How and when the application was accepted; null while it is examined, was refused or given up.
 * 2017: receipt is acceptance (第十七条第二款). 2023: by decision, or by silence on the last of the five working days
 * (第三十条第三款).
 */
export function acceptanceOf(log: ReconLog): Acceptance | null {
  const application = applicationOf(log)
  if (application === null || refusalOf(log) !== null || log.first('GIVEN_UP') !== null) return null
  if (textOf(application) === 'reconsideration-2017')
    return { on: application.on, how: 'RECEIPT', event: application, procedure: 'ORDINARY' }
  const accepted = log.first('ACCEPTED')
  if (accepted) return { on: accepted.on, how: 'DECIDED', event: accepted, procedure: accepted.procedure }
  if (isWaitingForMaterial(log)) return null
  const clock = acceptanceClock(log)
  const lastOn = clock?.lawfulLastOn ?? null
  const refused = log.first('NOT_ACCEPTED')
  if (lastOn === null || log.asOf < lastOn || (refused !== null && refused.on <= lastOn)) return null
  return { on: lastOn, how: 'SILENCE', event: lastExamined(log) ?? application, procedure: 'ORDINARY' }
}

/** A refusal in time; one that comes after silence accepted the application has no effect (第三十条第三款). */
export function refusalOf(log: ReconLog): ReconFactOf<'NOT_ACCEPTED'> | null {
  const application = applicationOf(log)
  const refused = log.first('NOT_ACCEPTED')
  if (application === null || refused === null) return null
  if (textOf(application) === 'reconsideration-2017') return refused
  const lastOn = acceptanceClock(log)?.lawfulLastOn ?? null
  return lastOn === null || refused.on <= lastOn ? refused : null
}

/** Asked for material and nothing has come since: the examination stands still. */
export function isWaitingForMaterial(log: ReconLog): boolean {
  const asked = log.last('SUPPLEMENT_ASKED')
  return asked !== null && !log.of('SUPPLEMENT_RECEIVED').some((one) => one.on >= asked.on)
}

export const procedureOf = (log: ReconLog): ReconProcedure | null => {
  const acceptance = acceptanceOf(log)
  if (acceptance === null) return null
  return log.first('PROCEDURE_CHANGED') === null ? acceptance.procedure : 'ORDINARY'
}

export interface Suspension {
  readonly began: ReconFactOf<'SUSPENDED'>
  readonly resumed: ReconFactOf<'RESUMED'> | null
}
/** They alternate, so the second resumption belongs to the second suspension, also when both fall on one day. */
export const suspensionsOf = (log: ReconLog): readonly Suspension[] =>
  log.of('SUSPENDED').map((began, at) => ({ began, resumed: log.of('RESUMED')[at] ?? null }))
export const currentSuspension = (log: ReconLog): Suspension | null =>
  suspensionsOf(log).find((one) => one.resumed === null) ?? null

export interface Pause {
  readonly began: ReconFactOf<'PAUSE_BEGAN'>
  readonly ended: ReconFactOf<'PAUSE_ENDED'> | null
}
export const pausesOf = (log: ReconLog): readonly Pause[] =>
  (['SURVEY', 'EXPERT'] as const).flatMap((kind) => {
    const ended = log.of('PAUSE_ENDED').filter((one) => one.pause === kind)
    return log
      .of('PAUSE_BEGAN')
      .filter((one) => one.pause === kind)
      .map((began, at) => ({ began, ended: ended[at] ?? null }))
  })
export const openPause = (log: ReconLog): Pause | null => pausesOf(log).find((one) => one.ended === null) ?? null

export interface NormReview {
  readonly begun: ReconFactOf<'NORM_REVIEW_BEGUN'>
  readonly passedOn: ReconFactOf<'NORM_PASSED_ON'> | null
  readonly handled: ReconFactOf<'NORM_HANDLED'> | null
}
export const normReviewsOf = (log: ReconLog): readonly NormReview[] =>
  log.of('NORM_REVIEW_BEGUN').map((begun) => ({
    begun,
    passedOn: log.of('NORM_PASSED_ON').find((one) => one.begunId === begun.id) ?? null,
    handled: log.of('NORM_HANDLED').find((one) => one.begunId === begun.id) ?? null,
  }))
export const openNormReview = (log: ReconLog): NormReview | null =>
  normReviewsOf(log).find((one) => one.handled === null) ?? null

/** Mediation in force: signed by both sides and sealed (第七十三条); the last of the three is its day. */
export function mediationInForceOn(log: ReconLog): LocalDate | null {
  const agreed = log.last('MEDIATION_AGREED')
  if (agreed === null) return null
  if (isMediationOver(log, agreed.on)) return null
  const signs = (['APPLICANT', 'RESPONDENT', 'ORGAN_SEAL'] as const).map(
    (by) => log.of('MEDIATION_SIGNED').find((one) => one.by === by && one.on >= agreed.on)?.on ?? null,
  )
  if (signs.includes(null)) return null
  return signs.reduce((last, day) => (last === null || day === null ? last : later(last, day)))
}

/** Taken back before it was in force, or failed: then it is decided (第七十三条第二款). */
export const isMediationOver = (log: ReconLog, since: LocalDate): boolean =>
  [...log.of('MEDIATION_FAILED'), ...log.of('MEDIATION_REVOKED')].some((one) => one.on >= since)

export const isMediating = (log: ReconLog): boolean => {
  const began = log.last('MEDIATION_BEGAN')
  return began !== null && !isMediationOver(log, began.on) && mediationInForceOn(log) === null
}

export interface End {
  readonly how: ReconEnd
  readonly on: LocalDate
  readonly event: { readonly id: string }
}

/** What brought the case to its end; the paper may still have to be served. */
export function endOf(log: ReconLog): End | null {
  const refused = refusalOf(log)
  if (refused) return { how: 'NOT_ACCEPTED', on: refused.on, event: refused }
  const givenUp = log.first('GIVEN_UP')
  if (givenUp) return { how: 'GIVEN_UP', on: givenUp.on, event: givenUp }
  const decided = log.first('DECIDED')
  if (decided) return { how: 'DECIDED', on: decided.on, event: decided }
  const terminated = log.first('TERMINATED')
  if (terminated) return { how: 'TERMINATED', on: terminated.on, event: terminated }
  const mediatedOn = mediationInForceOn(log)
  const agreed = log.last('MEDIATION_AGREED')
  if (mediatedOn !== null && agreed !== null) return { how: 'MEDIATED', on: mediatedOn, event: agreed }
  return null
}

/** Whether a reply came before a day: without one the act counts as one without evidence (第七十条). */
export const hasReply = (log: ReconLog): boolean => log.first('REPLY_RECEIVED') !== null
