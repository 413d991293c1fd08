import type { Citation } from '@petition/law'
import { articleOfRoad } from './effects.js'
import { articleOn } from './petition.js'
import { referralsOf } from './referrals.js'
import { gateOfRepetition, type GateId } from './repetitions.js'
import type { MatterStory } from './story.js'

export type GateEffect = 'not_accepted' | 'no_longer_accepted' | 'led_elsewhere' | 'handed_back'

/** A place where the law turns a matter away from here: to another procedure, back, or not at all. */
export interface Gate {
  readonly factId: string
  readonly gate: GateId
  readonly effect: GateEffect
  readonly citation: Citation
}

/** The gates that the facts of a matter passed. There is none for an unused window and none for a visit that skips a level. */
export function gatesOf(story: MatterStory): readonly Gate[] {
  return [
    ...story.of('RECEIVED').flatMap((fact): Gate[] => {
      if (fact.at !== 'PETITION_OFFICE' || fact.subject === 'ORDINARY') return []
      const gate = fact.subject === 'LITIGATION' ? 'G-LAWSUIT' : 'G-DISCIPLINE'
      return [{ factId: fact.id, gate, effect: 'led_elsewhere', citation: articleOn(fact.on, '22(2)', '21(1)') }]
    }),
    ...story.of('CLAIM_SORTED').flatMap((fact): Gate[] => {
      if (fact.road === null || fact.road === 6) return []
      const gate = fact.road === 1 ? 'G-LAWSUIT' : 'G-ROUTE'
      return [{ factId: fact.id, gate, effect: 'led_elsewhere', citation: articleOfRoad(fact.road) }]
    }),
    ...story.of('NOTIFIED').flatMap((fact): Gate[] => {
      const isDirect = story.of('RECEIVED').some((one) => one.at === 'ORGAN' && one.organId === fact.organId)
      if (fact.content !== 'WHERE_TO_GO' || !isDirect) return []
      return [
        { factId: fact.id, gate: 'G-OUTSIDE', effect: 'led_elsewhere', citation: articleOn(fact.on, '23(1)', '22(1)') },
      ]
    }),
    ...referralsOf(story).flatMap((referral): Gate[] => {
      if (referral.handedBackOn === null || referral.answer === null) return []
      const citation = articleOn(referral.handedBackOn, '23(3)', '21(2)')
      return [{ factId: referral.answer.id, gate: 'G-OUTSIDE', effect: 'handed_back', citation }]
    }),
    ...story.of('BROUGHT_AGAIN').flatMap((fact): Gate[] => {
      const found = gateOfRepetition(story, fact)
      if (!found) return []
      const effect = found.gate === 'G-RECHECKED' ? 'no_longer_accepted' : 'not_accepted'
      return [{ factId: fact.id, gate: found.gate, effect, citation: found.citation }]
    }),
  ]
}
