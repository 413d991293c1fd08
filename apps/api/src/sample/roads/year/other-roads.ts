import { directElsewhere, guided, handedOver } from '../elsewhere.js'
import { handlerOf } from '../../people/staff.js'
import { ELSEWHERE } from '../../stories/index.js'
import type { YearRoad } from './year-road.js'

/** What other roads of article 31 take. */
export const otherRoads: readonly YearRoad[] = [
  {
    share: 40,
    plan: (beginning) => {
      const story = beginning.chance.pick(ELSEWHERE)
      guided(beginning.course(), beginning.given({ story, channel: 'VISIT' }), story)
    },
  },
  {
    share: 50,
    plan: (beginning) => {
      const story = beginning.chance.pick(ELSEWHERE)
      handedOver(beginning.course(), beginning.given({ story, channel: 'LETTER' }), story)
    },
  },
  {
    share: 10,
    plan: (beginning) => {
      const story = beginning.chance.pick(ELSEWHERE)
      const registrar = handlerOf(beginning.chance.pick(['U38', 'U39', 'U36', 'U47']))
      directElsewhere(beginning.course(), beginning.given({ story, registrar }), story)
    },
  },
]
