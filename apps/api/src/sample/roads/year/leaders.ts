import type { Course } from '../course.js'
import type { Given } from '../given.js'
import { isLedToAssistance, isReceivedByLeader, isTakenOn } from '../leading.js'
import { petition } from '../petition.js'
import type { Beginning } from '../../year/beginning.js'
import type { YearRoad } from './year-road.js'

type Happens = (course: Course, given: Given, since: Beginning['on']) => void

const road = (share: number, ...happens: readonly Happens[]): YearRoad => ({
  share,
  plan: (beginning) => {
    const turns = { isSlow: true, outcomes: beginning.chance.pick(OUTCOMES) }
    const given = beginning.given({ turns, people: beginning.chance.pick(['ONE', 'TWO', 'FIVE'] as const) })
    const course = beginning.course()
    petition(course, given, turns)
    for (const one of happens) one(course, given, beginning.on)
  },
})
const OUTCOMES = [['SUPPORTED'], ['SUPPORTED', 'EXPLAINED'], ['EXPLAINED']] as const

/** Received on a leader's day, taken on by an official, led to assistance; some of it all at once. */
export const leaders: readonly YearRoad[] = [
  road(22, isReceivedByLeader),
  road(10, isTakenOn),
  road(6, isReceivedByLeader, isTakenOn),
  road(10, isLedToAssistance),
]
