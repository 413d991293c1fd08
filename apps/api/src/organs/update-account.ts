import { Conflict, runCommand, updateVersioned, type Ctx } from '../platform/index.js'
import { ADMINISTRATORS } from './access.js'
import { AccountEntity, CadreEntity } from './account.entity.js'
import { lockAccount } from './account.store.js'
import { optionalText, requiredText } from './checks.js'
import { endSessionsOf } from './session.store.js'

export interface UpdateAccountInput {
  idempotencyKey: string
  id: string
  expectedVersion: number
  name?: string | null
  section?: string | null
  post?: string | null
  isLocked?: boolean | null
}

/**
 * Corrects a person's entry, or locks and unlocks the account. A lock ends its sessions at once. What is left out stays.
 *
 * @throws Conflict `VERSION_CHANGED` | `OWN_ACCOUNT` when administrators lock themselves out
 */
export async function updateAccount(ctx: Ctx, input: UpdateAccountInput): Promise<string> {
  const detail = typeof input.isLocked === 'boolean' ? { isLocked: input.isLocked } : {}
  const command = { name: 'updateAccount', input, key: input.idempotencyKey, roles: ADMINISTRATORS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const account = await lockAccount(tx, input.id)
    if (input.isLocked && account.id === tx.viewer?.accountId) throw new Conflict('OWN_ACCOUNT')
    const isLocked = input.isLocked ?? account.isLocked
    await updateVersioned(tx.m, AccountEntity, account.id, input.expectedVersion, { isLocked })
    await tx.m.update(
      CadreEntity,
      { id: account.cadreId },
      await entryOf(input, () => tx.m.findOneByOrFail(CadreEntity, { id: account.cadreId })),
    )
    if (isLocked) await endSessionsOf(tx, account.id)
    return { kind: 'account', id: account.id }
  })
  return id
}

async function entryOf(
  input: UpdateAccountInput,
  current: () => Promise<CadreEntity>,
): Promise<Pick<CadreEntity, 'name' | 'section' | 'post'>> {
  const cadre = await current()
  return {
    name: typeof input.name === 'string' ? requiredText('input.name', input.name, 60) : cadre.name,
    section: input.section === undefined ? cadre.section : optionalText('input.section', input.section, 60),
    post: input.post === undefined ? cadre.post : optionalText('input.post', input.post, 60),
  }
}
