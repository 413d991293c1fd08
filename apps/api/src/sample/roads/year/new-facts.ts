import { Course } from '../course.js'
import { bringsNewFacts } from '../again.js'
import type { Turns } from '../given.js'
import { petition } from '../petition.js'
import type { YearRoad } from './year-road.js'

/** After the answer, or after the re-review that ended the road, somebody brings new facts: a matter that follows the first. */
export const newFacts: YearRoad = {
  share: 8,
  plan: (beginning) => {
    const { chance } = beginning
    const turns: Turns = {
      ...{ outcomes: ['NOT_SUPPORTED'], serving: ['DIRECT'] },
      ...(chance.isOneOf(40) ? { review: 'RECHECKED' } : chance.isOneOf(40) ? { review: 'ANSWERED' } : {}),
    }
    const given = beginning.given({ turns })
    const first = beginning.course()
    petition(first, given, turns)
    const next = beginning.adopt(new Course(`${first.name}n`, chance, first.day))
    bringsNewFacts(first, given, next)
  },
}
