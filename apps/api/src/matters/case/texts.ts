import { InvalidInput } from '../../platform/index.js'

/** Longest text of a claim, a finding, a record: characters as people count them. */
export const LONGEST_TEXT = 8000

const lengthOf = (text: string): number => [...text].length

/** Text that has to be there. Characters outside the basic plane count as one. @throws InvalidInput with the path */
export function needed(path: string, text: string, most = LONGEST_TEXT): string {
  const clean = text.normalize('NFC').trim()
  if (clean === '') throw new InvalidInput({ [path]: 'REQUIRED' })
  if (lengthOf(clean) > most) throw new InvalidInput({ [path]: 'TOO_LONG' }, 'TOO_LONG', { most, is: lengthOf(clean) })
  return clean
}

/** As `needed`, where nothing, or only spaces, is null. */
export function wanted(path: string, text: string | null | undefined, most = LONGEST_TEXT): string | null {
  return text === null || text === undefined || text.trim() === '' ? null : needed(path, text, most)
}
