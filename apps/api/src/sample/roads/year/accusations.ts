import { accusation } from '../elsewhere.js'
import { KEEPER } from '../../people/cadres.js'
import { ACCUSATION } from '../../stories/index.js'
import type { YearRoad } from './year-road.js'

/** Accusations (第三十条): registered by whoever has their desk. */
export const accusations: YearRoad = {
  share: 15,
  plan: (beginning) =>
    accusation(
      beginning.course(),
      beginning.given({
        story: beginning.chance.pick(ACCUSATION),
        ...({ purpose: 'ACCUSATION', registrar: KEEPER, channel: 'LETTER' } as const),
      }),
    ),
}
