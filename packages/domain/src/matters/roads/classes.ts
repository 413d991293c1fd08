import type { LocalDate } from '@petition/law'
import type { FactOf } from '../facts.js'
import { claimNos, partyIds, sortings } from '../petition.js'
import { servedOnAll } from '../receipts.js'
import type { MatterStory } from '../story.js'
import type { ClaimClass, ServedPaper } from '../words.js'

/** Every claim is sorted, and all into this class. */
export function isWholly(story: MatterStory, claimClass: ClaimClass): boolean {
  const sorted = sortings(story)
  return (
    sorted.length > 0 &&
    sorted.length === claimNos(story).length &&
    sorted.every((fact) => fact.claimClass === claimClass)
  )
}

/** The last decision on advice, with the day it was taken. */
export const adviceDecision = (story: MatterStory): FactOf<'ADVICE_DECIDED'> | null =>
  story.of('ADVICE_DECIDED').at(-1) ?? null

/** The day on which advice was replied to: the last petitioner has the reply, or it was decided where nobody can be reached. */
export function adviceRepliedOn(story: MatterStory): LocalDate | null {
  const decided = adviceDecision(story)
  return decided === null ? null : reachedAllOn(story, 'ADVICE_REPLY', decided)
}

/** The day on which the paper that a fact left had reached all who can be reached; the fact's own day where nobody can be. */
export function reachedAllOn(
  story: MatterStory,
  paper: ServedPaper,
  { organId, on }: { readonly organId: string; readonly on: LocalDate },
): LocalDate | null {
  return partyIds(story).length === 0 ? on : servedOnAll(story, paper, { organId, from: on })
}
