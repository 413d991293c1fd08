import type { Share, SigningCapacity } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import type { CaseInput } from '../../casework/index.js'
import { needed, wanted } from '../../matters/referral/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnMediation } from '../act-on-mediation.js'
import type { RowPeople } from '../sealed-rows.js'
import { enterRows, nextRowNo } from './new-rows.js'
import { ROW_LENGTHS as most } from './row-lengths.js'

export interface InstalmentInput {
  readonly dueOn: LocalDate
  readonly cents: number
}

export interface SignerInput {
  readonly name: string
  readonly capacity: SigningCapacity
  readonly relation?: string | null
  readonly phone?: string | null
  readonly authorityBasis?: string | null
  readonly authorityNo?: string | null
  readonly authorityScope?: string | null
  readonly account?: string | null
  readonly accountName?: string | null
  readonly cents: number
  readonly instalments: readonly InstalmentInput[]
}

export interface EnterAgreementRowInput extends CaseInput {
  readonly on: LocalDate
  readonly agreementNo?: string | null
  readonly name: string
  readonly idNumber?: string | null
  readonly isDeceased: boolean
  readonly claimCents: number
  readonly agreedCents: number
  readonly owedSince?: LocalDate | null
  readonly signers: readonly SignerInput[]
}

const MOST_INSTALMENTS = 60

/** One party's row (第二十九条第一款). @throws RuleRefused as `checkRow`, with the difference; InvalidInput */
export function enterAgreementRow(ctx: Ctx, input: EnterAgreementRowInput): Promise<string> {
  const { on, isDeceased, claimCents, agreedCents } = input
  return actOnMediation(ctx, { act: 'enterAgreementRow', input, detail: { on } }, async (tx, { row, mediation }) => {
    const no = await nextRowNo(tx, row.id)
    const agreementNo = wanted('input.agreementNo', input.agreementNo, most.agreementNo) ?? String(no)
    const shares = input.signers.map((signer, at) => shareOf(signer, at))
    const people: RowPeople = {
      name: needed('input.name', input.name, most.name),
      idNumber: wanted('input.idNumber', input.idNumber, most.idNumber) ?? '',
      signers: input.signers.map((signer, at) => signerOf(signer, at)),
    }
    const owedSince = input.owedSince ?? null
    return enterRows(tx, { caseId: row.id, mediation, on }, [
      { agreementNo, isDeceased, claimCents, agreedCents, owedSince, shares, people },
    ])
  })
}

function shareOf(signer: SignerInput, at: number): Share {
  if (signer.instalments.length > MOST_INSTALMENTS)
    throw new InvalidInput({ [`input.signers.${at}.instalments`]: `1-${MOST_INSTALMENTS}` })
  const path = `input.signers.${at}`
  const basis = wanted(`${path}.authorityBasis`, signer.authorityBasis, most.authorityBasis) ?? ''
  const scope = wanted(`${path}.authorityScope`, signer.authorityScope, most.authorityScope) ?? ''
  const hasNumber = (signer.authorityNo?.trim() ?? '') !== ''
  return {
    ...{ no: at + 1, capacity: signer.capacity, cents: signer.cents },
    instalments: signer.instalments.map(({ dueOn, cents }, index) => ({ no: index + 1, dueOn, cents })),
    authority: signer.capacity === 'SELF' ? null : { basis, hasNumber, scope },
  }
}

function signerOf(signer: SignerInput, at: number): RowPeople['signers'][number] {
  const path = `input.signers.${at}`
  const name = needed(`${path}.name`, signer.name, most.name)
  return {
    ...{ no: at + 1, name, relation: wanted(`${path}.relation`, signer.relation, most.relation) ?? '' },
    ...{ phone: wanted(`${path}.phone`, signer.phone, most.phone) ?? '' },
    authorityNo: wanted(`${path}.authorityNo`, signer.authorityNo, most.authorityNo) ?? '',
    account: wanted(`${path}.account`, signer.account, most.account) ?? '',
    accountName: wanted(`${path}.accountName`, signer.accountName, most.name) ?? name,
  }
}
