import type { Reads } from '../provider/reads.js'

type Room = Awaited<ReturnType<Reads['rooms']>>[number]
type Taken = Awaited<ReturnType<Reads['roomCalendar']>>[number]
export type CalendarHearing = Awaited<ReturnType<Reads['hearingCalendar']>>[number]

/** A time for which a room is taken: by a hearing that the viewer may see, or by something else, of which only the time is shown. */
export interface Slot {
  readonly id: string
  readonly on: string
  readonly fromTime: string
  readonly untilTime: string
  readonly hearing: CalendarHearing | null
}

/** A room of the organ; the last column, without a name, is what is held in rooms of others. */
export interface Column {
  readonly id: string
  readonly name: string | null
  readonly slots: readonly Slot[]
}

/** The calendar of rooms: one column for each that is in use or taken, and one for hearings held elsewhere where there are any. */
export function columnsOf(
  rooms: readonly Room[],
  taken: readonly Taken[],
  hearings: readonly CalendarHearing[],
): readonly Column[] {
  const slotOf = (hearing: CalendarHearing): readonly Slot[] =>
    hearing.plan
      ? [
          {
            ...{ id: hearing.id, on: hearing.plan.hearingOn, hearing },
            ...{ fromTime: hearing.plan.fromTime, untilTime: hearing.plan.untilTime },
          },
        ]
      : []
  const own = rooms.map((room): Column => {
    const held = hearings.filter(({ plan }) => plan?.roomId === room.id).flatMap(slotOf)
    const others = taken
      .filter((one) => one.resourceId === room.id && !held.some(({ id }) => id === one.holderId))
      .map((one): Slot => ({ ...one, id: `${one.holderId} ${one.on}`, hearing: null }))
    return { id: room.id, name: room.name, slots: inOrder([...held, ...others]) }
  })
  const elsewhere = hearings.filter(({ plan }) => !rooms.some(({ id }) => id === plan?.roomId)).flatMap(slotOf)
  return [
    ...own.filter(({ id, slots }) => slots.length > 0 || rooms.some((room) => room.id === id && room.isActive)),
    ...(elsewhere.length > 0 ? [{ id: 'elsewhere', name: null, slots: inOrder(elsewhere) }] : []),
  ]
}

const inOrder = (slots: readonly Slot[]): readonly Slot[] =>
  [...slots].sort((a, b) => (`${a.on} ${a.fromTime}` < `${b.on} ${b.fromTime}` ? -1 : 1))
