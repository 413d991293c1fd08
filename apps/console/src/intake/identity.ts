import {
  creditCodeProblem,
  identityNumberProblem,
  normalCreditCode,
  normalIdentityNumber,
  type CreditCodeProblem,
  type IdentityNumberProblem,
} from '@petition/law'

const FULL_LENGTH = 18

export interface Checked<Problem> {
  readonly problem: Problem | null
  /** Enough is typed for a word on it before the field is left. */
  readonly isFull: boolean
  readonly isEmpty: boolean
}

function checked<Problem>(text: string, problemOf: (text: string) => Problem | null): Checked<Problem> {
  const isEmpty = text === ''
  return { problem: isEmpty ? null : problemOf(text), isFull: text.length >= FULL_LENGTH, isEmpty }
}

/** The same checks as at registration; an empty number is no fault: it is given only if the person leaves it. */
export const checkedIdentity = (text: string): Checked<IdentityNumberProblem> =>
  checked(normalIdentityNumber(text), identityNumberProblem)

export const checkedCredit = (text: string): Checked<CreditCodeProblem> =>
  checked(normalCreditCode(text), creditCodeProblem)
