import type { Role } from '@petition/domain'
import { hasRole, only, type Viewer } from '../platform/index.js'

/** Who keeps the list of professionals and plans the roster. */
export const ROSTER_KEEPERS: readonly Role[] = ['INTAKE', 'HEAD', 'DEPUTY']
export const rosterKeepers = only(...ROSTER_KEEPERS)

/** Those on duty see the roster of their office, and ask for changes of their own duties. */
const ON_DUTY: readonly Role[] = ['LAWYER', 'MEDIATOR', 'COUNSELLOR']

export const ROSTER_READERS: readonly Role[] = [...ROSTER_KEEPERS, ...ON_DUTY, 'SUPERVISOR']
export const rosterReaders = only(...ROSTER_READERS)

export const ROSTER_CHANGERS: readonly Role[] = [...ROSTER_KEEPERS, ...ON_DUTY]
export const rosterChangers = only(...ROSTER_CHANGERS)

/** A roster is of one's own office. */
export const isOfOffice = (viewer: Viewer, row: { organId: string }): boolean =>
  viewer.kind === 'system' || (viewer.organId === row.organId && hasRole(viewer, ...ROSTER_READERS))
export const keepsRoster = (viewer: Viewer): boolean => viewer.kind === 'system' || hasRole(viewer, ...ROSTER_KEEPERS)
