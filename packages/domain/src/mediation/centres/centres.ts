import { cite, granted, refused, type Verdict } from '@petition/law'
import type { CentreLevel } from './words.js'

/** A centre as the rules know it: a place of an organ at one level, under the centre that guides it. */
export interface Centre {
  readonly id: string
  readonly level: CentreLevel
  /** the organ that owes what stands at the centre */
  readonly organId: string
  /** null for the district's */
  readonly parentId: string | null
  /** the community it is for; null above */
  readonly community: string | null
  /** closed centres keep their past and receive nothing */
  readonly isOpen: boolean
}

const house = cite('house', '')
const HEIGHT: Readonly<Record<CentreLevel, number>> = { COMMUNITY: 0, STREET_TOWN: 1, DISTRICT: 2 }
export const isHigher = (a: CentreLevel, b: CentreLevel): boolean => HEIGHT[a] > HEIGHT[b]

const byId = (centres: readonly Centre[]) => new Map(centres.map((one) => [one.id, one]))

/** The open centres above one, the nearest first. A closed one between two is passed over. */
export function above(centre: Pick<Centre, 'parentId'>, centres: readonly Centre[]): readonly Centre[] {
  const known = byId(centres)
  const way: Centre[] = []
  let next = centre.parentId
  while (next !== null) {
    const parent = known.get(next)
    if (!parent || way.includes(parent)) break
    way.push(parent)
    next = parent.parentId
  }
  return way.filter((one) => one.isOpen)
}

/** The open centres below one, at any depth. */
export const below = (centre: Pick<Centre, 'id'>, centres: readonly Centre[]): readonly Centre[] =>
  centres.filter((one) => one.isOpen && above(one, centres).some((each) => each.id === centre.id))

export interface DisputePlace {
  /** the street or town it lies in; null: of no street, or not known */
  readonly organId: string | null
  readonly community: string | null
}

/**
 * The lowest centre for a place: its community's where there is one, otherwise its street's or town's, otherwise the district's.
 * A rule of the house: no law says where a dispute begins.
 *
 * @returns null where no centre is open at all
 */
export function lowestCentre(place: DisputePlace, centres: readonly Centre[]): Centre | null {
  const open = centres.filter((one) => one.isOpen)
  const ofOrgan = open.filter((one) => one.organId === place.organId)
  return (
    ofOrgan.find((one) => one.level === 'COMMUNITY' && one.community === place.community) ??
    ofOrgan.find((one) => one.level === 'STREET_TOWN') ??
    open.find((one) => one.level === 'DISTRICT') ??
    null
  )
}

/** A start higher than the lowest centre needs a reason; a start elsewhere is none. Refuses NO_CENTRE, START_ELSEWHERE, START_HIGHER_WITHOUT_REASON. */
export function startAt(
  place: DisputePlace,
  wanted: { readonly centreId: string | null; readonly reason: string },
  centres: readonly Centre[],
): Verdict<Centre> {
  const lowest = lowestCentre(place, centres)
  if (lowest === null) return refused('NO_CENTRE', house)
  if (wanted.centreId === null || wanted.centreId === lowest.id) return granted(lowest)
  const higher = above(lowest, centres).find((one) => one.id === wanted.centreId)
  if (!higher) return refused('START_ELSEWHERE', house)
  return wanted.reason === '' ? refused('START_HIGHER_WITHOUT_REASON', house) : granted(higher)
}

/** Up goes to the next open centre above; at the district there is none, and the other ways are told instead. Refuses NO_LEVEL_ABOVE. */
export function upFrom(centre: Centre, centres: readonly Centre[]): Verdict<Centre> {
  const next = above(centre, centres)[0]
  return next ? granted(next) : refused('NO_LEVEL_ABOVE', house)
}

/** Down goes to an open centre that this one guides. Refuses NOT_A_CENTRE_BELOW. */
export function downTo(centre: Centre, toId: string, centres: readonly Centre[]): Verdict<Centre> {
  const found = below(centre, centres).find((one) => one.id === toId)
  return found ? granted(found) : refused('NOT_A_CENTRE_BELOW', house)
}

/** A community's centre belongs to a street's or town's, that one to the district's; the district's to none. */
export function mayStandUnder(level: CentreLevel, parent: Centre | null): Verdict<true> {
  if (level === 'DISTRICT') return parent === null ? granted(true) : refused('CENTRE_LEVELS_MIXED', house)
  const wanted: CentreLevel = level === 'COMMUNITY' ? 'STREET_TOWN' : 'DISTRICT'
  return parent?.isOpen && parent.level === wanted ? granted(true) : refused('CENTRE_LEVELS_MIXED', house)
}

/** Nothing is left without an owner: a centre closes when it holds no open dispute and guides no open centre. */
export function mayClose(
  centre: Centre,
  held: { readonly openDisputes: number },
  centres: readonly Centre[],
): Verdict<true> {
  if (held.openDisputes > 0) return refused('CENTRE_HOLDS_DISPUTES', house, { count: held.openDisputes })
  const lower = below(centre, centres).length
  return lower > 0 ? refused('CENTRE_GUIDES_OTHERS', house, { count: lower }) : granted(true)
}
