import { randomBytes, randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { passwordProblem } from '@petition/domain'
import { InvalidInput } from '../platform/index.js'

/** argon2id, 19 MiB, two passes: the least that is recommended for it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), COST)

let hashOfNobody: Promise<string> | null = null

/**
 * Whether the password is the account's. Without an account it takes just as long, so that the answer does not tell
 * which logins there are.
 */
export async function isPasswordOf(passwordHash: string | null, password: string): Promise<boolean> {
  hashOfNobody ??= hashPassword(randomBytes(24).toString('base64url'))
  const isRight = await verify(passwordHash ?? (await hashOfNobody), password.normalize('NFKC'))
  return passwordHash !== null && isRight
}

/** @throws InvalidInput with the reason when the password cannot be used */
export function requireUsablePassword(path: string, password: string, login: string): void {
  const problem = passwordProblem(password, login)
  if (problem) throw new InvalidInput({ [path]: problem }, `PASSWORD_${problem}`)
}

// Without signs that look alike: it is read out or written down once.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password to be handed over once and changed at the first sign-in: 16 signs, about 79 bits. */
export function temporaryPassword(): string {
  const sign = () => SIGNS[randomInt(SIGNS.length)] ?? 'a'
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, sign).join('')).join('-')
}
