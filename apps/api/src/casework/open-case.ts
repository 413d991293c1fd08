import type { LocalDate } from '@petition/law'
import { newId, type Tx } from '../platform/index.js'
import { appendCaseFacts, type NewCaseFact } from './append-case-facts.js'
import { CaseFileEntity } from './casework.entity.js'

export interface CaseToOpen {
  /** default: a new one */
  readonly id?: string
  readonly kind: string
  readonly number: string
  readonly organId: string
  readonly matterId?: string | null
  readonly openedOn: LocalDate
}

/** Opens a case with its first facts, inside a command of its slice. @throws as `appendCaseFacts` */
export async function openCase(tx: Tx, opened: CaseToOpen, first: readonly NewCaseFact[]): Promise<CaseFileEntity> {
  const { id = newId(), kind, number, organId, matterId = null, openedOn } = opened
  const file: CaseFileEntity = {
    ...{ id, kind, number, organId, matterId, openedOn },
    ...{ handlerId: null, isOpen: true, refoldOn: null, version: 0 },
  }
  await tx.m.insert(CaseFileEntity, file)
  await appendCaseFacts(tx, file, [], first)
  return tx.m.findOneByOrFail(CaseFileEntity, { id })
}
