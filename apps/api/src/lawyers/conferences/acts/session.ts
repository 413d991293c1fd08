import { type ConferenceSession, type ConferenceTelling } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { release, requireRoom, slotsOf, type CaseInput } from '../../../casework/index.js'
import { InvalidInput, type Ctx, type Tx } from '../../../platform/index.js'
import { cleanText } from '../../clean-text.js'
import { actOnConference, takeTime } from '../act-on-conference.js'

export interface SessionInput {
  readonly heldOn: LocalDate
  /** office's time, 'HH:MM', on quarters of an hour */
  readonly fromTime: string
  readonly untilTime: string
  /** a room of the house, or `place` */
  readonly roomId?: string | null
  readonly place?: string | null
}

/** @throws InvalidInput `BOOKING_TIMES` | `PLACE_MISSING`; NotFound for a room */
export async function sessionOf(tx: Tx, input: SessionInput): Promise<ConferenceSession> {
  const { heldOn, fromTime, untilTime, roomId = null } = input
  slotsOf({ on: heldOn, fromTime, untilTime })
  if (roomId !== null) {
    const { name } = await requireRoom(tx, roomId)
    return { heldOn, fromTime, untilTime, roomId, place: name }
  }
  if (!input.place?.trim()) throw new InvalidInput({ 'input.place': 'PLACE_MISSING' }, 'PLACE_MISSING')
  return { heldOn, fromTime, untilTime, roomId, place: cleanText('input.place', input.place, 100) }
}

export interface MoveConferenceInput extends CaseInput, SessionInput {
  readonly reason: string
}

/** Moves it: room and people are taken for the new time, and those who sit in it are to be told anew. @throws as `sessionOf`; Conflict `BOOKED`; RuleRefused */
export function moveConference(ctx: Ctx, input: MoveConferenceInput): Promise<string> {
  const asked = { act: 'moveConference', input, detail: { heldOn: input.heldOn } } as const
  return actOnConference(ctx, asked, async (tx, { row, number, conference }) => {
    const session = await sessionOf(tx, input)
    await takeTime(tx, { id: row.id, number }, { ...conference, session })
    const reason = cleanText('input.reason', input.reason, 300)
    return [{ kind: 'CONFERENCE_MOVED', on: tx.today, ...session, reason }]
  })
}

export interface CancelConferenceInput extends CaseInput {
  readonly reason: string
}

/** Cancels it: room and people are free again, and whoever was told to come is to be told. @throws RuleRefused */
export function cancelConference(ctx: Ctx, input: CancelConferenceInput): Promise<string> {
  return actOnConference(ctx, { act: 'cancelConference', input }, async (tx, { row }) => {
    await release(tx, row.id)
    return [{ kind: 'CONFERENCE_CANCELLED', on: tx.today, reason: cleanText('input.reason', input.reason, 300) }]
  })
}

export interface TellConferenceInput extends CaseInput {
  readonly seatIds: readonly string[]
  readonly how: ConferenceTelling
}

/** Notes who was told: of the session as it stands, or that it is cancelled or they need not come. @throws InvalidInput `NOT_TO_TELL`; RuleRefused `NOBODY_TO_TELL` */
export function tellConference(ctx: Ctx, input: TellConferenceInput): Promise<string> {
  return actOnConference(ctx, { act: 'tellConference', input }, (tx, { conference }) => {
    const { session, seats, toTell, cancelled } = conference
    const asked = [...new Set(input.seatIds)]
    if (asked.length === 0 || !asked.every((id) => toTell.includes(id)))
      throw new InvalidInput({ 'input.seatIds': 'NOT_TO_TELL' }, 'NOT_TO_TELL')
    const { heldOn, fromTime, untilTime, place } = session
    const told = (seatIds: readonly string[], isCancellation: boolean) => ({
      ...({ kind: 'SEATS_TOLD', on: tx.today, heldOn, fromTime, untilTime, place } as const),
      ...{ seatIds, isCancellation, how: input.how },
    })
    const comes = (id: string) => cancelled === null && seats.some((seat) => seat.seatId === id)
    const [coming, others] = [asked.filter(comes), asked.filter((id) => !comes(id))]
    return [...(coming.length > 0 ? [told(coming, false)] : []), ...(others.length > 0 ? [told(others, true)] : [])]
  })
}
