import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm'
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js'
import { Conflict } from './errors.js'

/** A row that several people may change: `version` counts the changes. */
export interface Versioned extends ObjectLiteral {
  id: string
  version: number
}

/**
 * Changes the row if it still is the one the caller saw, and counts the change.
 * @throws Conflict `VERSION_CHANGED`
 */
export async function updateVersioned<E extends Versioned>(
  m: EntityManager,
  entity: EntityTarget<E>,
  id: string,
  expectedVersion: number,
  set: Partial<Omit<E, 'id' | 'version'>>,
): Promise<void> {
  const changed = await m.update(
    entity,
    { id, version: expectedVersion } as unknown as FindOptionsWhere<E>,
    { ...set, version: expectedVersion + 1 } as unknown as QueryDeepPartialEntity<E>,
  )
  if (changed.affected !== 1) throw new Conflict('VERSION_CHANGED', { id, expectedVersion })
}
