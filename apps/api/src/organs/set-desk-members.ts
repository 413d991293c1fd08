import { In } from 'typeorm'
import {
  InvalidInput,
  NotFound,
  requireViewer,
  runCommand,
  updateVersioned,
  type Ctx,
  newId,
} from '../platform/index.js'
import { DESK_ARRANGERS } from './access.js'
import { AccountEntity } from './account.entity.js'
import { DeskEntity, DeskMemberEntity } from './organ.entity.js'
import { lockDesk } from './organ.store.js'

export interface SetDeskMembersInput {
  idempotencyKey: string
  deskId: string
  expectedVersion: number
  accountIds: readonly string[]
}

const MOST_MEMBERS = 50

/**
 * Says who sits at a desk of the viewer's own organ: exactly these.
 *
 * @throws InvalidInput `NOT_OF_THIS_ORGAN` for somebody of another organ
 */
export async function setDeskMembers(ctx: Ctx, input: SetDeskMembersInput): Promise<string> {
  const accountIds = [...new Set(input.accountIds)]
  const detail = { accountIds }
  const command = { name: 'setDeskMembers', input, key: input.idempotencyKey, roles: DESK_ARRANGERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const viewer = requireViewer(tx)
    const desk = await lockDesk(tx, input.deskId)
    if (viewer.kind !== 'system' && desk.organId !== viewer.organId) throw new NotFound('desk', input.deskId)
    const fit =
      accountIds.length === 0
        ? 0
        : await tx.m.countBy(AccountEntity, { id: In(accountIds), organId: desk.organId, isLocked: false })
    if (fit !== accountIds.length || fit > MOST_MEMBERS)
      throw new InvalidInput({ 'input.accountIds': 'NOT_OF_THIS_ORGAN' }, 'NOT_OF_THIS_ORGAN')
    await updateVersioned(tx.m, DeskEntity, desk.id, input.expectedVersion, {})
    await tx.m.delete(DeskMemberEntity, { deskId: desk.id })
    if (fit > 0)
      await tx.m.insert(
        DeskMemberEntity,
        accountIds.map((accountId) => ({ id: newId(), deskId: desk.id, accountId })),
      )
    return { kind: 'desk', id: desk.id }
  })
  return id
}
