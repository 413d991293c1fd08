import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose'
import { MoreThan } from 'typeorm'
import { newId, type Ctx } from '../platform/index.js'
import { SigningKeyEntity } from './partner-credential.entity.js'

export const ALGORITHM = 'EdDSA'
const SIGNS_DAYS = 90

const boundTo = (id: string) => `signing_key.${id}`

/** The key that signs now; made when there is none, so that a key is in use for at most 90 days. */
export async function currentKey(ctx: Ctx): Promise<{ id: string; key: CryptoKey | Uint8Array }> {
  const [kept] = await ctx.read.find(SigningKeyEntity, {
    where: { signsUntil: MoreThan(ctx.now()) },
    order: { signsUntil: 'DESC', id: 'DESC' },
    take: 1,
  })
  const row = kept ?? (await makeKey(ctx))
  const jwk = JSON.parse(ctx.keys.open(row.privateSealed, boundTo(row.id))) as JWK
  return { id: row.id, key: await importJWK(jwk, ALGORITHM) }
}

async function makeKey(ctx: Ctx): Promise<SigningKeyEntity> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true })
  const id = newId()
  const row: SigningKeyEntity = {
    id,
    publicJwk: { ...(await exportJWK(publicKey)) },
    privateSealed: ctx.keys.seal(JSON.stringify(await exportJWK(privateKey)), boundTo(id)),
    signsUntil: new Date(ctx.now().getTime() + SIGNS_DAYS * 86_400_000),
    createdAt: ctx.now(),
  }
  await ctx.inTransaction((tx) => tx.m.insert(SigningKeyEntity, { ...row, publicJwk: row.publicJwk as never }))
  return row
}

/** How long a token lives, in seconds. */
export const TOKEN_SECONDS = 600

/** The public half of the key a token names; null for a key whose last token has ended, whatever a token of it says. */
export async function publicKeyOf(ctx: Ctx, id: string): Promise<CryptoKey | Uint8Array | null> {
  const row = await ctx.read.findOneBy(SigningKeyEntity, { id })
  const isOver = row !== null && row.signsUntil.getTime() + TOKEN_SECONDS * 1000 < ctx.now().getTime()
  return row === null || isOver ? null : importJWK(row.publicJwk as JWK, ALGORITHM)
}
