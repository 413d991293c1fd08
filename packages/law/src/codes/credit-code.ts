/** The 31 characters of the code: digits and capital letters without I, O, S, V, Z. */
export const CREDIT_CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const PLAIN_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const

/** What is wrong with a unified social credit code; the first thing found. */
export type CreditCodeProblem =
  /** Not eighteen characters of the alphabet. */
  | 'SHAPE'
  /** The organisation code inside (characters 9 to 17) has a wrong check. */
  | 'ORGANISATION_CHECK'
  /** The last character does not fit. */
  | 'CHECK'

/** The code as it is stored: without blanks, in upper case. */
export function normalCreditCode(text: string): string {
  return text.replace(/\s/g, '').toUpperCase()
}

/** The check character of an organisation code's first eight characters: '0' ... '9' or 'X'. @source GB 11714, from memory */
export function organisationCheckCharacter(first8: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, w, i) => total + w * PLAIN_ALPHABET.indexOf(first8.charAt(i)), 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : String(check % 11)
}

/** The check character for the first seventeen characters. The weight of place i is 3 to the power i, mod 31. @source GB 32100-2015, rule from memory */
export function creditCheckCharacter(first17: string): string {
  let weight = 1
  let sum = 0
  for (const character of first17.slice(0, 17)) {
    sum += weight * CREDIT_CODE_ALPHABET.indexOf(character)
    weight = (weight * 3) % 31
  }
  return CREDIT_CODE_ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/**
 * Proof-reads a unified social credit code (18 characters): the shape, the organisation code inside, the last check.
 *
 * @returns null when nothing is wrong
 * @source GB 32100-2015, rule from memory, checked by the standard's own sample
 */
export function creditCodeProblem(text: string): CreditCodeProblem | null {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return 'SHAPE'
  if (organisationCheckCharacter(text.slice(8, 16)) !== text.charAt(16)) return 'ORGANISATION_CHECK'
  return creditCheckCharacter(text) === text.charAt(17) ? null : 'CHECK'
}

/** Whether the text is a well-formed unified social credit code. */
export function isCreditCode(text: string): boolean {
  return creditCodeProblem(text) === null
}
