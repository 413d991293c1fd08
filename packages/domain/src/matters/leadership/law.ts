import { cite, granted, refused, type Citation } from '@petition/law'
import type { Lawful } from '../law-of-acts.js'
import { articleOn } from '../petition.js'
import type { MatterStory } from '../story.js'
import { assistancesOf, currentLead, instructionsOf } from './state.js'

export type LeadershipAct =
  | 'receiveByLeader'
  | 'reportInstruction'
  | 'takeCase'
  | 'recordCaseProgress'
  | 'releaseCase'
  | 'leadToAssistance'
  | 'recordAssistance'

const isOpenInstruction = (story: MatterStory) => instructionsOf(story).some((one) => one.reported === null)
const isOpenAssistance = (story: MatterStory) => assistancesOf(story).some((one) => one.answered === null)

/** What can come up at all: nothing is reported, let go or answered that was not asked, taken or led. */
export function isLeadershipPertinent(story: MatterStory, act: LeadershipAct): boolean {
  switch (act) {
    case 'reportInstruction':
      return isOpenInstruction(story)
    case 'recordCaseProgress':
    case 'releaseCase':
      return currentLead(story) !== null
    case 'recordAssistance':
      return isOpenAssistance(story)
    default:
      return true
  }
}

/** 第十八条第二款 and 第三十七条 name no condition: only what is not there cannot be gone on with. */
export function mayLead(story: MatterStory, act: LeadershipAct): Lawful {
  // Of the text of 2005 the regulation as a whole is cited: its article on receptions was not at hand to be checked.
  const reception = articleOn(story.asOf, '18(2)', '')
  const assistance = cite('petition-regulation-2022', '37')
  const lead = currentLead(story)
  switch (act) {
    case 'receiveByLeader':
      return granted({ citation: reception })
    case 'reportInstruction':
      return when(isOpenInstruction(story), 'NO_OPEN_INSTRUCTION', reception)
    case 'takeCase':
      return lead ? refused('CASE_ALREADY_TAKEN', reception, { on: lead.taken.on }) : granted({ citation: reception })
    case 'recordCaseProgress':
    case 'releaseCase':
      return when(lead !== null, 'CASE_NOT_TAKEN', reception)
    case 'leadToAssistance':
      return granted({ citation: assistance })
    case 'recordAssistance':
      return when(isOpenAssistance(story), 'NO_OPEN_ASSISTANCE', assistance)
  }
}

const when = (isSo: boolean, code: string, citation: Citation): Lawful =>
  isSo ? granted({ citation }) : refused(code, citation)
