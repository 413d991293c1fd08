import { houseClock, dutyFrom } from '../../casework/index.js'
import { met, organ } from '../../casework/index.js'
import type { Duty } from '../duties/duty.js'
import type { MatterStory } from '../story.js'
import { assistancesOf, instructionsOf, leadsOf } from './state.js'

/** What was asked at a reception, a case taken on, and help asked for: each owed until it is reported, let go or answered. */
export function leadershipDuties(story: MatterStory): readonly Duty[] {
  return [...instructed(story), ...takenOn(story), ...assisted(story)]
}

const instructed = (story: MatterStory): readonly Duty[] =>
  instructionsOf(story).map(({ received, reported, reportBy, toOrganId, instructionId }) => {
    const clock = houseClock(story, 'HOUSE-INSTRUCTION', {
      ...{ eventOn: received.on, eventWhat: 'LEADER_RECEIVED', period: null },
      ...(reportBy !== null && { writtenOn: reportBy }),
    })
    return dutyFrom(clock, { event: received, owedBy: organ(toOrganId), end: met(reported), part: instructionId })
  })

/** The official answers for the case; the office that keeps the list owes that it is let go with a result. */
const takenOn = (story: MatterStory): readonly Duty[] =>
  leadsOf(story).map(({ taken, released }) => {
    const clock = houseClock(story, 'HOUSE-LEAD', {
      ...{ eventOn: taken.on, eventWhat: 'CASE_TAKEN', period: null },
      ...(taken.resolveBy !== null && { writtenOn: taken.resolveBy }),
    })
    return dutyFrom(clock, { event: taken, owedBy: organ(taken.organId), end: met(released) })
  })

/** 第三十七条 names no period for the answer: it is owed until it is there. */
const assisted = (story: MatterStory): readonly Duty[] =>
  assistancesOf(story).map(({ led, answered }) => {
    const clock = houseClock(story, 'HOUSE-ASSIST', { eventOn: led.on, eventWhat: 'ASSISTANCE_LED', period: null })
    return dutyFrom(clock, { event: led, owedBy: organ(led.toOrganId), end: met(answered) })
  })
