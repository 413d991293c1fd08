import { runCommand, type Ctx, Conflict } from '../platform/index.js'
import { ADMINISTRATORS } from './access.js'
import { insertPeople } from './account.store.js'
import { optionalText, requiredLogin, requiredText } from './checks.js'
import { requireOrgan } from './organ.store.js'
import { hashPassword, temporaryPassword } from './passwords.js'

export interface CreateAccountInput {
  idempotencyKey: string
  organId: string
  login: string
  name: string
  section?: string | null
  post?: string | null
}

/** What is shown once: on a replay of the command the password is no longer known to anybody here. */
export interface AccountWithPassword {
  accountId: string
  temporaryPassword: string | null
}

/**
 * Opens an account without any rights; those are proposed apart and confirmed by a second person.
 *
 * @throws Conflict `LOGIN_TAKEN` | `ORGAN_WITHOUT_ACCOUNTS`
 */
export async function createAccount(ctx: Ctx, input: CreateAccountInput): Promise<AccountWithPassword> {
  const login = requiredLogin('input.login', input.login)
  const name = requiredText('input.name', input.name, 60)
  const section = optionalText('input.section', input.section, 60)
  const post = optionalText('input.post', input.post, 60)
  const password = temporaryPassword()
  const passwordHash = await hashPassword(password)
  let handedOut: string | null = null
  const command = { name: 'createAccount', input, key: input.idempotencyKey, roles: ADMINISTRATORS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const organ = await requireOrgan(tx, input.organId)
    if (!organ.hasAccounts || organ.isAbolished) throw new Conflict('ORGAN_WITHOUT_ACCOUNTS', { organ: organ.name })
    const person = {
      organId: organ.id,
      login,
      name,
      section,
      post,
      roles: [],
      passwordHash,
      mustChangePassword: 'yes' as const,
    }
    const [account] = await insertPeople(tx, [person])
    handedOut = password
    return { kind: 'account', id: account?.id ?? '' }
  })
  return { accountId: id, temporaryPassword: handedOut }
}
