import { InvalidInput } from '../platform/index.js'

/** Trimmed text of 1 to `most` characters. @throws InvalidInput with the path */
export function requiredText(path: string, value: string, most: number): string {
  const text = value.normalize('NFC').trim()
  if (text.length === 0) throw new InvalidInput({ [path]: 'EMPTY' })
  if (text.length > most) throw new InvalidInput({ [path]: `AT_MOST_${most}` })
  return text
}

/** As `requiredText`, where nothing, or only spaces, is null. */
export function optionalText(path: string, value: string | null | undefined, most: number): string | null {
  return value === null || value === undefined || value.trim() === '' ? null : requiredText(path, value, most)
}

const LOGIN = /^[a-z][a-z0-9._-]{2,39}$/

/** A login: 3 to 40 small letters, digits, dots, hyphens; beginning with a letter. */
export function requiredLogin(path: string, value: string): string {
  const login = value.trim().toLowerCase()
  if (!LOGIN.test(login)) throw new InvalidInput({ [path]: 'NOT_A_LOGIN' }, 'NOT_A_LOGIN')
  return login
}
