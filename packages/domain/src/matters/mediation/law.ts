import { granted, refused } from '@petition/law'
import type { Lawful } from '../law-of-acts.js'
import { articleOn, sortings } from '../petition.js'
import type { MatterStory } from '../story.js'
import { runningDispute, runningMediation } from './state.js'

/** Only what is asked for as a right can be settled (第三十三条): advice is answered, an accusation goes its own road. */
const isRequest = (story: MatterStory): boolean => sortings(story).every((fact) => fact.claimClass === 'REQUEST')

export const isMediationPertinent = (story: MatterStory): boolean => isRequest(story)

/** Refuses MEDIATION_RUNS_ALREADY, NOT_A_REQUEST_TO_MEDIATE. */
export function mayScreenForMediation(story: MatterStory): Lawful {
  const article = articleOn(story.asOf, '33', '')
  const running = runningMediation(story)
  if (running) return refused('MEDIATION_RUNS_ALREADY', article, { on: running.screened.on })
  return isRequest(story) ? granted({ citation: article }) : refused('NOT_A_REQUEST_TO_MEDIATE', article)
}

/** What may be settled may be settled near by: once at a time. Refuses DISPUTE_RUNS_ALREADY, NOT_A_REQUEST_TO_MEDIATE. */
export function mayLeadToCentre(story: MatterStory): Lawful {
  const article = articleOn(story.asOf, '33', '')
  const running = runningDispute(story)
  if (running) return refused('DISPUTE_RUNS_ALREADY', article, { on: running.ledIn.on })
  return isRequest(story) ? granted({ citation: article }) : refused('NOT_A_REQUEST_TO_MEDIATE', article)
}
