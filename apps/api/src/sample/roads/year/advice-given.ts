import { advice } from '../elsewhere.js'
import { ADVICE } from '../../stories/index.js'
import type { YearRoad } from './year-road.js'

/** Advice (第二十九条). */
export const adviceGiven: YearRoad = {
  share: 35,
  plan: (beginning) =>
    advice(beginning.course(), beginning.given({ story: beginning.chance.pick(ADVICE), purpose: 'ADVICE' })),
}
