import { accusations } from './accusations.js'
import { adviceGiven } from './advice-given.js'
import { enteredTwice } from './entered-twice.js'
import { leaders } from './leaders.js'
import { newFacts } from './new-facts.js'
import { otherRoads } from './other-roads.js'
import { petitions } from './petitions.js'
import { rarerTurns } from './rarer-turns.js'
import { severalOrgans } from './several-organs.js'
import { splitOff } from './split-off.js'
import { toldAgain } from './told-again.js'
import { withCare } from './with-care.js'
import type { YearRoad } from './year-road.js'

/** The roads of the year. A new one is a file and a line here. */
export const YEAR_ROADS: readonly YearRoad[] = [
  ...petitions,
  ...otherRoads,
  adviceGiven,
  accusations,
  splitOff,
  newFacts,
  ...severalOrgans,
  ...leaders,
  ...rarerTurns,
  ...toldAgain,
  enteredTwice,
  ...withCare,
]
