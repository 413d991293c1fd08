import type { LocalDate } from '@petition/law'
import { InvalidInput, insertRows, newId, requireViewer, type Tx } from '../platform/index.js'
import { caseKind, type CaseFact } from './case-kinds.js'
import { lastSeq, rowOfCaseFact } from './case-log.store.js'
import { CaseFactEntity, type CaseFileEntity } from './casework.entity.js'
import { writeCaseFold } from './write-case-fold.js'

/** A fact to be recorded. Without `organId` it is the viewer's organ; acts done on behalf of another organ name it. */
export type NewCaseFact = Readonly<Record<string, unknown>> & {
  readonly kind: string
  readonly on: LocalDate
  readonly partId?: string | null
  readonly organId?: string
  readonly byAccountId?: string | null
}

/**
 * Appends facts to a case that is locked or new, folds it and writes what follows: the only way in which a case changes.
 *
 * @param facts what was loaded: the whole log, or the case's own facts with those of the parts that the act is about
 * @returns the facts of the case with those appended
 * @throws InvalidInput `IN_FUTURE`; Conflict `CASE_ORPHAN`
 */
export async function appendCaseFacts(
  tx: Tx,
  file: CaseFileEntity,
  facts: readonly CaseFact[],
  added: readonly NewCaseFact[],
): Promise<readonly CaseFact[]> {
  const viewer = requireViewer(tx)
  const by = { byAccountId: viewer.kind === 'account' ? viewer.accountId : null, organId: viewer.organId }
  const recordedAt = tx.now()
  const before = await lastSeq(tx.m, file.id)
  const appended = added.map((fact, at): CaseFact => {
    requireDay(tx, fact)
    const head = { id: newId(), seq: before + at + 1, recordedAt: recordedAt.toISOString(), partId: null }
    return { ...head, ...by, ...fact }
  })
  await insertRows(
    tx,
    CaseFactEntity,
    appended.map((fact) => rowOfCaseFact(file.id, fact, recordedAt)),
  )
  const all = [...facts, ...appended]
  await writeCaseFold(tx, caseKind(file.kind), { ...file, version: file.version + 1 }, all, appended)
  return all
}

function requireDay(tx: Tx, { on }: NewCaseFact): void {
  if (on > tx.today) throw new InvalidInput({ 'input.on': 'IN_FUTURE' }, 'IN_FUTURE', { on, today: tx.today })
}
