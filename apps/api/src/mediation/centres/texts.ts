import { carriesIdentityNumber } from '@petition/domain'
import { needed, wanted } from '../../matters/referral/index.js'
import { InvalidInput } from '../../platform/index.js'

/** Text that says nothing of persons: identity and telephone numbers are refused, and have their own sealed place. */
export function impersonal(path: string, text: string, most: number): string {
  const clean = needed(path, text, most)
  if (carriesIdentityNumber(clean)) throw new InvalidInput({ [path]: 'NUMBERS_OF_PERSONS' }, 'NUMBERS_OF_PERSONS')
  return clean
}

/** As `impersonal`, where nothing, or only spaces, is ''. */
export const impersonalIfAny = (path: string, text: string | null | undefined, most: number): string =>
  wanted(path, text, most) === null ? '' : impersonal(path, text ?? '', most)
