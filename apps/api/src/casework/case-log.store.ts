import { In, IsNull, type EntityManager } from 'typeorm'
import type { CaseFact } from './case-kinds.js'
import { CaseFactEntity } from './casework.entity.js'

/** 'ALL', or the parts asked for: the case's own facts always come with them. */
export type PartsAsked = 'ALL' | readonly string[]

/** The log of a case in the order of recording, uncorrected; two statements at most, however many parts. */
export async function caseFacts(read: EntityManager, caseId: string, parts: PartsAsked = 'ALL'): Promise<CaseFact[]> {
  const where =
    parts === 'ALL' ? { caseId } : [{ caseId, partId: IsNull() }, ...parts.map((partId) => ({ caseId, partId }))]
  const rows = await read.find(CaseFactEntity, { where, order: { seq: 'ASC' } })
  return rows.map(caseFactOfRow)
}

/** The logs of several cases by case, whole or without what is about their parts; one statement. */
export async function factsByCase(
  read: EntityManager,
  caseIds: readonly string[],
  which: 'ALL' | 'OWN' = 'ALL',
): Promise<ReadonlyMap<string, CaseFact[]>> {
  const byCase = new Map<string, CaseFact[]>(caseIds.map((id) => [id, []]))
  if (caseIds.length === 0) return byCase
  const where = { caseId: In([...caseIds]), ...(which === 'OWN' && { partId: IsNull() }) }
  const rows = await read.find(CaseFactEntity, { where, order: { seq: 'ASC' } })
  for (const row of rows) byCase.get(row.caseId)?.push(caseFactOfRow(row))
  return byCase
}

/** Facts are appended one act at a time, under the lock of the case: the last number is the key's last entry. */
export async function lastSeq(read: EntityManager, caseId: string): Promise<number> {
  return (await read.maximum(CaseFactEntity, 'seq', { caseId })) ?? 0
}

export function caseFactOfRow(row: CaseFactEntity): CaseFact {
  const { id, kind, on, seq, byAccountId, organId, partId } = row
  return {
    ...row.payload,
    ...{ id, kind, on, seq, byAccountId, organId, partId, recordedAt: row.recordedAt.toISOString() },
  }
}

/** The row of a fact: its head in columns, the rest as payload. */
export function rowOfCaseFact(caseId: string, fact: CaseFact, recordedAt: Date): CaseFactEntity {
  const { id, kind, on, seq, byAccountId, organId, partId, recordedAt: _, ...payload } = fact
  return { id, caseId, partId, kind, on, seq, byAccountId, organId, recordedAt, payload }
}
