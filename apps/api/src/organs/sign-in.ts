import { type Ctx, writeAudit, Conflict, NotSignedIn, type Viewer } from '../platform/index.js'
import { AccountEntity, CadreEntity } from './account.entity.js'
import { countTry, forgetTries, giveTryBack, PER_ADDRESS, PER_LOGIN } from './door.js'
import { OrganEntity } from './organ.entity.js'
import { isPasswordOf } from './passwords.js'
import { openSession, setSessionCookie, viewerOf } from './session.store.js'

export interface SignInInput {
  login: string
  password: string
}

/**
 * Signs a person in and sets the cookie. Tries are counted per login and per address, before the password is looked at.
 * Wrong password, unknown login and no account look and take the same; that an account is locked is told only to
 * whoever knows its password.
 *
 * @throws NotSignedIn `WRONG_LOGIN_OR_PASSWORD` | `ACCOUNT_LOCKED`; DoorClosed; Conflict `ALREADY_SIGNED_IN`
 */
export async function signIn(ctx: Ctx, input: SignInInput): Promise<Viewer> {
  if (ctx.viewer) throw new Conflict('ALREADY_SIGNED_IN')
  const login = input.login.trim().toLowerCase()
  await countTry(ctx, 'sign-in-address', ctx.client.address, PER_ADDRESS)
  await countTry(ctx, 'sign-in-login', login, PER_LOGIN)
  const account = await ctx.read.findOneBy(AccountEntity, { login })
  if (!(await isPasswordOf(account?.passwordHash ?? null, input.password)) || !account) return refuse(ctx, account)
  const viewer = await letIn(ctx, account.id)
  await forgetTries(ctx, 'sign-in-login', login)
  await giveTryBack(ctx, 'sign-in-address', ctx.client.address)
  return viewer
}

async function refuse(ctx: Ctx, account: AccountEntity | null): Promise<never> {
  if (account)
    await ctx.inTransaction((tx) =>
      writeAudit(tx, { act: 'signInRefused', kind: 'account', id: account.id, organId: account.organId }),
    )
  throw new NotSignedIn('WRONG_LOGIN_OR_PASSWORD')
}

/** Opens a session for an account whose person has proved to be it. */
export async function letIn(ctx: Ctx, accountId: string): Promise<Viewer> {
  const opened = await ctx.inTransaction(async (tx) => {
    const account = await tx.m.findOneByOrFail(AccountEntity, { id: accountId })
    const organ = await tx.m.findOneByOrFail(OrganEntity, { id: account.organId })
    if (account.isLocked || !organ.hasAccounts || organ.isAbolished) throw new NotSignedIn('ACCOUNT_LOCKED')
    const cadre = await tx.m.findOneByOrFail(CadreEntity, { id: account.cadreId })
    const { session, token } = await openSession(tx, account.id)
    await tx.m.update(AccountEntity, { id: account.id }, { lastSignInAt: tx.now() })
    const viewer = viewerOf(account, cadre, organ, session.id)
    await writeAudit({ ...tx, viewer }, { act: 'signIn', kind: 'session', id: session.id })
    return { viewer, token }
  })
  setSessionCookie(ctx, opened.token)
  return opened.viewer
}
