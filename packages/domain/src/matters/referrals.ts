import { type LocalDate, later } from '@petition/law'
import type { FactOf } from './facts.js'
import { objectBy } from './duties/clocks.js'
import type { MatterStory } from './story.js'

/** One sending-on of the matter and what came of it. */
export interface Referral {
  readonly id: string
  readonly how: 'FORWARDED' | 'ASSIGNED' | 'KEPT'
  readonly byOrganId: string | null
  readonly toOrganId: string
  readonly referredOn: LocalDate
  /** Day on which the item reached the organ; null while it is on its way on paper. */
  readonly arrivedOn: LocalDate | null
  /** The fact that proves the arrival: the event of the organ's clocks. */
  readonly arrivalFactId: string | null
  readonly signedOn: LocalDate | null
  readonly reportBy: LocalDate | null
  readonly isBetweenLevel: boolean
  readonly repetitionId: string | null
  readonly objection: FactOf<'OBJECTED'> | null
  readonly isObjectionEffective: boolean
  readonly answer: FactOf<'OBJECTION_ANSWERED'> | null
  readonly handedBackOn: LocalDate | null
  /** First day on which the organ showed that it takes the item. */
  readonly takenOn: LocalDate | null
}

export function referralsOf(story: MatterStory): readonly Referral[] {
  const sent = story.of('REFERRED')
  const arrivals = story.of('ARRIVED')
  const kept: Referral[] = story.of('KEPT').map((fact) => ({
    ...blank,
    id: fact.referralId,
    how: 'KEPT',
    byOrganId: fact.organId,
    toOrganId: fact.organId,
    referredOn: fact.on,
    arrivedOn: fact.on,
    arrivalFactId: fact.id,
    signedOn: fact.on,
    takenOn: fact.on,
  }))
  const ids = new Set([...sent, ...arrivals].map((fact) => fact.referralId))
  const others = [...ids].map((id) =>
    referralFrom(
      story,
      id,
      sent.find((fact) => fact.referralId === id) ?? null,
      arrivals.find((fact) => fact.referralId === id) ?? null,
    ),
  )
  return [...kept, ...others].sort((a, b) => (a.referredOn < b.referredOn ? -1 : a.referredOn > b.referredOn ? 1 : 0))
}

const blank = {
  reportBy: null,
  isBetweenLevel: false,
  repetitionId: null,
  objection: null,
  isObjectionEffective: false,
  answer: null,
  handedBackOn: null,
} as const

function referralFrom(
  story: MatterStory,
  id: string,
  sent: FactOf<'REFERRED'> | null,
  arrival: FactOf<'ARRIVED'> | null,
): Referral {
  const toOrganId = (arrival?.organId ?? sent?.toOrganId) as string
  const referredOn = (sent?.on ?? arrival?.on) as LocalDate
  // What is sent through the system has arrived when it is there (民事诉讼法 第九十条 by analogy); paper when it is received.
  const arrivedOn = arrival?.on ?? (sent?.delivery === 'SYSTEM' ? sent.on : null)
  const takenOn = arrivedOn === null ? null : firstTaking(story, toOrganId, arrivedOn)
  const objection = story.of('OBJECTED').find((fact) => fact.referralId === id) ?? null
  const isObjectionEffective =
    objection !== null && arrivedOn !== null && hasEffect(story, objection, arrivedOn, takenOn)
  const answer = story.of('OBJECTION_ANSWERED').find((fact) => fact.referralId === id) ?? null
  return {
    id,
    how: arrival?.how ?? sent?.how ?? 'FORWARDED',
    byOrganId: sent?.organId ?? null,
    toOrganId,
    referredOn,
    arrivedOn,
    arrivalFactId: arrival?.id ?? (arrivedOn === null ? null : (sent?.id ?? null)),
    signedOn: story.of('SIGNED_FOR').find((fact) => fact.referralId === id)?.on ?? arrival?.on ?? null,
    reportBy: arrival?.reportBy ?? sent?.reportBy ?? null,
    isBetweenLevel: arrival?.isBetweenLevel ?? false,
    repetitionId: sent?.repetitionId ?? null,
    objection,
    isObjectionEffective,
    answer,
    handedBackOn: isObjectionEffective && answer?.isAgreed === true ? answer.on : null,
    takenOn,
  }
}

/** 第二十三条第三款: with detailed reasons, within five working days, before the organ took the item. */
function hasEffect(
  story: MatterStory,
  objection: FactOf<'OBJECTED'>,
  arrivedOn: LocalDate,
  takenOn: LocalDate | null,
): boolean {
  const clock = objectBy(story, arrivedOn)
  if (clock === null || clock.lawfulLastOn === null) return false
  return objection.hasReasons && objection.on <= clock.lawfulLastOn && !(takenOn !== null && takenOn <= objection.on)
}

/** An organ takes an item by accepting it or leading it into its own procedure, choosing its procedure, deciding its road or telling the petitioner its procedure. */
function firstTaking(story: MatterStory, organId: string, arrivedOn: LocalDate): LocalDate | null {
  const days = [
    ...story.of('ACCEPTED'),
    ...story.of('SIMPLE_CHOSEN'),
    ...story.of('HANDOVER_ACCEPTED'),
    ...story.of('CLAIM_SORTED').filter((fact) => fact.road !== null),
    ...story.of('NOTIFIED').filter((fact) => fact.content === 'RECEIPT_ROUTE_PROCEDURE'),
  ]
    .filter((fact) => fact.organId === organId && fact.on >= arrivedOn)
    .map((fact) => fact.on)
  return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first))
}

/** The referral that counts now: the last one that was not handed back and sends the matter itself on. */
export function currentReferral(story: MatterStory): Referral | null {
  const live = referralsOf(story).filter((referral) => referral.handedBackOn === null && referral.repetitionId === null)
  return live.at(-1) ?? null
}

/** Days a referral lay with an organ, to its hand-back or to today. */
export function heldUntil(referral: Referral, asOf: LocalDate): LocalDate {
  return later(referral.handedBackOn ?? asOf, referral.referredOn)
}
