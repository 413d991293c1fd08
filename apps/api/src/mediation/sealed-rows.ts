import {
  tallyOf,
  type AgreementRow,
  type Cents,
  type MediationFact,
  type NewMediationFact,
  type ShareState,
  type SigningCapacity,
  type Tally,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import type { CaseFact, NewCaseFact } from '../casework/index.js'
import type { FieldKeys } from '../platform/index.js'

/* What lies sealed of a row: who signs, how much and when. The facts of a row are sealed too: they say sums. */

/** A signer, or the payee of one share. */
export interface RowSigner {
  readonly no: number
  readonly name: string
  readonly phone: string
  /** to the party, in words; '' for the party */
  readonly relation: string
  /** number of the paper by which a relative or an heir signs */
  readonly authorityNo: string
  readonly account: string
  readonly accountName: string
}

export interface RowPeople {
  readonly name: string
  readonly idNumber: string
  readonly signers: readonly RowSigner[]
}

/** The fold of a row's sums, kept so that a page reads rows and no facts. */
export interface RowTerms {
  readonly claimCents: Cents
  readonly agreedCents: Cents
  readonly paidCents: Cents
  readonly owedSince: LocalDate | null
  readonly isDeceased: boolean
  readonly shares: readonly (Omit<ShareState, 'capacity'> & { readonly capacity: SigningCapacity })[]
  readonly tally: Tally
}

export const termsOf = (row: AgreementRow): RowTerms => ({
  ...{ claimCents: row.entered.claimCents, agreedCents: row.agreedCents, paidCents: row.paidCents },
  ...{ owedSince: row.entered.owedSince, isDeceased: row.entered.isDeceased, shares: row.shares, tally: tallyOf(row) },
})

const sealJson = (keys: FieldKeys, value: unknown, bound: string): string => keys.seal(JSON.stringify(value), bound)
const openJson = <T>(keys: FieldKeys, sealed: string, bound: string): T => JSON.parse(keys.open(sealed, bound)) as T

export const sealPeople = (keys: FieldKeys, rowId: string, people: RowPeople) => sealJson(keys, people, rowId)
export const openPeople = (keys: FieldKeys, row: { id: string; peopleSealed: string }): RowPeople =>
  openJson(keys, row.peopleSealed, row.id)
export const sealTerms = (keys: FieldKeys, rowId: string, terms: RowTerms) => sealJson(keys, terms, rowId)
export const openTerms = (keys: FieldKeys, row: { id: string; termsSealed: string }): RowTerms =>
  openJson(keys, row.termsSealed, row.id)

/** The other side of the dispute: an organisation or a person, and how to reach it. */
export interface Respondent {
  readonly name: string
  readonly contact: string
}
export const sealRespondent = (keys: FieldKeys, caseId: string, respondent: Respondent) =>
  sealJson(keys, respondent, caseId)
export const openRespondent = (keys: FieldKeys, row: { id: string; respondentSealed: string }): Respondent =>
  openJson(keys, row.respondentSealed, row.id)

/** A fact of a row as it is written: its body sealed for that row. */
export function sealedFact(keys: FieldKeys, partId: string, fact: NewMediationFact): NewCaseFact {
  const { kind, on, ...body } = fact
  return { kind, on, partId, sealed: sealJson(keys, body, partId) }
}

/** The facts of a case as the rules read them. */
export function mediationFacts(keys: FieldKeys, facts: readonly CaseFact[]): readonly MediationFact[] {
  return facts.map((fact) => {
    const { sealed, ...head } = fact as CaseFact & { readonly sealed?: string }
    if (sealed === undefined || head.partId === null) return head as unknown as MediationFact
    return { ...openJson<object>(keys, sealed, head.partId), ...head } as unknown as MediationFact
  })
}
