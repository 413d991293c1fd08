import { addDays, type LocalDate } from '@petition/law'
import { Between, In } from 'typeorm'
import { InvalidInput, NotFound, requireViewer, type Ctx } from '../platform/index.js'
import { isOfOrgan } from './access.js'
import { takings, type Taken } from './bookings.js'
import { BookingEntity, RoomEntity } from './casework.entity.js'

/** Rooms of the own organ, those in use first; an organ has a handful. */
export const rooms = (ctx: Ctx): Promise<RoomEntity[]> =>
  ctx.read.find(RoomEntity, {
    where: { organId: requireViewer(ctx).organId },
    order: { isActive: 'DESC', name: 'ASC' },
    take: 100,
  })

/** A room of the own organ that can be taken. @throws NotFound */
export async function requireRoom(ctx: Ctx, id: string): Promise<RoomEntity> {
  const room = await ctx.read.findOneBy(RoomEntity, { id })
  if (!room || !isOfOrgan(requireViewer(ctx), room)) throw new NotFound('room', id)
  return room
}

const MOST_DAYS = 62

/** What the own organ's rooms are taken for, by day and time; two statements. @throws InvalidInput for more than 62 days */
export async function roomCalendar(ctx: Ctx, from: LocalDate, to: LocalDate): Promise<Taken[]> {
  if (from > to || to > addDays(from, MOST_DAYS)) throw new InvalidInput({ to: `from..+${MOST_DAYS}` })
  const own = await rooms(ctx)
  if (own.length === 0) return []
  const rows = await ctx.read.find(BookingEntity, {
    where: { on: Between(from, to), resourceKind: 'ROOM', resourceId: In(own.map((room) => room.id)) },
    order: { on: 'ASC', slot: 'ASC' },
  })
  return takings(rows)
}
