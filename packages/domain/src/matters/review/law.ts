import { cite, granted, refused, type Citation } from '@petition/law'
import type { Answer } from '../facts.js'
import { hearingGate } from '../hearing/sitting.js'
import { hearingsOf } from '../hearing/state.js'
import { handlingsOf } from '../handlings.js'
import type { Lawful } from '../law-of-acts.js'
import { articleOn, claimNos } from '../petition.js'
import { openProposals } from '../standing.js'
import type { MatterStory } from '../story.js'
import type { ReviewActName } from './acts.js'
import type { ReviewText } from './facts.js'
import { handledBelow } from './handled-below.js'
import { isToDecide, reviewRounds, type ReviewRound } from './rounds.js'
import type { ReviewLevel } from './words.js'

export type ReviewAct = 'takeReview' | 'giveReview' | 'draftReview' | 'issueReview' | 'recordReviewDecision'
export type HearingAct = 'beginHearing' | 'endHearing'

/** 第三十五条, 第三十六条第一款; before May 2022 the two articles of 2005. */
export const articleOfLevel = (story: MatterStory, level: ReviewLevel): Citation =>
  level === 'REVIEW' ? articleOn(story.asOf, '35', '34') : articleOn(story.asOf, '36(1)', '35(1)')

/** What the law and the state of the matter say of an act of this part today, whoever of these organs would do it. */
export function lawOfReviewAct(story: MatterStory, name: ReviewActName, organIds: readonly string[]): Lawful {
  if (name === 'bringAgain') return granted({ citation: articleOn(story.asOf, '19(3)', '16') })
  if (name === 'beginHearing' || name === 'endHearing') return lawOfHearing(story, name, organIds)
  return lawOfReview(story, name, organIds)
}

/**
 * What the law and the state of the matter say of an act of a reviewing organ today.
 *
 * @param organIds reviewing organs for which it would be done
 * @param roundId only this round; left out: any of them
 */
export function lawOfReview(
  story: MatterStory,
  name: ReviewAct,
  organIds: readonly string[],
  roundId?: string,
): Lawful {
  const mine = reviewRounds(story).filter(
    (round) => organIds.includes(round.organId) && (roundId === undefined || round.id === roundId),
  )
  const open = mine.filter(isToDecide)
  const last = mine.at(-1)
  const article = articleOfLevel(story, (open[0] ?? last)?.level ?? 'REVIEW')
  if (open.length === 0) return notToDecide(last, article)
  const answers = open.map((round) => lawOfRound(story, name, round))
  return answers.find((one) => one.isGranted) ?? (answers[0] as Lawful)
}

function notToDecide(last: ReviewRound | undefined, article: Citation): Lawful {
  if (last?.decision) return refused('REVIEW_DECIDED_ALREADY', article, { on: last.decision.on })
  const withdrawnOn = last?.asked.at(-1)?.withdrawnOn
  return withdrawnOn
    ? refused('REQUEST_WITHDRAWN', article, { on: withdrawnOn })
    : refused('NOTHING_REQUESTED', article)
}

function lawOfRound(story: MatterStory, name: ReviewAct, round: ReviewRound): Lawful {
  const article = articleOfLevel(story, round.level)
  const yes: Lawful = granted({ citation: article })
  switch (name) {
    case 'takeReview':
      return round.takenOn === null ? yes : refused('REVIEW_TAKEN_ALREADY', article, { on: round.takenOn })
    case 'giveReview':
    case 'recordReviewDecision':
      return yes
    case 'draftReview':
      return round.takenOn === null ? refused('REVIEW_NOT_TAKEN', article) : yes
    case 'issueReview': {
      if (round.takenOn === null) return refused('REVIEW_NOT_TAKEN', article)
      if (round.draft === null) return refused('NO_REVIEW_DRAFT', article)
      if (
        openProposals(story).some(
          (proposal) => proposal.act === 'issueReview' && proposal.input['reviewId'] === round.id,
        )
      )
        return refused('PROPOSAL_OPEN', article)
      const lacks = lacking(story, round.draft)
      if (lacks !== null) return refused(lacks, article)
      return hearingGate(story, round.organId, round.draft.hearingUses) ?? yes
    }
  }
}

/** What a draft lacks to become an opinion: something said, changed answers for every claim, a day still to come. */
export function lacking(story: MatterStory, text: ReviewText): string | null {
  if ([text.finding, text.basis, text.result].some((part) => part.trim() === '')) return 'REVIEW_DRAFT_INCOMPLETE'
  if (text.outcome === 'CHANGED' && !areWhole(story, text.answers)) return 'CHANGED_ANSWERS_MISSING'
  if (text.outcome !== 'REVOKED') return null
  if (text.newOpinionBy === null) return 'NEW_OPINION_DAY_MISSING'
  return text.newOpinionBy > story.asOf ? null : 'NEW_OPINION_DAY_PAST'
}

const areWhole = (story: MatterStory, answers: readonly Answer[]): boolean =>
  claimNos(story).every((no) => {
    const answer = answers.find((one) => one.claimNo === no)
    return answer !== undefined && [answer.finding, answer.basis, answer.result].every((text) => text.trim() !== '')
  })

/**
 * A hearing of the organ: in re-review under 第三十六条第二款, where its days are not counted; in handling and review under
 * 第三十一条第六项, where they are. It begins and ends once each.
 */
export function lawOfHearing(story: MatterStory, name: HearingAct, organIds: readonly string[]): Lawful {
  const rounds = reviewRounds(story).filter((round) => organIds.includes(round.organId) && isToDecide(round))
  const isRecheck = rounds.some((round) => round.level === 'RECHECK')
  const article = isRecheck ? articleOn(story.asOf, '36(2)', '35(2)') : articleOn(story.asOf, '31(6)', '31')
  const isHandling = handlingsOf(story).some((one) => organIds.includes(one.organId))
  if (rounds.length === 0 && !isHandling) return refused('NOTHING_TO_HEAR', article)
  const isKept = hearingsOf(story).some((one) => organIds.includes(one.organId) && one.plan !== null)
  if (isKept) return refused('HEARING_IS_KEPT_HERE', article)
  const count = (kind: 'HEARING_BEGAN' | 'HEARING_ENDED') =>
    story.of(kind).filter((fact) => organIds.includes(fact.organId)).length
  const isUnderWay = count('HEARING_BEGAN') > count('HEARING_ENDED')
  if (name === 'endHearing') return isUnderWay ? granted({ citation: article }) : refused('NO_HEARING', article)
  return isUnderWay ? refused('HEARING_UNDER_WAY', article) : granted({ citation: article })
}

const RECUSAL = cite('petition-regulation-2022', '28(3)')

/** Whether this person may decide or prepare the round. @returns granted, or `HANDLED_STEP_BELOW` | `OWN_REVIEW_DRAFT` */
export function mayDecideRound(
  story: MatterStory,
  round: ReviewRound,
  accountId: string,
  step: 'PREPARE' | 'APPROVE',
): Lawful {
  if (handledBelow(story, round.level).has(accountId)) return refused('HANDLED_STEP_BELOW', RECUSAL)
  if (step === 'APPROVE' && round.draft?.byAccountId === accountId) return refused('OWN_REVIEW_DRAFT', RECUSAL)
  return granted({ citation: RECUSAL })
}
