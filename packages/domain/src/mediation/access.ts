import { hasRole, type Role, type Viewer } from '../organs/index.js'
import { MEDIATION_ACTS, type MediationAct } from './acts.js'

/** What the rules of access know of a mediation case. */
export interface MediationSight {
  /** the petition office that screened it */
  readonly officeId: string
  /** organ of the mediation body; null before it is led in */
  readonly bodyOrganId: string | null
  /** named and not released */
  readonly memberIds: readonly string[]
  /** whoever stepped back from the matter */
  readonly recusedIds: readonly string[]
}

const IN_OFFICE: readonly Role[] = ['HEAD', 'DEPUTY', 'SUPERVISOR', 'INTAKE']
export const MEDIATION_READERS: readonly Role[] = [...IN_OFFICE, 'MEDIATOR', 'COUNSELLOR', 'ORGAN_HEAD']

/**
 * Who sees a case: the office that screened it (leadership, supervision, intake); whoever is named in it; the head of the
 * organ that mediates; and its mediators while nobody is named. Whoever stepped back from the matter does not.
 */
export function mayReadMediation(viewer: Viewer, sight: MediationSight): boolean {
  if (viewer.kind === 'system') return true
  if (viewer.kind === 'partner' || sight.recusedIds.includes(viewer.accountId)) return false
  if (viewer.organId === sight.officeId && hasRole(viewer, ...IN_OFFICE)) return true
  if (sight.memberIds.includes(viewer.accountId) && hasRole(viewer, 'MEDIATOR', 'COUNSELLOR')) return true
  if (viewer.organId !== sight.bodyOrganId) return false
  return hasRole(viewer, 'ORGAN_HEAD') || (hasRole(viewer, 'MEDIATOR') && sight.memberIds.length === 0)
}

/** Whether names, numbers and telephones are shown in clear: to whoever mediates. Everybody else has them masked. */
export const seesPartiesInClear = (viewer: Viewer, sight: MediationSight): boolean =>
  viewer.kind === 'system' || (sight.memberIds.includes(viewer.accountId) && hasRole(viewer, 'MEDIATOR'))

/** Acts that only those do who are named in the case. */
const BY_MEMBERS: readonly MediationAct[] = ['declareMediatorTies', 'holdMediationSession', 'draftAgreement']

/** Whether role and place let the viewer do this act at all; asked before the law is. */
export function mayActInMediation(viewer: Viewer, act: MediationAct, sight: MediationSight): boolean {
  if (viewer.kind === 'system') return true
  const { by, place } = MEDIATION_ACTS[act]
  if (viewer.kind === 'partner' || !hasRole(viewer, ...by)) return false
  const atOffice = viewer.organId === sight.officeId && hasRole(viewer, 'INTAKE', 'HEAD', 'DEPUTY')
  const isNamed = sight.memberIds.includes(viewer.accountId)
  const leadsBody = viewer.organId === sight.bodyOrganId && hasRole(viewer, 'ORGAN_HEAD', 'HEAD', 'DEPUTY')
  const atBody =
    viewer.organId === sight.bodyOrganId && hasRole(viewer, 'MEDIATOR') && (isNamed || sight.memberIds.length === 0)
  if (BY_MEMBERS.includes(act)) return isNamed
  const inBody = leadsBody || atBody || isNamed
  // Once it is led in, the body ends it and issues its papers; before that the office does.
  if (act === 'endMediation' || act === 'issueMediationPaper') return sight.bodyOrganId === null ? atOffice : inBody
  return place === 'OFFICE' ? atOffice : place === 'BODY' ? inBody : atOffice || inBody
}
