import { later, workingDays } from '@petition/law'
import type { FactOf } from '../facts.js'
import { serviceEffect } from '../receipts.js'
import type { MatterStory } from '../story.js'
import { withdrewOn } from '../petition.js'
import { clockOn, dutyFrom, houseClock, met, notOwed, organ } from '../../casework/index.js'
import type { Duty } from './duty.js'

/** Public notices that run, and papers that came back and must be served anew. */
export function serviceDuties(story: MatterStory): readonly Duty[] {
  return story.of('SERVED').flatMap((served) => [...publicNotice(story, served), ...servedAnew(story, served)])
}

/** 民事诉讼法 第九十五条, by analogy: the paper counts as served on the last of the thirty days. */
function publicNotice(story: MatterStory, served: FactOf<'SERVED'>): readonly Duty[] {
  if (served.mode !== 'PUBLIC_NOTICE') return []
  const clock = clockOn(story, 'SV-PUBLIC30', { eventOn: served.on, eventWhat: 'PUBLIC_NOTICE' })
  if (!clock) return []
  const effect = serviceEffect(story, served)
  return [
    dutyFrom(clock, {
      event: served,
      owedBy: organ(served.organId),
      end: effect.kind === 'RECEIVED' ? met({ on: effect.on }) : null,
    }),
  ]
}

/** House: a returned paper is a task on the same day; it ends with the next attempt for that party, or when the party withdrew. */
function servedAnew(story: MatterStory, served: FactOf<'SERVED'>): readonly Duty[] {
  const effect = serviceEffect(story, served)
  if (effect.kind !== 'RETURNED') return []
  const next = story
    .of('SERVED')
    .find(
      (fact) =>
        fact.id !== served.id && fact.paper === served.paper && fact.partyId === served.partyId && fact.on >= effect.on,
    )
  const clock = houseClock(story, 'HOUSE-RESERVE', {
    eventOn: effect.on,
    eventWhat: 'SERVICE_RETURNED',
    period: workingDays(story.settings.reserveWorkingDays),
  })
  const goneOn = withdrewOn(story, served.partyId, served.on)
  const end = met(next) ?? (goneOn === null ? null : notOwed(later(goneOn, effect.on)))
  return [dutyFrom(clock, { event: served, owedBy: organ(served.organId), end })]
}
