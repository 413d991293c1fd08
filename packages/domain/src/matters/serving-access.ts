import type { Viewer } from '../organs/index.js'
import { isHolder, type MatterSight } from './access.js'
import { hearingOrgansFor } from './hearing/acts.js'
import { HEARING_PAPERS } from './hearing/papers.js'
import { reviewOrgansFor } from './review/acts.js'
import type { ServedPaper } from './words.js'

/** Papers that come from whichever organ has to do with the matter: it was brought again to one, or its official was to step aside. */
const OF_ANY_ORGAN: readonly ServedPaper[] = ['REFUSAL_NOTICE', 'RECUSAL_NOTICE']

/** Whether this person brings a paper to the petitioners: review papers by the reviewing organ's side, all others by who handles. */
export function mayServePaper(viewer: Viewer, sight: MatterSight, paper: ServedPaper): boolean {
  if (viewer.kind === 'system') return true
  const isReviewPaper = paper === 'REVIEW_OPINION' || paper === 'RECHECK_OPINION'
  if (isReviewPaper) return reviewOrgansFor(viewer, 'serve', sight).length > 0
  if (HEARING_PAPERS.includes(paper)) return hearingOrgansFor(viewer, 'notifyHearing', sight).length > 0
  return OF_ANY_ORGAN.includes(paper) || isHolder(viewer, sight) || sight.handledByOrganIds.includes(viewer.organId)
}
