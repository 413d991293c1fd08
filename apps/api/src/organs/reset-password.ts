import { Conflict, runCommand, updateVersioned, type Ctx } from '../platform/index.js'
import { ADMINISTRATORS } from './access.js'
import { AccountEntity } from './account.entity.js'
import { lockAccount } from './account.store.js'
import type { AccountWithPassword } from './create-account.js'
import { hashPassword, temporaryPassword } from './passwords.js'
import { endSessionsOf } from './session.store.js'

export interface ResetPasswordInput {
  idempotencyKey: string
  id: string
  expectedVersion: number
}

/**
 * Gives somebody a password to be handed over and changed at the first sign-in; ends their sessions. Who did it is kept:
 * for a while the two do not count as two persons when rights are decided.
 */
export async function resetPassword(ctx: Ctx, input: ResetPasswordInput): Promise<AccountWithPassword> {
  const password = temporaryPassword()
  const passwordHash = await hashPassword(password)
  let handedOut: string | null = null
  const command = { name: 'resetPassword', input, key: input.idempotencyKey, roles: ADMINISTRATORS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const account = await lockAccount(tx, input.id)
    if (account.id === tx.viewer?.accountId) throw new Conflict('OWN_ACCOUNT')
    await updateVersioned(tx.m, AccountEntity, account.id, input.expectedVersion, {
      passwordHash,
      mustChangePassword: true,
      resetById: tx.viewer?.kind === 'account' ? tx.viewer.accountId : null,
      resetAt: tx.now(),
    })
    await endSessionsOf(tx, account.id)
    handedOut = password
    return { kind: 'account', id: account.id }
  })
  return { accountId: id, temporaryPassword: handedOut }
}
