import { Conflict, NotPermitted, requireViewer, runCommand, updateVersioned, type Ctx } from '../platform/index.js'
import { CREDENTIAL_KEEPERS } from './access.js'
import { PartnerCredentialEntity } from './partner-credential.entity.js'
import { lockCredential } from './partner-credential.store.js'

export interface PartnerCredentialInput {
  idempotencyKey: string
  id: string
  expectedVersion: number
}

/**
 * Four eyes for keys: another person than the one who prepared it lets the partner in.
 *
 * @throws NotPermitted `OWN_PROPOSAL`; Conflict `CREDENTIAL_REVOKED`
 */
export async function confirmPartnerCredential(ctx: Ctx, input: PartnerCredentialInput): Promise<string> {
  const command = { name: 'confirmPartnerCredential', input, key: input.idempotencyKey, roles: CREDENTIAL_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const credential = await lockCredential(tx, input.id)
    const { accountId } = requireViewer(tx)
    if (credential.createdById === accountId) throw new NotPermitted('confirmPartnerCredential', 'OWN_PROPOSAL')
    if (credential.revokedAt) throw new Conflict('CREDENTIAL_REVOKED')
    await updateVersioned(tx.m, PartnerCredentialEntity, credential.id, input.expectedVersion, {
      confirmedById: accountId,
    })
    return { kind: 'partnerCredential', id: credential.id }
  })
  return id
}

/** Shuts the door at once, for tokens that are out as well; one person is enough. */
export async function revokePartnerCredential(ctx: Ctx, input: PartnerCredentialInput): Promise<string> {
  const command = { name: 'revokePartnerCredential', input, key: input.idempotencyKey, roles: CREDENTIAL_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const credential = await lockCredential(tx, input.id)
    if (credential.revokedAt) throw new Conflict('CREDENTIAL_REVOKED')
    await updateVersioned(tx.m, PartnerCredentialEntity, credential.id, input.expectedVersion, { revokedAt: tx.now() })
    return { kind: 'partnerCredential', id: credential.id }
  })
  return id
}
