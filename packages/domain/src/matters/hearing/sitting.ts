import { cite, granted, refused } from '@petition/law'
import type { Lawful } from '../law-of-acts.js'
import { partyIds } from '../petition.js'
import type { MatterStory } from '../story.js'
import { rightToAnswer } from './answers.js'
import type { Attendance, HearingQuestion, HearingSeat, HearingUse } from './facts.js'
import { articleOfHearing } from './law.js'
import { notInTime } from './notices.js'
import { mayHear, panelOf } from './panel.js'
import { openRound, type HearingRound } from './rounds.js'
import { hearingsOf, type Hearing } from './state.js'
import { isVotedByAll } from './votes.js'
import { WAITING_STATES } from './words.js'

const LOCAL = cite('hearing-local-b', '')

/** Of the panel, those who sat. */
export function satOn(hearing: Hearing): readonly HearingSeat[] {
  const began = hearing.sittings.at(-1)?.began
  const missing = began?.attendance?.missingOfficerIds ?? []
  const plan = hearing.plans.filter((one) => began === undefined || one.hearingOn <= began.on).at(-1)
  return panelOf(plan?.seats ?? []).filter(({ officerId }) => !missing.includes(officerId))
}

/** What comes of an opening: the hearing begins, or is taken as given up because nobody who asked came and none had a reason. */
export type Opening = 'BEGINS' | 'GIVEN_UP'

/** Nobody of the petitioners is there, nor anybody for them. */
const isNobodyThere = ({ parties }: Attendance): boolean =>
  parties.every(({ presence }) => presence === 'ABSENT' || presence === 'EXCUSED')

export const openingOf = (attendance: Attendance): Opening =>
  isNobodyThere(attendance) && attendance.parties.every(({ presence }) => presence === 'ABSENT') ? 'GIVEN_UP' : 'BEGINS'

/**
 * Whether a hearing can begin: on its day, with everybody told in time, no challenge open, and a lawful panel of those who came.
 *
 * @returns HEARING_NOT_YET, HEARING_NOTICE_MISSING, CHALLENGE_OPEN, ATTENDANCE_INCOMPLETE, NOBODY_CAME_WITH_REASON, and what `mayHear` returns
 */
export function mayOpenHearing(story: MatterStory, hearing: Hearing, attendance: Attendance): Lawful {
  const article = articleOfHearing(story, hearing.organId)
  const { plan, round } = hearing
  if (plan === null || round === null) return refused('HEARING_NOT_SET', article)
  if (story.asOf < plan.hearingOn) return refused('HEARING_NOT_YET', article, { on: plan.hearingOn })
  const late = notInTime(story, hearing)
  if (late.length > 0) return refused('HEARING_NOTICE_MISSING', LOCAL, { parties: late.length })
  const parties = partyIds(story)
  const isWhole =
    attendance.parties.length === parties.length &&
    parties.every((id) => attendance.parties.some((one) => one.partyId === id))
  if (!isWhole) return refused('ATTENDANCE_INCOMPLETE', article)
  if (openingOf(attendance) === 'GIVEN_UP') return granted({ citation: LOCAL })
  if (isNobodyThere(attendance)) return refused('NOBODY_CAME_WITH_REASON', article)
  if (hearing.challenges.some((one) => one.decided === null)) return refused('CHALLENGE_OPEN', article)
  const seated = plan.seats.filter(({ officerId }) => !attendance.missingOfficerIds.includes(officerId))
  const panel = mayHear(story, round, seated)
  return panel.isGranted ? granted({ citation: article }) : panel
}

/** To conclude: at least one question, voted on by everybody of the panel who sat. @returns VOTES_INCOMPLETE, NO_QUESTION */
export function mayConcludeHearing(
  story: MatterStory,
  hearing: Hearing,
  questions: readonly HearingQuestion[],
): Lawful {
  const article = articleOfHearing(story, hearing.organId)
  if (questions.length === 0) return refused('NO_QUESTION', LOCAL)
  const ids = satOn(hearing).map((seat) => seat.officerId)
  const open = questions.findIndex((question) => !isVotedByAll(question, ids))
  return open === -1 ? granted({ citation: article }) : refused('VOTES_INCOMPLETE', LOCAL, { question: open + 1 })
}

/** Hearings of the open step whose conclusion the organ's opinion has to answer. */
export function hearingsToUse(story: MatterStory, organId: string): readonly Hearing[] {
  const round = openRound(story, organId)
  return hearingsOf(story).filter(
    (one) => one.organId === organId && one.state === 'CONCLUDED' && one.round !== null && one.round.id === round?.id,
  )
}

/** A right to ask for a hearing in this step that was told and is not over; one hearing is for all who petition together. */
const openRight = (story: MatterStory, round: HearingRound | null) =>
  round === null
    ? undefined
    : story
        .of('HEARING_TOLD')
        .filter(({ hearingId, organId, on }) => hearingId === null && organId === round.organId && on >= round.from)
        .map((told) => rightToAnswer(story, told))
        .find((right) => right.isOpen)

/**
 * Whether an opinion of the organ can be issued as far as hearings go: none waits for consent, to be answered, held or concluded,
 * nobody can still ask for one, and the opinion says of each conclusion how it was used (local rules: the conclusion is an
 * important basis; decision 050).
 *
 * @returns null, or HEARING_UNDECIDED, HEARING_STILL_OPEN, HEARING_PROPOSED, HEARING_RIGHT_OPEN (both with the last day, null before
 * everybody was told), HEARING_USE_MISSING
 */
export function hearingGate(
  story: MatterStory,
  organId: string,
  uses: readonly HearingUse[] | undefined,
): Lawful | null {
  const round = openRound(story, organId)
  const own = hearingsOf(story).filter((one) => one.organId === organId && one.round?.id === round?.id)
  const waiting = own.find((one) => WAITING_STATES.includes(one.state))
  if (waiting) return refused(waiting.state === 'APPLIED' ? 'HEARING_UNDECIDED' : 'HEARING_STILL_OPEN', LOCAL)
  const proposed = own.find((one) => one.state === 'PROPOSED')?.proposed
  if (proposed) return refused('HEARING_PROPOSED', LOCAL, { until: rightToAnswer(story, proposed).until })
  const right = own.some((one) => one.state === 'CONCLUDED' || one.state === 'GIVEN_UP')
    ? null
    : openRight(story, round)
  if (right) return refused('HEARING_RIGHT_OPEN', LOCAL, { until: right.until })
  const isSaid = (hearing: Hearing) =>
    uses?.some((use) => use.hearingId === hearing.id && use.reasons.trim() !== '') ?? false
  return hearingsToUse(story, organId).every(isSaid) ? null : refused('HEARING_USE_MISSING', LOCAL)
}
