import { rightsProblem, ROLES, type Role } from '@petition/domain'
import { InvalidInput, requireViewer, runCommand, type Ctx, newId } from '../platform/index.js'
import { ADMINISTRATORS } from './access.js'
import { RightsChangeEntity } from './account.entity.js'
import { lockAccount } from './account.store.js'
import { requireOrgan } from './organ.store.js'

export interface ProposeRolesInput {
  idempotencyKey: string
  accountId: string
  roles: readonly Role[]
}

/**
 * Asks for somebody to hold exactly these roles. Nothing changes until a second person agrees; an open proposal for the
 * same account is replaced.
 *
 * @throws InvalidInput `ROLE_NOT_IN_THIS_ORGAN` | `ROLES_KEPT_APART`
 */
export async function proposeRoles(ctx: Ctx, input: ProposeRolesInput): Promise<string> {
  const roles = [...new Set(input.roles)].sort()
  const detail = { accountId: input.accountId, roles }
  const command = { name: 'proposeRoles', input, key: input.idempotencyKey, roles: ADMINISTRATORS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const account = await lockAccount(tx, input.accountId)
    const organ = await requireOrgan(tx, account.organId)
    const problem = rightsProblem(organ.kind, roles)
    if (problem) {
      const names = 'other' in problem ? [problem.role, problem.other] : [problem.role]
      throw new InvalidInput({ 'input.roles': problem.code }, problem.code, {
        ...problem,
        organ: organ.name,
        zh: names.map((role) => ROLES[role].zh).join('、'),
        en: names.map((role) => ROLES[role].en).join(', '),
      })
    }
    await tx.m.update(RightsChangeEntity, { accountId: account.id, status: 'OPEN' }, { status: 'REPLACED' })
    const change: RightsChangeEntity = {
      id: newId(),
      accountId: account.id,
      roles,
      askedById: requireViewer(tx).accountId,
      askedAt: tx.now(),
      status: 'OPEN',
      decidedById: null,
      decidedAt: null,
      version: 1,
    }
    await tx.m.insert(RightsChangeEntity, change)
    return { kind: 'rightsChange', id: change.id }
  })
  return id
}
