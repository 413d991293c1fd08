import { directElsewhere, guided, handedOver } from '../elsewhere.js'
import { ledIn, performs } from '../lead-in.js'
import { handlerOf } from '../../people/staff.js'
import { ELSEWHERE } from '../../stories/index.js'
import type { YearRoad } from './year-road.js'

/** Roads 1 to 4 lead elsewhere; on road 5 the organ does what a special law asks of it. */
const LEADING = ELSEWHERE.filter(({ road }) => road < 5)
const PROTECTING = ELSEWHERE.filter(({ road }) => road === 5)

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
    share: 20,
    plan: (beginning) => {
      const story = beginning.chance.pick(LEADING)
      ledIn(beginning.course(), beginning.given({ story, channel: 'LETTER' }), story, beginning.chance.isOneOf(60))
    },
  },
  {
    share: 18,
    plan: (beginning) => {
      const story = beginning.chance.pick(PROTECTING)
      performs(beginning.course(), beginning.given({ story, channel: 'NETWORK' }), story)
    },
  },
  {
    share: 22,
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
