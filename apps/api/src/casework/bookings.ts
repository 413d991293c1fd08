import type { LocalDate } from '@petition/law'
import { In, MoreThan, Not } from 'typeorm'
import { Conflict, InvalidInput, isDuplicate, newId, type Tx } from '../platform/index.js'
import { BookingEntity, RoomEntity, type ResourceKind } from './casework.entity.js'

/** A room, or a person with the name that a refusal says. */
export interface Resource {
  readonly kind: ResourceKind
  readonly id: string
  readonly name: string
}

export interface Span {
  readonly on: LocalDate
  /** office's time, 'HH:MM', on quarters of an hour; `until` is not inside */
  readonly fromTime: string
  readonly untilTime: string
}

/** What the time is taken for: its own id, so that moving it lets go of the old time. */
export interface Holder {
  readonly id: string
  readonly kind: string
  /** the number of the case; never a person's name */
  readonly title: string
}

const TIME = /^([01]\d|2[0-3]):(00|15|30|45)$/
const QUARTER = 15

/** Quarters of an hour of a span. @throws InvalidInput `BOOKING_TIMES` */
export function slotsOf({ fromTime, untilTime }: Span): number[] {
  if (!TIME.test(fromTime) || !TIME.test(untilTime) || fromTime >= untilTime)
    throw new InvalidInput({ 'input.fromTime': 'BOOKING_TIMES' }, 'BOOKING_TIMES')
  const [from, until] = [slotOf(fromTime), slotOf(untilTime)]
  return Array.from({ length: until - from }, (_, at) => from + at)
}

const slotOf = (time: string): number => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) / QUARTER
const timeOf = (slot: number): string => {
  const minutes = slot * QUARTER
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/**
 * Takes rooms and persons for a time, in the transaction of the act; what the holder had before is let go. Two who ask at the
 * same moment: the key of the table lets one in, and the other is told what is taken.
 *
 * @throws Conflict `BOOKED` with what, when and for which case; InvalidInput `BOOKING_TIMES`; Conflict `ROOM_INACTIVE`
 */
export async function book(tx: Tx, holder: Holder, resources: readonly Resource[], span: Span): Promise<void> {
  const slots = slotsOf(span)
  await requireRooms(tx, resources)
  await release(tx, holder.id)
  await requireFree(tx, resources, span, slots)
  const rows = resources.flatMap((resource) =>
    slots.map((slot): BookingEntity => ({
      ...{ id: newId(), resourceKind: resource.kind, resourceId: resource.id, on: span.on, slot },
      ...{ holderId: holder.id, holderKind: holder.kind, title: holder.title },
    })),
  )
  // In one order everywhere, so that two bookings that overlap wait for each other instead of locking each other out.
  rows.sort(
    (a, b) => (`${a.resourceKind}${a.resourceId}` < `${b.resourceKind}${b.resourceId}` ? -1 : 1) || a.slot - b.slot,
  )
  try {
    await tx.m.insert(BookingEntity, rows)
  } catch (error) {
    if (!isDuplicate(error)) throw error
    await requireFree(tx, resources, span, slots)
    throw error
  }
}

/** Lets go of all that was taken for it. */
export async function release(tx: Tx, holderId: string): Promise<void> {
  await tx.m.delete(BookingEntity, { holderId })
}

/** Lets go of what a case has taken for days to come, for other holders than this one: nothing else of it is to be held. */
export async function releaseOthers(
  tx: Tx,
  { kind, title }: Omit<Holder, 'id'>,
  holderId: string | null,
): Promise<void> {
  const others = holderId === null ? {} : { holderId: Not(holderId) }
  await tx.m.delete(BookingEntity, { holderKind: kind, title, on: MoreThan(tx.today), ...others })
}

async function requireFree(
  tx: Tx,
  resources: readonly Resource[],
  span: Span,
  slots: readonly number[],
): Promise<void> {
  const taken = await tx.m.find(BookingEntity, {
    where: { on: span.on, resourceId: In(resources.map((one) => one.id)), slot: In([...slots]) },
    order: { resourceId: 'ASC', slot: 'ASC' },
  })
  const first = taken[0]
  if (!first) return
  const what = resources.find((one) => one.kind === first.resourceKind && one.id === first.resourceId)
  const until = taken.findLast((row) => row.holderId === first.holderId && row.resourceId === first.resourceId) ?? first
  throw new Conflict('BOOKED', {
    ...{ what: what?.name ?? '', on: span.on, title: first.title },
    ...{ fromTime: timeOf(first.slot), untilTime: timeOf(until.slot + 1) },
  })
}

async function requireRooms(tx: Tx, resources: readonly Resource[]): Promise<void> {
  const ids = resources.filter((one) => one.kind === 'ROOM').map((one) => one.id)
  if (ids.length === 0) return
  const rooms = await tx.m.findBy(RoomEntity, { id: In(ids) })
  const gone = resources.find(
    (one) => one.kind === 'ROOM' && !rooms.some((room) => room.id === one.id && room.isActive),
  )
  if (gone) throw new Conflict('ROOM_INACTIVE', { what: gone.name })
}

/** One taking of a resource as calendars show it. */
export interface Taken {
  readonly holderId: string
  readonly holderKind: string
  readonly title: string
  readonly resourceKind: ResourceKind
  readonly resourceId: string
  readonly on: LocalDate
  readonly fromTime: string
  readonly untilTime: string
}

/** Quarters of one holder and resource, told as one time. */
export function takings(rows: readonly BookingEntity[]): Taken[] {
  const byHolder = new Map<string, BookingEntity[]>()
  for (const row of rows) {
    const key = `${row.holderId} ${row.resourceId} ${row.on}`
    byHolder.set(key, [...(byHolder.get(key) ?? []), row])
  }
  return [...byHolder.values()].map((some) => {
    const slots = some.map((row) => row.slot)
    const { holderId, holderKind, title, resourceKind, resourceId, on } = some[0] as BookingEntity
    return {
      ...{ holderId, holderKind, title, resourceKind, resourceId, on },
      ...{ fromTime: timeOf(Math.min(...slots)), untilTime: timeOf(Math.max(...slots) + 1) },
    }
  })
}
