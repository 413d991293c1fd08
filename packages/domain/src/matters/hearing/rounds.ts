import type { LocalDate } from '@petition/law'
import { handlingsOf } from '../handlings.js'
import { isAfter, type Boundary } from '../order.js'
import { endedAsWhole, firstOf } from '../petition.js'
import { servedOnAll } from '../receipts.js'
import { reviewRounds } from '../review/rounds.js'
import type { MatterStory } from '../story.js'
import type { HearingStage } from './words.js'

/** The step of an organ within which a hearing is asked for, held and used: its handling, its review, its re-review. */
export interface HearingRound {
  readonly stage: HearingStage
  readonly organId: string
  /** the fact that began it */
  readonly id: string
  readonly from: LocalDate
  /** the fact that began it where the organ had a step before */
  readonly since: Boundary | null
  /** day on which the organ gave its opinion, or the matter ended; null while it is to come */
  readonly overOn: LocalDate | null
}

const rounds = new WeakMap<MatterStory, readonly HearingRound[]>()

/** Every step in which something is or was to be heard, the earliest first. */
export function hearingRounds(story: MatterStory): readonly HearingRound[] {
  const known = rounds.get(story) ?? fold(story)
  rounds.set(story, known)
  return known
}

function fold(story: MatterStory): readonly HearingRound[] {
  const endedOn = endedAsWhole(story)?.on ?? null
  const over = (day: LocalDate | null) => (day !== null && (endedOn === null || day < endedOn) ? day : endedOn)
  const handlings = handlingsOf(story).map((round): HearingRound => {
    const issued = firstOf(story.of('OPINION_ISSUED').filter((fact) => round.issuedIds?.has(fact.id)))
    const overOn = over(issued?.on ?? servedOnAll(story, 'OPINION', round) ?? round.before?.on ?? null)
    const { organId, factId: id, from, since = null } = round
    return { stage: 'HANDLING', organId, id, from, since, overOn }
  })
  const reviews = reviewRounds(story).flatMap((round): readonly HearingRound[] => {
    const asked = round.asked.filter((one) => one.isInTime)
    const first = asked[0]?.fact
    if (first === undefined) return []
    const answered = asked.every((one) => one.answeredOn !== null) ? (asked.at(-1)?.answeredOn ?? null) : null
    const overOn = over(round.decision?.on ?? answered)
    return [{ stage: round.level, organId: round.organId, id: round.id, from: first.on, since: first, overOn }]
  })
  return [...handlings, ...reviews].map((round, at, all) =>
    all.slice(0, at).some((one) => one.organId === round.organId) ? round : { ...round, since: null },
  )
}

/** The step of its organ that a fact falls into: the last one begun by then, by the order of the record within a day. */
export const roundOf = (story: MatterStory, fact: Boundary & { readonly organId: string }): HearingRound | null =>
  hearingRounds(story).findLast(
    ({ organId, from, since }) =>
      organId === fact.organId &&
      (since === null ? from <= fact.on : since.id === fact.id || isAfter(story, fact, since)),
  ) ?? null

/** The step of an organ that is under way today. */
export const openRound = (story: MatterStory, organId: string): HearingRound | null => {
  const round = hearingRounds(story).findLast((one) => one.organId === organId && one.from <= story.asOf)
  return round?.overOn === null ? round : null
}
