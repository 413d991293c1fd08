import type { LocalDate } from '@petition/law'
import type { Answer, FactOf } from '../facts.js'
import type { Round } from '../receipts.js'
import type { MatterStory } from '../story.js'

/** A decision that took an opinion away and ordered a new one until a day (第三十五条 with the local rules; decision 020). */
export interface Revocation {
  readonly decision: FactOf<'REVIEW_DECIDED'>
  readonly opinion: FactOf<'OPINION_ISSUED'>
  readonly by: LocalDate | null
}

export function revocationsOf(story: MatterStory): readonly Revocation[] {
  return story.of('REVIEW_DECIDED').flatMap((decision) => {
    if (decision.outcome !== 'REVOKED') return []
    const opinion = story.of('OPINION_ISSUED').find((fact) => fact.id === decision.opinionId)
    return opinion ? [{ decision, opinion, by: decision.newOpinionBy }] : []
  })
}

/** The last decision that put other answers in the place of an opinion's. */
export const changeOf = (
  story: MatterStory,
  opinion: Pick<FactOf<'OPINION_ISSUED'>, 'id'>,
): FactOf<'REVIEW_DECIDED'> | null =>
  story
    .of('REVIEW_DECIDED')
    .filter((fact) => fact.outcome === 'CHANGED' && fact.opinionId === opinion.id)
    .at(-1) ?? null

/** The answers of an opinion that count: its own, or those of the review that changed them. */
export const answersOf = (story: MatterStory, opinion: FactOf<'OPINION_ISSUED'>): readonly Answer[] =>
  changeOf(story, opinion)?.answers ?? opinion.answers

/** The decision that took the answers of an opinion away; null while they count. */
export const undoneBy = (
  story: MatterStory,
  opinion: Pick<FactOf<'OPINION_ISSUED'>, 'id'>,
): FactOf<'REVIEW_DECIDED'> | null =>
  story.of('REVIEW_DECIDED').find((fact) => fact.opinionId === opinion.id && fact.outcome !== 'UPHELD') ?? null

/** The span of one decision of an organ among its decisions at a level: until its next one, by the order of the record. */
export function roundOfDecision(
  decisions: readonly FactOf<'REVIEW_DECIDED'>[],
  decision: FactOf<'REVIEW_DECIDED'>,
): Round {
  const own = decisions.filter((one) => one.organId === decision.organId)
  const at = own.indexOf(decision)
  return {
    ...{ organId: decision.organId, from: decision.on, since: at > 0 ? decision : null, before: own[at + 1] ?? null },
    issuedIds: new Set([decision.id]),
  }
}

/** Without spaces and marks, so that a comma more is no other reason. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')

/**
 * Whether answers say the very same as the opinion that was revoked: for every claim the same outcome and the same
 * words. The handler may come to the same outcome, but not on the same facts and reasons (decision 020).
 */
export const areSameAgain = (revoked: readonly Answer[], answers: readonly Answer[]): boolean =>
  answers.length > 0 &&
  answers.every((answer) => {
    const before = revoked.find((one) => one.claimNo === answer.claimNo)
    return (
      before !== undefined &&
      before.outcome === answer.outcome &&
      (['finding', 'basis', 'result'] as const).every((part) => bare(before[part]) === bare(answer[part]))
    )
  })
