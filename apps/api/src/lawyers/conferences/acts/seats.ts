import { isInConflict, LAWYER_KINDS, type Conference, type ConferenceRole, type ConflictGround } from '@petition/domain'
import { cite, refused } from '@petition/law'
import type { CaseInput } from '../../../casework/index.js'
import { must } from '../../../matters/index.js'
import { requireOrgan } from '../../../organs/index.js'
import { Conflict, InvalidInput, newId, type Ctx, type Tx } from '../../../platform/index.js'
import { cleanText, cleanTextIf } from '../../clean-text.js'
import { reportIfNew } from '../../conflicts/report-conflict.js'
import { requireProfessional } from '../../roster.store.js'
import {
  actOnConference,
  requireItem,
  requireOwnSeat,
  requireSeat,
  takeTime,
  type NewConferenceFact,
} from '../act-on-conference.js'
import { knownConflicts } from './agenda.js'

export interface SeatInput {
  readonly role: ConferenceRole
  /** somebody of the list of professionals */
  readonly professionalId?: string | null
  /** the organ that the seat is of */
  readonly ofOrganId?: string | null
  /** the person or post; of a professional it is their own name */
  readonly name?: string | null
}

type SeatFact = Extract<NewConferenceFact, { kind: 'SEAT_GIVEN' }>

/** @throws NotFound; InvalidInput `NOT_A_LAWYER`; Conflict `NOT_ON_ROSTER` */
export async function seatFact(tx: Tx, input: SeatInput): Promise<SeatFact> {
  const { role, professionalId = null, ofOrganId = null } = input
  const head = { kind: 'SEAT_GIVEN', on: tx.today, seatId: newId(), role } as const
  if (professionalId !== null) {
    const person = await requireProfessional(tx, professionalId)
    if (!person.isActive) throw new Conflict('NOT_ON_ROSTER', { name: person.name })
    if (role === 'LAWYER' && !LAWYER_KINDS.includes(person.kind))
      throw new InvalidInput({ 'input.professionalId': 'NOT_A_LAWYER' }, 'NOT_A_LAWYER', { name: person.name })
    return { ...head, professionalId, ofOrganId: null, name: person.name }
  }
  const organ = ofOrganId === null ? null : await requireOrgan(tx, ofOrganId)
  const name = cleanTextIf('input.name', input.name, 40) ?? organ?.name
  if (name === undefined) throw new InvalidInput({ 'input.name': 'REQUIRED' })
  return { ...head, professionalId: null, ofOrganId: organ?.id ?? null, name }
}

export interface GiveConferenceSeatInput extends CaseInput, SeatInput {}

/** Gives a seat; a professional's time is taken. @throws as `seatFact`; Conflict `BOOKED` | `SEATED_ALREADY`; RuleRefused */
export function giveConferenceSeat(ctx: Ctx, input: GiveConferenceSeatInput): Promise<string> {
  return actOnConference(ctx, { act: 'giveConferenceSeat', input }, async (tx, { row, number, conference }) => {
    const seat = await seatFact(tx, input)
    if (seat.professionalId !== null && conference.seats.some((one) => one.professionalId === seat.professionalId))
      throw new Conflict('SEATED_ALREADY', { name: seat.name })
    await takeTime(tx, { id: row.id, number }, { ...conference, seats: [...conference.seats, seat] })
    return [seat, ...(await knownConflicts(tx, { seats: [seat], agenda: conference.agenda }))]
  })
}

export interface TakeBackConferenceSeatInput extends CaseInput {
  readonly seatId: string
  readonly reason: string
}

/** Takes a seat back; the person's time is free again, and they are told if they were told to come. @throws InvalidInput `SEAT_UNKNOWN`; RuleRefused */
export function takeBackConferenceSeat(ctx: Ctx, input: TakeBackConferenceSeatInput): Promise<string> {
  const asked = { act: 'takeBackConferenceSeat', input } as const
  return actOnConference(ctx, asked, async (tx, { row, number, conference }) => {
    const { seatId } = requireSeat(conference, input.seatId)
    const seats = conference.seats.filter((one) => one.seatId !== seatId)
    await takeTime(tx, { id: row.id, number }, { ...conference, seats })
    const reason = cleanText('input.reason', input.reason, 300)
    return [{ kind: 'SEAT_TAKEN_BACK', on: tx.today, seatId, reason }]
  })
}

export interface DeclareSeatConflictInput extends CaseInput {
  readonly seatId: string
  readonly itemId: string
  readonly ground: ConflictGround
  readonly note?: string | null
}

/**
 * A professional stands back on an item: by their own word, or by the office's. From then on they read nothing of it.
 *
 * @throws InvalidInput `SEAT_UNKNOWN` | `ITEM_UNKNOWN`; NotPermitted `NOT_YOUR_SEAT`; RuleRefused `CONFLICT_ALREADY`
 */
export function declareSeatConflict(ctx: Ctx, input: DeclareSeatConflictInput): Promise<string> {
  const detail = { seatId: input.seatId, itemId: input.itemId, ground: input.ground }
  return actOnConference(ctx, { act: 'declareSeatConflict', input, detail }, async (tx, found) => {
    const { conference, isKeeper } = found
    const { seatId, professionalId } = requireProfessionalSeat(conference, input.seatId)
    await requireOwnSeat(tx, found, 'declareSeatConflict', seatId)
    const { itemId, matterId } = requireItem(conference, input.itemId)
    if (isInConflict(conference, seatId, itemId)) must(refused('CONFLICT_ALREADY', cite('civil-servants-2018', '76')))
    const note = cleanTextIf('input.note', input.note, 500)
    const report = {
      ground: input.ground,
      on: tx.today,
      note: note ?? '',
      source: isKeeper ? 'OFFICE' : 'SELF',
    } as const
    if (professionalId !== null && matterId !== null) await reportIfNew(tx, professionalId, { ...report, matterId })
    return [
      {
        ...{ kind: 'SEAT_IN_CONFLICT', on: tx.today, seatId, itemId, ground: input.ground, note },
        isOwnWord: !isKeeper,
      },
    ]
  })
}

function requireProfessionalSeat(conference: Conference, seatId: string) {
  const seat = requireSeat(conference, seatId)
  if (seat.professionalId === null) throw new InvalidInput({ 'input.seatId': 'SEAT_UNKNOWN' }, 'SEAT_UNKNOWN')
  return seat
}
