import { hasRole, type Viewer } from '../../organs/index.js'
import { CENTRE_ROLES, DISPUTE_ACTS, type DisputeAct } from './acts.js'

/** What the rules of access know of one dispute and of the viewer's seats. */
export interface DisputeSight {
  /** the organ that holds it now, and the centre */
  readonly holdingOrganId: string
  readonly holdingCentreId: string
  /** organs of the centres it was or is at */
  readonly passedOrganIds: readonly string[]
  /** centres it was or is at, and the district centre of their chain */
  readonly passedCentreIds: readonly string[]
  readonly rootCentreIds: readonly string[]
  /** centres in whose list of people the viewer stands today */
  readonly seatIds: readonly string[]
}

/** The petition office's leadership and supervision see all: they guide the three levels. */
export const leadsCentres = (viewer: Viewer): boolean =>
  viewer.kind === 'system' ||
  (viewer.kind === 'account' &&
    viewer.organKind === 'PETITION_OFFICE' &&
    hasRole(viewer, 'HEAD', 'DEPUTY', 'SUPERVISOR'))

/**
 * Who sees a dispute: the people of the centre that holds it; those of the centres it came through, who keep sight of its record;
 * those of the district's centre of that chain; the heads of these organs; the petition office's leadership. Partners nothing.
 */
export function mayReadDispute(viewer: Viewer, sight: DisputeSight): boolean {
  if (leadsCentres(viewer)) return true
  if (viewer.kind === 'partner' || !hasRole(viewer, ...CENTRE_ROLES)) return false
  if (hasRole(viewer, 'ORGAN_HEAD') && sight.passedOrganIds.includes(viewer.organId)) return true
  return sight.seatIds.some((id) => sight.passedCentreIds.includes(id) || sight.rootCentreIds.includes(id))
}

/** Acts are for the people of the centre that holds it now, and the head of its organ. */
export function mayActInDispute(viewer: Viewer, act: DisputeAct, sight: DisputeSight): boolean {
  if (viewer.kind === 'system') return true
  if (viewer.kind === 'partner' || !hasRole(viewer, ...DISPUTE_ACTS[act].by)) return false
  return sight.seatIds.includes(sight.holdingCentreId) || leadsHolder(viewer, sight)
}

/** The head of the organ; at the petition office, whose district centre it is, its leadership. */
const leadsHolder = (viewer: Viewer, { holdingOrganId }: DisputeSight): boolean =>
  viewer.organId === holdingOrganId && hasRole(viewer, 'ORGAN_HEAD', 'HEAD', 'DEPUTY')

/** How the sides are reached is shown in clear to whoever has it in hand; everybody else has it masked. */
export const seesSidesInClear = (viewer: Viewer, sight: DisputeSight): boolean =>
  viewer.kind === 'system' ||
  (sight.seatIds.includes(sight.holdingCentreId) && hasRole(viewer, 'HANDLER', 'MEDIATOR', 'INTAKE'))
