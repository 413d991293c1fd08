import { hasRole, type Role, type Viewer } from '../organs/index.js'
import { CONFERENCE_ACTS, CONFERENCE_KEEPERS, OF_AN_ORGAN, ON_A_SEAT, type ConferenceAct } from './conference-law.js'

/** What the rules of access know of a conference. */
export interface ConferenceSight {
  readonly officeId: string
  /** organs that have a seat, or were asked to follow up */
  readonly organIds: readonly string[]
  /** accounts of the professionals who have a seat */
  readonly accountIds: readonly string[]
}

const IN_OFFICE: readonly Role[] = [...CONFERENCE_KEEPERS, 'SUPERVISOR']
export const CONFERENCE_READERS: readonly Role[] = [...IN_OFFICE, ...ON_A_SEAT, ...OF_AN_ORGAN]

/** The office that called it; organs that sit in it or were asked for something; a professional only where they have a seat. */
export function mayReadConference(viewer: Viewer, sight: ConferenceSight): boolean {
  if (viewer.kind === 'system') return true
  if (viewer.kind === 'partner') return false
  if (viewer.organId === sight.officeId && hasRole(viewer, ...IN_OFFICE)) return true
  if (sight.accountIds.includes(viewer.accountId) && hasRole(viewer, ...ON_A_SEAT)) return true
  return sight.organIds.includes(viewer.organId) && hasRole(viewer, ...OF_AN_ORGAN)
}

/** Whether the viewer keeps the conference for the office that called it. */
export const keepsConference = (viewer: Viewer, sight: ConferenceSight): boolean =>
  viewer.kind === 'system' || (viewer.organId === sight.officeId && hasRole(viewer, ...CONFERENCE_KEEPERS))

/** Whether role and place let the viewer do an act at all; on which seat or follow-up, the desk asks. */
export function mayActInConference(viewer: Viewer, act: ConferenceAct, sight: ConferenceSight): boolean {
  if (keepsConference(viewer, sight)) return true
  if (viewer.kind === 'partner') return false
  const { place } = CONFERENCE_ACTS[act]
  if (place === 'SEAT') return sight.accountIds.includes(viewer.accountId) && hasRole(viewer, ...ON_A_SEAT)
  return place === 'ORGAN' && sight.organIds.includes(viewer.organId) && hasRole(viewer, ...OF_AN_ORGAN)
}

/** A line of the agenda as the rules of access know it. */
export interface ItemSight {
  /** null: a question without a matter */
  readonly matterId: string | null
  readonly isAccusation: boolean
  /** by the rule of matters */
  readonly seesMatter: boolean
  /** the viewer stepped back from the matter (第二十八条第三款) */
  readonly isRecused: boolean
  /** the viewer's own seat stands back on it */
  readonly standsBack: boolean
}

/**
 * Who reads a line of the agenda and the advice on it: whoever may see the matter, and the professional on a seat for whom it was
 * put on the agenda; never who stands back on it or stepped back from the matter. An accusation (第三十条第三款) only by the rule of its matter.
 */
export function mayReadItem(viewer: Viewer, sight: ConferenceSight, item: ItemSight): boolean {
  if (viewer.kind === 'system') return true
  if (item.isRecused || item.standsBack) return false
  if (item.matterId === null || item.seesMatter) return true
  return !item.isAccusation && sight.accountIds.includes(viewer.accountId) && hasRole(viewer, ...ON_A_SEAT)
}
