import type { RosterShift } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Between, In } from 'typeorm'
import { BookingEntity } from '../casework/index.js'
import type { Ctx } from '../platform/index.js'
import type { ProfessionalEntity } from './lawyers.entity.js'

/** Quarters of an hour before noon are the morning's. */
const NOON = 12 * 4

interface Half {
  readonly professionalId: string
  readonly on: LocalDate
  readonly shift: RosterShift
}

/** Halves of days for which professionals are taken by sessions, by themselves or by their account; one statement. */
export async function bookedHalves(
  ctx: Ctx,
  people: readonly Pick<ProfessionalEntity, 'id' | 'accountId'>[],
  from: LocalDate,
  to: LocalDate,
): Promise<readonly Half[]> {
  const byResource = new Map(
    people.flatMap(({ id, accountId }) => [
      [id, id] as const,
      ...(accountId === null ? [] : [[accountId, id] as const]),
    ]),
  )
  if (byResource.size === 0) return []
  const where = { resourceKind: 'PERSON' as const, resourceId: In([...byResource.keys()]), on: Between(from, to) }
  const rows = await ctx.read.find(BookingEntity, { where, order: { on: 'ASC', slot: 'ASC' } })
  return rows.flatMap(({ resourceId, on, slot }) => {
    const professionalId = byResource.get(resourceId)
    return professionalId === undefined ? [] : [{ professionalId, on, shift: slot < NOON ? 'MORNING' : 'AFTERNOON' }]
  })
}
