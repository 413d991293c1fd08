import type { LocalDate } from '@petition/law'
import type { Instalment, Share } from './facts.js'
import { termsOn, type AgreementRow } from './row.js'

/** One change of a row, as a delta: what it was, what it became, since when, and by whose agreement. */
export interface Amendment {
  readonly id: string
  /** day on which the last of both sides agreed */
  readonly on: LocalDate
  readonly from: LocalDate
  readonly shareNo: number
  readonly before: Pick<Share, 'cents' | 'instalments'>
  readonly after: Pick<Share, 'cents' | 'instalments'>
  readonly changed: readonly InstalmentChange[]
  readonly reason: string
  readonly proof: string
}

export interface InstalmentChange {
  readonly no: number
  readonly before: Instalment | null
  readonly after: Instalment | null
}

/** The changes of a row, the first one first; those that count only from a later day are among them. */
export function amendmentsOf(row: AgreementRow): readonly Amendment[] {
  const terms = new Map(
    row.entered.shares.map((share) => [share.no, { cents: share.cents, instalments: share.instalments }]),
  )
  return row.log.of('ROW_AMENDED').flatMap((fact) => {
    const before = terms.get(fact.shareNo)
    if (!before) return []
    const after = { cents: fact.cents, instalments: fact.instalments }
    terms.set(fact.shareNo, after)
    const { id, on, from, shareNo, reason, proof } = fact
    return [
      {
        id,
        on,
        from,
        shareNo,
        before,
        after,
        changed: changesOf(before.instalments, after.instalments),
        reason,
        proof,
      },
    ]
  })
}

function changesOf(before: readonly Instalment[], after: readonly Instalment[]): readonly InstalmentChange[] {
  const nos = [...new Set([...before, ...after].map((one) => one.no))].sort((a, b) => a - b)
  return nos.flatMap((no) => {
    const was = before.find((one) => one.no === no) ?? null
    const is = after.find((one) => one.no === no) ?? null
    return was?.cents === is?.cents && was?.dueOn === is?.dueOn ? [] : [{ no, before: was, after: is }]
  })
}

/** The sum agreed for a row on a day. */
export const sharesOn = (row: AgreementRow, on: LocalDate): readonly Share[] => termsOn(row.log, row.entered, on)
