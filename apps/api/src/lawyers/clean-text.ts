import { carriesIdentityNumber } from '@petition/domain'
import { optionalText, requiredText } from '../organs/index.js'
import { InvalidInput } from '../platform/index.js'

/** Text of at most `most` characters that holds no number by which a person is known or reached. @throws InvalidInput, `PERSONAL_NUMBER` */
export function cleanText(path: string, value: string, most: number): string {
  const text = requiredText(path, value, most)
  if (carriesIdentityNumber(text)) throw new InvalidInput({ [path]: 'PERSONAL_NUMBER' }, 'PERSONAL_NUMBER')
  return text
}

/** As `cleanText`, where nothing, or only spaces, is null. */
export const cleanTextIf = (path: string, value: string | null | undefined, most: number): string | null =>
  optionalText(path, value, most) === null ? null : cleanText(path, value ?? '', most)
