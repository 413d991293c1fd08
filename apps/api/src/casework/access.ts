import type { Role } from '@petition/domain'
import { hasRole, only, type Viewer } from '../platform/index.js'

/** Who keeps the list of rooms of their own organ: those who run it, and those who hold sessions in them. */
export const ROOM_KEEPERS: readonly Role[] = ['ADMIN', 'HEAD', 'DEPUTY', 'ORGAN_HEAD', 'HEARING_CLERK', 'RECON_CLERK']
export const roomKeepers = only(...ROOM_KEEPERS)

/** Who sees rooms and what they are taken for: whoever plans in them. The calendar says case numbers and times only. */
export const ROOM_READERS: readonly Role[] = [
  ...ROOM_KEEPERS,
  ...(['INTAKE', 'SUPERVISOR', 'REVIEW_CLERK', 'LAWYER', 'MEDIATOR', 'HANDLER'] as const),
]
export const roomReaders = only(...ROOM_READERS)

/** Who has duties in cases beside the matters; which of them, the kind's own rule says. */
export const CASE_READERS: readonly Role[] = [
  ...(['HEAD', 'DEPUTY', 'INTAKE', 'SUPERVISOR', 'HEARING_CLERK', 'RECON_CLERK', 'REVIEW_CLERK'] as const),
  ...(['LAWYER', 'MEDIATOR', 'COUNSELLOR', 'HANDLER', 'ORGAN_HEAD', 'PARTNER_DESK'] as const),
]
export const caseReaders = only(...CASE_READERS)

/** Rooms are those of one's own organ. */
export const isOfOrgan = (viewer: Viewer, row: { organId: string }): boolean =>
  viewer.kind === 'system' || (viewer.organId === row.organId && hasRole(viewer, ...ROOM_READERS))
