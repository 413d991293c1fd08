import { addDays, type LocalDate } from '@petition/law'
import type { FactOf } from './facts.js'
import { isWithin } from './order.js'
import { isRoadSix, ledElsewhere, receivedFact, storyAt } from './petition.js'
import { receiptsOf, type Round } from './receipts.js'
import { referralsOf } from './referrals.js'
import { revocationsOf, type Revocation } from './review/effects.js'
import { isEndedFor } from './review/ends.js'
import type { MatterStory } from './story.js'

/** One round of handling: an organ accepted the matter, and from then on the sixty days run. */
export interface Handling extends Round {
  readonly acceptedOn: LocalDate
  /** Fact that started it; for a presumed acceptance the fact of the arrival. */
  readonly factId: string
  readonly isPresumed: boolean
  /** A review took the opinion away and ordered a new one: the round has the ordered day and not the sixty days. */
  readonly order: Revocation | null
}

/** Effective acceptances, one open round for each organ at a time. */
export function handlingsOf(story: MatterStory): readonly Handling[] {
  const presumed = presumedAcceptance(story)
  const rounds: Handling[] = presumed ? [presumed] : []
  for (const fact of story.of('ACCEPTED')) {
    if (!isAcceptanceEffective(story, fact)) continue
    const before = rounds.filter((round) => round.organId === fact.organId).at(-1)
    if (before && !isAnswered(story, before, fact.on)) continue
    if (before) rounds[rounds.indexOf(before)] = { ...before, before: fact }
    rounds.push({ ...roundFrom(fact.organId, fact.on, fact.id), since: before ? fact : null })
  }
  for (const order of revocationsOf(story)) reopen(rounds, order)
  return rounds.map((round, at) => ({ ...round, issuedIds: opinionsOf(story, rounds, at) }))
}

/**
 * The opinions of a round: the one that names its order, the one that the next order of the organ took away, else those told
 * in it. So an opinion that is issued on the very day on which the one before was revoked is told from it.
 */
function opinionsOf(story: MatterStory, rounds: readonly Handling[], at: number): ReadonlySet<string> {
  const round = rounds[at] as Handling
  const roundOf = (fact: FactOf<'OPINION_ISSUED'>): Handling | undefined => {
    const own = rounds.filter((one) => one.organId === fact.organId)
    if (fact.orderId) return own.find((one) => one.order?.decision.id === fact.orderId)
    const revoked = own.findIndex((one) => one.order?.opinion.id === fact.id)
    if (revoked > 0) return own[revoked - 1]
    return own.find((one) => isWithin(story, fact, one))
  }
  return new Set(
    story
      .of('OPINION_ISSUED')
      .filter((fact) => roundOf(fact) === round)
      .map((fact) => fact.id),
  )
}

/** After a revocation the handler's round begins anew on the day of the decision, under the same acceptance. */
function reopen(rounds: Handling[], order: Revocation): void {
  const { organId } = order.opinion
  const { decision } = order
  const { on, id } = decision
  const before = rounds.filter((round) => round.organId === organId && round.from <= on).at(-1)
  if (before) rounds[rounds.indexOf(before)] = { ...before, before: decision }
  const begun = { factId: id, from: on, since: decision, before: null, order }
  rounds.push({ ...(before ?? roundFrom(organId, on, id)), ...begun })
}

const roundFrom = (organId: string, on: LocalDate, factId: string): Handling => ({
  organId,
  from: on,
  acceptedOn: on,
  factId,
  isPresumed: false,
  order: null,
})

const isAnswered = (story: MatterStory, round: Handling, by: LocalDate): boolean =>
  receiptsOf(story, 'OPINION', round).some((receipt) => receipt.on <= by)

/** An acceptance has none where the papers went back, another road was decided, or a repetition is not taken. */
export function isAcceptanceEffective(story: MatterStory, fact: FactOf<'ACCEPTED'>): boolean {
  return (
    !isHandedBackFrom(story, fact.organId, fact.on) &&
    ledElsewhere(storyAt(story, fact.on)) === null &&
    !isBarred(story, fact)
  )
}

export const isHandedBackFrom = (story: MatterStory, organId: string, on: LocalDate): boolean => {
  const own = referralsOf(story).filter((referral) => referral.toOrganId === organId && referral.referredOn <= on)
  const last = own.at(-1)
  return last !== undefined && last.handedBackOn !== null && last.handedBackOn <= on
}

/** Brought to that organ again with the same facts and reasons, while in hand or after re-review. */
function isBarred(story: MatterStory, fact: FactOf<'ACCEPTED'>): boolean {
  const again = story
    .of('BROUGHT_AGAIN')
    .filter((repetition) => repetition.organId === fact.organId && repetition.on <= fact.on)
    .at(-1)
  if (again === undefined || again.factsAndReasons === 'NEW') return false
  const then = storyAt(story, again.on)
  if (isEndedFor(then, again.partyId ?? null)) return true
  // Only other organs' handling can be in hand at a higher organ: its own acceptance is the one asked about.
  const others = then.of('ACCEPTED').filter((other) => other.organId !== fact.organId)
  const isInHand = others.some(
    (other) => receiptsOf(then, 'OPINION', roundFrom(other.organId, other.on, other.id)).length === 0,
  )
  return again.level === 'HIGHER' && isInHand
}

/**
 * Reading: where no acceptance was written by day 15 after receipt, day 15 (unrolled) is the acceptance day, and one
 * written later changes nothing. Only with the setting, and only once the sixth road was decided.
 */
function presumedAcceptance(story: MatterStory): Handling | null {
  if (!story.settings.presumedAcceptance || !isRoadSix(story)) return null
  const arrival = arrivalOf(story)
  if (arrival === null) return null
  const on = addDays(arrival.on, 15)
  const isWritten = story.of('ACCEPTED').some((fact) => fact.organId === arrival.organId && fact.on <= on)
  return on <= story.asOf && !isWritten ? { ...roundFrom(arrival.organId, on, arrival.factId), isPresumed: true } : null
}

/** Where and when the matter reached the organ that has it. */
export function arrivalOf(story: MatterStory): { organId: string; on: LocalDate; factId: string } | null {
  const live = referralsOf(story).filter(
    (one) => one.handedBackOn === null && one.arrivedOn !== null && !one.isBetweenLevel,
  )
  const last = live.at(-1)
  if (last) return { organId: last.toOrganId, on: last.arrivedOn as LocalDate, factId: last.arrivalFactId as string }
  const received = receivedFact(story)
  return received?.at === 'ORGAN' ? { organId: received.organId, on: received.on, factId: received.id } : null
}
