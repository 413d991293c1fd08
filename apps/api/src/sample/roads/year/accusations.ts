import { accusation, type Power } from '../accusing.js'
import { KEEPER } from '../../people/cadres.js'
import { ACCUSATION, ACCUSED_UNIT, APPOINTMENT, type Story } from '../../stories/index.js'
import type { YearRoad } from './year-road.js'

const POWERS: readonly (readonly [Power, stories: readonly Story[], weight: number])[] = [
  [{ concern: 'DISCIPLINE', managedBy: 'DISTRICT' }, ACCUSATION, 6],
  [{ concern: 'DISCIPLINE', managedBy: 'UNIT' }, ACCUSATION, 2],
  [{ concern: 'DISCIPLINE', managedBy: 'CITY' }, ACCUSATION, 2],
  [{ concern: 'APPOINTMENT', managedBy: 'DISTRICT' }, APPOINTMENT, 3],
  [{ concern: 'APPOINTMENT', managedBy: 'CITY' }, APPOINTMENT, 1],
  [{ concern: 'UNIT', managedBy: 'DISTRICT' }, ACCUSED_UNIT, 2],
]

/** Accusations (第三十条): registered by whoever has their desk, and handed over by the power that manages whoever is accused. */
export const accusations: YearRoad = {
  share: 22,
  plan: (beginning) => {
    const [power, stories] = beginning.chance.weighed(POWERS, ([, , weight]) => weight)
    const given = beginning.given({
      story: beginning.chance.pick(stories),
      ...({ purpose: 'ACCUSATION', registrar: KEEPER, channel: 'LETTER' } as const),
    })
    accusation(beginning.course(), given, undefined, power)
  },
}
