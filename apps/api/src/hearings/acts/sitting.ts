import {
  mayConcludeHearing,
  mayOpenHearing,
  openingOf,
  type Attendance,
  type HearingQuestion,
  type Presence,
  type Vote,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { must, needed, wanted } from '../hearing-door.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnHearing, type HearingInput } from './on-hearing.js'

export interface OpenHearingInput extends HearingInput {
  readonly parties: readonly {
    readonly partyId: string
    readonly presence: Presence
    readonly reason?: string | null
  }[]
  readonly missingOfficerIds?: readonly string[] | null
}

/**
 * The hearing begins on its day: who came and who did not. Where nobody of the petitioners came and none had a reason it counts as
 * given up. In re-review its days are not counted (第三十六条第二款).
 *
 * @throws RuleRefused of `mayOpenHearing`; InvalidInput `REASON_MISSING`
 */
export function openHearing(ctx: Ctx, input: OpenHearingInput): Promise<string> {
  return actOnHearing(ctx, 'openHearing', input, (_, { story }, hearing) => {
    const attendance = attendanceOf(input)
    must(mayOpenHearing(story, hearing, attendance))
    const { id: hearingId, organId, plan } = hearing
    const on = plan?.hearingOn ?? story.asOf
    return openingOf(attendance) === 'GIVEN_UP'
      ? [{ kind: 'HEARING_GIVEN_UP', on, hearingId, attendance, organId }]
      : [{ kind: 'HEARING_BEGAN', on, hearingId, attendance, organId }]
  })
}

const attendanceOf = ({ parties, missingOfficerIds }: OpenHearingInput): Attendance => ({
  parties: parties.map(({ partyId, presence, reason }, at) => {
    const why = wanted(`input.parties.${at}.reason`, reason, 500)
    if (presence === 'EXCUSED' && why === null)
      throw new InvalidInput({ [`input.parties.${at}.reason`]: 'REASON_MISSING' }, 'REASON_MISSING')
    return { partyId, presence, reason: why }
  }),
  missingOfficerIds: [...new Set(missingOfficerIds ?? [])],
})

export interface CloseHearingInput extends HearingInput {
  /** its last day */
  readonly on: LocalDate
  /** what was said, as it was put down */
  readonly record: string
}

/** The sitting ends; its last day is still left out of re-review. @throws InvalidInput `HEARING_ENDS_EARLY` */
export function closeHearing(ctx: Ctx, input: CloseHearingInput): Promise<string> {
  return actOnHearing(ctx, 'closeHearing', input, (_, __, hearing) => {
    const { on } = input
    const began = hearing.sittings.at(-1)?.began.on
    if (began !== undefined && on < began)
      throw new InvalidInput({ 'input.on': 'HEARING_ENDS_EARLY' }, 'HEARING_ENDS_EARLY', { on, beganOn: began })
    const record = needed('input.record', input.record)
    return [{ kind: 'HEARING_ENDED', on, hearingId: hearing.id, record, organId: hearing.organId }]
  })
}

export interface ConcludeHearingInput extends HearingInput {
  readonly questions: readonly {
    readonly question: string
    readonly votes: readonly { readonly officerId: string; readonly vote: Vote; readonly opinion?: string | null }[]
  }[]
  readonly conclusion: string
}

/** What the panel answered to each question, by votes, and the conclusion (听证笔录). @throws RuleRefused `VOTES_INCOMPLETE` | `NO_QUESTION` */
export function concludeHearing(ctx: Ctx, input: ConcludeHearingInput): Promise<string> {
  return actOnHearing(ctx, 'concludeHearing', input, (tx, { story }, hearing) => {
    const questions = input.questions.map((one, at): HearingQuestion => ({
      question: needed(`input.questions.${at}.question`, one.question, 500),
      votes: one.votes.map(({ officerId, vote, opinion }, n) => ({
        ...{ officerId, vote },
        opinion: wanted(`input.questions.${at}.votes.${n}.opinion`, opinion, 1000),
      })),
    }))
    must(mayConcludeHearing(story, hearing, questions))
    const conclusion = needed('input.conclusion', input.conclusion)
    const { id: hearingId, organId } = hearing
    return [{ kind: 'HEARING_CONCLUDED', on: tx.today, hearingId, questions, conclusion, organId }]
  })
}
