import { label, type Label } from '../../label.js'
import { isOffice, type MatterSight } from '../access.js'
import { hasRole, type Role, type Viewer } from '../../organs/index.js'
import type { ActRule, Side } from '../transitions.js'

/** Acts of review, re-review and of what is brought again. */
export type ReviewActName =
  | 'takeReview'
  | 'giveReview'
  | 'beginHearing'
  | 'endHearing'
  | 'draftReview'
  | 'issueReview'
  | 'recordReviewDecision'
  | 'bringAgain'

const CLERK: readonly Role[] = ['REVIEW_CLERK']
const APPROVERS: readonly Role[] = ['ORGAN_HEAD', 'HEAD', 'DEPUTY']
/** Who works at a reviewing organ, or at the office that prepares reviews for the government. */
const REVIEWERS: readonly Role[] = ['REVIEW_CLERK', 'HEARING_CLERK', ...APPROVERS]
/** Who writes down what an organ without accounts did. */
const RECORDERS: readonly Role[] = ['INTAKE', 'REVIEW_CLERK', 'HANDLER']
const HEARERS: readonly Role[] = ['REVIEW_CLERK', 'HEARING_CLERK', 'HANDLER', 'INTAKE']

const row = (
  text: Label,
  side: Side,
  by: readonly Role[],
  article: string,
  approvedBy: readonly Role[] = [],
): ActRule => ({ label: text, side, by, approvedBy, isOpenToPartners: false, article })

export const REVIEW_ACTS: Readonly<Record<ReviewActName, ActRule>> = {
  takeReview: row(label('接收复查复核申请', 'take the request'), 'REVIEWER', RECORDERS, '35-36'),
  giveReview: row(
    label('分派复查复核承办人', 'assign the review clerk'),
    'REVIEWER',
    [...CLERK, ...APPROVERS],
    '35-36',
  ),
  beginHearing: row(label('登记听证首日', 'record the first day of a hearing'), 'HEARER', HEARERS, '31(6), 36(2)'),
  endHearing: row(label('登记听证末日', 'record the last day of a hearing'), 'HEARER', HEARERS, '31(6), 36(2)'),
  draftReview: row(label('起草复查复核意见', 'draft the review opinion'), 'REVIEWER', CLERK, '35-36'),
  issueReview: row(label('出具复查复核意见书', 'issue the review opinion'), 'REVIEWER', CLERK, '35-36', APPROVERS),
  recordReviewDecision: row(
    label('代录上级机关复查复核意见', 'record the decision of an organ without accounts'),
    'REVIEWER',
    RECORDERS,
    '35-36',
  ),
  bringAgain: row(
    label('登记再次提出', 'record that it was brought again'),
    'EITHER',
    ['INTAKE', 'HANDLER', 'REVIEW_CLERK'],
    '19(3), 36(3)',
  ),
}

export const isReviewAct = (name: string): name is ReviewActName => Object.hasOwn(REVIEW_ACTS, name)

/** Acts of an organ without accounts that are written down here, with its paper and on its day. */
const ON_BEHALF: readonly string[] = ['takeReview', 'beginHearing', 'endHearing', 'recordReviewDecision', 'serve']

/**
 * Reviewing organs for which this person does an act: the own organ; the district government, whose reviews the petition
 * office prepares; and, only to write down what they did, organs without accounts.
 */
export function reviewOrgansFor(viewer: Viewer, name: string, sight: MatterSight): readonly string[] {
  const isOurs = sight.reviewers.some((one) => one.organId === viewer.organId)
  const atReceiver = isOffice(viewer, sight) || viewer.organId === sight.receivedByOrganId
  const isRecorder =
    (atReceiver || isOurs || sight.handledByOrganIds.includes(viewer.organId)) &&
    hasRole(viewer, ...RECORDERS, ...APPROVERS)
  return sight.reviewers
    .filter(({ organId, kind }) => {
      if (kind === 'CITY_ORGAN') return ON_BEHALF.includes(name) && isRecorder
      if (name === 'recordReviewDecision' || !hasRole(viewer, ...REVIEWERS)) return false
      return organId === viewer.organId || (kind === 'GOVERNMENT' && isOffice(viewer, sight))
    })
    .map((one) => one.organId)
}

/** Whether the viewer's organ was asked to review, or is the office that prepares or records it. */
export const isReviewer = (viewer: Viewer, sight: MatterSight): boolean =>
  sight.reviewers.some((one) => one.organId === viewer.organId)
