import type { LocalDate } from '@petition/law'
import type { MatterStory } from './story.js'

/** A fact where one round ends and the next begins: its day, and the fact itself, which has its place in the record. */
export interface Boundary {
  readonly id: string
  readonly on: LocalDate
}

const places = new WeakMap<MatterStory['told'], ReadonlyMap<string, number>>()

function placeOf({ told }: MatterStory, id: string): number {
  let known = places.get(told)
  if (!known) {
    known = new Map(told.map((fact, at) => [fact.id, at]))
    places.set(told, known)
  }
  return known.get(id) ?? told.length
}

/**
 * Whether a fact lies after another: on a later day; on one day, told later. Within a day the story has the order of the procedure,
 * so that rounds of one day lie in each other there; only the record keeps them apart.
 */
export const isAfter = (story: MatterStory, fact: Boundary, other: Boundary): boolean =>
  fact.on > other.on || (fact.on === other.on && placeOf(story, fact.id) > placeOf(story, other.id))

/** From a first day on, and after the fact that ended the round before where there is one. */
export interface Span {
  readonly from: LocalDate
  /** the fact that ended the round before and began this one; left out in the first */
  readonly since?: Boundary | null
  /** the fact that begins the next round; left out in the last */
  readonly before?: Boundary | null
}

/**
 * Whether a fact belongs to a round. In the first round its day decides, in whatever order the facts of that day were told; between
 * two rounds the order of the record.
 */
export const isWithin = (story: MatterStory, fact: Boundary, { from, since, before }: Span): boolean =>
  (since ? isAfter(story, fact, since) : fact.on >= from) && !(before && isAfter(story, fact, before))
