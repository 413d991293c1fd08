import { corrected, type FactKind, type NewFact } from '@petition/domain'
import { InvalidInput, requireViewer, type Tx, newId, insertRows } from '../../platform/index.js'
import { MatterFactEntity, type FactSource } from '../archive/fact.entity.js'
import type { MatterEntity } from '../archive/matter.entity.js'
import { tellListeners } from '../hooks.js'
import { rowOfFact, type RecordedFact } from './recorded.js'
import { rewordGrams } from './reword.js'
import { writeFold, type Fold } from './write-fold.js'

/** A fact to be recorded. Without `organId` it is the viewer's organ; acts done on behalf of another organ name it. */
export type Appending = NewFact & { readonly organId?: string; readonly byAccountId?: string | null }

export interface Appended extends Fold {
  readonly facts: readonly RecordedFact[]
  readonly appended: readonly RecordedFact[]
}

export interface AppendOptions {
  readonly source?: FactSource
  readonly lookupCode?: string | null
  /** 'kept': it changes nothing that somebody else may have on the screen, such as a look at personal data */
  readonly version?: 'raised' | 'kept'
}

/** Kinds whose day may lie before the receipt: there are none but the receipt itself. */
const BEGINNING: readonly FactKind[] = ['RECEIVED', 'CORRECTED']

/**
 * Appends facts to a matter that is locked or new, folds it, and tells those who listen: the only way in which a matter
 * changes. The version counts the acts.
 *
 * @throws InvalidInput `IN_FUTURE` | `BEFORE_RECEIPT` for a day that cannot be; Conflict `ORPHAN`
 */
export async function appendFacts(
  tx: Tx,
  matter: { readonly row: MatterEntity; readonly facts: readonly RecordedFact[] },
  added: readonly Appending[],
  options: AppendOptions = {},
): Promise<Appended> {
  const { source = 'DESK', lookupCode = null, version = 'raised' } = options
  const viewer = requireViewer(tx)
  const by = { byAccountId: viewer.kind === 'account' ? viewer.accountId : null, organId: viewer.organId }
  const recordedAt = tx.now()
  const appended = added.map((fact, at): RecordedFact => {
    requireDay(tx, matter.facts, fact)
    const seq = matter.facts.length + at + 1
    return { id: newId(), seq, recordedAt: recordedAt.toISOString(), ...by, ...fact } as RecordedFact
  })
  const rows = appended.map((fact) => rowOfFact(matter.row.id, fact, source, recordedAt))
  await insertRows(tx, MatterFactEntity, rows)
  const facts = [...matter.facts, ...appended]
  const fold = await writeFold(
    tx,
    { ...matter.row, version: matter.row.version + (version === 'raised' ? 1 : 0) },
    facts,
    matter.facts.length === 0,
  )
  const { id: matterId, number } = fold.row
  await rewordGrams(
    tx,
    matterId,
    fold.story,
    added.map((fact) => fact.kind),
  )
  await tellListeners(tx, { matterId, number, facts, appended, story: fold.story, lookupCode, source })
  return { ...fold, facts, appended }
}

function requireDay(tx: Tx, facts: readonly RecordedFact[], fact: Appending): void {
  if (fact.on > tx.today)
    throw new InvalidInput({ 'input.on': 'IN_FUTURE' }, 'IN_FUTURE', { on: fact.on, today: tx.today })
  if (BEGINNING.includes(fact.kind)) return
  const received = corrected(facts).find((one) => one.kind === 'RECEIVED')
  if (received && fact.on < received.on)
    throw new InvalidInput({ 'input.on': 'BEFORE_RECEIPT' }, 'BEFORE_RECEIPT', { on: fact.on, receivedOn: received.on })
}
