import type { CentreLevel, DisputeStanding } from '@petition/domain'
import type { ToneName } from '../../theme/palette.js'

export const disputeAddress = (id: string): string => `/centres/${id}`

/** Everything of the centres is read under one key; an act on a dispute may tell its matter. */
export const CENTRE_KEYS = ['centres', 'matters']

export const standingTones: Readonly<Record<DisputeStanding, ToneName>> = {
  TO_TAKE: 'yellow',
  IN_HAND: 'blue',
  SETTLED: 'green',
  CLOSED: 'grey',
}

/** The lowest level first, as a dispute goes. */
export const LEVELS: readonly CentreLevel[] = ['COMMUNITY', 'STREET_TOWN', 'DISTRICT']
export const levelTones: Readonly<Record<CentreLevel, ToneName>> = {
  COMMUNITY: 'green',
  STREET_TOWN: 'blue',
  DISTRICT: 'amber',
}
