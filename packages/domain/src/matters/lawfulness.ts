import { cite, granted, refused, type Citation } from '@petition/law'
import { duties as dutiesOf } from './duties/index.js'
import { handlingsOf } from './handlings.js'
import {
  mayAccept,
  mayExtend,
  mayIssueOpinion,
  mayObject,
  mayStrike,
  mayUseSimple,
  type Lawful,
} from './law-of-acts.js'
import { articleOn, claimNos, leavesProcedure, partyIds, sortings } from './petition.js'
import { decidingRecusal, recusalArticle, recusalToldOn } from './recusals.js'
import { currentReferral, referralsOf } from './referrals.js'
import { mayLead } from './leadership/law.js'
import { isHearingAct } from './hearing/acts.js'
import { lawOfHearingAct } from './hearing/law.js'
import { hearingPapersOf } from './hearing/papers.js'
import { hearingGate } from './hearing/sitting.js'
import { isReviewAct } from './review/acts.js'
import { areSameAgain } from './review/effects.js'
import { lawOfReviewAct } from './review/law.js'
import { mayNameRepresentatives } from './joint/representatives.js'
import { mayLeadToCentre, mayScreenForMediation } from './mediation/law.js'
import { mayNeed } from './needs/law.js'
import { maySupplement } from './supplement/law.js'
import { areSorted, countingAnswers, issuedOpinion, openProposals, standingOf } from './standing.js'
import { isWholly } from './roads/classes.js'
import { lawOfRoad } from './roads/law.js'
import { needsJointDecision } from './roads/transfers.js'
import { isRoadAct } from './roads/transitions.js'
import { mayAcceptHandover } from './separation/law.js'
import type { MatterStory } from './story.js'
import { type ActName } from './transitions.js'
import type { Standing } from './words.js'

const rule = (story: MatterStory, article2022: string, article2005 = article2022) =>
  articleOn(story.asOf, article2022, article2005)
const when = (isSo: boolean, code: string, citation: Citation): Lawful =>
  isSo ? granted({ citation }) : refused(code, citation)

export const pendingObjection = (story: MatterStory) =>
  referralsOf(story).find((one) => one.objection !== null && one.isObjectionEffective && one.answer === null) ?? null

/** What the law and the state of the matter say of an act by an organ today. */
export function lawfulnessOf(
  story: MatterStory,
  name: ActName,
  organId: string,
  actingIds: readonly string[] = [organId],
): Lawful {
  const openOnly = ALWAYS.includes(name) ? null : notOpen(story)
  if (openOnly) return openOnly
  if (isRoadAct(name)) return lawOfRoad(story, name, organId)
  if (isHearingAct(name)) return lawOfHearingAct(story, name, actingIds)
  if (isReviewAct(name)) return lawOfReviewAct(story, name, actingIds)
  switch (name) {
    case 'sortClaims':
      return when(issuedOpinion(story) === null, 'OPINION_ISSUED', rule(story, '31'))
    case 'splitClaims':
      return claimNos(story).length < 2
        ? refused('ONLY_ONE_CLAIM', rule(story, '30(3)', '23'))
        : when(handlingsOf(story).length === 0, 'ALREADY_ACCEPTED', rule(story, '30(3)', '23'))
    case 'attachAsRepeat':
      return when(currentReferral(story) === null, 'ALREADY_REFERRED', rule(story, '22(1)', '21(1)'))
    case 'referMatter':
    case 'assignMatter':
    case 'keepMatter':
      return mayRefer(story, name)
    case 'guide':
      return when(leavesProcedure(story) !== null, 'NOT_LED_ELSEWHERE', rule(story, '22(2)', '21(1)'))
    case 'answerObjection':
      return when(pendingObjection(story) !== null, 'NO_OBJECTION', rule(story, '23(3)', '21(2)'))
    case 'signFor': {
      const referral = currentReferral(story)
      const isUnsigned = referral !== null && referral.signedOn === null
      return when(isUnsigned, referral === null ? 'NOT_REFERRED' : 'ALREADY_SIGNED', rule(story, '23(3)', '21(2)'))
    }
    case 'object':
      return mayObject(story, organId)
    case 'notifyPetitioner': {
      const isTold = story.of('NOTIFIED').some((fact) => fact.organId === organId)
      return when(!isTold, 'ALREADY_NOTIFIED', rule(story, '23', '22'))
    }
    case 'acceptMatter':
      return acceptance(story, organId)
    case 'chooseSimple':
      return mayUseSimple(story, organId)
    case 'leaveSimple':
      return granted({ citation: cite('simple-handling-2022', '4') })
    case 'recordInvestigation':
      return isAcceptedBy(story, organId)
    case 'draftOpinion':
      return issuedOpinion(story) ? refused('OPINION_ISSUED', rule(story, '32')) : isAcceptedBy(story, organId)
    case 'extendHandling':
      return mayExtend(story, organId, 1)
    case 'issueOpinion':
      return opinion(story, organId)
    case 'serve':
      return servable(story)
    case 'recordCarriedOut':
      return when(
        countingAnswers(story).some((answer) => answer.performBy !== null),
        'NOTHING_TO_CARRY_OUT',
        rule(story, '32'),
      )
    case 'acceptHandover':
      return mayAcceptHandover(story, organId)
    case 'submitClosingReport':
      return when(
        !story.of('CLOSING_REPORTED').some((fact) => fact.organId === organId),
        'ALREADY_REPORTED',
        rule(story, '22(1)(3)', '21(1)'),
      )
    case 'askRecusal':
      return granted({ citation: recusalArticle(story) })
    case 'decideRecusal':
      return decidingRecusal(story)
    case 'correctParty':
      return granted({ citation: cite('personal-information-2021', '46') })
    case 'strikeParty':
      return mayStrike(story)
    case 'recordReviewRequest':
      return when(partyIds(story).length > 0, 'NO_PARTY', rule(story, '35', '34'))
    case 'receiveByLeader':
    case 'reportInstruction':
    case 'takeCase':
    case 'recordCaseProgress':
    case 'releaseCase':
    case 'leadToAssistance':
    case 'recordAssistance':
      return mayLead(story, name)
    case 'askSupplement':
    case 'recordSupplement':
      return maySupplement(story, name, organId)
    case 'recordNeed':
    case 'withdrawNeed':
      return mayNeed(story, name)
    case 'screenForMediation':
      return mayScreenForMediation(story)
    case 'leadToCentre':
      return mayLeadToCentre(story)
    case 'nameRepresentatives':
      return mayNameRepresentatives()
    default:
      return granted({ citation: rule(story, '21(2)', '21(1)') })
  }
}

/**
 * Acts that stay possible when nothing is owed any more: what reached us, corrections, what was supported, and the help and
 * attention that a matter is still owed after its end (第三十七条第三款).
 */
const ALWAYS: readonly ActName[] = [
  'recordReviewRequest',
  'bringAgain',
  'correctFact',
  'correctParty',
  'strikeParty',
  'addAttachment',
  'reveal',
  'serve',
  'markMistaken',
  'receiveByLeader',
  'reportInstruction',
  'takeCase',
  'recordCaseProgress',
  'releaseCase',
  'leadToAssistance',
  'recordAssistance',
  'noteReward',
  'noteHandoverResult',
  'recordLeadInReceipt',
  'recordUrgentDecision',
  'recordSupplement',
  'withdrawNeed',
  'recordHearingAnswer',
]

function notOpen(story: MatterStory): Lawful | null {
  const standing = standings.get(story) ?? standingOf(story, dutiesOf(story))
  standings.set(story, standing)
  return standing === 'OPEN' ? null : refused('MATTER_NOT_OPEN', rule(story, '36'), { standing })
}

/** A story never changes, and every act of the table asks for its standing. */
const standings = new WeakMap<MatterStory, Standing>()

/** 第二十二条: one class of claims, every one sorted, and the matter still with the office. */
function mayRefer(story: MatterStory, name: 'referMatter' | 'assignMatter' | 'keepMatter'): Lawful {
  const article = rule(story, name === 'assignMatter' ? '22(1)(3)' : '22(1)(1)', '21(1)')
  const referral = currentReferral(story)
  if (referral) return refused('ALREADY_REFERRED', article, { on: referral.referredOn })
  if (story.of('REGISTERED').length === 0) return refused('NOT_REGISTERED', article)
  if (!areSorted(story))
    return refused('CLAIMS_NOT_SORTED', article, { open: claimNos(story).length - sortings(story).length })
  const classes = new Set(sortings(story).map((fact) => fact.claimClass))
  if (classes.size > 1) return refused('CLASSES_MIXED', rule(story, '30(3)', '23'))
  if (isWholly(story, 'ACCUSATION')) return refused('HAND_OVER_INSTEAD', rule(story, '30(1)', '21(1)'))
  if (name !== 'keepMatter' && needsJointDecision(story))
    return refused('NEEDS_JOINT_DECISION', rule(story, '24(1)', '24'))
  if (openProposals(story).some((proposal) => proposal.act === 'assign')) return refused('PROPOSAL_OPEN', article)
  return granted({ citation: article })
}

function acceptance(story: MatterStory, organId: string): Lawful {
  const law = mayAccept(story, organId)
  if (!law.isGranted) return law
  const article = rule(story, '31(6)', '22')
  if (!areSorted(story)) return refused('CLAIMS_NOT_SORTED', article)
  const others = sortings(story).filter((fact) => fact.claimClass !== 'REQUEST')
  return others.length === 0
    ? law
    : refused('NOT_A_REQUEST', rule(story, others[0]?.claimClass === 'ADVICE' ? '29' : '30', '22'))
}

function isAcceptedBy(story: MatterStory, organId: string): Lawful {
  const article = rule(story, '31(6)', '31')
  return when(
    handlingsOf(story).some((round) => round.organId === organId),
    'NOT_ACCEPTED',
    article,
  )
}

function opinion(story: MatterStory, organId: string): Lawful {
  const law = mayIssueOpinion(story, organId)
  if (!law.isGranted) return law
  const article = rule(story, '32')
  if (issuedOpinion(story)) return refused('OPINION_ISSUED', article)
  if (openProposals(story).some((proposal) => proposal.act === 'issueOpinion')) return refused('PROPOSAL_OPEN', article)
  const draft = story.of('OPINION_DRAFTED').at(-1)
  if (!draft) return refused('NO_DRAFT', article)
  const missing = unanswered(story, draft.answers)
  if (missing.length > 0) return refused('CLAIM_UNANSWERED', article, { claims: missing.join('、') })
  const heard = hearingGate(story, organId, draft.hearingUses)
  if (heard) return heard
  const order = handlingsOf(story)
    .filter((round) => round.organId === organId)
    .at(-1)?.order
  const isSame = order ? areSameAgain(order.opinion.answers, draft.answers) : false
  return isSame && story.settings.newOpinionMustDiffer ? refused('SAME_OPINION_AGAIN', cite('house', '')) : law
}

/** 第三十二条: claims that lack finding, basis or result. */
export const unanswered = (
  story: MatterStory,
  answers: readonly { claimNo: number; finding: string; basis: string; result: string }[],
): readonly number[] =>
  claimNos(story).filter((no) => {
    const answer = answers.find((one) => one.claimNo === no)
    return !answer || [answer.finding, answer.basis, answer.result].some((text) => text.trim() === '')
  })

/** A paper is served when there is one: the opinion once it is issued, an extension notice once it was approved. */
function servable(story: MatterStory): Lawful {
  const article = cite('civil-procedure-2023', '87')
  const isIssued =
    issuedOpinion(story) !== null ||
    recusalToldOn(story) !== null ||
    (
      [
        'EXTENDED',
        'ACCEPTED',
        'NOTIFIED',
        'ADVICE_DECIDED',
        'REVIEW_DECIDED',
        'REPETITION_REFUSED',
        'SUPPLEMENT_ASKED',
      ] as const
    ).some((kind) => story.of(kind).length > 0) ||
    hearingPapersOf(story).length > 0
  if (!isIssued) return refused('NOTHING_TO_SERVE', article)
  return when(partyIds(story).length > 0, 'NO_PARTY', article)
}
