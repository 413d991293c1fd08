import {
  checkRow,
  rowOf,
  type Mediation,
  type MediationFact,
  type NewMediationFact,
  type Share,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { type NewCaseFact } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { insertRows, newId, type Tx } from '../../platform/index.js'
import { columnsOf } from '../mediation-kind.js'
import { MediationRowEntity } from '../mediation.entity.js'
import { sealedFact, sealPeople, sealTerms, termsOf, type RowPeople } from '../sealed-rows.js'

/** A row as somebody wants it entered: sums and shares, and who. */
export interface RowToEnter {
  readonly agreementNo: string
  readonly isDeceased: boolean
  readonly claimCents: number
  readonly agreedCents: number
  readonly owedSince: LocalDate | null
  readonly shares: readonly Share[]
  readonly people: RowPeople
}

/** The number that the next row gets: rows are numbered as they come, without gaps. */
export async function nextRowNo(tx: Tx, caseId: string): Promise<number> {
  return ((await tx.m.maximum(MediationRowEntity, 'no', { caseId })) ?? 0) + 1
}

/**
 * Enters rows: names sealed in their rows, sums sealed in their facts. A few statements for hundreds of them.
 *
 * @returns the facts to append
 * @throws RuleRefused as `checkRow`
 */
export async function enterRows(
  tx: Tx,
  given: { readonly caseId: string; readonly mediation: Mediation; readonly on: LocalDate },
  rows: readonly RowToEnter[],
): Promise<readonly NewCaseFact[]> {
  const { caseId, mediation, on } = given
  const first = await nextRowNo(tx, caseId)
  const made = rows.map((row, at) => {
    must(checkRow(row))
    const { isDeceased, claimCents, owedSince, shares } = row
    const fact: NewMediationFact = {
      ...{ kind: 'ROW_ENTERED', on, no: first + at, isDeceased, claimCents, owedSince, shares },
    }
    return { entity: entityOf(tx, { caseId, mediation }, row, fact), fact }
  })
  await insertRows(
    tx,
    MediationRowEntity,
    made.map((one) => one.entity),
  )
  return made.map(({ entity, fact }) => sealedFact(tx.keys, entity.id, fact))
}

function entityOf(
  tx: Tx,
  { caseId, mediation }: { caseId: string; mediation: Mediation },
  row: RowToEnter,
  fact: NewMediationFact & { readonly kind: 'ROW_ENTERED' },
): MediationRowEntity {
  const id = newId()
  const head = { id: '', recordedAt: '', byAccountId: null, organId: '', partId: id }
  const folded = rowOf(mediation, id, [{ ...head, ...fact } as MediationFact])
  if (!folded) throw new Error('a row that was entered is there')
  return {
    ...{ id, caseId, no: fact.no, agreementNo: row.agreementNo, ...columnsOf(mediation, folded) },
    peopleSealed: sealPeople(tx.keys, id, row.people),
    termsSealed: sealTerms(tx.keys, id, termsOf(folded)),
  }
}
