import type { RosterShift } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { requiredText } from '../organs/index.js'
import {
  Conflict,
  InvalidInput,
  isDuplicate,
  newId,
  requireViewer,
  runCommand,
  type Ctx,
  type Tx,
} from '../platform/index.js'
import { ROSTER_KEEPERS } from './access.js'
import { RosterDutyEntity } from './lawyers.entity.js'
import { lockDuty, requireProfessional } from './roster.store.js'

export interface PlanDutiesInput {
  readonly idempotencyKey: string
  readonly professionalId: string
  readonly place: string
  /** at most 62 halves of days at once: a month of one person */
  readonly halves: readonly { readonly on: LocalDate; readonly shift: RosterShift }[]
}

const MOST_HALVES = 62

/**
 * Puts somebody on duty, for some halves of days at once; today or later.
 *
 * @returns the professional's id
 * @throws NotFound; InvalidInput, `DUTY_PASSED`; Conflict `NOT_ON_ROSTER` | `ON_DUTY_THEN` with the half
 */
export async function planDuties(ctx: Ctx, input: PlanDutiesInput): Promise<string> {
  const detail = { professionalId: input.professionalId, halves: input.halves.length }
  const command = { name: 'planDuties', input, key: input.idempotencyKey, roles: ROSTER_KEEPERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const person = await requireProfessional(tx, input.professionalId)
    if (!person.isActive) throw new Conflict('NOT_ON_ROSTER', { name: person.name })
    const place = requiredText('input.place', input.place, 60)
    if (input.halves.length === 0 || input.halves.length > MOST_HALVES)
      throw new InvalidInput({ 'input.halves': `1-${MOST_HALVES}` })
    const passed = input.halves.find(({ on }) => on < tx.today)
    if (passed) throw new InvalidInput({ 'input.halves': 'DUTY_PASSED' }, 'DUTY_PASSED', { on: passed.on })
    for (const half of input.halves) await insertDuty(tx, person, { ...half, place })
    return { kind: 'professional', id: person.id }
  })
  return id
}

async function insertDuty(
  tx: Tx,
  person: { id: string; name: string; organId: string },
  half: Pick<RosterDutyEntity, 'on' | 'shift' | 'place'>,
): Promise<void> {
  const row = { id: newId(), organId: person.organId, professionalId: person.id, ...half, version: 1 }
  try {
    await tx.m.insert(RosterDutyEntity, row)
  } catch (error) {
    if (!isDuplicate(error)) throw error
    throw new Conflict('ON_DUTY_THEN', { name: person.name, on: half.on, shift: half.shift })
  }
}

export interface RemoveDutyInput {
  readonly idempotencyKey: string
  readonly id: string
  /** of the duty: it may have become somebody else's since it was looked at */
  readonly expectedVersion: number
}

/** Takes a planned half off the roster. @throws NotFound; Conflict `VERSION_CHANGED` | `DUTY_PASSED` */
export async function removeDuty(ctx: Ctx, input: RemoveDutyInput): Promise<string> {
  const command = { name: 'removeDuty', input, key: input.idempotencyKey, roles: ROSTER_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const duty = await lockDuty(tx, input.id, input.expectedVersion)
    if (duty.on < tx.today) throw new Conflict('DUTY_PASSED')
    requireViewer(tx)
    await tx.m.delete(RosterDutyEntity, { id: duty.id })
    return { kind: 'professional', id: duty.professionalId }
  })
  return id
}
