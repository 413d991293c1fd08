import { granted, refused, type Citation } from '@petition/law'
import { partyIds } from '../petition.js'
import { articleOn, claimNos, leavesProcedure, sortings } from '../petition.js'
import { currentReferral, referralsOf } from '../referrals.js'
import type { Lawful } from '../law-of-acts.js'
import type { FactOf } from '../facts.js'
import type { MatterStory } from '../story.js'
import type { Road } from '../words.js'
import { adviceDecision, adviceRepliedOn, isWholly } from './classes.js'
import type { RoadActName } from './transitions.js'

const rule = (story: MatterStory, article2022: string, article2005: string): Citation =>
  articleOn(story.asOf, article2022, article2005)
const when = (isSo: boolean, code: string, citation: Citation): Lawful =>
  isSo ? granted({ citation }) : refused(code, citation)

/** What the law and the state of the matter say today of an act beside the petition procedure, by an organ. */
export function lawOfRoad(story: MatterStory, name: RoadActName, organId: string): Lawful {
  switch (name) {
    case 'recordAdviceStudy':
      return advice(story)
    case 'decideAdvice':
      return mayDecideAdvice(story)
    case 'noteReward':
      return when(
        adviceDecision(story)?.decisions.some(({ adoption }) => adoption !== 'NOT') ?? false,
        'NOTHING_ADOPTED',
        rule(story, '29', '8'),
      )
    case 'handOverAccusation':
      return mayHandOver(story)
    case 'recordHandoverReceipt': {
      const referral = handedOver(story)
      const isUnsigned = referral !== null && referral.signedOn === null
      return when(isUnsigned, referral === null ? 'NOT_REFERRED' : 'ALREADY_SIGNED', rule(story, '30(1)', '21(1)'))
    }
    case 'noteHandoverResult':
      return mayNoteResult(story)
    case 'leadIn':
      return when(toLeadIn(story).length > 0, 'NO_OTHER_ROAD', rule(story, '31', '21(1)'))
    case 'recordLeadInReceipt':
      return when(withoutReceipt(story).length > 0, 'NOTHING_LED_IN', rule(story, '31', '21(1)'))
    case 'startProtection':
      return when(onRoadFive(story).length > 0, 'NOT_ROAD_FIVE', rule(story, '31(5)', '21(1)'))
    case 'answerProtection':
      return when(unanswered(story).length > 0, 'NOTHING_STARTED', rule(story, '31(5)', '21(1)'))
    case 'nameAssisting':
      return mayNameAssisting(story)
    case 'recordContribution':
      return when(owedBy(story, organId).length > 0, 'NOTHING_TO_CONTRIBUTE', rule(story, '24(1)', '24'))
    case 'decideCompetence':
      return when(!isWholly(story, 'ACCUSATION'), 'HAND_OVER_INSTEAD', rule(story, '24(1)', '24'))
    case 'markUrgent':
      return when(
        !story.of('URGENT_KNOWN').some((fact) => fact.organId === organId),
        'ALREADY_URGENT',
        rule(story, '25', '26'),
      )
    case 'reportUrgent':
      return when(
        story.of('URGENT_KNOWN').some((fact) => fact.organId === organId),
        'NOT_URGENT',
        rule(story, '25', '26'),
      )
    case 'recordUrgentDecision':
      return when(story.of('URGENT_REPORTED').length > 0, 'NOT_REPORTED', rule(story, '25', '26'))
  }
}

/** Whether the act can come up at all here; what cannot is not shown. */
export function isRoadPertinent(story: MatterStory, name: RoadActName, organId: string): boolean {
  switch (name) {
    case 'recordAdviceStudy':
    case 'decideAdvice':
      return isWholly(story, 'ADVICE') && currentReferral(story) !== null
    case 'noteReward':
      return adviceDecision(story) !== null
    case 'handOverAccusation':
      return isWholly(story, 'ACCUSATION') && currentReferral(story) === null
    case 'recordHandoverReceipt':
      return handedOver(story)?.signedOn === null
    case 'noteHandoverResult':
      return handedOver(story) !== null
    case 'leadIn':
      return sortings(story).some(({ road }) => road !== null && road < 5)
    case 'recordLeadInReceipt':
      return story.of('LED_IN').length > 0
    case 'startProtection':
      return onRoadFive(story).length > 0
    case 'answerProtection':
      return unanswered(story).length > 0
    case 'nameAssisting':
      return currentReferral(story) !== null && !isWholly(story, 'ACCUSATION')
    case 'recordContribution':
      return owedBy(story, organId).length > 0
    case 'decideCompetence':
      return !isWholly(story, 'ACCUSATION')
    case 'markUrgent':
      return !story.of('URGENT_KNOWN').some((fact) => fact.organId === organId)
    case 'reportUrgent':
      return story.of('URGENT_KNOWN').some((fact) => fact.organId === organId)
    case 'recordUrgentDecision':
      return story.of('URGENT_REPORTED').length > 0
  }
}

/** 第二十九条: advice at the organ that studies it. */
function advice(story: MatterStory): Lawful {
  const article = rule(story, '29', '8')
  if (!isWholly(story, 'ADVICE')) return refused('NOT_ADVICE', article)
  if (currentReferral(story) === null) return refused('NOT_REFERRED', article)
  return when(adviceRepliedOn(story) === null, 'ALREADY_REPLIED', article)
}

function mayDecideAdvice(story: MatterStory): Lawful {
  const law = advice(story)
  if (!law.isGranted) return law
  const article = rule(story, '29', '8')
  if (story.of('ADVICE_STUDIED').length === 0) return refused('NOT_STUDIED', article)
  return when(adviceDecision(story) === null, 'ALREADY_REPLIED', article)
}

/** 第三十条第三款: a letter of mixed classes does not move; it is split first. */
function mayHandOver(story: MatterStory): Lawful {
  const article = rule(story, '30(1)', '21(1)')
  const referral = currentReferral(story)
  if (referral) return refused('ALREADY_REFERRED', article, { on: referral.referredOn })
  if (sortings(story).length < claimNos(story).length)
    return refused('CLAIMS_NOT_SORTED', article, { open: claimNos(story).length - sortings(story).length })
  if (isWholly(story, 'ACCUSATION')) return granted({ citation: article })
  const isMixed = sortings(story).some((fact) => fact.claimClass === 'ACCUSATION')
  return refused(isMixed ? 'CLASSES_MIXED' : 'NOT_AN_ACCUSATION', rule(story, '30(3)', '23'))
}

const handedOver = (story: MatterStory) => (isWholly(story, 'ACCUSATION') ? currentReferral(story) : null)

function mayNoteResult(story: MatterStory): Lawful {
  const article = rule(story, '30(1)', '21(1)')
  const referral = handedOver(story)
  if (referral === null) return refused('NOT_REFERRED', article)
  return when(referral.signedOn !== null, 'NOT_SIGNED', article)
}

/** Claims of roads 1 to 4 that are not led into theirs yet. */
export function toLeadIn(story: MatterStory): readonly { readonly no: number; readonly road: Road }[] {
  return sortings(story).flatMap(({ claimNo, road }) => {
    if (road === null || road > 4) return []
    const isDone = story.of('LED_IN').some((fact) => fact.road === road && fact.claimNos.includes(claimNo))
    return isDone ? [] : [{ no: claimNo, road }]
  })
}

/** What was led in and of which nobody has said yet that it was taken. */
export const withoutReceipt = (story: MatterStory): readonly FactOf<'LED_IN'>[] =>
  story.of('LED_IN').filter((fact) => !story.of('LED_IN_RECEIVED').some((one) => one.ledInId === fact.id))

/** Claims of road 5 to which no special law is applied yet. */
export const onRoadFive = (story: MatterStory): readonly number[] =>
  sortings(story).flatMap(({ claimNo, road }) =>
    road === 5 && !story.of('PROTECTION_STARTED').some((fact) => fact.claimNos.includes(claimNo)) ? [claimNo] : [],
  )

/** Procedures under a special law that have no answer yet. */
export const unanswered = (story: MatterStory): readonly FactOf<'PROTECTION_STARTED'>[] =>
  story
    .of('PROTECTION_STARTED')
    .filter((fact) => !story.of('PROTECTION_ANSWERED').some((one) => one.startedId === fact.id))

function mayNameAssisting(story: MatterStory): Lawful {
  const article = rule(story, '24(1)', '24')
  if (sortings(story).some((fact) => fact.claimClass === 'ACCUSATION'))
    return refused('NEVER_TO_THE_ACCUSED', rule(story, '30(3)', '23'))
  if (leavesProcedure(story) && partyIds(story).length === 0) return granted({ citation: article })
  return when(currentReferral(story) !== null, 'NOT_REFERRED', article)
}

/** What an assisting organ still has to give. */
export const owedBy = (story: MatterStory, organId: string): readonly FactOf<'ASSISTING_NAMED'>[] =>
  story
    .of('ASSISTING_NAMED')
    .filter(
      (fact) =>
        fact.assistingOrganId === organId && !story.of('CONTRIBUTED').some((one) => one.assistId === fact.assistId),
    )

/** The referral by which an accusation is with the competent organ; null while it is with nobody. */
export const accusationReferral = (story: MatterStory) =>
  referralsOf(story)
    .filter((one) => one.handedBackOn === null && isWholly(story, 'ACCUSATION'))
    .at(-1) ?? null
