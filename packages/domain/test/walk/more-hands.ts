import { addDays } from '@petition/law'
import {
  accountableOrganId,
  accusationReferral,
  askedAbout,
  assistancesOf,
  claimNos,
  currentLead,
  gateOfRepetition,
  instructionsOf,
  isToDecide,
  onRoadFive,
  opinionUnderReview,
  owedBy,
  partyIds,
  reviewRounds,
  toLeadIn,
  unansweredProtection,
  withoutReceipt,
  type ActName,
  type ReviewOutcome,
} from '../../src/matters/index.js'
import { BUREAUS, kindOf } from './house.js'
import { anAnswer, usesOf } from './hands.js'
import type { Added, Hand, Playing } from './turn.js'

type Hands<Name extends ActName> = Readonly<Record<Name, Hand>>

const handedOver: Hand = (play) => {
  const referralId = play.id('r')
  const how = { how: 'FORWARDED', toOrganId: 'D1', reportBy: null, repetitionId: null, note: null } as const
  return [
    {
      ...{ kind: 'ACCUSATION_ROUTED', on: play.on, referralId, concern: 'DISCIPLINE', managedBy: 'DISTRICT' },
      ...{ accusedOrganId: 'O1', decidingFact: '', basis: '', departure: null },
    },
    { kind: 'REFERRED', on: play.on, referralId, ...how, delivery: play.isRare(2) ? 'PAPER' : 'SYSTEM' },
    { kind: 'ALLOCATED', on: play.on, accountId: null, deskId: 'named', organId: 'D1' },
  ]
}

export const ROAD_HANDS: Hands<
  | ('recordAdviceStudy' | 'decideAdvice' | 'noteReward' | 'handOverAccusation' | 'recordHandoverReceipt')
  | ('noteHandoverResult' | 'leadIn' | 'recordLeadInReceipt' | 'startProtection' | 'answerProtection')
  | (
      | 'nameAssisting'
      | 'recordContribution'
      | 'decideCompetence'
      | 'markUrgent'
      | 'reportUrgent'
      | 'recordUrgentDecision'
    )
> = {
  recordAdviceStudy: (play) => [{ kind: 'ADVICE_STUDIED', on: play.on, how: '座谈', record: '' }],
  decideAdvice: (play) => {
    const decisions = claimNos(play.story).map((claimNo) => ({
      ...{ claimNo, adoption: 'PARTLY' as const, reasons: '可行', measure: '修改办法' },
    }))
    return [{ kind: 'ADVICE_DECIDED', on: play.on, number: play.id('复'), decisions, approvedBy: null }]
  },
  noteReward: (play) => [{ kind: 'REWARD_NOTED', on: play.on, form: '通报', reason: '' }],
  handOverAccusation: handedOver,
  recordHandoverReceipt: (play) => {
    const referral = accusationReferral(play.story)
    if (!referral) return []
    const { id: referralId, toOrganId: organId, referredOn, reportBy } = referral
    const on = play.backOn(referredOn)
    const signed: Added = { kind: 'SIGNED_FOR', on, referralId, organId }
    if (referral.arrivedOn !== null) return [signed]
    return [{ kind: 'ARRIVED', on, referralId, organId, how: 'FORWARDED', reportBy, isBetweenLevel: false }, signed]
  },
  noteHandoverResult: (play) => [
    {
      ...{ kind: 'RESULT_NOTED', on: play.on, referralId: accusationReferral(play.story)?.id ?? '', text: '' },
      isTellable: play.isRare(2),
    },
  ],
  leadIn: (play) => {
    const waiting = toLeadIn(play.story)
    const road = waiting[0]?.road ?? 1
    const nos = waiting.filter((one) => one.road === road).map((one) => one.no)
    return [
      { kind: 'LED_IN', on: play.on, claimNos: nos, road, place: '人民法院', toOrganId: null },
      { kind: 'NOTIFIED', on: play.on, content: 'WHERE_TO_GO', text: '' },
    ]
  },
  recordLeadInReceipt: (play) => [
    { kind: 'LED_IN_RECEIVED', on: play.on, ledInId: play.pick(withoutReceipt(play.story))?.id ?? '', proof: '' },
  ],
  startProtection: (play) => [
    {
      ...{ kind: 'PROTECTION_STARTED', on: play.on, claimNos: onRoadFive(play.story), law: '环境保护法' },
      performBy: addDays(play.on, 30),
    },
  ],
  answerProtection: (play) => [
    {
      ...{ kind: 'PROTECTION_ANSWERED', on: play.on, startedId: unansweredProtection(play.story)[0]?.id ?? '' },
      ...{ isPerformed: play.isRare(2), text: '' },
    },
    { kind: 'NOTIFIED', on: play.on, content: 'RESULT_UNDER_SPECIAL_LAW', text: '' },
  ],
  nameAssisting: (play) => {
    const organ = play.pick(
      BUREAUS.filter((id) => id !== accountableOrganId(play.story)),
      1,
    ) as string
    return [
      {
        ...{ kind: 'ASSISTING_NAMED', on: play.on, assistId: play.id('s'), assistingOrganId: organ, task: '' },
        dueOn: addDays(play.on, 10),
      },
    ]
  },
  recordContribution: (play) => [
    { kind: 'CONTRIBUTED', on: play.on, assistId: owedBy(play.story, play.organId)[0]?.assistId ?? '', text: '' },
  ],
  decideCompetence: (play) => [
    { kind: 'COMPETENCE_DECIDED', on: play.on, decider: 'AGREED', who: '', leadOrganId: 'O2', reasons: '' },
  ],
  markUrgent: (play) => [{ kind: 'URGENT_KNOWN', on: play.on, what: '' }],
  reportUrgent: (play) => [{ kind: 'URGENT_REPORTED', on: play.backOn(play.receivedOn), to: ['GOVERNMENT'], what: '' }],
  recordUrgentDecision: (play) => [
    { kind: 'URGENT_DECIDED', on: play.backOn(play.receivedOn), by: 'GOVERNMENT', text: '' },
  ],
}

export const LEADERSHIP_HANDS: Hands<
  | ('receiveByLeader' | 'reportInstruction' | 'takeCase' | 'recordCaseProgress' | 'releaseCase')
  | ('leadToAssistance' | 'recordAssistance')
> = {
  receiveByLeader: (play) => {
    const instruction = {
      instructionId: play.id('i'),
      toOrganId: accountableOrganId(play.story),
      text: '',
      reportBy: null,
    }
    const on = play.backOn(play.receivedOn)
    const more = { receptionId: 'day', officialId: 'official', record: '' }
    return [{ kind: 'LEADER_RECEIVED', on, ...more, instruction: play.isRare(2) ? instruction : null }]
  },
  reportInstruction: (play) => {
    const open = play.pick(instructionsOf(play.story).filter((one) => one.reported === null))
    return open
      ? [
          {
            ...{ kind: 'INSTRUCTION_REPORTED', on: play.backOn(open.received.on), report: '' },
            instructionId: open.instructionId,
          },
        ]
      : []
  },
  takeCase: (play) => [
    { kind: 'CASE_TAKEN', on: play.on, leadId: play.id('l'), officialId: 'official', reason: '', resolveBy: null },
  ],
  recordCaseProgress: (play) => lead(play, 'CASE_PROGRESSED'),
  releaseCase: (play) => lead(play, 'CASE_RELEASED'),
  leadToAssistance: (play) => [
    {
      ...{ kind: 'ASSISTANCE_LED', on: play.on, assistanceId: play.id('h'), assistance: 'SOCIAL', need: '' },
      toOrganId: accountableOrganId(play.story),
    },
  ],
  recordAssistance: (play) => {
    const open = play.pick(assistancesOf(play.story).filter((one) => one.answered === null))
    const more = { outcome: 'GRANTED', answer: '' } as const
    return open ? [{ kind: 'ASSISTANCE_ANSWERED', on: play.on, assistanceId: open.led.assistanceId, ...more }] : []
  },
}

const lead = (play: Playing, kind: 'CASE_PROGRESSED' | 'CASE_RELEASED'): readonly Added[] => {
  const leadId = currentLead(play.story)?.taken.leadId ?? ''
  return kind === 'CASE_PROGRESSED'
    ? [{ kind, on: play.on, leadId, progress: '' }]
    : [{ kind, on: play.on, leadId, result: '' }]
}

/** The round of the acting organ that waits for a decision. */
const roundOf = ({ story, organId }: Playing) =>
  reviewRounds(story).find((round) => round.organId === organId && isToDecide(round))

const ofRound = (play: Playing) => {
  const round = roundOf(play)
  return { level: round?.level ?? ('REVIEW' as const), reviewId: round?.id ?? null }
}

const OUTCOMES: readonly ReviewOutcome[] = ['UPHELD', 'CHANGED', 'REVOKED']

const says = (play: Playing) => {
  const outcome = play.pick(OUTCOMES) as ReviewOutcome
  return {
    ...{ outcome, finding: '查明', basis: '条例', result: '意见' },
    answers: outcome === 'CHANGED' ? claimNos(play.story).map((no) => anAnswer(play, no)) : [],
    newOpinionBy: outcome === 'REVOKED' ? addDays(play.on, 30) : null,
    hearingUses: usesOf(play),
  }
}

const decided = (play: Playing, isOnBehalf: boolean): readonly Added[] => {
  const round = roundOf(play)
  if (!round) return []
  const { outcome, finding, basis, result, answers, newOpinionBy } = round.draft ?? says(play)
  return [
    {
      ...{
        kind: 'REVIEW_DECIDED',
        on: play.on,
        level: round.level,
        number: play.id('复'),
        approvedBy: null,
        isOnBehalf,
      },
      opinionId: opinionUnderReview(play.story, round)?.id ?? null,
      requestIds: round.asked.filter((one) => one.isInTime).map((one) => one.fact.id),
      ...{ outcome, finding, basis, result, answers, newOpinionBy },
    },
  ]
}

export const REVIEW_HANDS: Hands<
  | ('takeReview' | 'giveReview' | 'beginHearing' | 'endHearing' | 'draftReview' | 'issueReview')
  | ('recordReviewDecision' | 'bringAgain' | 'recordReviewRequest')
> = {
  recordReviewRequest: (play) => {
    const partyId = play.pick(partyIds(play.story))
    if (partyId === undefined) return []
    const isRecheck = play.isRare(3) ? play.isRare(2, 1) : play.story.of('REVIEW_DECIDED').length > 0
    const on = play.backOn(play.receivedOn)
    const postmarkedOn = play.isRare(5) ? addDays(on, -2) : null
    const kind = isRecheck ? 'RECHECK_REQUESTED' : 'REVIEW_REQUESTED'
    const aboutId = askedAbout(play.story, isRecheck ? 'RECHECK' : 'REVIEW', partyId, on)
    return [{ kind, on, partyId, toOrganId: isRecheck ? 'C1' : 'R1', postmarkedOn, aboutId }]
  },
  takeReview: (play) => [{ kind: 'REVIEW_TAKEN', on: play.on, ...ofRound(play) }],
  giveReview: (play) => [{ kind: 'REVIEW_GIVEN', on: play.on, ...ofRound(play), accountId: 'clerk' }],
  beginHearing: (play) => [{ kind: 'HEARING_BEGAN', on: play.on }],
  endHearing: (play) => [{ kind: 'HEARING_ENDED', on: play.on }],
  draftReview: (play) => {
    const round = roundOf(play)
    return round ? [{ kind: 'REVIEW_DRAFTED', on: play.on, level: round.level, reviewId: round.id, ...says(play) }] : []
  },
  issueReview: (play) => decided(play, false),
  recordReviewDecision: (play) => (kindOf(play.organId) === 'CITY_ORGAN' ? decided(play, true) : []),
  bringAgain: (play) => {
    const { organId } = play
    const on = play.backOn(play.receivedOn)
    const at = organId === 'PO' ? 'PETITION_OFFICE' : 'ORGAN'
    const level = play.isRare(2) ? 'HIGHER' : 'SAME'
    const factsAndReasons = play.isRare(3) ? 'NEW' : 'SAME'
    const partyId = play.isRare(2, 1) ? (play.pick(partyIds(play.story)) ?? null) : null
    const again = { kind: 'BROUGHT_AGAIN', on, at, level, factsAndReasons, note: '', partyId } as const
    const gate = gateOfRepetition(play.story, { ...again, id: '', recordedAt: '', byAccountId: null, organId })
    if (!gate) return [{ ...again, toMatterId: play.id('m') }]
    return [
      { ...again, toMatterId: null },
      { kind: 'REPETITION_REFUSED', on, broughtOn: on, gate: gate.gate },
    ]
  },
}
