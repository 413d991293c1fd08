import { firstOf } from '../petition.js'
import type { MatterStory } from '../story.js'
import { clockOn, dutyFrom } from '../../casework/index.js'
import { met, organ } from '../../casework/index.js'
import type { Duty } from './duty.js'

/** Duties beside the road: answers to suggestions (第四十条第四款). */
export function asideDuties(story: MatterStory): readonly Duty[] {
  return [
    ...story.of('SUGGESTED').flatMap((suggested) => {
      const run = { eventOn: suggested.on, eventWhat: 'SUGGESTED' }
      const clock = clockOn(story, 'XF-SUGGEST-FB', run) ?? clockOn(story, 'XF05-SUGGEST30', run)
      const told = firstOf(
        story
          .of('SUGGESTION_ANSWERED')
          .filter((fact) => fact.organId === suggested.toOrganId && fact.on >= suggested.on),
      )
      return clock ? [dutyFrom(clock, { event: suggested, owedBy: organ(suggested.toOrganId), end: met(told) })] : []
    }),
  ]
}
