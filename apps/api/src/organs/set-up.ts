import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { OFFICE_CODE } from '@petition/domain'
import {
  Conflict,
  lock,
  NotSignedIn,
  writeAudit,
  type Ctx,
  type Office,
  type Tx,
  type Viewer,
} from '../platform/index.js'
import { OfficeFactEntity } from '../platform/records/entities.js'
import { countAccounts, insertPeople } from './account.store.js'
import { requiredLogin, requiredText } from './checks.js'
import { countTry, PER_ADDRESS } from './door.js'
import { installDistrict } from './install-district.js'
import { OrganEntity } from './organ.entity.js'
import { hashPassword, requireUsablePassword } from './passwords.js'
import { letIn } from './sign-in.js'

const TOKEN_FACT = 'setUpToken'
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/**
 * Makes the one-time token with which a real office gets its first administrator. A new one replaces the one before.
 *
 * @returns null when somebody has an account already, or in a sample office
 */
export async function offerSetUp(ctx: Ctx): Promise<string | null> {
  if (ctx.isSample || (await countAccounts(ctx)) > 0) return null
  const token = randomBytes(24).toString('base64url')
  await ctx.inTransaction((tx) => tx.m.save(OfficeFactEntity, { name: TOKEN_FACT, value: hashOf(token) }))
  return token
}

/** Whether a real office still has nobody. */
export async function needsSetUp(ctx: Ctx): Promise<boolean> {
  return !ctx.isSample && (await countAccounts(ctx)) === 0
}

export interface SetUpInput {
  token: string
  officeName: string
  login: string
  name: string
  password: string
}

/**
 * Gives a new real office its organs and its first administrator, once, to whoever has the token that the program printed.
 *
 * @throws NotSignedIn `SET_UP_TOKEN_WRONG`; Conflict `SET_UP_DONE`; InvalidInput
 */
export async function setUpFirstAdministrator(ctx: Ctx, input: SetUpInput): Promise<Viewer> {
  await countTry(ctx, 'set-up', ctx.client.address, PER_ADDRESS)
  const login = requiredLogin('input.login', input.login)
  const name = requiredText('input.name', input.name, 60)
  const officeName = requiredText('input.officeName', input.officeName, 120)
  requireUsablePassword('input.password', input.password, login)
  const passwordHash = await hashPassword(input.password)
  const accountId = await ctx.inTransaction(async (tx) => {
    await takeToken(tx, input.token)
    const organs = await installDistrict(tx)
    const organId = organs.get(OFFICE_CODE) ?? ''
    await tx.m.update(OrganEntity, { id: organId }, { name: officeName })
    await tx.m.save(OfficeFactEntity, { name: 'kind', value: 'real' })
    const person = { organId, login, name, section: null, post: null, passwordHash, mustChangePassword: 'no' as const }
    const [account] = await insertPeople(tx, [{ ...person, roles: ['ADMIN'] }])
    if (!account) throw new Error('no account was made')
    await writeAudit(tx, { act: 'setUpFirstAdministrator', kind: 'account', id: account.id, organId })
    return account.id
  })
  ctx.forgetOffice()
  return letIn(ctx, accountId)
}

/** Under lock, so that of two at once only one gets it. */
async function takeToken(tx: Tx, token: string): Promise<void> {
  const fact = await lock(tx.m, OfficeFactEntity, { name: TOKEN_FACT })
  if (!fact) throw new Conflict('SET_UP_DONE')
  const [given, kept] = [Buffer.from(hashOf(token)), Buffer.from(fact.value)]
  if (given.length !== kept.length || !timingSafeEqual(given, kept)) throw new NotSignedIn('SET_UP_TOKEN_WRONG')
  if (tx.isSample || (await countAccounts(tx)) > 0) throw new Conflict('SET_UP_DONE')
  await tx.m.delete(OfficeFactEntity, { name: TOKEN_FACT })
}

/** Tells the token to the person at the terminal, while a real office has nobody. A restart gives a new one. */
export async function announceSetUp(office: Office, say: (line: string) => void): Promise<void> {
  const token = await offerSetUp(await office.systemCtx())
  if (token === null) return
  say('首次使用：请在网页上用这个一次性设置码建立第一位管理员（重启后换新）。')
  say('First use: create the first administrator in the browser with this one-time token (a restart gives a new one).')
  say(`    ${token}`)
}
