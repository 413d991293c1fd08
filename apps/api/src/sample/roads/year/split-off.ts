import { Course } from '../course.js'
import { withAccusation } from '../elsewhere.js'
import { HOUSING } from '../../stories/index.js'
import type { YearRoad } from './year-road.js'

/** A request with an accusation in it: two matters. */
export const splitOff: YearRoad = {
  share: 6,
  plan: (beginning) => {
    const given = beginning.given({ story: beginning.chance.pick(HOUSING), channel: 'LETTER' })
    const course = beginning.course()
    const other = beginning.adopt(new Course(`${course.name}s`, beginning.chance, course.day))
    withAccusation(course, given, other)
  },
}
