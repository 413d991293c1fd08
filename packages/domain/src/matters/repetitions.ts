import type { Citation, LocalDate } from '@petition/law'
import { deadlineOfHandling } from './duties/handling-period.js'
import type { FactOf } from './facts.js'
import { handlingsOf } from './handlings.js'
import { answerTo, RECHECK, REVIEW, windowsOf } from './duties/review.js'
import { articleOn, endedAsWhole, ledElsewhere, receivedFact, storyAt } from './petition.js'
import { servedOnAll } from './receipts.js'
import { isEndedFor } from './review/ends.js'
import type { MatterStory } from './story.js'

export type GateId = 'G-PENDING' | 'G-RECHECKED' | 'G-LAWSUIT' | 'G-DISCIPLINE' | 'G-ROUTE' | 'G-OUTSIDE'

/**
 * Whether a repetition is taken (第十九条第三款、第三十六条第三款). Only these two refusals exist: the same matter
 * brought to a higher organ while it is in hand within its period, and the same facts and reasons after re-review.
 */
export function gateOfRepetition(
  story: MatterStory,
  again: FactOf<'BROUGHT_AGAIN'>,
): { gate: 'G-PENDING' | 'G-RECHECKED'; citation: Citation } | null {
  if (again.factsAndReasons === 'NEW') return null
  const then = storyAt(story, again.on)
  if (isEndedFor(then, again.partyId ?? null))
    return { gate: 'G-RECHECKED', citation: articleOn(again.on, '36(3)', '35(3)') }
  if (again.level === 'HIGHER' && isInHand(then, again.on))
    return { gate: 'G-PENDING', citation: articleOn(again.on, '19(3)', '16') }
  return null
}

/** Accepted or in hand, and its period not yet over. */
export function isInHand(story: MatterStory, on: LocalDate): boolean {
  if (endedAsWhole(story) || ledElsewhere(story)) return false
  if (isReviewInHand(story)) return true
  const handling = handlingsOf(story).at(-1)
  if (!handling) return receivedFact(story) !== null || story.of('ARRIVED').length > 0
  if (servedOnAll(story, 'OPINION', handling) !== null) return false
  const lastOn = deadlineOfHandling(story, handling)
  return lastOn === null || on <= lastOn
}

/** A review or re-review was asked for in time and its opinion has not reached the petitioner who asked. */
const isReviewInHand = (story: MatterStory): boolean =>
  [REVIEW, RECHECK].some((remedy) =>
    windowsOf(story, remedy).some(
      ({ request, isInTime }) => request !== null && isInTime && answerTo(story, remedy, request) === null,
    ),
  )
