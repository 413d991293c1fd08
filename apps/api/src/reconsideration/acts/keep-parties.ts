import type { ReconPartyRole } from '@petition/domain/reconsideration'
import { optionalText, requiredText } from '../../organs/index.js'
import { insertRows, type Tx } from '../../platform/index.js'
import { ReconPartyEntity } from '../recon.entity.js'

/** Somebody who takes part, as told at the window. */
export interface PersonInput {
  readonly kind: 'PERSON' | 'ORGANISATION'
  readonly name: string
  readonly idNumber?: string | null
  readonly phone?: string | null
  readonly address?: string | null
  readonly isRepresentative?: boolean | null
}

export interface PersonToKeep extends PersonInput {
  readonly id: string
  readonly role: ReconPartyRole
}

/** Keeps parties of a case, each value sealed to its row, so that it opens nowhere else. */
export async function keepParties(tx: Tx, caseId: string, persons: readonly PersonToKeep[]): Promise<void> {
  const before = await tx.m.countBy(ReconPartyEntity, { caseId })
  const rows = persons.map((person, at): ReconPartyEntity => {
    const { id, role, kind } = person
    const sealed = (path: string, value: string | null | undefined, most: number) => {
      const text = optionalText(`input.${path}`, value, most)
      return text === null ? null : tx.keys.seal(text, id)
    }
    return {
      ...{ id, caseId, role, kind, ordinal: before + at },
      nameSealed: tx.keys.seal(requiredText('input.name', person.name, 100), id),
      idNumberSealed: sealed('idNumber', person.idNumber, 30),
      phoneSealed: sealed('phone', person.phone, 30),
      addressSealed: sealed('address', person.address, 300),
    }
  })
  await insertRows(tx, ReconPartyEntity, rows)
}
