import type { LocalDate } from '@petition/law'
import { lock, type Tx } from '../../platform/index.js'
import { MatterEntity, MatterOrganEntity } from '../archive/matter.entity.js'
import { appendFacts, type Appending } from '../case/append-facts.js'
import { atDeskOf } from '../case/holder.js'
import { factsOf } from '../case/recorded.js'

export interface Succession {
  readonly organId: string
  readonly successorId: string
  readonly on: LocalDate
  readonly basis: string
}

/** 第二十四条第二款: what an abolished organ has in hand is its successor's from today; every day of it stays as it is. */
export async function moveToSuccessor(tx: Tx, { organId, successorId, basis }: Succession): Promise<void> {
  const open = await tx.m
    .createQueryBuilder(MatterEntity, 'row')
    .select(['row.id AS id', 'row.accountableOrganId AS accountableOrganId'])
    .where(`row.standing = 'OPEN'`)
    .andWhere(
      `(row.accountableOrganId = :organId OR row.id IN (${tx.m
        .createQueryBuilder(MatterOrganEntity, 'held')
        .select('held.matterId')
        .where('held.organId = :organId AND held.until IS NULL')
        .getQuery()}))`,
      { organId },
    )
    .orderBy('row.id', 'ASC')
    .getRawMany<{ id: string; accountableOrganId: string }>()
  for (const { id, accountableOrganId } of open) {
    const row = await lock(tx.m, MatterEntity, { id })
    if (!row) continue
    if (row.receivedByOrganId === organId) row.receivedByOrganId = successorId
    const moved: Appending = { kind: 'SUCCEEDED', on: tx.today, fromOrganId: organId, toOrganId: successorId, basis }
    const held = accountableOrganId === organId ? [await atDeskOf(tx, successorId, tx.today)] : []
    await appendFacts(tx, { row, facts: await factsOf(tx.m, id) }, [{ ...moved, organId: successorId }, ...held], {
      source: 'SYSTEM',
    })
  }
}
