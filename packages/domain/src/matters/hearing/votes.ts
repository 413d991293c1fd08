import type { HearingQuestion } from './facts.js'
import type { Vote } from './words.js'

/** What came of the votes on one question: carried by more than half of those who sat on the panel. */
export interface VoteResult {
  readonly counts: Readonly<Record<Vote, number>>
  readonly isCarried: boolean
}

export function resultOf({ votes }: Pick<HearingQuestion, 'votes'>): VoteResult {
  const count = (vote: Vote) => votes.filter((one) => one.vote === vote).length
  const counts = { FOR: count('FOR'), AGAINST: count('AGAINST'), ABSTAIN: count('ABSTAIN') }
  return { counts, isCarried: counts.FOR * 2 > votes.length }
}

/** Everybody of the panel votes on each question, once, and nobody else does. */
export const isVotedByAll = (question: HearingQuestion, panelIds: readonly string[]): boolean =>
  question.votes.length === panelIds.length &&
  panelIds.every((id) => question.votes.filter((one) => one.officerId === id).length === 1)
