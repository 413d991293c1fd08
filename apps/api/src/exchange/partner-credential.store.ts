import { createHash, timingSafeEqual } from 'node:crypto'
import { lock, NotFound, type Ctx, type Tx } from '../platform/index.js'
import { PartnerCredentialEntity } from './partner-credential.entity.js'

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** Compared in constant time; an unknown client is compared with a hash that nothing has. */
export function isSecretOf(credential: PartnerCredentialEntity | null, secret: string): boolean {
  const [given, kept] = [Buffer.from(hashOfSecret(secret)), Buffer.from(credential?.secretHash ?? hashOfSecret(''))]
  return timingSafeEqual(given, kept) && credential !== null
}

const MOST_ROWS = 200

export const partnerCredentials = (ctx: Ctx): Promise<PartnerCredentialEntity[]> =>
  ctx.read.find(PartnerCredentialEntity, { order: { createdAt: 'DESC', id: 'DESC' }, take: MOST_ROWS })

export async function lockCredential(tx: Tx, id: string): Promise<PartnerCredentialEntity> {
  const credential = await lock(tx.m, PartnerCredentialEntity, { id })
  if (!credential) throw new NotFound('partnerCredential', id)
  return credential
}
