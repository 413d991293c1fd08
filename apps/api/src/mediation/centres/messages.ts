import { DISPUTE_REFUSALS } from '@petition/domain'
import type { Catalogue, Facts } from '../../platform/index.js'

const refusals = (language: 'zh' | 'en'): Catalogue['zh'] =>
  Object.fromEntries(
    Object.entries(DISPUTE_REFUSALS).map(([code, words]) => [
      code,
      (facts: Facts) => words(facts as Parameters<typeof words>[0])[language],
    ]),
  )

export const centreMessages: Catalogue = {
  zh: {
    ...refusals('zh'),
    FROM_THE_MATTER_ITSELF: () => '由信访事项转入的，请在该事项中办理“转矛调中心就地化解”',
  },
  en: {
    ...refusals('en'),
    FROM_THE_MATTER_ITSELF: () => 'Lead a matter to a centre from the matter itself',
  },
}
