import { addDays } from '@petition/law'
import { workday } from '../../days.js'
import type { Beginning } from '../../year/beginning.js'
import { repeats } from '../elsewhere.js'
import { petition } from '../petition.js'
import type { Given } from '../given.js'
import type { YearRoad } from './year-road.js'

/** The same people tell the same thing again, by another channel. */
function again(beginning: Beginning, first: Given): Given {
  const channel = first.channel === 'LETTER' ? 'NETWORK' : 'LETTER'
  const registrar = channel === 'LETTER' ? 'laixin' : 'wangxin'
  return { ...first, channel, registrar, isFirstTime: false, materials: beginning.chance.between(0, 1) }
}

const road = (share: number, tells: (beginning: Beginning, days: number) => void): YearRoad => ({
  share,
  plan: (beginning) => tells(beginning, beginning.chance.between(12, 40)),
})

export const toldAgain: readonly YearRoad[] = [
  // Found: attached to the matter it repeats, and no second road begins.
  road(16, (beginning, days) => {
    const given = beginning.given()
    const first = beginning.course()
    petition(first, given, { isSlow: true })
    const second = beginning.course(workday(addDays(beginning.on, days)))
    second.tells(first.name)
    repeats(second, again(beginning, given), first.name)
  }),
  // Not found: handled as a matter of its own. What an office should find out is known beside it.
  road(10, (beginning, days) => {
    const given = beginning.given()
    const first = beginning.course()
    petition(first, given, {})
    const second = beginning.course(workday(addDays(beginning.on, days)))
    second.tells(first.name)
    petition(second, again(beginning, given), { outcomes: ['EXPLAINED'] })
  }),
]
