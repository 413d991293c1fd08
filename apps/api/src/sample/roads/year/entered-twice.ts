import { mistaken } from '../elsewhere.js'
import type { YearRoad } from './year-road.js'

/** The same paper entered twice: the second entry is marked as a mistake. */
export const enteredTwice: YearRoad = {
  share: 7,
  plan: (beginning) => mistaken(beginning.course(), beginning.given()),
}
