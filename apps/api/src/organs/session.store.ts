import { createHash, randomBytes } from 'node:crypto'
import { In, LessThan, MoreThan, Not } from 'typeorm'
import { newId, type Ctx, type Tx, type JobDefinition, type Viewer } from '../platform/index.js'
import { AccountEntity, CadreEntity } from './account.entity.js'
import { OrganEntity } from './organ.entity.js'
import { SessionEntity } from './session.entity.js'

export const SESSION_COOKIE = 'petition_session'
/** The last-seen mark is written at most this often. */
const SEEN_EVERY_MS = 60_000

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

const longestMs = (ctx: Ctx) => ctx.settings.numberOn('sessionHours', ctx.today) * 3_600_000
const idleMs = (ctx: Ctx) => ctx.settings.numberOn('sessionIdleMinutes', ctx.today) * 60_000

/** Makes a session and gives its token, which is kept nowhere but in the cookie. */
export async function openSession(tx: Tx, accountId: string): Promise<{ session: SessionEntity; token: string }> {
  const token = randomBytes(32).toString('base64url')
  const now = tx.now()
  const session: SessionEntity = {
    id: newId(),
    tokenHash: hashOf(token),
    accountId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + longestMs(tx)),
    userAgent: tx.client.userAgent,
    address: tx.client.address,
  }
  await tx.m.insert(SessionEntity, session)
  return { session, token }
}

/** The cookie ends with the session; the server's own clock decides in any case. */
export function setSessionCookie(ctx: Ctx, token: string): void {
  ctx.client.cookies.set(SESSION_COOKIE, token, { maxAgeSeconds: Math.floor(longestMs(ctx) / 1000) })
}

interface SignedIn {
  session: SessionEntity
  account: AccountEntity
  cadre: CadreEntity
  organ: OrganEntity
}

/** Session, person and organ in one statement. */
async function findSignedIn(ctx: Ctx, token: string): Promise<SignedIn | null> {
  const session = (await ctx.read
    .createQueryBuilder(SessionEntity, 'session')
    .innerJoinAndMapOne('session.account', AccountEntity, 'account', 'account.id = session.accountId')
    .innerJoinAndMapOne('session.cadre', CadreEntity, 'cadre', 'cadre.id = account.cadreId')
    .innerJoinAndMapOne('session.organ', OrganEntity, 'organ', 'organ.id = account.organId')
    .where('session.tokenHash = :tokenHash', { tokenHash: hashOf(token) })
    .getOne()) as (SessionEntity & Omit<SignedIn, 'session'>) | null
  return session ? { session, account: session.account, cadre: session.cadre, organ: session.organ } : null
}

/**
 * Who asks, by the cookie. Nobody when the session has ended, idled too long or lived too long, or when the account or
 * its organ was closed meanwhile. Roles are read with every request, so a change of rights holds at once. Whoever still
 * has to choose a password of their own has no roles until then.
 */
export async function viewerBySession(ctx: Ctx): Promise<Viewer | null> {
  const token = ctx.client.cookies.get(SESSION_COOKIE)
  if (!token) return null
  const found = await findSignedIn(ctx, token)
  if (!found) return null
  const { session, account, cadre, organ } = found
  const now = ctx.now().getTime()
  const idleFor = now - session.lastSeenAt.getTime()
  if (session.expiresAt.getTime() <= now || idleFor >= idleMs(ctx)) {
    await endSessions(ctx, [session.id])
    return null
  }
  if (account.isLocked || !organ.hasAccounts || organ.isAbolished) return null
  if (idleFor >= SEEN_EVERY_MS) await markSeen(ctx, session.id)
  return viewerOf(account, cadre, organ, session.id)
}

export function viewerOf(account: AccountEntity, cadre: CadreEntity, organ: OrganEntity, sessionId?: string): Viewer {
  return {
    kind: 'account',
    accountId: account.id,
    organId: organ.id,
    organKind: organ.kind,
    roles: account.mustChangePassword ? [] : account.roles,
    name: cadre.name,
    ...(sessionId === undefined ? {} : { sessionId }),
  }
}

async function markSeen(ctx: Ctx, id: string): Promise<void> {
  await ctx.inTransaction((tx) => tx.m.update(SessionEntity, { id }, { lastSeenAt: tx.now() }))
}

export async function endSessions(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await ctx.inTransaction((tx) => tx.m.delete(SessionEntity, { id: In([...ids]) }))
}

/** Ends every session of an account, or every one but the given. */
export async function endSessionsOf(tx: Tx, accountId: string, but?: string): Promise<void> {
  await tx.m.delete(SessionEntity, but === undefined ? { accountId } : { accountId, id: Not(but) })
}

/** The sessions of an account that would still be let in, newest first. */
export function liveSessions(ctx: Ctx, accountId: string): Promise<SessionEntity[]> {
  const now = ctx.now()
  const stillSeen = new Date(now.getTime() - idleMs(ctx))
  return ctx.read.find(SessionEntity, {
    where: { accountId, expiresAt: MoreThan(now), lastSeenAt: MoreThan(stillSeen) },
    order: { createdAt: 'DESC', id: 'DESC' },
    take: 100,
  })
}

export const expireSessions: JobDefinition = {
  name: 'organs.expire-sessions',
  everySeconds: 600,
  run: async ({ m, now }) => void (await m.delete(SessionEntity, { expiresAt: LessThan(now()) })),
}
