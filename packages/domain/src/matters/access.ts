import { hasRole, type OrganKind, type Role, type Viewer } from '../organs/index.js'

/** What the rules of access know of a matter: which organs have to do with it, and who. Never who petitions. */
export interface MatterSight {
  /** Organ that received and registered it. */
  readonly receivedByOrganId: string
  readonly accountableOrganId: string
  /** Organs the matter was handed to and that still have it (not handed back). */
  readonly handledByOrganIds: readonly string[]
  /** of these, the organs that assist the one that has it; left out: none */
  readonly assistingOrganIds?: readonly string[]
  /** Organs that were asked to review or re-review: they see the file from the request on. */
  readonly reviewers: readonly { readonly organId: string; readonly kind: OrganKind }[]
  /** organs that hold a hearing on it, and the office whose clerk organises it; left out: none */
  readonly hearingOrganIds?: readonly string[]
  readonly registeredByAccountId: string | null
  readonly handlerId: string | null
  readonly deskId: string | null
  /** Desks that the viewer belongs to are asked for by the caller. */
  readonly hasAccusation: boolean
  /** Desks of the organ that received it which are named for accusations. */
  readonly namedDeskIds: readonly string[]
  readonly recusedAccountIds: readonly string[]
}

const SEES_ALL_OF_OFFICE: readonly Role[] = ['HEAD', 'DEPUTY', 'SUPERVISOR']
/** At an organ that was asked to review (ACCESS: reviews of that organ with the file). */
export const AT_A_REVIEWER: readonly Role[] = ['REVIEW_CLERK', 'HEARING_CLERK', 'ORGAN_HEAD']
const NEVER_SEES: readonly Role[] = ['ADMIN', 'AUDITOR']

/**
 * Whether somebody may see a matter at all. Recusal beats every right (第二十八条第三款). Administrators and
 * auditors see no matters. Whoever covers a colleague (`coveredIds`) sees what that one was given. The filter of a list says the same in SQL, beside it in the slice's `access.ts`.
 */
export function mayReadMatter(
  viewer: Viewer,
  sight: MatterSight,
  deskIds: readonly string[] = [],
  coveredIds: readonly string[] = [],
): boolean {
  if (viewer.kind === 'system') return true
  if (sight.recusedAccountIds.includes(viewer.accountId)) return false
  if (viewer.roles.length > 0 && viewer.roles.every((role) => NEVER_SEES.includes(role))) return false
  if (viewer.organId === sight.receivedByOrganId && viewer.organKind === 'PETITION_OFFICE') {
    if (sight.hasAccusation) return maySeeAccusation(viewer, sight, deskIds)
    // Its clerks of review prepare the government's and record the city's, so they see what was asked to be reviewed.
    const isForReview = hasRole(viewer, 'REVIEW_CLERK') && sight.reviewers.length > 0
    return hasRole(viewer, ...SEES_ALL_OF_OFFICE, 'INTAKE') || isForReview || isForHearing(viewer, sight)
  }
  const isReviewing = sight.reviewers.some((one) => one.organId === viewer.organId)
  if (isReviewing && hasRole(viewer, ...AT_A_REVIEWER)) return true
  const isOurs = viewer.organId === sight.receivedByOrganId || sight.handledByOrganIds.includes(viewer.organId)
  if (isForHearing(viewer, sight)) return true
  if (!isOurs) return false
  if (viewer.kind === 'partner' || hasRole(viewer, 'ORGAN_HEAD', 'PARTNER_DESK')) return true
  if (!hasRole(viewer, 'HANDLER')) return false
  // To whom the lead gave it says nothing about who works on the part of an organ that assists (第二十四条第一款).
  if (sight.assistingOrganIds?.includes(viewer.organId)) return true
  const isAllocated = sight.handlerId !== null || sight.deskId !== null
  const isGiven = sight.handlerId !== null && [viewer.accountId, ...coveredIds].includes(sight.handlerId)
  return !isAllocated || isGiven || (sight.deskId !== null && deskIds.includes(sight.deskId))
}

/** A hearing clerk sees what is or was heard, with the file of the matter. */
const isForHearing = (viewer: Viewer, sight: MatterSight): boolean =>
  hasRole(viewer, 'HEARING_CLERK') && (sight.hearingOrganIds?.includes(viewer.organId) ?? false)

/**
 * 第三十条第三款, at the office: the head, the desk named for accusations, and whoever has it in hand until it is there. Neither the
 * deputies nor supervision nor the colleagues at the counter.
 */
const maySeeAccusation = (viewer: Viewer, sight: MatterSight, deskIds: readonly string[]): boolean =>
  hasRole(viewer, 'HEAD') ||
  sight.handlerId === viewer.accountId ||
  deskIds.some((id) => sight.namedDeskIds.includes(id))

/** Whether the viewer's organ is the one that has the matter now. */
export const isHolder = (viewer: Viewer, sight: MatterSight): boolean => viewer.organId === sight.accountableOrganId

/** Whether the viewer acts for the petition office that received the matter. */
export const isOffice = (viewer: Viewer, sight: MatterSight): boolean =>
  viewer.organKind === 'PETITION_OFFICE' && viewer.organId === sight.receivedByOrganId
