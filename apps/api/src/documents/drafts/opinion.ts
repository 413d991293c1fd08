import { CLOCKS, yearOf } from '@petition/law'
import {
  claimNos,
  handlingsOf,
  receivedFact,
  type Answer,
  type FactOf,
  type MatterStory,
  type Revocation,
} from '@petition/domain'
import {
  checkHandlingOpinion,
  handlingOpinion,
  remedyTextFor,
  reviewWindow,
  type AnsweredClaim,
  type PaperProblem,
  type PetitionerNames,
  type RemedyInput,
} from '@petition/documents'
import { hearingUseText } from './hearing.js'
import { claimsOf, statedOf } from './claims.js'
import { petitioners, storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber, numberParts } from './series.js'

/** 信访处理意见书: per matter, every claim answered, the remedy computed. Its number is the one in the fact. */
export function opinionDraft(dossier: Dossier, cause: Cause<'OPINION_ISSUED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const handling = handlingsOf(story)
    .filter((one) => one.organId === fact.organId)
    .at(-1)
  const who = petitioners(dossier, story)
  if (!handling || who.names.length === 0) return null
  const organ = dossier.organ(fact.organId)
  const remedy = remedyOf(dossier, cause, who, story)
  const received = receivedFact(story)
  const input = {
    organName: organ.name,
    number:
      numberParts(fact.number) ?? documentNumber(organ.word, 'HANDLING_OPINION', yearOf(cause.issuedOn), cause.no),
    issuedOn: cause.issuedOn,
    matterNumber: dossier.matterNumber,
    petitioners: who,
    acceptedOn: handling.acceptedOn,
    renewed: renewedFrom(dossier, handling.order),
    statedFactsAndReasons: statedOf(story),
    inquiry: inquiryOf(story, fact),
    claims: answered(story, fact.answers),
    remedy,
    draftedRemedy: null,
    attachments: [],
    copiesTo: copiesTo(dossier, organ.superiorName, received?.organId ?? null, fact.organId),
    contact: organ.contact,
  }
  return { paper: handlingOpinion(input), problems: [...noReviewOrgan(remedy), ...checkHandlingOpinion(input)] }
}

/** After a revocation: what was revoked, and by which opinion. */
const renewedFrom = (dossier: Dossier, order: Revocation | null) =>
  order === null
    ? null
    : {
        revokedNumber: order.opinion.number,
        reviewerName: dossier.organ(order.decision.organId).name,
        reviewNumber: order.decision.number,
      }

/** The remedy of an opinion as its paper words it, for screens that show it while drafting. */
export function remedyText(dossier: Dossier, cause: Cause<'OPINION_ISSUED'>): string {
  const story = storyBehind(dossier, cause)
  return remedyTextFor(remedyOf(dossier, cause, petitioners(dossier, story), story))
}

function remedyOf(dossier: Dossier, cause: Cause, who: PetitionerNames, story: MatterStory): RemedyInput {
  const { fact, issuedOn } = cause
  const reviewerId = dossier.reviewOrganId(fact.organId, issuedOn)
  const reviewer = reviewerId === null ? null : dossier.organ(reviewerId)
  return {
    ...reviewWindow(issuedOn, null, story.calendar),
    reviewOrganName: reviewer?.name ?? '',
    reviewOrganAddress: reviewer?.contact.address ?? '',
    reviewOrganPhone: reviewer?.contact.phone ?? '',
    ways: reviewer?.ways ?? [],
    days: CLOCKS['XF-REVIEW-REQ30'].period?.count ?? 0,
    you: who.are === 'ORGANISATION' ? '你单位' : Math.max(who.count ?? 0, who.names.length) > 1 ? '你们' : '你',
  }
}

const noReviewOrgan = (remedy: RemedyInput): PaperProblem[] =>
  remedy.reviewOrganName === ''
    ? [
        {
          code: 'NO_REVIEW_ORGAN',
          path: 'remedy.reviewOrganName',
          zh: '复查路径表中没有该单位的复查机关，请先由管理员录入',
          en: 'The table of review paths names no reviewing organ for this handler',
        },
      ]
    : []

export function answered(story: MatterStory, answers: readonly Answer[]): AnsweredClaim[] {
  const texts = new Map(claimsOf(story).map((claim) => [claim.no, claim.text]))
  return claimNos(story).map((no) => {
    const answer = answers.find((one) => one.claimNo === no)
    return {
      no,
      text: texts.get(no) ?? '',
      finding: answer?.finding ?? '',
      basis: (answer?.basis ?? '')
        .split('\n')
        .map((line) => line.trim().replace(/[。；]+$/u, ''))
        .filter((line) => line !== ''),
      outcome: answer?.outcome ?? null,
      opinion: answer?.result ?? '',
    }
  })
}

/** What was done to find out: the recorded steps of the handling organ, hearings and their use, then the evidence the answers name. */
function inquiryOf(story: MatterStory, { organId, answers, hearingUses }: FactOf<'OPINION_ISSUED'>): string {
  const steps = story.of('INVESTIGATED').filter((fact) => fact.organId === organId)
  const done = steps.map((fact) => `${chineseDay(fact.on)}，${fact.how}：${fact.record}`)
  const evidence = answers
    .filter((answer) => (answer.evidence ?? '').trim() !== '')
    .map((answer) => `诉求${answer.claimNo}的证据材料：${answer.evidence}`)
  const told = [...done, ...hearingUseText(story, hearingUses), ...evidence]
  return told.length === 0 ? '调查核实的情况，见各项处理意见所载的查明事实。' : told.join('\n')
}

const chineseDay = (day: string): string => {
  const [year, month, date] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}

/** 抄送: the organ above, and the petition office where it sent the matter. */
function copiesTo(dossier: Dossier, superior: string | null, receivedBy: string | null, organId: string): string[] {
  const office = receivedBy === null || receivedBy === organId ? null : dossier.organ(receivedBy).name
  return [superior, office].filter((name): name is string => name !== null)
}
