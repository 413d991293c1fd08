import type { LocalDate } from '@petition/law'
import { InvalidInput, lock, NotFound, runCommand, updateVersioned, type Ctx, newId } from '../platform/index.js'
import { HOUSE_RULERS } from './access.js'
import { requiredText } from './checks.js'
import { onOrganSucceeded } from './hooks.js'
import { OrganEntity } from './organ.entity.js'
import { requireOrgan } from './organ.store.js'
import { OrganSuccessionEntity } from './succession.entity.js'

export interface AbolishOrganInput {
  readonly idempotencyKey: string
  readonly organId: string
  readonly expectedVersion: number
  /** the organ that continues its powers (第二十四条第二款) */
  readonly successorId: string
  readonly on: LocalDate
  /** the document that says so */
  readonly basis: string
}

/**
 * An organ was split, merged or abolished: nothing can be sent to it any more, and what it has in hand is its successor's from
 * now on. Each open matter moves by a fact of its own, and no day of it changes.
 *
 * @throws InvalidInput `IN_FUTURE` | `SUCCEEDS_ITSELF` | `SUCCESSOR_ABOLISHED` | `ALREADY_ABOLISHED`
 */
export async function abolishOrgan(ctx: Ctx, input: AbolishOrganInput): Promise<string> {
  const detail = { organId: input.organId, successorId: input.successorId, on: input.on }
  const command = { name: 'abolishOrgan', input, key: input.idempotencyKey, roles: HOUSE_RULERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const organ = await lock(tx.m, OrganEntity, { id: input.organId })
    if (!organ) throw new NotFound('organ', input.organId)
    const successor = await requireOrgan(tx, input.successorId)
    if (organ.isAbolished) throw new InvalidInput({ 'input.organId': 'ALREADY_ABOLISHED' }, 'ALREADY_ABOLISHED')
    if (organ.id === successor.id) throw new InvalidInput({ 'input.successorId': 'SUCCEEDS_ITSELF' }, 'SUCCEEDS_ITSELF')
    if (successor.isAbolished || !successor.hasAccounts)
      throw new InvalidInput({ 'input.successorId': 'SUCCESSOR_ABOLISHED' }, 'SUCCESSOR_ABOLISHED')
    if (input.on > tx.today)
      throw new InvalidInput({ 'input.on': 'IN_FUTURE' }, 'IN_FUTURE', { on: input.on, today: tx.today })
    const basis = requiredText('input.basis', input.basis, 500)
    await updateVersioned(tx.m, OrganEntity, organ.id, input.expectedVersion, { isAbolished: true })
    const row = { id: newId(), organId: organ.id, successorId: successor.id, on: input.on, basis }
    await tx.m.insert(OrganSuccessionEntity, row)
    await onOrganSucceeded(tx, row)
    return { kind: 'organ', id: organ.id }
  })
  return id
}
