import { In, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm'
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js'
import type { Tx } from '../ctx.js'
import { newId } from '../ids.js'

export interface FoldedRow extends ObjectLiteral {
  id: string
}

export type Wanted<Row> = Omit<Row, 'id'> & { readonly id?: string }

const AT_ONCE = 200

/**
 * Makes the folded rows of a thing what the fold says: one statement to read them, and only what differs is written.
 * A row keeps its id as long as its key is there; a new one that brings none is given one. A thing that is new in this very
 * transaction has no rows, and nobody is asked for them.
 *
 * @param owned which rows are the thing's: `{ matterId }`
 */
export async function syncRows<Row extends FoldedRow, Given extends Wanted<Row>>(
  tx: Tx,
  entity: EntityTarget<Row>,
  owned: FindOptionsWhere<Row> | FindOptionsWhere<Row>[],
  wanted: readonly Given[],
  keyOf: (row: Given) => string,
  isNew = false,
): Promise<void> {
  const there = isNew ? [] : await tx.m.find(entity, { where: owned })
  const kept = new Map(there.map((row) => [keyOf(row as unknown as Given), row]))
  const fresh: Row[] = []
  for (const row of wanted) {
    const before = kept.get(keyOf(row))
    kept.delete(keyOf(row))
    if (before === undefined) fresh.push({ ...row, id: row.id ?? newId() } as unknown as Row)
    else if (!isSame(before, row)) {
      const { id: _, ...set } = row
      await tx.m.update(
        entity,
        { id: before.id } as FindOptionsWhere<Row>,
        set as unknown as QueryDeepPartialEntity<Row>,
      )
    }
  }
  if (kept.size > 0) {
    const ids = [...kept.values()].map((row) => row.id)
    await tx.m.delete(entity, { id: In(ids) } as unknown as FindOptionsWhere<Row>)
  }
  await insertRows(tx, entity, fresh)
}

/** Inserts rows, some hundreds a statement. */
export async function insertRows<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await tx.m.insert(entity, rows.slice(at, at + AT_ONCE) as QueryDeepPartialEntity<Row>[])
}

const isSame = (before: ObjectLiteral, row: ObjectLiteral): boolean =>
  Object.keys(row).every(
    (name) => name === 'id' || JSON.stringify(before[name] ?? null) === JSON.stringify(row[name] ?? null),
  )
