import type { LocalDate } from '@petition/law'
import { applicationOf, textOf } from './clocks.js'
import { acceptanceClock, lastExamined } from './examination.js'
import type { ReconFactOf } from './facts.js'
import type { ReconLog } from './log.js'
import { mediationInForceOn } from './mediation.js'
import { isMaterial } from './supplement.js'
import type { PauseKind, ReconEnd, ReconProcedure } from './words.js'

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

/** A refusal in time; one that comes after the five days has no effect (第三十条第三款; 2017: 第十七条第二款). */
export function refusalOf(log: ReconLog): ReconFactOf<'NOT_ACCEPTED'> | null {
  const application = applicationOf(log)
  const refused = log.first('NOT_ACCEPTED')
  if (application === null || refused === null) return null
  const lastOn = acceptanceClock(log)?.lawfulLastOn ?? null
  return lastOn === null || refused.on <= lastOn ? refused : null
}

/**
 * Accepted before today: silence counts only once its day is over, so on that day it can still be decided, or asked for what is
 * missing (第三十条第一款至第三款).
 */
export function wasAccepted(log: ReconLog): boolean {
  const acceptance = acceptanceOf(log)
  return acceptance !== null && !(acceptance.how === 'SILENCE' && acceptance.on === log.asOf)
}

/** Asked for material and none that counts has come since: the examination stands still. */
export const isWaitingForMaterial = (log: ReconLog): boolean =>
  log.first('SUPPLEMENT_ASKED') !== null && !log.of('SUPPLEMENT_RECEIVED').some((one) => isMaterial(log, one))

export const procedureOf = (log: ReconLog): ReconProcedure | null => {
  const acceptance = acceptanceOf(log)
  if (acceptance === null) return null
  return log.first('PROCEDURE_CHANGED') === null ? acceptance.procedure : 'ORDINARY'
}

export interface Suspension {
  readonly began: ReconFactOf<'SUSPENDED'>
  readonly resumed: ReconFactOf<'RESUMED'> | null
}
export const suspensionsOf = (log: ReconLog): readonly Suspension[] =>
  paired(log.of('SUSPENDED'), log.of('RESUMED')).map(([began, resumed]) => ({ began, resumed }))
export const currentSuspension = (log: ReconLog): Suspension | null =>
  suspensionsOf(log).find((one) => one.resumed === null) ?? null

export interface Pause {
  readonly began: ReconFactOf<'PAUSE_BEGAN'>
  readonly ended: ReconFactOf<'PAUSE_ENDED'> | null
}
export const pausesOf = (log: ReconLog): readonly Pause[] =>
  (['SURVEY', 'EXPERT'] as const).flatMap((kind) => {
    const isOfKind = (one: { readonly pause: PauseKind }) => one.pause === kind
    const pairs = paired(log.of('PAUSE_BEGAN').filter(isOfKind), log.of('PAUSE_ENDED').filter(isOfKind))
    return pairs.map(([began, ended]) => ({ began, ended }))
  })
export const openPause = (log: ReconLog): Pause | null => pausesOf(log).find((one) => one.ended === null) ?? null

/**
 * Each beginning with the end that is its own: the first not taken yet, on or after it and not after the next beginning. Where that
 * one was taken out by a correction, the time went on until the next end.
 */
function paired<B extends { readonly on: LocalDate }, E extends { readonly on: LocalDate }>(
  begun: readonly B[],
  ended: readonly E[],
): readonly (readonly [B, E | null])[] {
  const taken = new Set<E>()
  return begun.map((one, at) => {
    const next = begun[at + 1]?.on ?? null
    const after = ended.filter((end) => end.on >= one.on && !taken.has(end))
    const own = after.find((end) => next === null || end.on <= next)
    if (own) taken.add(own)
    return [one, own ?? after[0] ?? null]
  })
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
