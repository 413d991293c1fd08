import { FIRST_DAY } from '../days.js'
import { planOf, type Deck } from '../deck/plan.js'
import { everybody } from '../people/staff.js'
import { Chance } from '../random.js'
import { planDisputes } from './plan-disputes.js'
import { planAdvised, planHeard, planLawyerMonths, planMediated, planYear, type Part } from './plan-year.js'

function deckOf(seed: number): Deck {
  const chance = new Chance(seed)
  everybody(chance) // the house draws first
  return planOf(chance)
}

/** All that is lived once the office is open: the deck's quiet matters, then the year as it came. */
export function partsOf(seed: number): readonly Part[] {
  const { quiet } = deckOf(seed)
  const further = [...planMediated(seed), ...planHeard(seed), ...planLawyerMonths()]
  return [
    ...quiet.map((course) => ({ courses: [course] })),
    ...planDisputes(seed),
    ...planYear(seed),
    ...further,
    ...planAdvised(),
  ]
}

/** Matters that have begun by the office's first day: somebody may tell a thing again only after it. */
export const mattersOf = (parts: readonly Part[]): number =>
  parts
    .filter((part) => !part.isBeside)
    .flatMap((part) => part.courses)
    .filter(({ steps }) => steps.some((step) => step.on <= FIRST_DAY)).length

/** Matters by which the office opens, and all that there will be. */
export function sizeOf(seed: number): { readonly made: number; readonly of: number } {
  const { matters } = deckOf(seed)
  return { made: matters, of: matters + mattersOf(partsOf(seed)) }
}
