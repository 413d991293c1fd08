import { In } from 'typeorm'
import type { LocalDate } from '@petition/law'
import { OrganEntity } from '../organs/index.js'
import { Conflict, loader, lock, NotFound, requireViewer, type Ctx, type Tx } from '../platform/index.js'
import { isOfOffice } from './access.js'
import { LeadOfficialEntity, ReceptionDayEntity } from './leadership.entity.js'

export const officialLoader = (ctx: Ctx) =>
  loader<LeadOfficialEntity>(
    ctx,
    officialLoader,
    async (ids) =>
      new Map((await ctx.read.findBy(LeadOfficialEntity, { id: In([...ids]) })).map((row) => [row.id, row])),
  )

/** @throws NotFound; Conflict `OFFICIAL_INACTIVE` */
export async function requireOfficial(tx: Tx, id: string): Promise<LeadOfficialEntity> {
  const official = await tx.m.findOneBy(LeadOfficialEntity, { id })
  if (!official || !isOfOffice(requireViewer(tx), official)) throw new NotFound('leadOfficial', id)
  if (!official.isActive) throw new Conflict('OFFICIAL_INACTIVE', { name: official.name })
  return official
}

/** @throws NotFound for a day that is not there or of another office */
export async function lockReception(tx: Tx, id: string): Promise<ReceptionDayEntity> {
  const day = await lock(tx.m, ReceptionDayEntity, { id })
  if (!day || !isOfOffice(requireViewer(tx), day)) throw new NotFound('receptionDay', id)
  return day
}

export interface Slot {
  readonly id: string | null
  readonly officialId: string
  readonly officialName: string
  readonly on: LocalDate
  readonly fromTime: string
  readonly untilTime: string
  readonly place: string
}

/**
 * One official, one place, one time. The office's row is locked first, so that two who plan at the same moment come one
 * after the other.
 *
 * @throws Conflict `RECEPTION_TAKEN` | `RECEPTION_PLACE_TAKEN`
 */
export async function requireFree(tx: Tx, organId: string, slot: Slot): Promise<void> {
  await lock(tx.m, OrganEntity, { id: organId })
  const sameDay = await tx.m.findBy(ReceptionDayEntity, { organId, on: slot.on, status: In(['PLANNED', 'HELD']) })
  const other = sameDay.find(
    (day) =>
      day.id !== slot.id &&
      day.fromTime < slot.untilTime &&
      slot.fromTime < day.untilTime &&
      (day.officialId === slot.officialId || day.place === slot.place),
  )
  if (!other) return
  if (other.officialId === slot.officialId)
    throw new Conflict('RECEPTION_TAKEN', { official: slot.officialName, on: slot.on })
  throw new Conflict('RECEPTION_PLACE_TAKEN', { place: slot.place, on: slot.on })
}
