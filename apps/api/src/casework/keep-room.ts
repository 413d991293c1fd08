import { requiredText } from '../organs/index.js'
import {
  InvalidInput,
  lock,
  newId,
  NotFound,
  requireViewer,
  runCommand,
  updateVersioned,
  type Ctx,
} from '../platform/index.js'
import { isOfOrgan, ROOM_KEEPERS } from './access.js'
import { RoomEntity } from './casework.entity.js'

export interface RoomText {
  readonly name: string
  readonly place: string
  readonly use: string
  readonly seats: number
}

export interface AddRoomInput extends RoomText {
  readonly idempotencyKey: string
}

/** Adds a room of the own organ. @throws InvalidInput; Conflict `ALREADY_THERE` for a name that the organ has */
export async function addRoom(ctx: Ctx, input: AddRoomInput): Promise<string> {
  const command = { name: 'addRoom', input, key: input.idempotencyKey, roles: ROOM_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const room: RoomEntity = {
      ...{ id: newId(), organId: requireViewer(tx).organId, isActive: true, version: 1 },
      ...checked(input),
    }
    await tx.m.insert(RoomEntity, room)
    return { kind: 'room', id: room.id }
  })
  return id
}

export interface UpdateRoomInput extends RoomText {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
  /** false: not to be taken any more; what is booked stays booked */
  readonly isActive: boolean
}

/** @throws NotFound; InvalidInput; Conflict `VERSION_CHANGED` | `ALREADY_THERE` */
export async function updateRoom(ctx: Ctx, input: UpdateRoomInput): Promise<string> {
  const command = { name: 'updateRoom', input, key: input.idempotencyKey, roles: ROOM_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const room = await lock(tx.m, RoomEntity, { id: input.id })
    if (!room || !isOfOrgan(requireViewer(tx), room)) throw new NotFound('room', input.id)
    const set = { ...checked(input), isActive: input.isActive }
    await updateVersioned(tx.m, RoomEntity, room.id, input.expectedVersion, set)
    return { kind: 'room', id: room.id }
  })
  return id
}

const MOST_SEATS = 2000

function checked({ name, place, use, seats }: RoomText): RoomText {
  if (!Number.isInteger(seats) || seats < 1 || seats > MOST_SEATS)
    throw new InvalidInput({ 'input.seats': `1-${MOST_SEATS}` })
  return {
    name: requiredText('input.name', name, 60),
    place: requiredText('input.place', place, 100),
    ...{ use: requiredText('input.use', use, 60), seats },
  }
}
