import { cite, granted, refused, type Calendar, type LocalDate } from '@petition/law'
import {
  caseLog,
  dutyFrom,
  houseClock,
  met,
  notOwed,
  organ,
  type CaseFactHead,
  type CaseLog,
  type CorrectionBody,
  type DutyOf,
} from '../casework/index.js'
import { label, type Labels } from '../label.js'
import type { Verdict } from '@petition/law'
import type { ConferenceKind, ConferenceRole } from './words.js'

/* A case conference (研判会议): an order of the house, not of the law. What it decides to be done is owed by organs. */

interface Kinds {
  CONFERENCE_CALLED: {
    readonly conference: ConferenceKind
    readonly title: string
    readonly heldOn: LocalDate
    readonly fromTime: string
    readonly untilTime: string
    readonly roomId: string | null
    readonly place: string
  }
  CONFERENCE_MOVED: {
    readonly heldOn: LocalDate
    readonly fromTime: string
    readonly untilTime: string
    readonly roomId: string | null
    readonly place: string
    readonly reason: string
  }
  CONFERENCE_CANCELLED: { readonly reason: string }
  /** One line of the agenda: a matter, or a question without one. */
  AGENDA_ADDED: { readonly itemId: string; readonly matterId: string | null; readonly question: string }
  SEAT_GIVEN: {
    readonly seatId: string
    readonly role: ConferenceRole
    readonly professionalId: string | null
    /** the organ that the seat is of */
    readonly ofOrganId: string | null
    readonly name: string
  }
  CONFERENCE_HELD: { readonly record: string; readonly absentSeatIds: readonly string[] }
  ADVICE_NOTED: { readonly itemId: string; readonly bySeatId: string | null; readonly advice: string }
  FOLLOW_UP_GIVEN: {
    readonly followUpId: string
    readonly itemId: string | null
    readonly toOrganId: string
    readonly text: string
    readonly reportBy: LocalDate
  }
  FOLLOW_UP_REPORTED: { readonly followUpId: string; readonly report: string }
  FOLLOW_UP_DROPPED: { readonly followUpId: string; readonly reason: string }
  CORRECTED: CorrectionBody
}

export type ConferenceFactKind = keyof Kinds
export type ConferenceFact = {
  [K in ConferenceFactKind]: CaseFactHead & { readonly kind: K } & Kinds[K]
}[ConferenceFactKind]
export type ConferenceFactOf<K extends ConferenceFactKind> = Extract<ConferenceFact, { readonly kind: K }>
export type ConferenceLog = CaseLog<ConferenceFact>

const ORDER: readonly ConferenceFactKind[] = [
  'CONFERENCE_CALLED',
  'CONFERENCE_MOVED',
  'AGENDA_ADDED',
  'SEAT_GIVEN',
  'CONFERENCE_HELD',
  'ADVICE_NOTED',
  'FOLLOW_UP_GIVEN',
  'FOLLOW_UP_REPORTED',
  'FOLLOW_UP_DROPPED',
  'CONFERENCE_CANCELLED',
]

export const conferenceLog = (
  facts: readonly ConferenceFact[],
  frame: { readonly asOf: LocalDate; readonly calendar: Calendar },
): ConferenceLog => caseLog(facts, { ...frame, order: ORDER })

export type ConferenceState = 'CALLED' | 'TO_RECORD' | 'HELD' | 'CANCELLED'
export const CONFERENCE_STATES: Labels<ConferenceState> = {
  CALLED: label('已召集', 'called'),
  TO_RECORD: label('待补记录', 'to be recorded'),
  HELD: label('已召开', 'held'),
  CANCELLED: label('已取消', 'cancelled'),
}

export interface FollowUp {
  readonly given: ConferenceFactOf<'FOLLOW_UP_GIVEN'>
  readonly reported: ConferenceFactOf<'FOLLOW_UP_REPORTED'> | null
  readonly dropped: ConferenceFactOf<'FOLLOW_UP_DROPPED'> | null
}

export interface Conference {
  readonly called: ConferenceFactOf<'CONFERENCE_CALLED'>
  /** where and when as it was moved last */
  readonly session: Pick<
    ConferenceFactOf<'CONFERENCE_CALLED'>,
    'heldOn' | 'fromTime' | 'untilTime' | 'roomId' | 'place'
  >
  readonly state: ConferenceState
  readonly agenda: readonly ConferenceFactOf<'AGENDA_ADDED'>[]
  readonly seats: readonly ConferenceFactOf<'SEAT_GIVEN'>[]
  readonly held: ConferenceFactOf<'CONFERENCE_HELD'> | null
  readonly advice: readonly ConferenceFactOf<'ADVICE_NOTED'>[]
  readonly followUps: readonly FollowUp[]
}

/** Null for a log that does not begin with the call. */
export function conferenceOf(log: ConferenceLog): Conference | null {
  const called = log.first('CONFERENCE_CALLED')
  if (called === null) return null
  const session = log.last('CONFERENCE_MOVED') ?? called
  const held = log.last('CONFERENCE_HELD')
  return {
    ...{ called, session, held, agenda: log.of('AGENDA_ADDED'), seats: log.of('SEAT_GIVEN') },
    advice: log.of('ADVICE_NOTED'),
    state: stateOf(log, session.heldOn, held !== null),
    followUps: log.of('FOLLOW_UP_GIVEN').map((given) => ({
      given,
      reported: log.of('FOLLOW_UP_REPORTED').find((one) => one.followUpId === given.followUpId) ?? null,
      dropped: log.of('FOLLOW_UP_DROPPED').find((one) => one.followUpId === given.followUpId) ?? null,
    })),
  }
}

function stateOf(log: ConferenceLog, heldOn: LocalDate, isHeld: boolean): ConferenceState {
  if (log.last('CONFERENCE_CANCELLED')) return 'CANCELLED'
  if (isHeld) return 'HELD'
  return log.asOf > heldOn ? 'TO_RECORD' : 'CALLED'
}

/** A conference that took place as one of its kind: what the year counts, each kind apart. */
export const countsAsConference = (conference: Conference): boolean => conference.state === 'HELD'

export type ConferenceClock = 'HOUSE-CONFERENCE' | 'HOUSE-FOLLOW-UP'
export const CONFERENCE_CLOCKS: Labels<ConferenceClock> = {
  'HOUSE-CONFERENCE': label('召开研判会议并记录', 'hold the conference and record it'),
  'HOUSE-FOLLOW-UP': label('落实研判意见并反馈', 'do what the conference asked and report'),
}

/** The office owes that it is held and recorded; each organ what it was asked for, by the day written down. */
export function conferenceDuties(log: ConferenceLog): readonly DutyOf<ConferenceClock>[] {
  const conference = conferenceOf(log)
  if (conference === null) return []
  const { called, session, held, followUps } = conference
  const cancelled = log.last('CONFERENCE_CANCELLED')
  const hold = houseClock(log, 'HOUSE-CONFERENCE', {
    ...{ eventOn: called.on, eventWhat: 'CONFERENCE_CALLED', period: null, writtenOn: session.heldOn },
  })
  const end = met(held) ?? (cancelled ? notOwed(cancelled.on) : null)
  return [
    dutyFrom(hold, { event: called, owedBy: organ(called.organId), end }),
    ...followUps.map(({ given, reported, dropped }) =>
      dutyFrom(
        houseClock(log, 'HOUSE-FOLLOW-UP', {
          ...{ eventOn: given.on, eventWhat: 'FOLLOW_UP_GIVEN', period: null, writtenOn: given.reportBy },
        }),
        {
          ...{ event: given, owedBy: organ(given.toOrganId), part: given.followUpId },
          end: met(reported) ?? (dropped ? notOwed(dropped.on) : null),
        },
      ),
    ),
  ]
}

export type ConferenceAct =
  | 'moveConference'
  | 'cancelConference'
  | 'addAgendaItem'
  | 'giveConferenceSeat'
  | 'recordConference'
  | 'noteAdvice'
  | 'giveFollowUp'
  | 'reportFollowUp'
  | 'dropFollowUp'

const HOUSE = cite('house', '')

/** Whether the order of the house lets an act be done now. @returns CONFERENCE_CANCELLED | CONFERENCE_HELD | NOT_YET | NO_CHAIR | NO_AGENDA | NO_LAWYER | NOT_HELD | NO_OPEN_FOLLOW_UP */
export function lawOfConference(log: ConferenceLog, act: ConferenceAct): Verdict<true> {
  const conference = conferenceOf(log)
  if (conference === null || conference.state === 'CANCELLED') return refused('CONFERENCE_CANCELLED', HOUSE)
  const { held, followUps, session } = conference
  switch (act) {
    case 'moveConference':
    case 'cancelConference':
    case 'addAgendaItem':
    case 'giveConferenceSeat':
      return held === null ? granted(true) : refused('CONFERENCE_HELD', HOUSE, { on: held.on })
    case 'recordConference':
      if (held !== null) return refused('CONFERENCE_HELD', HOUSE, { on: held.on })
      return log.asOf < session.heldOn ? refused('NOT_YET', HOUSE, { on: session.heldOn }) : lacksOf(conference)
    case 'noteAdvice':
    case 'giveFollowUp':
      return held === null ? refused('NOT_HELD', HOUSE) : granted(true)
    case 'reportFollowUp':
    case 'dropFollowUp': {
      const isOpen = followUps.some((one) => one.reported === null && one.dropped === null)
      return isOpen ? granted(true) : refused('NO_OPEN_FOLLOW_UP', HOUSE)
    }
  }
}

/** A conference has a chair and something to speak about; one with lawyers has one. */
function lacksOf({ called, seats, agenda }: Conference): Verdict<true> {
  if (!seats.some((seat) => seat.role === 'CHAIR')) return refused('NO_CHAIR', HOUSE)
  if (agenda.length === 0) return refused('NO_AGENDA', HOUSE)
  const needsLawyer = called.conference === 'WITH_LAWYERS'
  return needsLawyer && !seats.some((seat) => seat.role === 'LAWYER') ? refused('NO_LAWYER', HOUSE) : granted(true)
}
