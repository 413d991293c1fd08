/** Shortest password: length is what counts, no rules about signs. */
export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 200

const MANY_PEOPLE_USE = ['1234567890', '0123456789', '1111111111', 'password12', 'qwertyuiop', '1q2w3e4r5t']

export type PasswordProblem = 'TOO_SHORT' | 'TOO_LONG' | 'CONTAINS_LOGIN' | 'TOO_COMMON'

/** Why a password cannot be used, or null. Counted in characters as people see them. */
export function passwordProblem(password: string, login: string): PasswordProblem | null {
  const length = [...password].length
  if (length < SHORTEST_PASSWORD) return 'TOO_SHORT'
  if (length > LONGEST_PASSWORD) return 'TOO_LONG'
  const lower = password.toLowerCase()
  if (lower.includes(login.toLowerCase())) return 'CONTAINS_LOGIN'
  const isOneSign = new Set(lower).size === 1
  return isOneSign || MANY_PEOPLE_USE.some((common) => lower.startsWith(common)) ? 'TOO_COMMON' : null
}
