import { creditCodeProblem, identityNumberProblem, normalCreditCode, normalIdentityNumber } from '@petition/law'
import type { PartyKind } from '@petition/domain'
import { InvalidInput } from '../../platform/index.js'
import { wanted } from '../case/texts.js'

/** A petitioner as told at the counter. Identity number and telephone only if they were left. */
export interface PartyInput {
  readonly kind: PartyKind
  readonly name?: string | null
  readonly idNumber?: string | null
  readonly phone?: string | null
  readonly address?: string | null
  /** unified social credit code of an organisation */
  readonly creditCode?: string | null
  readonly isRepresentative: boolean
}

/** The same, proof-read. */
export interface CheckedParty {
  readonly kind: PartyKind
  readonly name: string | null
  readonly idNumber: string | null
  /** as another system handed it over with a wrong check digit: kept to be asked about, never found by */
  readonly unverifiedIdNumber: string | null
  readonly phone: string | null
  readonly address: string | null
  readonly creditCode: string | null
  readonly isRepresentative: boolean
}

const PHONE = /^\+?\d[\d ()-]{4,19}$/

/**
 * Proof-reads the petitioners (网上办理工作规程 第五条: entered exactly, if they were left).
 *
 * @throws InvalidInput `ID_NUMBER_WRONG` | `CREDIT_CODE_WRONG` | `PHONE_WRONG` with the path of each
 */
export const checkedParties = (parties: readonly PartyInput[]): readonly CheckedParty[] =>
  proofRead(parties, (at) => `input.parties.${at}`)

/** Proof-reads one petitioner whose items stand in the input itself. @throws as `checkedParties` */
export const checkedParty = (party: PartyInput): CheckedParty => {
  const [checked] = proofRead([party], () => 'input')
  if (!checked) throw new Error('one in, one out')
  return checked
}

function proofRead(parties: readonly PartyInput[], pathOf: (at: number) => string): readonly CheckedParty[] {
  const fields: Record<string, string> = {}
  const reasons: string[] = []
  const checked = parties.map((party, at): CheckedParty => {
    const path = pathOf(at)
    const wrong = (field: string, why: string, reason: string) => {
      fields[`${path}.${field}`] = why
      reasons.push(reason)
    }
    const idNumber = wanted(`${path}.idNumber`, party.idNumber, 30)
    const creditCode = wanted(`${path}.creditCode`, party.creditCode, 30)
    const phone = wanted(`${path}.phone`, party.phone, 30)?.normalize('NFKC') ?? null
    const idProblem = idNumber === null ? null : identityNumberProblem(idNumber)
    if (idProblem) wrong('idNumber', idProblem, 'ID_NUMBER_WRONG')
    const codeProblem = creditCode === null ? null : creditCodeProblem(creditCode)
    if (codeProblem) wrong('creditCode', codeProblem, 'CREDIT_CODE_WRONG')
    if (phone !== null && !PHONE.test(phone)) wrong('phone', 'NOT_A_PHONE', 'PHONE_WRONG')
    return {
      kind: party.kind,
      name: wanted(`${path}.name`, party.name, 100),
      idNumber: idNumber === null ? null : normalIdentityNumber(idNumber),
      unverifiedIdNumber: null,
      phone,
      address: wanted(`${path}.address`, party.address, 300),
      creditCode: creditCode === null ? null : normalCreditCode(creditCode),
      isRepresentative: party.isRepresentative,
    }
  })
  if (reasons.length > 0) throw new InvalidInput(fields, reasons[0])
  return checked
}
