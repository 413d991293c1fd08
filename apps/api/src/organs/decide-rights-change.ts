import { RESET_SHADOW_DAYS, rightsProblem, rightsRefusal } from '@petition/domain'
import {
  Conflict,
  NotFound,
  NotPermitted,
  requireViewer,
  runCommand,
  updateVersioned,
  type Ctx,
  type Tx,
  type Viewer,
} from '../platform/index.js'
import { rightsChangeRule } from './access.js'
import { AccountEntity, RightsChangeEntity } from './account.entity.js'
import { hasOtherDecider, lockAccount, lockRightsChange } from './account.store.js'
import { requireOrgan } from './organ.store.js'

export interface DecideRightsChangeInput {
  idempotencyKey: string
  id: string
  isAgreed: boolean
}

/**
 * The second pair of eyes: agrees to a proposed change of rights, or refuses it. Agreed rights hold from the next request.
 *
 * @throws NotPermitted `OWN_PROPOSAL` | `OWN_RIGHTS` | `NO_DECIDER` | `PASSWORD_FROM_THE_OTHER` | `PASSWORD_NOT_OWN`; Conflict `ALREADY_DECIDED`
 */
export async function decideRightsChange(ctx: Ctx, input: DecideRightsChangeInput): Promise<string> {
  const detail = { isAgreed: input.isAgreed }
  const command = { name: 'decideRightsChange', input, key: input.idempotencyKey, roles: 'signedIn' as const, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const viewer = requireViewer(tx)
    const change = await lockRightsChange(tx, input.id)
    if (!rightsChangeRule.may(viewer, change)) throw new NotFound('rightsChange', input.id)
    if (change.status !== 'OPEN') throw new Conflict('ALREADY_DECIDED')
    await requireSecondPerson(tx, viewer, change)
    if (input.isAgreed) await grant(tx, change)
    await updateVersioned(tx.m, RightsChangeEntity, change.id, change.version, {
      status: input.isAgreed ? 'AGREED' : 'REFUSED',
      decidedById: viewer.accountId,
      decidedAt: tx.now(),
    })
    return { kind: 'rightsChange', id: change.id }
  })
  return id
}

async function requireSecondPerson(tx: Tx, viewer: Viewer, change: RightsChangeEntity): Promise<void> {
  // With a password that somebody else handed out, it is not yet sure who sits there.
  if (await tx.m.existsBy(AccountEntity, { id: viewer.accountId, mustChangePassword: true }))
    throw new NotPermitted('decideRightsChange', 'PASSWORD_NOT_OWN')
  const refusal = rightsRefusal({
    askedById: change.askedById,
    accountId: change.accountId,
    decider: viewer,
    isAskerAlone: !(await hasOtherDecider(tx, change.askedById)),
    isResetBetweenThem: await isResetBetween(tx, viewer.accountId, change.askedById),
  })
  if (refusal) throw new NotPermitted('decideRightsChange', refusal)
}

/** Whoever gave the other's password lately might be sitting there for both. */
async function isResetBetween(tx: Tx, one: string, other: string): Promise<boolean> {
  const since = new Date(tx.now().getTime() - RESET_SHADOW_DAYS * 86_400_000)
  const [a, b] = await Promise.all([one, other].map((id) => tx.m.findOneBy(AccountEntity, { id })))
  const isFrom = (account: AccountEntity | null | undefined, by: string) =>
    account?.resetById === by && account.resetAt !== null && account.resetAt > since
  return isFrom(a, other) || isFrom(b, one)
}

/** The organ may have changed since the proposal was made: the roles must fit it still. */
async function grant(tx: Tx, change: RightsChangeEntity): Promise<void> {
  const account = await lockAccount(tx, change.accountId)
  const organ = await requireOrgan(tx, account.organId)
  const problem = rightsProblem(organ.kind, change.roles)
  if (problem) throw new Conflict(problem.code, { ...problem, organ: organ.name })
  await updateVersioned(tx.m, AccountEntity, account.id, account.version, { roles: change.roles })
}
