import { petition } from '../petition.js'
import type { Turns } from '../given.js'
import type { YearRoad } from './year-road.js'
import type { People } from '../../deck/givens.js'

const road = (share: number, people: People, turns: Turns): YearRoad => ({
  share,
  plan: (beginning) => petition(beginning.course(), beginning.given({ turns, people }), turns),
})
const asked = (asked: 'BEFORE_ACCEPTANCE' | 'IN_HANDLING', came: 'ALL' | 'PARTLY' | 'NOTHING'): Turns => ({
  material: { asked, came },
  outcomes: ['SUPPORTED', 'EXPLAINED'],
})

/** Missing material that is asked for once, needs by consent, and letters that several signed. */
export const withCare: readonly YearRoad[] = [
  road(8, 'ONE', asked('BEFORE_ACCEPTANCE', 'ALL')),
  road(6, 'TWO', asked('IN_HANDLING', 'PARTLY')),
  road(4, 'ONE', asked('IN_HANDLING', 'NOTHING')),
  road(5, 'ONE', { need: 'KEPT', outcomes: ['EXPLAINED'] }),
  road(2, 'ONE', { need: 'WITHDRAWN', outcomes: ['SUPPORTED'] }),
  road(5, 'SIGNED', { chosen: 4, outcomes: ['EXPLAINED'] }),
]
