import type { Cents } from './cents.js'
import type { AgreementRow } from './row.js'

/** What an agreement adds up to. Kept in step with each act: what a row was is taken off, what it became is put on. */
export interface Tally {
  /** parties, one row each */
  readonly rows: number
  /** who signs: parties, relatives, heirs */
  readonly signers: number
  readonly signed: number
  readonly inForce: number
  readonly withdrawn: number
  readonly asked: number
  readonly confirmed: number
  readonly paidUp: number
  readonly openBreaches: number
  readonly agreedCents: Cents
  readonly paidCents: Cents
}

export const EMPTY_TALLY: Tally = {
  ...{ rows: 0, signers: 0, signed: 0, inForce: 0, withdrawn: 0, asked: 0, confirmed: 0, paidUp: 0 },
  ...{ openBreaches: 0, agreedCents: 0, paidCents: 0 },
}

/** What one row adds; a withdrawn one is counted as such and adds no money. */
export function tallyOf(row: AgreementRow): Tally {
  const isWithdrawn = row.stage === 'WITHDRAWN'
  const one = (is: boolean) => (is ? 1 : 0)
  return {
    rows: 1,
    signers: row.shares.length,
    signed: isWithdrawn ? 0 : row.shares.filter((share) => share.signedOn !== null).length,
    inForce: one(row.stage === 'IN_FORCE'),
    withdrawn: one(isWithdrawn),
    asked: one(['ASKED', 'TAKEN', 'CONFIRMED'].includes(row.confirmation)),
    confirmed: one(row.confirmation === 'CONFIRMED'),
    paidUp: one(row.isPaid),
    openBreaches: row.breaches.filter((breach) => breach.cured === null).length,
    agreedCents: isWithdrawn ? 0 : row.agreedCents,
    paidCents: row.paidCents,
  }
}

const NAMES = Object.keys(EMPTY_TALLY) as readonly (keyof Tally)[]

/** `before` is null for a row that is new. */
export function moved(tally: Tally, before: Tally | null, after: Tally): Tally {
  const sums = NAMES.map((name) => [name, tally[name] - (before?.[name] ?? 0) + after[name]])
  return Object.fromEntries(sums) as unknown as Tally
}

export const talliesOf = (rows: readonly AgreementRow[]): Tally =>
  rows.reduce((sum, row) => moved(sum, null, tallyOf(row)), EMPTY_TALLY)
