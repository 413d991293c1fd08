import { localDate } from '@petition/law'
import { handlerOf } from '../../people/staff.js'
import { petition } from '../petition.js'
import { disputed } from '../several-organs.js'
import type { YearRoad } from './year-road.js'

/** From this day on the Regulation of 2022 knows objections and the decision who takes it. */
const NEW_TEXT = localDate('2022-05-05')
const ASSISTING = ['U38', 'U39', 'U41', 'U37', 'U40', 'U46']
const NOT_OURS = ['U28', 'U31', 'U35', 'U30']

/** Several organs (第二十四条): one leads and another assists; or two hand it back, and it is decided who takes it. */
export const severalOrgans: readonly YearRoad[] = [
  {
    share: 24,
    plan: (beginning) => {
      const { chance } = beginning
      const given = beginning.given()
      const assisting = chance.pick(ASSISTING.filter((code) => code !== given.unit))
      petition(beginning.course(), given, { assisting, outcomes: chance.pick([['SUPPORTED'], ['EXPLAINED']] as const) })
    },
  },
  {
    share: 8,
    plan: (beginning) => {
      const { chance, on } = beginning
      const given = beginning.given()
      const assisting = chance.pick(ASSISTING.filter((code) => code !== given.unit))
      const notOurs = NOT_OURS.filter((code) => handlerOf(code) !== handlerOf(given.unit)).slice(0, 2)
      const course = beginning.course()
      if (on < NEW_TEXT) petition(course, given, { assisting })
      else disputed(course, given, notOurs, { assisting, outcomes: ['SUPPORTED'] })
    },
  },
]
