import { lock, NotFound, type Tx } from '../../platform/index.js'
import { MatterEntity } from '../archive/matter.entity.js'
import { appendFacts, type Appending } from './append-facts.js'
import { factsOf } from './recorded.js'

/**
 * Another procedure tells the matter it came from what happened there. Whoever acts there need not see the matter: that
 * procedure has asked its own rule, and tells what its fact says and nothing else.
 *
 * @throws NotFound; InvalidInput for a day that cannot be
 */
export async function tellMatter(tx: Tx, matterId: string, facts: readonly Appending[]): Promise<void> {
  const row = await lock(tx.m, MatterEntity, { id: matterId })
  if (!row) throw new NotFound('matter', matterId)
  await appendFacts(tx, { row, facts: await factsOf(tx.m, matterId) }, facts)
}
