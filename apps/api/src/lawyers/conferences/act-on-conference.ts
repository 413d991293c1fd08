import {
  CONFERENCE_ACTS,
  keepsConference,
  lawOfConference,
  mayActInConference,
  mayReadConference,
  type Conference,
  type ConferenceAct,
  type ConferenceFact,
  type ConferenceSession,
  type ConferenceSight,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { In } from 'typeorm'
import { actOnCase, book, release, requireRoom, type CaseInput, type Resource } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { InvalidInput, NotFound, NotPermitted, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { ConferenceEntity } from './conference.entity.js'
import { CONFERENCE, foldConference } from './conference-kind.js'
import { ProfessionalEntity } from '../lawyers.entity.js'
import { ownProfessional } from '../roster.store.js'
import { sightsOfConferences } from './sight.js'

type WithoutHead<Fact> = Fact extends unknown ? Omit<Fact, 'id' | 'recordedAt' | 'byAccountId' | 'organId'> : never
/** A fact of a conference to be recorded. */
export type NewConferenceFact = WithoutHead<ConferenceFact> & { readonly organId?: string }

/** A conference under lock with what the rules ask. */
export interface LockedConference {
  readonly row: ConferenceEntity
  readonly number: string
  readonly conference: Conference
  readonly facts: readonly ConferenceFact[]
  readonly sight: ConferenceSight
  /** whether the viewer keeps it for the office, and may do what others do on their own seat alone */
  readonly isKeeper: boolean
}

interface ConferenceActOn<Input extends CaseInput> {
  readonly act: ConferenceAct
  readonly input: Input
  /** for the audit log: codes and days, never texts */
  readonly detail?: Readonly<Record<string, unknown>>
}

/**
 * One act on a conference: load under lock, may they, what does the order of the house say, append the facts.
 *
 * @returns the case's id
 * @throws NotFound; NotPermitted; Conflict `VERSION_CHANGED`; RuleRefused with the article
 */
export function actOnConference<Input extends CaseInput>(
  ctx: Ctx,
  { act, input, detail = {} }: ConferenceActOn<Input>,
  work: (tx: Tx, found: LockedConference) => Promise<readonly NewConferenceFact[]> | readonly NewConferenceFact[],
): Promise<string> {
  const asked = { name: act, kind: CONFERENCE, input, roles: CONFERENCE_ACTS[act].by, detail }
  return actOnCase(ctx, asked, async (tx, { file, facts }) => {
    const row = await tx.m.findOneBy(ConferenceEntity, { id: file.id })
    const sight = row ? (await sightsOfConferences(tx, [row])).get(row.id) : undefined
    const viewer = requireViewer(tx)
    if (!row || !sight || !mayReadConference(viewer, sight)) throw new NotFound('case', file.id)
    if (!mayActInConference(viewer, act, sight)) throw new NotPermitted(act, 'NOT_YOUR_ACT')
    const { log, conference } = foldConference(tx, facts)
    must(lawOfConference(log, act))
    const own = facts as unknown as readonly ConferenceFact[]
    const isKeeper = keepsConference(viewer, sight)
    return work(tx, { row, number: file.number, conference, facts: own, sight, isKeeper })
  })
}

interface Taken {
  readonly session: ConferenceSession
  readonly seats: readonly { readonly professionalId: string | null; readonly name: string }[]
}

/** What is taken for a conference: its room, and the professionals who have a seat; what it had before is let go. */
export async function takeTime(
  tx: Tx,
  holder: { readonly id: string; readonly number: string },
  { session, seats }: Taken,
): Promise<void> {
  const { heldOn, fromTime, untilTime, roomId } = session
  if (fromTime === null || untilTime === null) return release(tx, holder.id)
  const people = await peopleOf(tx, seats)
  const room: Resource[] =
    roomId === null ? [] : [{ kind: 'ROOM', id: roomId, name: (await requireRoom(tx, roomId)).name }]
  const span = { on: heldOn, fromTime, untilTime }
  await book(tx, { id: holder.id, kind: CONFERENCE, title: holder.number }, [...room, ...people], span)
}

/** Somebody with an account is taken by it, as hearings take them: one human is in one place, whatever they are there as. */
async function peopleOf(tx: Tx, seats: Taken['seats']): Promise<Resource[]> {
  const ids = seats.flatMap((seat) => seat.professionalId ?? [])
  const rows = ids.length === 0 ? [] : await tx.m.findBy(ProfessionalEntity, { id: In(ids) })
  const accountOf = new Map(rows.map((row) => [row.id, row.accountId]))
  return seats.flatMap(({ professionalId, name }): Resource[] =>
    professionalId === null ? [] : [{ kind: 'PERSON', id: accountOf.get(professionalId) ?? professionalId, name }],
  )
}

/** @throws InvalidInput `SEAT_UNKNOWN` */
export function requireSeat({ seats }: Conference, seatId: string, path = 'input.seatId') {
  const seat = seats.find((one) => one.seatId === seatId)
  if (!seat) throw new InvalidInput({ [path]: 'SEAT_UNKNOWN' }, 'SEAT_UNKNOWN')
  return seat
}

/** @throws InvalidInput `ITEM_UNKNOWN` */
export function requireItem({ agenda }: Conference, itemId: string) {
  const item = agenda.find((one) => one.itemId === itemId)
  if (!item) throw new InvalidInput({ 'input.itemId': 'ITEM_UNKNOWN' }, 'ITEM_UNKNOWN')
  return item
}

/** What somebody who does not keep the conference does, they do on their own seat. @throws NotPermitted `NOT_YOUR_SEAT` */
export async function requireOwnSeat(
  tx: Tx,
  found: LockedConference,
  act: ConferenceAct,
  seatId: string | null,
): Promise<void> {
  if (found.isKeeper) return
  const own = await ownProfessional(tx, found.row.officeId)
  const seat = found.conference.seats.find((one) => one.seatId === seatId)
  if (!own || !seat || seat.professionalId !== own.id) throw new NotPermitted(act, 'NOT_YOUR_SEAT')
}

/** A day that was, or is today. @throws InvalidInput `IN_FUTURE` */
export function requirePast(tx: Tx, path: string, on: LocalDate): void {
  if (on > tx.today) throw new InvalidInput({ [path]: 'IN_FUTURE' }, 'IN_FUTURE', { on, today: tx.today })
}
