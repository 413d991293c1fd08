import { HEARING_ACTS, MATTER_ROLES, type Role } from '@petition/domain'
import { hasRole, only, type Viewer } from '../platform/index.js'

/** Who sees hearings at all: whoever has to do with matters; of which ones, the rule of matters says. */
const HEARING_READERS: readonly Role[] = MATTER_ROLES
export const hearingReaders = only(...HEARING_READERS)

/** Who keeps the list of people who sit at hearings: whoever sets them. */
export const PEOPLE_KEEPERS: readonly Role[] = HEARING_ACTS.setHearing.by
export const peopleKeepers = only(...PEOPLE_KEEPERS)

/** People of the own organ's list. */
export const isOfOrgan = (viewer: Viewer, row: { organId: string }): boolean =>
  viewer.kind === 'system' || (viewer.organId === row.organId && hasRole(viewer, ...HEARING_READERS))

/** Name and contact of the parties of a hearing: only for whoever calls them to it (ACCESS §1). */
export const hearingClerks = only('HEARING_CLERK')
