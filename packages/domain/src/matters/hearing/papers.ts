import type { FactOf } from '../facts.js'
import type { MatterStory } from '../story.js'
import type { ServedPaper } from '../words.js'

export const HEARING_PAPERS: readonly ServedPaper[] = ['HEARING_RIGHT_NOTICE', 'HEARING_DECISION', 'HEARING_NOTICE']

/** A paper of a hearing that there is to be served, with the fact that it says. */
export interface HearingPaper {
  readonly paper: ServedPaper
  readonly fact: FactOf<'HEARING_TOLD' | 'HEARING_DECIDED' | 'HEARING_SET'>
}

/** Papers of hearings, each with the fact that it carries, the earliest first. */
export const hearingPapersOf = (story: MatterStory): readonly HearingPaper[] => [
  ...story.of('HEARING_TOLD').map((fact): HearingPaper => ({ paper: 'HEARING_RIGHT_NOTICE', fact })),
  ...story.of('HEARING_DECIDED').map((fact): HearingPaper => ({ paper: 'HEARING_DECISION', fact })),
  ...story.of('HEARING_SET').map((fact): HearingPaper => ({ paper: 'HEARING_NOTICE', fact })),
]
