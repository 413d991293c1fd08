import { cite, type Citation, type LocalDate } from '@petition/law'
import type { FactOf, MatterFact } from './facts.js'
import { storyOf, type MatterStory } from './story.js'

/** First day of the 2022 text; events before it follow the text of 2005. */
const NEW_TEXT_FROM = '2022-05-01'

/** The article that governs an event of that day, in the text then in force. */
export const articleOn = (on: LocalDate, article2022: string, article2005: string): Citation =>
  on < NEW_TEXT_FROM ? cite('petition-regulation-2005', article2005) : cite('petition-regulation-2022', article2022)

/** The same story as it stood at the end of an earlier day. From what was told: a split is not made twice. */
export const storyAt = (story: MatterStory, day: LocalDate): MatterStory =>
  day === story.asOf ? story : storyOf(story.told, { ...story, asOf: day })

/** The first of some facts by day. */
export const firstOf = <F extends { readonly on: LocalDate }>(facts: readonly F[]): F | null =>
  facts.reduce<F | null>((first, fact) => (first === null || fact.on < first.on ? fact : first), null)

/** Questions about the matter as a whole that several rules ask. */

export const receivedFact = (story: MatterStory): FactOf<'RECEIVED'> | null => story.of('RECEIVED')[0] ?? null

/** Parties that must be told and served: everybody who left a way to be reached and did not withdraw. */
export function partyIds(story: MatterStory): readonly string[] {
  const gone = new Set(story.of('WITHDRAWN').map((fact) => fact.partyId))
  const told = namedParties(story)
  const served = story.of('SERVED').map((fact) => fact.partyId)
  return [...new Set([...told, ...served])].filter((id) => !gone.has(id))
}

const namedParties = (story: MatterStory): readonly string[] => [
  ...(receivedFact(story)?.parties ?? []).map((party) => party.id),
  ...story.of('PARTY_NAMED').map((fact) => fact.partyId),
]

/** The day on which a party withdrew for itself, from a day on; null where it did not. */
export const withdrewOn = (story: MatterStory, partyId: string, from: LocalDate): LocalDate | null =>
  story.of('WITHDRAWN').find((fact) => fact.partyId === partyId && fact.on >= from)?.on ?? null

/** The whole matter is withdrawn when the paper speaks for all, or when every party withdrew. */
export function withdrawal(story: MatterStory): FactOf<'WITHDRAWN'> | null {
  const withdrawn = story.of('WITHDRAWN')
  const forAll = withdrawn.find((fact) => fact.partyId === null)
  if (forAll) return forAll
  const parties = namedParties(story)
  const gone = new Set(withdrawn.map((fact) => fact.partyId))
  return parties.length > 0 && parties.every((id) => gone.has(id)) ? (withdrawn.at(-1) ?? null) : null
}

/** What ended the matter as a whole before its road did: withdrawn, attached to the matter it repeats, or a mistake. */
export function endedAsWhole(story: MatterStory): MatterFact | null {
  const attached = story.of('ATTACHED').at(-1)
  const detached = story.of('DETACHED').at(-1)
  const isAttached = attached !== undefined && !(detached !== undefined && detached.on >= attached.on)
  return withdrawal(story) ?? story.of('MISTAKEN')[0] ?? (isAttached ? attached : null)
}

/** Claims of this matter: those split off are another matter's, see `afterSplits`. */
export function claimNos(story: MatterStory): readonly number[] {
  const all =
    receivedFact(story)?.claims.map((claim) => claim.no) ?? story.of('CLAIM_SORTED').map((fact) => fact.claimNo)
  return [...new Set(all)]
}

/** The last sorting of each remaining claim. */
export function sortings(story: MatterStory): readonly FactOf<'CLAIM_SORTED'>[] {
  return claimNos(story).flatMap(
    (no) =>
      story
        .of('CLAIM_SORTED')
        .filter((fact) => fact.claimNo === no)
        .at(-1) ?? [],
  )
}

/**
 * The fact that led the whole matter out of the petition procedure (第三十一条第一至五项): every remaining claim
 * has a road and none of them is the sixth.
 */
export function ledElsewhere(story: MatterStory): FactOf<'CLAIM_SORTED'> | null {
  const sorted = sortings(story)
  const nos = claimNos(story)
  const isOut =
    sorted.length > 0 && sorted.length === nos.length && sorted.every((fact) => fact.road !== null && fact.road !== 6)
  return isOut ? (sorted.at(-1) ?? null) : null
}

/** Every remaining claim is sorted and none of them stays in the petition procedure: other roads, advice, accusations. */
export function leavesProcedure(story: MatterStory): FactOf<'CLAIM_SORTED'> | null {
  const sorted = sortings(story)
  const isOut = sorted.length > 0 && sorted.length === claimNos(story).length && sorted.every((fact) => fact.road !== 6)
  return isOut ? (sorted.at(-1) ?? null) : null
}

export const isRoadSix = (story: MatterStory): boolean => sortings(story).some((fact) => fact.road === 6)
