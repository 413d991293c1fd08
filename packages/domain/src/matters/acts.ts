import { type Citation } from '@petition/law'
import { hasRole, type Viewer } from '../organs/index.js'
import { isHolder, isOffice, type MatterSight } from './access.js'
import { receivedFact } from './petition.js'
import { decidesRecusal } from './recusals.js'
import { currentReferral } from './referrals.js'
import { isLeadershipPertinent } from './leadership/law.js'
import { actingOrgans, besideRecusal, isReviewPertinent } from './review/acting.js'
import { isReviewAct, isReviewer, reviewOrgansFor } from './review/acts.js'
import { isJoint } from './joint/representatives.js'
import { isMediationPertinent } from './mediation/law.js'
import { hearingOrgansFor, isHearingAct } from './hearing/acts.js'
import { isHearingPertinent } from './hearing/law.js'
import { isNeedPertinent } from './needs/law.js'
import { isSupplementPertinent } from './supplement/law.js'
import { simpleOf } from './simple.js'
import { isRoadPertinent } from './roads/law.js'
import { isRoadAct } from './roads/transitions.js'
import { lawfulnessOf, pendingObjection } from './lawfulness.js'
import { currentHandover } from './separation/law.js'
import type { MatterStory } from './story.js'
import { ACTS, HANDOVER_SCOPES, type ActName, type ActRule } from './transitions.js'

/** One act as it stands for a viewer now: possible, or not and why. */
export interface Act {
  readonly name: ActName
  readonly isPossible: boolean
  /** True when doing it asks somebody else for approval instead of doing it at once. */
  readonly needsApproval: boolean
  readonly citation: Citation
  readonly refusal: {
    readonly code: string
    readonly facts: Readonly<Record<string, string | number | boolean | null>>
  } | null
}

/** Whether role and organ let the viewer do this act at all; asked before the law is. */
export function mayAct(viewer: Viewer, name: ActName, sight: MatterSight): boolean {
  const rule = ACTS[name]
  if (viewer.kind === 'system') return true
  if (!isDoer(viewer, rule)) return false
  const atOffice = isOffice(viewer, sight)
  const atHolder = isHolder(viewer, sight)
  const hasIt = sight.handledByOrganIds.includes(viewer.organId)
  switch (rule.side) {
    case 'OFFICE':
      return atOffice
    case 'HOLDER':
      // Who issued a paper serves it: besides the organ that has the matter, reviewers, and the office a refusal of its own.
      return atHolder || (name === 'serve' && (hasIt || atOffice || reviewOrgansFor(viewer, name, sight).length > 0))
    case 'ASSISTING':
      return hasIt
    case 'EITHER':
      return atOffice || atHolder || hasIt || isReviewer(viewer, sight)
    case 'REVIEWER':
      return reviewOrgansFor(viewer, name, sight).length > 0
    case 'HEARER':
      return isHearingAct(name)
        ? hearingOrgansFor(viewer, name, sight).length > 0
        : atHolder || reviewOrgansFor(viewer, name, sight).length > 0
  }
}

/** By role, or by the contract of a partner system. */
const isDoer = (viewer: Viewer, { by, approvedBy, isOpenToPartners }: ActRule): boolean =>
  viewer.kind === 'partner'
    ? isOpenToPartners && (viewer.partner?.contract.scopes.includes(HANDOVER_SCOPES.act) ?? false)
    : hasRole(viewer, ...by, ...approvedBy)

/** Whether the viewer's doing it is enough, or only asks for it. */
export const isEnough = (viewer: Viewer, { approvedBy, isOpenToPartners }: ActRule): boolean =>
  viewer.kind === 'partner' ||
  approvedBy.length === 0 ||
  hasRole(viewer, ...approvedBy) ||
  (isOpenToPartners && hasRole(viewer, 'PARTNER_DESK'))

/** Acts that the viewer's role and organ know for this matter, each with what the law says of it today. */
export function actsFor(story: MatterStory, viewer: Viewer, sight: MatterSight): readonly Act[] {
  return (Object.keys(ACTS) as ActName[])
    .filter((name) => mayAct(viewer, name, sight) && isPertinent(story, name, viewer, sight))
    .map((name) => {
      const acting = actingOrgans(viewer, name, sight)
      const law = lawfulnessOf(story, name, viewer.organId, acting)
      const verdict = besideRecusal(story, viewer, name, { law, acting, isEnough: isEnough(viewer, ACTS[name]) })
      const needsApproval = !isEnough(viewer, ACTS[name])
      return verdict.isGranted
        ? { name, isPossible: true, needsApproval, citation: verdict.value.citation, refusal: null }
        : { name, isPossible: false, needsApproval, citation: verdict.refusal.citation, refusal: verdict.refusal }
    })
}

/** What can never come up at this organ is left out of the list; everything else is shown with its reason. */
function isPertinent(story: MatterStory, name: ActName, viewer: Viewer, sight: MatterSight): boolean {
  const { organId } = viewer
  const isReferred = currentReferral(story) !== null
  if (isRoadAct(name)) return isRoadPertinent(story, name, organId)
  if (isHearingAct(name)) return isHearingPertinent(story, name, hearingOrgansFor(viewer, name, sight))
  if (isReviewAct(name) || name === 'serve') return isReviewPertinent(story, name, organId, sight)
  switch (name) {
    case 'answerObjection':
      return pendingObjection(story) !== null
    case 'decideRecusal':
      return decidesRecusal(story, viewer, sight)
    case 'leaveSimple':
      return simpleOf(story, organId)?.leftOn === null
    case 'signFor':
    case 'object':
      return currentReferral(story)?.how !== 'KEPT'
    case 'referMatter':
    case 'assignMatter':
    case 'keepMatter':
    case 'guide':
    case 'attachAsRepeat':
      return !isReferred
    case 'notifyPetitioner':
    case 'acceptMatter':
    case 'recordInvestigation':
    case 'draftOpinion':
      return isReferred || receivedFact(story)?.at === 'ORGAN'
    case 'acceptHandover':
      return currentHandover(story) !== null
    case 'submitClosingReport':
      return currentReferral(story)?.how === 'ASSIGNED'
    case 'receiveByLeader':
    case 'reportInstruction':
    case 'takeCase':
    case 'recordCaseProgress':
    case 'releaseCase':
    case 'leadToAssistance':
    case 'recordAssistance':
      return isLeadershipPertinent(story, name)
    case 'askSupplement':
    case 'recordSupplement':
      return isSupplementPertinent(story, name)
    case 'recordNeed':
    case 'withdrawNeed':
      return isNeedPertinent(story, name)
    case 'screenForMediation':
    case 'leadToCentre':
      return isMediationPertinent(story)
    case 'nameRepresentatives':
      return isJoint(story)
    default:
      return true
  }
}
