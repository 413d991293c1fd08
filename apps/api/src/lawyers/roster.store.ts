import { coverProblem, swapProblem, type RosterDuty } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Between, In } from 'typeorm'
import { Conflict, lock, NotFound, requireViewer, type Tx } from '../platform/index.js'
import { isOfOffice } from './access.js'
import { ProfessionalEntity, RosterDutyEntity } from './lawyers.entity.js'

/** @throws NotFound for one that is not there or of another office */
export async function requireProfessional(tx: Tx, id: string): Promise<ProfessionalEntity> {
  const row = await tx.m.findOneBy(ProfessionalEntity, { id })
  if (!row || !isOfOffice(requireViewer(tx), row)) throw new NotFound('professional', id)
  return row
}

/**
 * @param expectedVersion as it was looked at; left out where another row says whose the duty must be
 * @throws NotFound; Conflict `VERSION_CHANGED`: a duty that changes hands keeps its id
 */
export async function lockDuty(tx: Tx, id: string, expectedVersion?: number): Promise<RosterDutyEntity> {
  const row = await lock(tx.m, RosterDutyEntity, { id })
  if (!row || !isOfOffice(requireViewer(tx), row)) throw new NotFound('rosterDuty', id)
  if (expectedVersion !== undefined && row.version !== expectedVersion)
    throw new Conflict('VERSION_CHANGED', { id, expectedVersion })
  return row
}

/** The own person on the list of professionals, by the account; null for whoever only plans. */
export const ownProfessional = (tx: Tx, organId: string): Promise<ProfessionalEntity | null> =>
  tx.m.findOneBy(ProfessionalEntity, { organId, accountId: requireViewer(tx).accountId })

async function askedOf(tx: Tx, organId: string, days: readonly LocalDate[]) {
  const [from, to] = [days.reduce((a, b) => (a < b ? a : b)), days.reduce((a, b) => (a > b ? a : b))]
  const duties: RosterDuty[] = await tx.m.findBy(RosterDutyEntity, { organId, on: Between(from, to) })
  const people = await tx.m.find(ProfessionalEntity, { where: { organId, isActive: true }, select: { id: true } })
  return { duties, activeIds: new Set(people.map((one) => one.id)), today: tx.today }
}

/** @throws Conflict `DUTY_PASSED` | `SAME_PERSON` | `SAME_TIME` | `TAKEN_THEN` | `NOT_ON_ROSTER` */
export async function requireSwap(tx: Tx, a: RosterDutyEntity, b: RosterDutyEntity): Promise<void> {
  const problem = swapProblem(a, b, await askedOf(tx, a.organId, [a.on, b.on]))
  if (problem) throw new Conflict(problem)
}

/** @throws as `requireSwap` */
export async function requireCover(tx: Tx, duty: RosterDutyEntity, byId: string): Promise<void> {
  const problem = coverProblem(duty, byId, await askedOf(tx, duty.organId, [duty.on]))
  if (problem) throw new Conflict(problem)
}

/**
 * Gives duties to others. The rows of a swap pass through nobody's hands: both are taken off the key first, so that the two
 * people may be on duty at the same place of the key for a moment of the transaction.
 */
export async function giveDuties(tx: Tx, given: readonly { duty: RosterDutyEntity; toId: string }[]): Promise<void> {
  await tx.m.delete(RosterDutyEntity, { id: In(given.map(({ duty }) => duty.id)) })
  await tx.m.insert(
    RosterDutyEntity,
    given.map(({ duty, toId }) => ({ ...duty, professionalId: toId, version: duty.version + 1 })),
  )
}
