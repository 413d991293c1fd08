import { isLocalDate } from '../day.js'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CHECKS = '10X98765432'

/** What is wrong with an identity number; the first thing found. */
export type IdentityNumberProblem =
  /** Not seventeen digits and a check character. */
  | 'SHAPE'
  /** Digits 7 to 14 are no day of the calendar. */
  | 'BIRTH_DATE'
  /** The check character does not fit. */
  | 'CHECK'

/** The number as it is stored: without blanks, the check character in upper case. */
export function normalIdentityNumber(text: string): string {
  return text.replace(/\s/g, '').toUpperCase()
}

/** The check character for the first seventeen digits: '0' ... '9' or 'X'. @source GB 11643, rule from memory */
export function identityCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17.charAt(i)), 0)
  return CHECKS.charAt(sum % 11)
}

/**
 * Proof-reads an identity number (18 characters). It says nothing about the person: age and sex are not read from it.
 *
 * The same form is used by residence permits for Hong Kong, Macau and Taiwan residents (81, 82, 83) and by permanent
 * residence cards of foreigners (9), so the area is not looked up.
 *
 * @returns null when nothing is wrong
 * @source GB 11643, rule from memory, checked by the standard's own sample
 */
export function identityNumberProblem(text: string): IdentityNumberProblem | null {
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return 'SHAPE'
  const born = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
  if (!isLocalDate(born)) return 'BIRTH_DATE'
  return identityCheckCharacter(text) === text.charAt(17) ? null : 'CHECK'
}

/** Whether the text is a well-formed identity number. */
export function isIdentityNumber(text: string): boolean {
  return identityNumberProblem(text) === null
}
