import type { LocalDate } from '@petition/law'
import type { FactKind, MatterFact } from '@petition/domain'
import type { EntityManager } from 'typeorm'
import { MatterFactEntity } from '../archive/fact.entity.js'

/** A fact with its place in the matter's log. */
export type RecordedFact = MatterFact & { readonly seq: number }

/** The log of a matter in the order of recording, uncorrected. */
export async function factsOf(read: EntityManager, matterId: string): Promise<RecordedFact[]> {
  const rows = await read.find(MatterFactEntity, { where: { matterId }, order: { seq: 'ASC' } })
  return rows.map(factOfRow)
}

export function factOfRow(row: MatterFactEntity): RecordedFact {
  const head = { id: row.id, kind: row.kind, on: row.on, seq: row.seq, byAccountId: row.byAccountId }
  return {
    ...row.payload,
    ...head,
    organId: row.organId,
    recordedAt: row.recordedAt.toISOString(),
  } as unknown as RecordedFact
}

/** The row of a fact: its head in columns, the rest as payload. */
export function rowOfFact(
  matterId: string,
  fact: RecordedFact,
  source: MatterFactEntity['source'],
  recordedAt: Date,
): MatterFactEntity {
  const { id, kind, on, seq, byAccountId, organId, recordedAt: _, ...payload } = fact
  return {
    ...{ id, matterId, seq, source, recordedAt, byAccountId, organId, payload },
    kind: kind as FactKind,
    on: on as LocalDate,
  }
}
