import { workingDays } from '@petition/law'
import { receivedFact } from '../petition.js'
import { recusalsOf } from '../recusals.js'
import type { MatterStory } from '../story.js'
import { dutyFrom, houseClock } from '../../casework/index.js'
import { met, organ } from '../../casework/index.js'
import type { Duty } from './duty.js'

/**
 * To decide on a recusal that was asked for (第二十八条第三款 names no period): a period of the house, so that it is not
 * forgotten. Owed by the organ of the official; on its leader by the office that received the matter.
 */
export function recusalDuties(story: MatterStory): readonly Duty[] {
  const asked = new Map(story.of('RECUSAL_ASKED').map((fact) => [fact.recusalId, fact]))
  const office = receivedFact(story)?.at === 'PETITION_OFFICE' ? receivedFact(story)?.organId : null
  return recusalsOf(story).flatMap((recusal) => {
    const event = asked.get(recusal.id)
    if (!event) return []
    const clock = houseClock(story, 'HOUSE-RECUSAL', {
      eventOn: recusal.askedOn,
      eventWhat: 'RECUSAL_ASKED',
      period: workingDays(story.settings.recusalWorkingDays),
    })
    const owedBy = organ(recusal.isLeading && office ? office : recusal.officialOrganId)
    return [dutyFrom(clock, { event, owedBy, end: met(recusal.decision) })]
  })
}
