import { addDays, type LocalDate } from '@petition/law'
import { InvalidInput } from '../platform/index.js'

/** House: no text has a number for what both sides agree on; a day further off is a slip of the pen, and can be agreed on again. */
const MOST_DAYS = 366

/**
 * A day to which both sides agreed: after the day of the act, and within a year of it.
 *
 * @throws InvalidInput `BEFORE_START` | `DAY_TOO_FAR` with the last day
 */
export function requireAgreedDay(path: string, on: LocalDate, until: LocalDate): void {
  if (until <= on) throw new InvalidInput({ [path]: 'BEFORE_START' })
  const lastOn = addDays(on, MOST_DAYS)
  if (until > lastOn) throw new InvalidInput({ [path]: 'DAY_TOO_FAR' }, 'DAY_TOO_FAR', { lastOn })
}
