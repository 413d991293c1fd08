import { cite, granted, refused, type Verdict } from '@petition/law'
import { dutyFrom, houseClock, met, notOwed, organ, type DutyOf } from '../casework/index.js'
import { label, type Label, type Labels } from '../label.js'
import type { Role } from '../organs/index.js'
import {
  conferenceOf,
  isInConflict,
  type Conference,
  type ConferenceFactKind,
  type ConferenceLog,
} from './conference.js'

export type ConferenceClock = 'HOUSE-CONFERENCE' | 'HOUSE-CONFERENCE-TELL' | 'HOUSE-FOLLOW-UP' | 'HOUSE-JOINT-RESULT'
export const CONFERENCE_CLOCKS: Labels<ConferenceClock> = {
  'HOUSE-CONFERENCE': label('召开会议并记录', 'hold the conference and record it'),
  'HOUSE-CONFERENCE-TELL': label('通知参会人员', 'tell those who sit in the conference'),
  'HOUSE-FOLLOW-UP': label('落实研判、接访意见并反馈', 'do what was asked or undertaken, and report'),
  'HOUSE-JOINT-RESULT': label('告知联合接访结果', 'tell the result of the joint reception'),
}

/** The office owes that people are told, that it is held and recorded; each organ what it was asked for, by the day written down. */
export function conferenceDuties(log: ConferenceLog): readonly DutyOf<ConferenceClock>[] {
  const conference = conferenceOf(log)
  if (conference === null) return []
  return [...ownDuties(log, conference), ...followUpDuties(log, conference), ...resultDuties(log, conference)]
}

function ownDuties(log: ConferenceLog, conference: Conference): readonly DutyOf<ConferenceClock>[] {
  const { called, session, held, cancelled, toTell } = conference
  const owedBy = organ(called.organId)
  const event = { eventOn: called.on, eventWhat: 'CONFERENCE_CALLED', period: null }
  const hold = houseClock(log, 'HOUSE-CONFERENCE', { ...event, writtenOn: session.heldOn })
  const tell = houseClock(log, 'HOUSE-CONFERENCE-TELL', { ...event, writtenOn: session.heldOn })
  const told = log.last('SEATS_TOLD')
  const mustTell = toTell.length > 0 || told !== null
  return [
    dutyFrom(hold, { event: called, owedBy, end: met(held) ?? (cancelled ? notOwed(cancelled.on) : null) }),
    ...(mustTell ? [dutyFrom(tell, { event: called, owedBy, end: toTell.length > 0 ? null : met(told) })] : []),
  ]
}

const followUpDuties = (log: ConferenceLog, { followUps }: Conference): readonly DutyOf<ConferenceClock>[] =>
  followUps.map(({ given, reported, dropped }) => {
    const clock = houseClock(log, 'HOUSE-FOLLOW-UP', {
      ...{ eventOn: given.on, eventWhat: 'FOLLOW_UP_GIVEN', period: null, writtenOn: given.reportBy },
    })
    return dutyFrom(clock, {
      ...{ event: given, owedBy: organ(given.toOrganId), part: given.followUpId },
      end: met(reported) ?? (dropped ? notOwed(dropped.on) : null),
    })
  })

/** Whoever came to a joint reception hears what came of it; owed by the last day an organ named, with no day where none did. */
function resultDuties(log: ConferenceLog, conference: Conference): readonly DutyOf<ConferenceClock>[] {
  const { called, held, followUps, resultTold } = conference
  if (called.conference !== 'JOINT_RECEPTION' || held === null) return []
  const last = followUps
    .map(({ given }) => given.reportBy)
    .sort()
    .at(-1)
  const clock = houseClock(log, 'HOUSE-JOINT-RESULT', {
    ...{ eventOn: held.on, eventWhat: 'CONFERENCE_HELD', period: null },
    ...(last !== undefined && { writtenOn: last }),
  })
  return [dutyFrom(clock, { event: held, owedBy: organ(called.organId), end: met(resultTold) })]
}

export type ConferenceAct =
  | 'addAgendaItem'
  | 'giveConferenceSeat'
  | 'takeBackConferenceSeat'
  | 'tellConference'
  | 'moveConference'
  | 'cancelConference'
  | 'declareSeatConflict'
  | 'recordConference'
  | 'noteAdvice'
  | 'giveFollowUp'
  | 'reportFollowUp'
  | 'dropFollowUp'
  | 'tellJointResult'
  | 'correctConference'

/** OFFICE: whoever keeps it. SEAT: also the professional on the seat. ORGAN: also the organ that was asked. */
export interface ConferenceActRule {
  readonly label: Label
  readonly place: 'OFFICE' | 'SEAT' | 'ORGAN'
  readonly by: readonly Role[]
}

/** Who calls conferences and keeps them. */
export const CONFERENCE_KEEPERS: readonly Role[] = ['INTAKE', 'HEAD', 'DEPUTY']
export const ON_A_SEAT: readonly Role[] = ['LAWYER', 'MEDIATOR', 'COUNSELLOR']
export const OF_AN_ORGAN: readonly Role[] = ['HANDLER', 'ORGAN_HEAD']

const BY = {
  OFFICE: CONFERENCE_KEEPERS,
  SEAT: [...CONFERENCE_KEEPERS, ...ON_A_SEAT],
  ORGAN: [...CONFERENCE_KEEPERS, ...OF_AN_ORGAN],
} as const

const act = (zh: string, en: string, place: ConferenceActRule['place'] = 'OFFICE'): ConferenceActRule => ({
  ...{ label: label(zh, en), place, by: BY[place] },
})

/** Who may do what, in the order of a conference. */
export const CONFERENCE_ACTS: Readonly<Record<ConferenceAct, ConferenceActRule>> = {
  addAgendaItem: act('添加议题', 'add an item'),
  giveConferenceSeat: act('添加参会人员', 'give a seat'),
  takeBackConferenceSeat: act('取消参会席位', 'take a seat back'),
  tellConference: act('登记已通知', 'note who was told'),
  recordConference: act('登记会议记录', 'record the conference'),
  noteAdvice: act('登记意见', 'note advice', 'SEAT'),
  giveFollowUp: act('交办后续事项', 'ask an organ to follow up'),
  reportFollowUp: act('反馈落实情况', 'report a follow-up', 'ORGAN'),
  dropFollowUp: act('不再落实', 'drop a follow-up'),
  tellJointResult: act('登记已告知结果', 'note that the result was told'),
  declareSeatConflict: act('声明利益冲突', 'declare a conflict', 'SEAT'),
  moveConference: act('改期', 'move it'),
  cancelConference: act('取消会议', 'cancel it'),
  correctConference: act('更正记录', 'correct the record'),
}

const HOUSE = cite('house', '')
/** 公务员法 第七十六条, by analogy for those who are no civil servants. */
const STANDS_BACK = cite('civil-servants-2018', '76')
const JOINT = cite('petition-regulation-2022', '18(3)')

/** Whether the order of the house lets an act be done now. @returns CONFERENCE_CANCELLED | CONFERENCE_HELD | NOT_YET | NO_CHAIR | NO_AGENDA | NO_LAWYER | ONE_ORGAN | NOT_HELD | NO_OPEN_FOLLOW_UP | NOBODY_TO_TELL | NOT_JOINT | RESULT_TOLD_ALREADY | NO_SEAT */
export function lawOfConference(log: ConferenceLog, asked: ConferenceAct): Verdict<true> {
  const conference = conferenceOf(log)
  if (conference === null) return refused('CONFERENCE_CANCELLED', HOUSE)
  const { held, state, toTell } = conference
  if (asked === 'correctConference') return granted(true)
  if (asked === 'tellConference') return toTell.length > 0 ? granted(true) : refused('NOBODY_TO_TELL', HOUSE)
  if (state === 'CANCELLED') return refused('CONFERENCE_CANCELLED', HOUSE)
  switch (asked) {
    case 'moveConference':
    case 'cancelConference':
    case 'addAgendaItem':
    case 'giveConferenceSeat':
      return held === null ? granted(true) : refused('CONFERENCE_HELD', HOUSE, { on: held.on })
    case 'takeBackConferenceSeat':
      if (held !== null) return refused('CONFERENCE_HELD', HOUSE, { on: held.on })
      return conference.seats.length > 0 ? granted(true) : refused('NO_SEAT', HOUSE)
    case 'declareSeatConflict':
      return hasSeatedProfessional(conference) ? granted(true) : refused('NO_SEAT', STANDS_BACK)
    default:
      return lawOnceHeld(log, conference, asked)
  }
}

function lawOnceHeld(log: ConferenceLog, conference: Conference, asked: ConferenceAct): Verdict<true> {
  const { held, followUps, session, called, resultTold, agenda } = conference
  switch (asked) {
    case 'recordConference':
      if (held !== null) return refused('CONFERENCE_HELD', HOUSE, { on: held.on })
      return log.asOf < session.heldOn ? refused('NOT_YET', HOUSE, { on: session.heldOn }) : lacksOf(conference)
    case 'noteAdvice':
      return held !== null && agenda.length > 0 ? granted(true) : refused('NOT_HELD', HOUSE)
    case 'giveFollowUp':
      return held === null ? refused('NOT_HELD', HOUSE) : granted(true)
    case 'tellJointResult':
      if (called.conference !== 'JOINT_RECEPTION') return refused('NOT_JOINT', JOINT)
      if (held === null) return refused('NOT_HELD', JOINT)
      return resultTold ? refused('RESULT_TOLD_ALREADY', JOINT, { on: resultTold.on }) : granted(true)
    default: {
      const isOpen = followUps.some((one) => one.reported === null && one.dropped === null)
      return isOpen ? granted(true) : refused('NO_OPEN_FOLLOW_UP', HOUSE)
    }
  }
}

const hasSeatedProfessional = ({ seats, agenda }: Conference): boolean =>
  agenda.length > 0 && seats.some((seat) => seat.professionalId !== null)

/** A conference has a chair and something to speak about; one with lawyers has one; several organs receive jointly. */
function lacksOf({ called, seats, agenda }: Conference): Verdict<true> {
  if (agenda.length === 0) return refused('NO_AGENDA', HOUSE)
  if (called.conference === 'JOINT_RECEPTION') {
    const organs = new Set(seats.flatMap((seat) => (seat.ofOrganId === null ? [] : [seat.ofOrganId])))
    return organs.size < 2 ? refused('ONE_ORGAN', JOINT) : granted(true)
  }
  if (!seats.some((seat) => seat.role === 'CHAIR')) return refused('NO_CHAIR', HOUSE)
  const needsLawyer = called.conference === 'WITH_LAWYERS'
  return needsLawyer && !seats.some((seat) => seat.role === 'LAWYER') ? refused('NO_LAWYER', HOUSE) : granted(true)
}

/** Whoever stands back on an item, or was not there, gives no advice on it. @returns SEAT_HAS_CONFLICT | SEAT_WAS_ABSENT */
export function lawOfAdvice(conference: Conference, itemId: string, seatId: string | null): Verdict<true> {
  if (seatId === null) return granted(true)
  if (isInConflict(conference, seatId, itemId)) return refused('SEAT_HAS_CONFLICT', STANDS_BACK)
  const isAbsent = conference.held?.absentSeatIds.includes(seatId) ?? false
  return isAbsent ? refused('SEAT_WAS_ABSENT', HOUSE) : granted(true)
}

/** The one text of a fact that may be put right. */
export const CORRECTABLE: Readonly<Partial<Record<ConferenceFactKind, string>>> = {
  ...{ CONFERENCE_CALLED: 'title', AGENDA_ADDED: 'question', CONFERENCE_HELD: 'record', ADVICE_NOTED: 'advice' },
  ...{ FOLLOW_UP_REPORTED: 'report', FOLLOW_UP_DROPPED: 'reason', RESULT_TOLD: 'result' },
}
/** What may be taken out as never so; a follow-up that was given is dropped with a reason instead, so that none is lost. */
export const ANNULLABLE: readonly ConferenceFactKind[] = [
  ...(['ADVICE_NOTED', 'FOLLOW_UP_REPORTED', 'FOLLOW_UP_DROPPED', 'RESULT_TOLD', 'SEATS_TOLD'] as const),
  ...(['SEAT_IN_CONFLICT', 'CONFERENCE_HELD'] as const),
]

/** @returns CONFERENCE_NOT_CORRECTABLE | RESTS_ON_IT: advice or a follow-up rests on the record */
export function lawOfCorrection(
  conference: Conference,
  kind: ConferenceFactKind,
  how: { readonly isAnnulled: boolean },
): Verdict<true> {
  const isKnown = how.isAnnulled ? ANNULLABLE.includes(kind) : CORRECTABLE[kind] !== undefined
  if (!isKnown) return refused('CONFERENCE_NOT_CORRECTABLE', HOUSE)
  const { advice, followUps, resultTold } = conference
  const rests = advice.length > 0 || followUps.length > 0 || resultTold !== null
  return how.isAnnulled && kind === 'CONFERENCE_HELD' && rests ? refused('RESTS_ON_IT', HOUSE) : granted(true)
}
