import type { FindOptionsWhere } from 'typeorm'
import type { MatterSight, Role } from '@petition/domain'
import { hasRole, only, type ThingRule, type Viewer } from '../platform/index.js'
import type { PaperEntity } from './paper.entity.js'

type PaperSight = Pick<PaperEntity, 'organId' | 'officeId' | 'toOrganId' | 'kind'>

/**
 * Which papers of a matter one may know of, once one may see the matter: the organ that signed it, the one it is written
 * to, and the office that received the matter. An organ that got the matter later sees nothing of the earlier one's.
 */
export const paperRule: ThingRule<PaperSight, FindOptionsWhere<PaperEntity>[]> = {
  name: '出具单位、收文单位和登记单位',
  may: (viewer, paper) =>
    viewer.kind === 'system' || [paper.organId, paper.officeId, paper.toOrganId].includes(viewer.organId),
  filter: (viewer) =>
    viewer.kind === 'system'
      ? [{}]
      : [{ organId: viewer.organId }, { officeId: viewer.organId }, { toOrganId: viewer.organId }],
}

const WRITERS: readonly Role[] = ['INTAKE', 'HANDLER', 'ORGAN_HEAD', 'REVIEW_CLERK']
const LEADERS: readonly Role[] = ['HEAD', 'DEPUTY']

/**
 * Who reads names and addresses on it in clear and takes the file away: whoever writes, serves or receives it. The address
 * on a proof of service is there for serving, so only the organ that serves reads it. Others see masks.
 */
export function mayReadWhole(viewer: Viewer, paper: PaperSight): boolean {
  if (viewer.kind === 'system') return true
  if (!paperRule.may(viewer, paper)) return false
  if (viewer.organId === paper.organId) return hasRole(viewer, ...WRITERS, ...leadersOf(paper))
  if (viewer.organId === paper.toOrganId) return hasRole(viewer, 'HANDLER', 'ORGAN_HEAD', 'PARTNER_DESK')
  if (REVIEW_PAPERS.includes(paper.kind) && hasRole(viewer, 'REVIEW_CLERK')) return true
  return paper.kind !== 'SERVICE_PROOF' && hasRole(viewer, 'INTAKE', ...LEADERS)
}

/** Served by the office's review clerks where the office prepares or records the review. */
const REVIEW_PAPERS: readonly PaperSight['kind'][] = ['REVIEW_OPINION', 'RECHECK_OPINION']

/**
 * An organ that was asked to review knows every paper of the matter, with names and addresses masked: it has the file from the
 * request on.
 */
export const mayKnowPaper = (viewer: Viewer, paper: PaperSight, sight: Pick<MatterSight, 'reviewers'>): boolean =>
  paperRule.may(viewer, paper) || sight.reviewers.some((one) => one.organId === viewer.organId)

const leadersOf = (paper: PaperSight): readonly Role[] => (paper.kind === 'SERVICE_PROOF' ? [] : LEADERS)

/** Who words papers, and so may look at them before they are issued. */
export const PAPER_WRITERS: readonly Role[] = [...WRITERS, ...LEADERS]
export const paperWriters = only(...PAPER_WRITERS)

/** Who decides what becomes of a paper that is no longer right. */
export const TASK_SETTLERS: readonly Role[] = WRITERS
export const taskSettlers = only(...TASK_SETTLERS)

/** Who says how an organ names itself on paper. */
export const LETTERHEAD_KEEPERS: readonly Role[] = ['HEAD', 'ORGAN_HEAD', 'ADMIN']
export const letterheadKeepers = only(...LETTERHEAD_KEEPERS)
