import type { Calendar, LocalDate } from '@petition/law'
import { caseLog, type CaseFactHead, type CaseLog, type CorrectionBody } from '../casework/index.js'
import { label, type Labels } from '../label.js'
import type { ConferenceKind, ConferenceRole, ConferenceTelling, ConflictGround } from './words.js'

/*
 * A case conference (研判会议): an order of the house, not of the law. What it decides to be done is owed by organs.
 *
 * Decided: a joint reception (联合接访) is one of its kinds. It too is planned with a room, organs sit in it, it is recorded, and what
 * each organ undertook is owed by a day; what it has more is how many came and that the result is told. One case of one shape
 * keeps one way to plan, to tell, to owe and to correct; the kinds are counted apart and each has its own conditions.
 */

/** Where and when; times are null only in what was taken over from a ledger that names none. */
export interface ConferenceSession {
  readonly heldOn: LocalDate
  /** office's time, 'HH:MM', on quarters of an hour */
  readonly fromTime: string | null
  readonly untilTime: string | null
  readonly roomId: string | null
  readonly place: string
}

interface Kinds {
  CONFERENCE_CALLED: ConferenceSession & {
    readonly conference: ConferenceKind
    readonly title: string
    /** who calls it, where that is not the office: a centre, a street */
    readonly convenor: string | null
    /** number of the mediation case or of another file it is about, as its own register calls it */
    readonly aboutCase: string | null
  }
  CONFERENCE_MOVED: ConferenceSession & { readonly reason: string }
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
  SEAT_TAKEN_BACK: { readonly seatId: string; readonly reason: string }
  /** Who was told, and what of: the session as it was then, or that it is cancelled. */
  SEATS_TOLD: Omit<ConferenceSession, 'roomId'> & {
    readonly seatIds: readonly string[]
    readonly isCancellation: boolean
    readonly how: ConferenceTelling
  }
  /** 公务员法 第七十六、七十七条 by analogy: by the own word, or by the office's. */
  SEAT_IN_CONFLICT: {
    readonly seatId: string
    readonly itemId: string
    readonly ground: ConflictGround
    readonly note: string | null
    readonly isOwnWord: boolean
  }
  CONFERENCE_HELD: {
    readonly record: string
    readonly absentSeatIds: readonly string[]
    /** people who sat in it, where only their number is known */
    readonly attendees: number | null
    /** of a joint reception: person-times received, a number and nobody's name */
    readonly visitors: number | null
  }
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
  /** What came of a joint reception, told to the petitioner. */
  RESULT_TOLD: { readonly result: string; readonly how: ConferenceTelling }
  CORRECTED: CorrectionBody
}

export type ConferenceFactKind = keyof Kinds
export type ConferenceFact = {
  [K in ConferenceFactKind]: CaseFactHead & { readonly kind: K } & Kinds[K]
}[ConferenceFactKind]
export type ConferenceFactOf<K extends ConferenceFactKind> = Extract<ConferenceFact, { readonly kind: K }>
export type ConferenceLog = CaseLog<ConferenceFact>

const ORDER: readonly ConferenceFactKind[] = [
  ...(['CONFERENCE_CALLED', 'CONFERENCE_MOVED', 'AGENDA_ADDED', 'SEAT_GIVEN', 'SEAT_TAKEN_BACK'] as const),
  ...(['SEAT_IN_CONFLICT', 'SEATS_TOLD', 'CONFERENCE_HELD', 'ADVICE_NOTED', 'FOLLOW_UP_GIVEN'] as const),
  ...(['FOLLOW_UP_REPORTED', 'FOLLOW_UP_DROPPED', 'CONFERENCE_CANCELLED', 'RESULT_TOLD'] as const),
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
  readonly session: ConferenceSession
  readonly state: ConferenceState
  readonly cancelled: ConferenceFactOf<'CONFERENCE_CANCELLED'> | null
  readonly agenda: readonly ConferenceFactOf<'AGENDA_ADDED'>[]
  /** those who still have their seat */
  readonly seats: readonly ConferenceFactOf<'SEAT_GIVEN'>[]
  readonly conflicts: readonly ConferenceFactOf<'SEAT_IN_CONFLICT'>[]
  readonly held: ConferenceFactOf<'CONFERENCE_HELD'> | null
  readonly advice: readonly ConferenceFactOf<'ADVICE_NOTED'>[]
  readonly followUps: readonly FollowUp[]
  readonly resultTold: ConferenceFactOf<'RESULT_TOLD'> | null
  /** seats whose people are still to be told: of the session as it stands, or that it is cancelled */
  readonly toTell: readonly string[]
}

/** Null for a log that does not begin with the call. */
export function conferenceOf(log: ConferenceLog): Conference | null {
  const called = log.first('CONFERENCE_CALLED')
  if (called === null) return null
  const session = log.last('CONFERENCE_MOVED') ?? called
  const held = log.last('CONFERENCE_HELD')
  const cancelled = log.last('CONFERENCE_CANCELLED')
  const gone = new Set(log.of('SEAT_TAKEN_BACK').map((one) => one.seatId))
  const seats = log.of('SEAT_GIVEN').filter((seat) => !gone.has(seat.seatId))
  return {
    ...{ called, session, held, cancelled, agenda: log.of('AGENDA_ADDED'), seats },
    ...{ conflicts: log.of('SEAT_IN_CONFLICT'), advice: log.of('ADVICE_NOTED'), resultTold: log.last('RESULT_TOLD') },
    state: stateOf(log, { heldOn: session.heldOn, isHeld: held !== null, isCancelled: cancelled !== null }),
    toTell: toTell(log, { session, isHeld: held !== null, isCancelled: cancelled !== null }),
    followUps: log.of('FOLLOW_UP_GIVEN').map((given) => ({
      given,
      reported: log.of('FOLLOW_UP_REPORTED').find((one) => one.followUpId === given.followUpId) ?? null,
      dropped: log.of('FOLLOW_UP_DROPPED').find((one) => one.followUpId === given.followUpId) ?? null,
    })),
  }
}

interface Standing {
  readonly isHeld: boolean
  readonly isCancelled: boolean
}

function stateOf(
  log: ConferenceLog,
  { heldOn, isHeld, isCancelled }: Standing & { heldOn: LocalDate },
): ConferenceState {
  if (isCancelled) return 'CANCELLED'
  if (isHeld) return 'HELD'
  return log.asOf > heldOn ? 'TO_RECORD' : 'CALLED'
}

/**
 * Exactly those whom it concerns: before it is held, whoever does not know the session as it stands; once it is cancelled or their
 * seat is taken back, whoever was told that they should come. A telling says what of, so that the order of a day's facts does not matter.
 */
function toTell(
  log: ConferenceLog,
  { session, isHeld, isCancelled }: Standing & { session: ConferenceSession },
): readonly string[] {
  // Nobody is called to a day that has passed: what is owed then is the record.
  if (isHeld || (!isCancelled && log.asOf > session.heldOn)) return []
  const told = log.of('SEATS_TOLD')
  const gone = new Set(log.of('SEAT_TAKEN_BACK').map((one) => one.seatId))
  const knows = ({ seatId }: { seatId: string }) => {
    const own = told.filter((one) => one.seatIds.includes(seatId))
    if (isCancelled || gone.has(seatId)) return own.length === 0 || own.some((one) => one.isCancellation)
    return own.some((one) => isSameSession(one, session))
  }
  return log
    .of('SEAT_GIVEN')
    .filter((seat) => !knows(seat))
    .map((seat) => seat.seatId)
}

const isSameSession = (
  told: ConferenceFactOf<'SEATS_TOLD'>,
  { heldOn, fromTime, untilTime, place }: ConferenceSession,
): boolean =>
  !told.isCancellation &&
  told.heldOn === heldOn &&
  told.fromTime === fromTime &&
  told.untilTime === untilTime &&
  told.place === place

/** A conference that took place as one of its kind: what the year counts, each kind apart. */
export const countsAsConference = (conference: Conference): boolean => conference.state === 'HELD'

/** Whether the person on the seat stands back on the item (利益冲突). */
export const isInConflict = (conference: Conference, seatId: string, itemId: string): boolean =>
  conference.conflicts.some((one) => one.seatId === seatId && one.itemId === itemId)
