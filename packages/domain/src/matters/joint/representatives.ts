import { cite, granted, type Citation } from '@petition/law'
import type { FactOf } from '../facts.js'
import { partyIds, receivedFact } from '../petition.js'
import type { Lawful } from '../law-of-acts.js'
import type { MatterStory } from '../story.js'

/** Most representatives of a group (第二十条第三款). */
export const MOST_REPRESENTATIVES = 5

/** The last naming that has effect and says who; one of six or more is in the record and changes nothing. */
export const effectiveNaming = (story: MatterStory): FactOf<'REPRESENTATIVES_NAMED'> | null =>
  story
    .of('REPRESENTATIVES_NAMED')
    .filter((fact) => fact.number <= MOST_REPRESENTATIVES && fact.partyIds !== undefined)
    .at(-1) ?? null

/** Who speaks for the group today; nobody where more than five were named and no choice followed. */
export function representativeIds(story: MatterStory): readonly string[] {
  const named = effectiveNaming(story)
  const present = new Set(partyIds(story))
  if (named) return (named.partyIds ?? []).filter((id) => present.has(id))
  const first = (receivedFact(story)?.parties ?? []).filter((party) => party.isRepresentative).map((party) => party.id)
  const isTooMany = story.of('REPRESENTATIVES_NAMED').some((fact) => fact.number > MOST_REPRESENTATIVES)
  return isTooMany || first.length > MOST_REPRESENTATIVES ? [] : first.filter((id) => present.has(id))
}

export const isJoint = (story: MatterStory): boolean => partyIds(story).length > 1

/** It reached us: recorded whatever the number, which the law gives its effect or none. */
export const mayNameRepresentatives = (): Lawful => granted({ citation: article() })
const article = (): Citation => cite('petition-regulation-2022', '20(3)')
