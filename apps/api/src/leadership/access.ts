import type { Role } from '@petition/domain'
import { hasRole, only, type Viewer } from '../platform/index.js'

/** Who plans reception days and keeps the list of leading officials. */
export const RECEPTION_KEEPERS: readonly Role[] = ['INTAKE', 'HEAD', 'DEPUTY']
export const receptionKeepers = only(...RECEPTION_KEEPERS)

/** Who sees the calendar and the cases taken on: the office. What of the matters they see, the rule of matters says. */
export const RECEPTION_READERS: readonly Role[] = [...RECEPTION_KEEPERS, 'SUPERVISOR']
export const receptionReaders = only(...RECEPTION_READERS)

/** Days and officials are those of one's own office. */
export const isOfOffice = (viewer: Viewer, row: { organId: string }): boolean =>
  viewer.kind === 'system' || (viewer.organId === row.organId && hasRole(viewer, ...RECEPTION_READERS))
