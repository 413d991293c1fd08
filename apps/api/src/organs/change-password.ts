import { writeAudit, requireViewer, type Ctx, InvalidInput } from '../platform/index.js'
import { AccountEntity } from './account.entity.js'
import { countTry, forgetTries, PER_LOGIN } from './door.js'
import { hashPassword, isPasswordOf, requireUsablePassword } from './passwords.js'
import { endSessionsOf } from './session.store.js'

export interface ChangePasswordInput {
  current: string
  next: string
}

/**
 * Changes one's own password and ends one's other sessions.
 *
 * @throws InvalidInput `PASSWORD_WRONG` for the current one, `PASSWORD_TOO_SHORT` … for the next, `PASSWORD_SAME`
 */
export async function changePassword(ctx: Ctx, input: ChangePasswordInput): Promise<boolean> {
  const viewer = requireViewer(ctx)
  await countTry(ctx, 'password', viewer.accountId, PER_LOGIN)
  const account = await ctx.read.findOneByOrFail(AccountEntity, { id: viewer.accountId })
  if (!(await isPasswordOf(account.passwordHash, input.current)))
    throw new InvalidInput({ 'input.current': 'WRONG' }, 'PASSWORD_WRONG')
  requireUsablePassword('input.next', input.next, account.login)
  if (input.next === input.current) throw new InvalidInput({ 'input.next': 'SAME' }, 'PASSWORD_SAME')
  const passwordHash = await hashPassword(input.next)
  await ctx.inTransaction(async (tx) => {
    await tx.m.update(AccountEntity, { id: account.id }, { passwordHash, mustChangePassword: false })
    await endSessionsOf(tx, account.id, viewer.sessionId)
    await writeAudit(tx, { act: 'changePassword', kind: 'account', id: account.id })
  })
  await forgetTries(ctx, 'password', viewer.accountId)
  return true
}
