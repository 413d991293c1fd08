import { randomBytes } from 'node:crypto'
import { addDays, type LocalDate } from '@petition/law'
import { InvalidInput, requireViewer, runCommand, type Ctx, newId } from '../platform/index.js'
import { realDay, requireOrgan, requiredText } from '../organs/index.js'
import { CREDENTIAL_KEEPERS } from './access.js'
import { PartnerCredentialEntity } from './partner-credential.entity.js'
import { hashOfSecret } from './partner-credential.store.js'
import { isPartnerScope, USUAL_SCOPES } from './scopes.js'

export interface CreatePartnerCredentialInput {
  idempotencyKey: string
  organId: string
  purpose: string
  expiresOn: LocalDate
  /** left out: what was handed over to the partner, to read and to act on */
  scopes?: readonly string[] | null
}

const LONGEST_DAYS = 366

/**
 * Prepares a partner system's way in. It does nothing until a second person confirms it. The secret is shown once.
 *
 * @throws InvalidInput `CREDENTIAL_DAYS` (at most a year) | `CREDENTIAL_ORGAN` | `SCOPE_UNKNOWN`
 */
export async function createPartnerCredential(
  ctx: Ctx,
  input: CreatePartnerCredentialInput,
): Promise<{ credentialId: string; clientSecret: string | null }> {
  const purpose = requiredText('input.purpose', input.purpose, 300)
  const scopes = [...new Set(input.scopes ?? USUAL_SCOPES)].sort()
  if (scopes.length === 0 || !scopes.every(isPartnerScope))
    throw new InvalidInput({ 'input.scopes': 'UNKNOWN' }, 'SCOPE_UNKNOWN')
  const today = realDay(ctx)
  if (input.expiresOn < today || input.expiresOn > addDays(today, LONGEST_DAYS))
    throw new InvalidInput({ 'input.expiresOn': 'DAYS' }, 'CREDENTIAL_DAYS')
  const secret = randomBytes(32).toString('base64url')
  let shown: string | null = null
  const detail = { organId: input.organId, expiresOn: input.expiresOn, scopes }
  const command = {
    name: 'createPartnerCredential',
    input,
    key: input.idempotencyKey,
    roles: CREDENTIAL_KEEPERS,
    detail,
  }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const organ = await requireOrgan(tx, input.organId)
    if (organ.isAbolished || organ.kind === 'PETITION_OFFICE')
      throw new InvalidInput({ 'input.organId': 'UNFIT' }, 'CREDENTIAL_ORGAN')
    const credential: PartnerCredentialEntity = {
      id: newId(),
      clientId: `${organ.code.toLowerCase()}-${randomBytes(6).toString('hex')}`,
      secretHash: hashOfSecret(secret),
      organId: organ.id,
      purpose,
      contract: { fields: ['handover'], scopes },
      expiresOn: input.expiresOn,
      createdById: requireViewer(tx).accountId,
      createdAt: tx.now(),
      confirmedById: null,
      revokedAt: null,
      lastUsedAt: null,
      version: 1,
    }
    await tx.m.insert(PartnerCredentialEntity, credential)
    shown = secret
    return { kind: 'partnerCredential', id: credential.id }
  })
  return { credentialId: id, clientSecret: shown }
}
