import { MATTER_ROLES } from '@petition/domain'
import { Conflict, requireViewer, runCommand, writeAudit, type Ctx, newId } from '../../platform/index.js'
import { SavedViewEntity } from '../archive/folded.entity.js'
import { readFilter } from './matter-filter.js'

export interface SaveViewAsked {
  readonly idempotencyKey: string
  readonly name: string
  readonly filter: unknown
}

const MOST_VIEWS = 50

/** Lists that the viewer kept, the oldest first; nobody else's. */
export const savedViews = (ctx: Ctx): Promise<SavedViewEntity[]> =>
  ctx.read.find(SavedViewEntity, {
    where: { accountId: requireViewer(ctx).accountId },
    order: { id: 'ASC' },
    take: MOST_VIEWS,
  })

/**
 * Keeps a list under a name of one's own.
 *
 * @throws InvalidInput for a filter that lists of matters do not have; Conflict `TOO_MANY_VIEWS`
 */
export async function saveView(ctx: Ctx, input: SaveViewAsked): Promise<SavedViewEntity> {
  const filter = readFilter(input.filter, 'input.filter')
  const command = { name: 'saveView', input, key: input.idempotencyKey, roles: MATTER_ROLES }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const { accountId } = requireViewer(tx)
    if ((await tx.m.countBy(SavedViewEntity, { accountId })) >= MOST_VIEWS)
      throw new Conflict('TOO_MANY_VIEWS', { most: MOST_VIEWS })
    const row = { id: newId(), accountId, name: input.name.trim(), filter: { ...filter }, savedAt: tx.now() }
    await tx.m.insert(SavedViewEntity, row as never)
    return { kind: 'savedView', id: row.id }
  })
  return ctx.read.findOneByOrFail(SavedViewEntity, { id })
}

/** @returns false where there is no such list of one's own */
export async function deleteView(ctx: Ctx, id: string): Promise<boolean> {
  return ctx.inTransaction(async (tx) => {
    const gone = await tx.m.delete(SavedViewEntity, { id, accountId: requireViewer(tx).accountId })
    if (gone.affected !== 1) return false
    await writeAudit(tx, { act: 'deleteView', kind: 'savedView', id })
    return true
  })
}
