import { cite, type Citation, type LocalDate } from '@petition/law'
import { clockOn } from '../casework/index.js'
import type { FactOf } from './facts.js'
import { isWithin, type Span } from './order.js'
import { partyIds } from './petition.js'
import type { MatterStory } from './story.js'
import type { ServedPaper } from './words.js'

/** What an attempt of service came to. */
export type ServiceEffect =
  | { readonly kind: 'RECEIVED'; readonly on: LocalDate }
  | { readonly kind: 'PENDING'; readonly until: LocalDate | null }
  | { readonly kind: 'RETURNED'; readonly on: LocalDate }
  | { readonly kind: 'WITHOUT_EFFECT'; readonly citation: Citation }

/** 民事诉讼法 第八十七条至第九十五条, by analogy: the Regulation does not regulate service. */
const articleOfService = (on: LocalDate, article: string): Citation =>
  cite(on < '2024-01-01' ? 'civil-procedure-2021' : 'civil-procedure-2023', article)

/**
 * The effect of one attempt: the day of receipt, or why there is none (yet).
 * Direct and family count on the day; left at home only if recorded (第八十九条); electronic only with consent
 * (第九十条); post on the day of the return slip (第九十一条); public notice on the rolled thirtieth day (第九十五条).
 */
export function serviceEffect(story: MatterStory, served: FactOf<'SERVED'>): ServiceEffect {
  const returned = story.of('SERVICE_RETURNED').find((fact) => fact.servedId === served.id)
  if (returned) return { kind: 'RETURNED', on: returned.on }
  switch (served.mode) {
    case 'DIRECT':
    case 'FAMILY':
      return { kind: 'RECEIVED', on: served.on }
    case 'LEFT_AT_HOME':
      return served.isRecorded
        ? { kind: 'RECEIVED', on: served.on }
        : { kind: 'WITHOUT_EFFECT', citation: articleOfService(served.on, '89') }
    case 'ELECTRONIC':
      return served.hasConsent
        ? { kind: 'RECEIVED', on: served.on }
        : { kind: 'WITHOUT_EFFECT', citation: articleOfService(served.on, '90') }
    case 'POST': {
      const slipOn = served.slipOn ?? story.of('SLIP_RETURNED').find((fact) => fact.servedId === served.id)?.on ?? null
      return slipOn !== null && slipOn <= story.asOf
        ? { kind: 'RECEIVED', on: slipOn }
        : { kind: 'PENDING', until: null }
    }
    case 'PUBLIC_NOTICE': {
      const lastOn =
        clockOn(story, 'SV-PUBLIC30', { eventOn: served.on, eventWhat: 'PUBLIC_NOTICE' })?.lawfulLastOn ?? null
      return lastOn !== null && lastOn <= story.asOf
        ? { kind: 'RECEIVED', on: lastOn }
        : { kind: 'PENDING', until: lastOn }
    }
  }
}

export interface Receipt {
  readonly partyId: string
  readonly on: LocalDate
  readonly served: FactOf<'SERVED'>
}

/** Which attempts belong together: one organ's paper, from its acceptance to the next one. */
export interface Round extends Span {
  readonly organId: string
  /** the opinions or decisions of the round: they say whose a paper is, where it tells which one it carries */
  readonly issuedIds?: ReadonlySet<string>
}

function isIn(story: MatterStory, served: FactOf<'SERVED'>, round: Round | undefined): boolean {
  if (round === undefined) return true
  if (served.organId !== round.organId) return false
  if (served.issuedId && round.issuedIds) return round.issuedIds.has(served.issuedId)
  return isWithin(story, served, round)
}

/** First proven receipt of a paper by each party that has one. */
export function receiptsOf(story: MatterStory, paper: ServedPaper, round?: Round): readonly Receipt[] {
  const first = new Map<string, Receipt>()
  for (const served of story.of('SERVED')) {
    if (served.paper !== paper || !isIn(story, served, round)) continue
    const effect = serviceEffect(story, served)
    if (effect.kind !== 'RECEIVED') continue
    const before = first.get(served.partyId)
    if (!before || effect.on < before.on) first.set(served.partyId, { partyId: served.partyId, on: effect.on, served })
  }
  return [...first.values()]
}

/** The day on which the last party had the paper; null while one of them has not. */
export function servedOnAll(story: MatterStory, paper: ServedPaper, round?: Round): LocalDate | null {
  const receipts = receiptsOf(story, paper, round)
  const parties = partyIds(story)
  if (parties.length === 0 || !parties.every((id) => receipts.some((receipt) => receipt.partyId === id))) return null
  return receipts.reduce<LocalDate | null>((last, { on }) => (last === null || on > last ? on : last), null)
}

/** Attempts under way or come back: what a clerk still has to follow. */
export const openAttempts = (story: MatterStory) =>
  story.of('SERVED').filter((served) => serviceEffect(story, served).kind === 'PENDING')
