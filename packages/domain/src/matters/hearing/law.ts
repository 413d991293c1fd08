import { cite, granted, refused, type Citation, type LocalDate } from '@petition/law'
import type { Lawful } from '../law-of-acts.js'
import { articleOn, ledElsewhere, partyIds } from '../petition.js'
import type { MatterStory } from '../story.js'
import type { HearingActName } from './acts.js'
import { isAskedInTime } from './answers.js'
import type { HearingPlan } from './facts.js'
import { notInTime, owedNotices } from './notices.js'
import { mayHear } from './panel.js'
import { earliestHearingOn, holdBy, noticeBy } from './periods.js'
import { openRound } from './rounds.js'
import { hearingsOf, type Hearing } from './state.js'
import { EXCLUDING, type HearingGround, type HearingState } from './words.js'

/** Of handling and review 第三十一条第六项, of re-review 第三十六条第二款. */
export const articleOfHearing = (story: MatterStory, organId: string): Citation =>
  openRound(story, organId)?.stage === 'RECHECK'
    ? articleOn(story.asOf, '36(2)', '35(2)')
    : articleOn(story.asOf, '31(6)', '31')

const LOCAL = cite('hearing-local-a', '')

/** States in which an act on one hearing makes sense; acts that begin a hearing have none. */
const IN: Readonly<Record<HearingActName, readonly HearingState[] | null>> = {
  tellHearing: null,
  recordHearingAnswer: null,
  decideHearing: ['APPLIED'],
  setHearing: ['GRANTED', 'SET', 'ADJOURNED'],
  adjournHearing: ['SET', 'UNDER_WAY'],
  cancelHearing: ['APPLIED', 'GRANTED', 'SET', 'ADJOURNED'],
  notifyHearing: ['SET', 'ADJOURNED', 'CANCELLED'],
  nameHearingRepresentatives: ['PROPOSED', 'APPLIED', 'GRANTED', 'SET', 'ADJOURNED'],
  challengeHearingMember: ['SET', 'UNDER_WAY'],
  decideHearingChallenge: ['SET', 'ADJOURNED', 'UNDER_WAY'],
  openHearing: ['SET'],
  closeHearing: ['UNDER_WAY'],
  concludeHearing: ['HELD'],
}

/** What refuses an act where no hearing is in a state for it. */
const REFUSAL: Readonly<Record<HearingActName, string>> = {
  ...{ tellHearing: 'NOTHING_TO_HEAR', recordHearingAnswer: 'NOTHING_TO_HEAR', decideHearing: 'NO_HEARING_ASKED' },
  ...{ setHearing: 'HEARING_NOT_GRANTED', adjournHearing: 'HEARING_NOT_SET', cancelHearing: 'NO_OPEN_HEARING' },
  ...{ notifyHearing: 'NOBODY_TO_NOTIFY', nameHearingRepresentatives: 'NO_OPEN_HEARING' },
  ...{ challengeHearingMember: 'HEARING_NOT_SET', decideHearingChallenge: 'NO_CHALLENGE_OPEN' },
  ...{ openHearing: 'HEARING_NOT_SET', closeHearing: 'NO_HEARING', concludeHearing: 'HEARING_NOT_HELD' },
}

/** Whether one hearing is in a state for the act. */
export const isForAct = (story: MatterStory, name: HearingActName, hearing: Hearing): boolean => {
  if (!(IN[name]?.includes(hearing.state) ?? false)) return false
  if (name === 'notifyHearing') return owedNotices(story, hearing).length > 0
  if (name === 'decideHearingChallenge') return hearing.challenges.some((one) => one.decided === null)
  return true
}

/** Left out where nothing of the kind can come up. */
export const isHearingPertinent = (story: MatterStory, name: HearingActName, organIds: readonly string[]): boolean =>
  IN[name] === null
    ? organIds.some((id) => openRound(story, id) !== null)
    : hearingsOf(story).some((one) => organIds.includes(one.organId) && isForAct(story, name, one))

/**
 * What the law and the state of the matter say of an act on a hearing of these organs today.
 *
 * @param hearingId only this one; left out: any of them
 */
export function lawOfHearingAct(
  story: MatterStory,
  name: HearingActName,
  organIds: readonly string[],
  hearingId?: string,
): Lawful {
  const article = articleOfHearing(story, organIds[0] ?? '')
  const yes: Lawful = granted({ citation: article })
  if (IN[name] === null) {
    const isOpen = organIds.some((id) => openRound(story, id) !== null)
    // What a petitioner says reached us, whatever the step: the law gives it its effect or none.
    if (name === 'recordHearingAnswer') return yes
    if (!isOpen) return refused('NOTHING_TO_HEAR', article)
    return partyIds(story).length === 0 ? refused('NO_PARTY', article) : yes
  }
  const mine = hearingsOf(story).filter(
    (one) => organIds.includes(one.organId) && (hearingId === undefined || one.id === hearingId),
  )
  return mine.some((one) => isForAct(story, name, one)) ? yes : refused(REFUSAL[name], article)
}

/** 决定: a hearing is not for what is led into a procedure with hearings of its own, and lateness has to be true (local rules). */
export function mayDecideHearing(
  story: MatterStory,
  hearing: Hearing,
  says: { readonly isGranted: boolean; readonly ground: HearingGround | null },
): Lawful {
  const article = articleOfHearing(story, hearing.organId)
  const elsewhere = ledElsewhere(story)
  if (says.isGranted) {
    if (elsewhere) return refused('HEARING_EXCLUDED', LOCAL, { road: elsewhere.road })
    return says.ground === null ? granted({ citation: article }) : refused('HEARING_GROUND_OF_REFUSAL', article)
  }
  if (says.ground === null) return refused('HEARING_GROUND_MISSING', LOCAL)
  const isLate = hearing.answers.some((fact) => fact.says === 'APPLIES' && !isAskedInTime(story, fact))
  if (says.ground === 'APPLIED_LATE' && !isLate) return refused('HEARING_ASKED_IN_TIME', LOCAL)
  return granted({ citation: EXCLUDING.includes(says.ground) ? LOCAL : article })
}

/**
 * To call a hearing off. A request that was made is answered in writing (local rules): before its decision only the petitioner
 * ends it, by taking it back.
 */
export function mayCancelHearing(
  story: MatterStory,
  hearing: Hearing,
  says: { readonly isWithdrawn: boolean },
): Lawful {
  const article = articleOfHearing(story, hearing.organId)
  return hearing.state === 'APPLIED' && !says.isWithdrawn
    ? refused('HEARING_TO_BE_ANSWERED', LOCAL)
    : granted({ citation: article })
}

/** The days that bind a plan, for a preview. */
export interface PlanDays {
  /** the last day on which everybody has to have the notice */
  readonly noticeBy: LocalDate | null
  /** the first day for which a notice of today is in time */
  readonly earliestOn: LocalDate
  /** the day until which it is to be held */
  readonly holdBy: LocalDate | null
}

export const planDays = (story: MatterStory, hearing: Hearing, hearingOn: LocalDate): PlanDays => ({
  noticeBy: noticeBy(story, hearingOn).lawfulLastOn,
  earliestOn: earliestHearingOn(story, story.asOf),
  holdBy: hearing.askedOn === null ? null : holdBy(story, hearing.askedOn).lawfulLastOn,
})

export interface ProposedPlan extends HearingPlan {
  readonly reason: string | null
  readonly lateReason: string | null
}

/**
 * Whether a hearing can be set so: after today, with the days of notice still to come, before a lawful panel, closed only for
 * a reason of the list, and within its period or with the reason why not.
 *
 * A fresh period of notice runs where the day or the time is another; another room or panel of the same day is told at once
 * (decision 050).
 *
 * @returns HEARING_DAY_PAST, HEARING_NOTICE_TOO_SHORT, HEARING_BEYOND_PERIOD, HEARING_MOVE_WITHOUT_REASON,
 * CLOSED_WITHOUT_GROUND, GROUND_OF_AN_OPEN_HEARING, and what `mayHear` returns
 */
export function maySetHearing(story: MatterStory, hearing: Hearing, plan: ProposedPlan): Lawful {
  const article = articleOfHearing(story, hearing.organId)
  const days = planDays(story, hearing, plan.hearingOn)
  // On the day itself only what everybody can still be told at once may change.
  if (plan.hearingOn < story.asOf || (plan.hearingOn === story.asOf && !isSameDay(hearing, plan)))
    return refused('HEARING_DAY_PAST', article, { on: plan.hearingOn })
  if (!isSameDay(hearing, plan) || notInTime(story, hearing).length > 0) {
    const { noticeBy: by, earliestOn } = days
    if (by !== null && story.asOf > by)
      return refused('HEARING_NOTICE_TOO_SHORT', noticeBy(story, plan.hearingOn).citation, {
        ...{ on: plan.hearingOn, noticeBy: by, earliestOn },
      })
  }
  const isBeyond = days.holdBy !== null && plan.hearingOn > days.holdBy
  if (isBeyond && plan.lateReason === null && hearing.askedOn !== null)
    return refused('HEARING_BEYOND_PERIOD', holdBy(story, hearing.askedOn).citation, {
      ...{ on: plan.hearingOn, lastOn: days.holdBy },
    })
  if (hearing.plans.length > 0 && plan.reason === null) return refused('HEARING_MOVE_WITHOUT_REASON', article)
  if (!plan.isPublic && plan.closedGround === null) return refused('CLOSED_WITHOUT_GROUND', LOCAL)
  if (plan.isPublic && plan.closedGround !== null) return refused('GROUND_OF_AN_OPEN_HEARING', LOCAL)
  const panel = hearing.round === null ? null : mayHear(story, hearing.round, plan.seats)
  if (panel && !panel.isGranted) return panel
  const challenged = hearing.challenges.find(
    ({ made, decided }) => decided?.isGranted && plan.seats.some((seat) => seat.officerId === made.officerId),
  )
  return challenged
    ? refused('SEAT_CHALLENGED', cite('petition-regulation-2022', '28(3)'))
    : granted({ citation: article })
}

const isSameDay = ({ plan }: Hearing, next: HearingPlan): boolean =>
  plan !== null &&
  plan.hearingOn === next.hearingOn &&
  plan.fromTime === next.fromTime &&
  plan.untilTime === next.untilTime
