import type { LocalDate } from '@petition/law'
import { handlingsOf } from '../handlings.js'
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
    const overOn = over(issued?.on ?? servedOnAll(story, 'OPINION', round) ?? round.until)
    return { stage: 'HANDLING', organId: round.organId, id: round.factId, from: round.from, overOn }
  })
  const reviews = reviewRounds(story).flatMap((round): readonly HearingRound[] => {
    const asked = round.asked.filter((one) => one.isInTime)
    const from = asked[0]?.fact.on
    if (from === undefined) return []
    const answered = asked.every((one) => one.answeredOn !== null) ? (asked.at(-1)?.answeredOn ?? null) : null
    const overOn = over(round.decision?.on ?? answered)
    return [{ stage: round.level, organId: round.organId, id: round.id, from, overOn }]
  })
  return [...handlings, ...reviews]
}

/** The step of an organ that a day falls into: the last one begun by then. */
export const roundOn = (story: MatterStory, organId: string, on: LocalDate): HearingRound | null =>
  hearingRounds(story)
    .filter((round) => round.organId === organId && round.from <= on)
    .at(-1) ?? null

/** The step of an organ that is under way today. */
export const openRound = (story: MatterStory, organId: string): HearingRound | null => {
  const round = roundOn(story, organId, story.asOf)
  return round?.overOn === null ? round : null
}
