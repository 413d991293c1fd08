import type { MatterStory } from '../story.js'
import type { ReviewLevel } from './words.js'

/**
 * Four eyes (第二十八条第三款): the people who worked on the step below, and so may not decide this one: for review those
 * of the handling, for re-review those of the review as well.
 */
export function handledBelow(story: MatterStory, level: ReviewLevel): ReadonlySet<string> {
  const handling = [
    ...[...story.of('ACCEPTED'), ...story.of('INVESTIGATED'), ...story.of('OPINION_DRAFTED')],
    ...story.of('OPINION_ISSUED'),
  ]
  const review = [...story.of('REVIEW_DRAFTED'), ...story.of('REVIEW_DECIDED')].filter(
    (fact) => level === 'RECHECK' && fact.level === 'REVIEW',
  )
  const approved = [
    ...story.of('OPINION_ISSUED'),
    ...story.of('REVIEW_DECIDED').filter((fact) => review.includes(fact)),
  ]
  return new Set(
    [...[...handling, ...review].map((fact) => fact.byAccountId), ...approved.map((fact) => fact.approvedBy)].filter(
      (id) => id !== null,
    ),
  )
}
