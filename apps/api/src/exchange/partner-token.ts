import { errors, jwtVerify, SignJWT } from 'jose'
import { type Ctx, type Viewer, NotSignedIn, writeAudit } from '../platform/index.js'
import { countTry, forgetTries, giveTryBack, PER_ADDRESS, PER_CLIENT, organLoader, realDay } from '../organs/index.js'
import { PartnerCredentialEntity } from './partner-credential.entity.js'
import { isSecretOf } from './partner-credential.store.js'
import { ALGORITHM, currentKey, publicKeyOf, TOKEN_SECONDS } from './signing-key.store.js'

const ISSUER = 'petition-desk'
const AUDIENCE = 'petition-desk/graphql'

export interface TokenAsked {
  clientId: string
  clientSecret: string
  /** scopes wanted, out of the contract's; left out: all of them */
  scope?: string | null
}

export interface TokenGiven {
  accessToken: string
  expiresInSeconds: number
  scopes: readonly string[]
}

/**
 * Gives a partner system a token for ten minutes (OAuth 2 client credentials). Wrong secret, unknown client, not confirmed,
 * revoked and expired look the same.
 *
 * @throws NotSignedIn `PARTNER_REFUSED`; DoorClosed after too many wrong ones
 */
export async function giveToken(ctx: Ctx, asked: TokenAsked): Promise<TokenGiven> {
  await countTry(ctx, 'token-address', ctx.client.address, PER_ADDRESS)
  await countTry(ctx, 'token-client', asked.clientId, PER_CLIENT)
  const credential = await ctx.read.findOneBy(PartnerCredentialEntity, { clientId: asked.clientId })
  if (!isSecretOf(credential, asked.clientSecret) || !credential || !isOpen(ctx, credential))
    throw new NotSignedIn('PARTNER_REFUSED')
  const scopes = scopesOf(credential, asked.scope)
  const given = await sign(ctx, credential, scopes)
  await ctx.inTransaction(async (tx) => {
    const { id, organId } = credential
    await tx.m.update(PartnerCredentialEntity, { id }, { lastUsedAt: tx.now() })
    await writeAudit(tx, { act: 'giveToken', kind: 'partnerCredential', id, organId })
  })
  await forgetTries(ctx, 'token-client', asked.clientId)
  await giveTryBack(ctx, 'token-address', ctx.client.address)
  return given
}

function isOpen(ctx: Ctx, credential: PartnerCredentialEntity): boolean {
  return credential.confirmedById !== null && credential.revokedAt === null && realDay(ctx) <= credential.expiresOn
}

function scopesOf({ contract }: PartnerCredentialEntity, asked: string | null | undefined): readonly string[] {
  const wanted = asked?.split(' ').filter((scope) => scope !== '') ?? []
  if (wanted.some((scope) => !contract.scopes.includes(scope))) throw new NotSignedIn('PARTNER_REFUSED')
  return wanted.length === 0 ? contract.scopes : wanted
}

async function sign(ctx: Ctx, credential: PartnerCredentialEntity, scopes: readonly string[]): Promise<TokenGiven> {
  const { id, key } = await currentKey(ctx)
  const now = Math.floor(ctx.now().getTime() / 1000)
  const accessToken = await new SignJWT({ scope: scopes.join(' ') })
    .setProtectedHeader({ alg: ALGORITHM, kid: id, typ: 'at+jwt' })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(credential.id)
    .setIssuedAt(now)
    .setExpirationTime(now + TOKEN_SECONDS)
    .sign(key)
  return { accessToken, expiresInSeconds: TOKEN_SECONDS, scopes }
}

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i

/**
 * Who asks, by the token. The credential is read with every request, so that a revoked one is out at once.
 * A token that is not good is no viewer, and the door says "sign in" as to any stranger.
 */
export async function viewerByToken(ctx: Ctx): Promise<Viewer | null> {
  const token = BEARER.exec(ctx.client.authorization ?? '')?.[1]
  if (!token) return null
  const claims = await claimsOf(ctx, token)
  if (!claims) return null
  const credential = await ctx.read.findOneBy(PartnerCredentialEntity, { id: claims.credentialId })
  if (!credential || !isOpen(ctx, credential)) return null
  const organ = await organLoader(ctx).load(credential.organId)
  if (!organ || organ.isAbolished) return null
  const scopes = claims.scopes.filter((scope) => credential.contract.scopes.includes(scope))
  return {
    kind: 'partner',
    accountId: credential.id,
    organId: organ.id,
    organKind: organ.kind,
    roles: [],
    name: organ.name,
    partner: {
      id: credential.id,
      clientId: credential.clientId,
      contract: { fields: credential.contract.fields, scopes },
    },
  }
}

async function claimsOf(ctx: Ctx, token: string): Promise<{ credentialId: string; scopes: string[] } | null> {
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = kid ? await publicKeyOf(ctx, kid) : null
        if (!key) throw new errors.JWKSNoMatchingKey()
        return key
      },
      { algorithms: [ALGORITHM], issuer: ISSUER, audience: AUDIENCE, typ: 'at+jwt', currentDate: ctx.now() },
    )
    const { sub, scope } = payload
    return sub && typeof scope === 'string' ? { credentialId: sub, scopes: scope.split(' ') } : null
  } catch (error) {
    // Forged, worn out, for somebody else: all the same. What is not about the token is not ours to swallow.
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}
