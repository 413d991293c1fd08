import { In } from 'typeorm'
import { insertRows, type Tx } from '../../platform/index.js'
import type { MatterEntity, MatterOrganEntity } from '../archive/matter.entity.js'
import { MatterSeatEntity } from '../archive/seat.entity.js'

type OrganRow = Pick<MatterOrganEntity, 'organId' | 'role' | 'until'>
type Seated = Pick<
  MatterEntity,
  'id' | 'accountableOrganId' | 'standing' | 'dueOn' | 'receivedOn' | 'number' | 'endedOn'
>
type Place = Pick<MatterSeatEntity, 'isReceiver' | 'isHolder' | 'isReviewer'>

const NOWHERE: Place = { isReceiver: false, isHolder: false, isReviewer: false }

/** One seat for each organ that has to do with the matter now; the accountable organ always has one. */
export function seatRows(matter: Seated, organs: readonly OrganRow[]): MatterSeatEntity[] {
  const places = new Map<string, Place>([[matter.accountableOrganId, NOWHERE]])
  for (const { organId, role, until } of organs) {
    if (until !== null) continue
    const place = places.get(organId) ?? NOWHERE
    // A hearing clerk's sight is asked of the organs' rows: it is no place in which a list is walked.
    if (role === 'HEARER') {
      places.set(organId, place)
      continue
    }
    const sits = role === 'RECEIVER' ? 'isReceiver' : role === 'REVIEWER' ? 'isReviewer' : 'isHolder'
    places.set(organId, { ...place, [sits]: true })
  }
  const shared = sharedOf(matter)
  return [...places].map(([organId, place]) => ({ matterId: matter.id, organId, ...place, ...shared }))
}

/** What every seat of a matter repeats of its row. */
const sharedOf = ({ standing, dueOn, receivedOn, number, endedOn }: Seated) => ({
  ...{ standing, dueOn, receivedOn, number, endedOn },
})

/** Makes the seats what the fold says: one statement to read them, one for what all of them repeat, more only for who came or went. */
export async function writeSeats(tx: Tx, matter: Seated, organs: readonly OrganRow[], isNew = false): Promise<void> {
  const wanted = new Map(seatRows(matter, organs).map((seat) => [seat.organId, seat]))
  const kept = isNew ? [] : await tx.m.findBy(MatterSeatEntity, { matterId: matter.id })
  const shared = sharedOf(matter)
  if (kept.some((seat) => isOther(seat, shared))) await tx.m.update(MatterSeatEntity, { matterId: matter.id }, shared)
  const gone = kept.filter((seat) => !wanted.has(seat.organId))
  for (const seat of kept) {
    const now = wanted.get(seat.organId)
    wanted.delete(seat.organId)
    if (now === undefined || !isOther(seat, placeOf(now))) continue
    await tx.m.update(MatterSeatEntity, { matterId: matter.id, organId: seat.organId }, placeOf(now))
  }
  if (gone.length > 0)
    await tx.m.delete(MatterSeatEntity, { matterId: matter.id, organId: In(gone.map((seat) => seat.organId)) })
  await insertRows(tx, MatterSeatEntity, [...wanted.values()])
}

const placeOf = ({ isReceiver, isHolder, isReviewer }: MatterSeatEntity): Place => ({
  ...{ isReceiver, isHolder, isReviewer },
})

const isOther = (seat: MatterSeatEntity, now: Partial<MatterSeatEntity>): boolean =>
  Object.entries(now).some(([name, value]) => seat[name as keyof MatterSeatEntity] !== value)
