import type { Viewer } from '../../organs/index.js'
import type { MatterSight } from '../access.js'
import { hearingOrgansFor, isHearingAct } from '../hearing/acts.js'
import { handlingsOf } from '../handlings.js'
import { hearingPapersOf } from '../hearing/papers.js'
import type { Lawful } from '../law-of-acts.js'
import type { MatterStory } from '../story.js'
import { ACTS, type ActName } from '../transitions.js'
import { reviewOrgansFor } from './acts.js'
import { mayDecideRound } from './law.js'
import { isToDecide, reviewRounds } from './rounds.js'

/** Organs in whose name an act of review or a hearing would be done; for all other acts it is the viewer's own. */
export function actingOrgans(viewer: Viewer, name: ActName, sight: MatterSight): readonly string[] {
  const { side } = ACTS[name]
  if (isHearingAct(name)) return hearingOrgansFor(viewer, name, sight)
  if (side === 'HEARER') return [viewer.organId, ...reviewOrgansFor(viewer, name, sight)]
  return side === 'REVIEWER' ? reviewOrgansFor(viewer, name, sight) : [viewer.organId]
}

/** What can never come up is left out: hearings where nothing is heard, decisions elsewhere, papers of others. */
export function isReviewPertinent(story: MatterStory, name: ActName, organId: string, sight: MatterSight): boolean {
  switch (name) {
    case 'beginHearing':
    case 'endHearing':
      return sight.reviewers.length > 0 || handlingsOf(story).some((round) => round.organId === organId)
    case 'serve':
      return (
        [sight.accountableOrganId, ...sight.handledByOrganIds].includes(organId) ||
        (sight.reviewers.length > 0 && story.of('REVIEW_DECIDED').length > 0) ||
        hearingPapersOf(story).length > 0 ||
        [...story.of('REPETITION_REFUSED'), ...story.of('RECUSAL_DECIDED')].some((fact) => fact.organId === organId)
      )
    case 'recordReviewDecision':
      return sight.reviewers.some((one) => one.kind === 'CITY_ORGAN')
    default:
      return true
  }
}

/** 第二十八条第三款: whoever worked on the step below is shown why they do not decide this one. */
export function besideRecusal(
  story: MatterStory,
  viewer: Viewer,
  name: ActName,
  asked: { readonly law: Lawful; readonly acting: readonly string[]; readonly isEnough: boolean },
): Lawful {
  const { law, acting } = asked
  const isDeciding = name === 'draftReview' || name === 'issueReview'
  if (!law.isGranted || !isDeciding || viewer.kind !== 'account') return law
  const step = name === 'issueReview' && asked.isEnough ? 'APPROVE' : 'PREPARE'
  const rounds = reviewRounds(story).filter((round) => acting.includes(round.organId) && isToDecide(round))
  const says = rounds.map((round) => mayDecideRound(story, round, viewer.accountId, step))
  return says.some((one) => one.isGranted) ? law : (says[0] ?? law)
}
