import { workingDays, type LocalDate } from '@petition/law'
import { houseClock } from '../../casework/index.js'
import { label, type Labels } from '../../label.js'
import type { MatterStory } from '../story.js'
import { windowsOfTold } from './answers.js'
import { owedNotices } from './notices.js'
import { decideBy, holdBy, noticeBy } from './periods.js'
import type { Hearing } from './state.js'

/** What is to be done next for a hearing. */
export type HearingStep = 'AWAIT' | 'DECIDE' | 'SET' | 'NOTIFY' | 'HOLD' | 'CLOSE' | 'CONCLUDE' | 'TELL_OFF' | 'NONE'
export const HEARING_STEPS: Labels<HearingStep> = {
  AWAIT: label('等候信访人答复', 'waits for an answer'),
  DECIDE: label('待决定', 'to decide'),
  SET: label('待排期', 'to set'),
  NOTIFY: label('待通知', 'to notify'),
  HOLD: label('待举行', 'to hold'),
  CLOSE: label('正在举行', 'under way'),
  CONCLUDE: label('待形成意见', 'to conclude'),
  TELL_OFF: label('待告知不举行', 'to tell that it is off'),
  NONE: label('已完成', 'nothing to do'),
}

export function hearingStep(story: MatterStory, hearing: Hearing): HearingStep {
  const owed = owedNotices(story, hearing).length > 0
  switch (hearing.state) {
    case 'PROPOSED':
      return 'AWAIT'
    case 'APPLIED':
      return 'DECIDE'
    case 'GRANTED':
      return 'SET'
    case 'ADJOURNED':
      return owed ? 'TELL_OFF' : 'SET'
    case 'SET':
      return owed ? 'NOTIFY' : 'HOLD'
    case 'UNDER_WAY':
      return 'CLOSE'
    case 'HELD':
      return 'CONCLUDE'
    case 'CANCELLED':
      return owed ? 'TELL_OFF' : 'NONE'
    default:
      return 'NONE'
  }
}

/** The day by which that is to be done; null where nothing is, or no period runs. */
export function hearingDueOn(story: MatterStory, hearing: Hearing): LocalDate | null {
  const { askedOn, plan, answers } = hearing
  switch (hearingStep(story, hearing)) {
    case 'AWAIT': {
      const windows = hearing.proposed ? windowsOfTold(story, hearing.proposed) : []
      return (
        windows
          .flatMap(({ clock }) => clock.lawfulLastOn ?? [])
          .sort()
          .at(-1) ?? null
      )
    }
    case 'DECIDE': {
      const asked = answers.find((fact) => fact.says === 'APPLIES')
      return asked ? decideBy(story, asked.on).lawfulLastOn : null
    }
    case 'SET':
      return askedOn === null ? null : holdBy(story, askedOn).lawfulLastOn
    case 'NOTIFY':
      return plan === null ? null : noticeBy(story, plan.hearingOn).lawfulLastOn
    case 'HOLD':
    case 'CLOSE':
      return plan?.hearingOn ?? null
    case 'CONCLUDE': {
      const ended = hearing.sittings.at(-1)?.ended
      return ended ? paperBy(story, ended.on) : null
    }
    case 'TELL_OFF':
      return hearing.off ? paperBy(story, hearing.off.on) : null
    case 'NONE':
      return null
  }
}

const paperBy = (story: MatterStory, eventOn: LocalDate): LocalDate | null =>
  houseClock(story, 'HOUSE-HEARING-CONCLUDE', {
    ...{ eventOn, eventWhat: 'HEARING', period: workingDays(story.settings.hearingPaperWorkingDays) },
  }).lawfulLastOn
