import { handlerOf, secondOf } from '../../people/staff.js'
import { ORDINARY } from '../../stories/index.js'
import type { Turns } from '../given.js'
import { petition } from '../petition.js'
import type { YearRoad } from './year-road.js'

/** Organs where somebody else can take over. */
const OF_TWO_HANDLERS = ORDINARY.filter(({ unit }) => unit !== 'PLACE' && secondOf(unit) !== handlerOf(unit))

const recused =
  (stepsBack: 'GRANTED' | 'REFUSED'): YearRoad['plan'] =>
  (beginning) => {
    const given = beginning.given({ story: beginning.chance.pick(OF_TWO_HANDLERS) })
    petition(beginning.course(), given, { stepsBack, outcomes: ['EXPLAINED'] })
  }

const turning =
  (turns: Turns, people: 'ONE' | 'FIVE' | 'TWELVE'): YearRoad['plan'] =>
  (beginning) =>
    petition(beginning.course(), beginning.given({ turns, people }), turns)

/** What happens to some matters on the sixth road, and has a road here so that every year has it. */
export const rarerTurns: readonly YearRoad[] = [
  { share: 8, plan: recused('GRANTED') },
  { share: 5, plan: recused('REFUSED') },
  // Told once the sixty days are over: no effect (第三十四条), and the answer comes late.
  { share: 5, plan: turning({ extensions: [20], isToldLate: true, outcomes: ['EXPLAINED'] }, 'ONE') },
  { share: 10, plan: turning({ isUrgent: true, outcomes: ['SUPPORTED', 'EXPLAINED'] }, 'TWELVE') },
  { share: 4, plan: turning({ isUrgent: true, how: 'ASSIGNED', outcomes: ['SUPPORTED'] }, 'FIVE') },
]
