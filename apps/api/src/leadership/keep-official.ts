import { needed } from '../matters/referral/index.js'
import { lock, NotFound, requireViewer, runCommand, updateVersioned, type Ctx, newId } from '../platform/index.js'
import { isOfOffice, RECEPTION_KEEPERS } from './access.js'
import { LeadOfficialEntity } from './leadership.entity.js'

export interface AddLeadOfficialInput {
  readonly idempotencyKey: string
  readonly name: string
  readonly title: string
}

/** Adds a leading official to the office's list. @throws InvalidInput */
export async function addLeadOfficial(ctx: Ctx, input: AddLeadOfficialInput): Promise<string> {
  const command = { name: 'addLeadOfficial', input, key: input.idempotencyKey, roles: RECEPTION_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const official: LeadOfficialEntity = {
      ...{ id: newId(), organId: requireViewer(tx).organId, isActive: true, version: 1 },
      ...{ name: needed('input.name', input.name, 40), title: needed('input.title', input.title, 100) },
    }
    await tx.m.insert(LeadOfficialEntity, official)
    return { kind: 'leadOfficial', id: official.id }
  })
  return id
}

export interface UpdateLeadOfficialInput {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
  readonly title: string
  /** no longer in office: not to be chosen any more; what was done stays */
  readonly isActive: boolean
}

/** Changes title or standing of an official. @throws NotFound; Conflict `VERSION_CHANGED` */
export async function updateLeadOfficial(ctx: Ctx, input: UpdateLeadOfficialInput): Promise<string> {
  const command = { name: 'updateLeadOfficial', input, key: input.idempotencyKey, roles: RECEPTION_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const official = await lock(tx.m, LeadOfficialEntity, { id: input.id })
    if (!official || !isOfOffice(requireViewer(tx), official)) throw new NotFound('leadOfficial', input.id)
    await updateVersioned(tx.m, LeadOfficialEntity, official.id, input.expectedVersion, {
      ...{ title: needed('input.title', input.title, 100), isActive: input.isActive },
    })
    return { kind: 'leadOfficial', id: official.id }
  })
  return id
}
