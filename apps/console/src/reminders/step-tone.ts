import type { ReminderStep } from '../gql/graphql.js'
import type { ToneName } from '../theme/palette.js'

/** The colour repeats what the word says. */
export const stepTones: Record<ReminderStep, ToneName> = {
  T7: 'green',
  T3: 'yellow',
  T1: 'yellow',
  DUE: 'amber',
  LAST_DAY: 'amber',
  LATE: 'red',
  TO_SUPERVISOR: 'red',
  TO_HEAD: 'red',
}
