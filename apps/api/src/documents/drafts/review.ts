import { CLOCKS, yearOf, type LocalDate } from '@petition/law'
import {
  answersOf,
  receivedFact,
  reviewRounds,
  type FactOf,
  type MatterStory,
  type ReviewRound,
} from '@petition/domain'
import { checkReviewOpinion, reviewOpinion, type PetitionerNames, type RemedyInput } from '@petition/documents'
import { hearingUseText } from './hearing.js'
import { answered } from './opinion.js'
import { petitionersAmong, storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber, numberParts } from './series.js'

type Decided = FactOf<'REVIEW_DECIDED'>

/** 复查意见书, 复核意见书: to those who asked in time. An organ without accounts has written its own. */
export function reviewDraft(dossier: Dossier, cause: Cause<'REVIEW_DECIDED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const round = roundOf(story, fact)
  const who = askers(dossier, story, fact)
  if (fact.isOnBehalf || !round || who.names.length === 0) return null
  const organ = dossier.organ(fact.organId)
  const opinion = story.of('OPINION_ISSUED').find((one) => one.id === fact.opinionId) ?? null
  const handler = opinion ? dossier.organ(opinion.organId) : null
  const rules = rulesOn(round.asked[0]?.fact.on ?? cause.issuedOn)
  const input = {
    ...{ level: fact.level, rules, organName: organ.name, issuedOn: cause.issuedOn },
    number: numberParts(fact.number) ?? documentNumber(organ.word, kindOf(fact), yearOf(cause.issuedOn), cause.no),
    matterNumber: dossier.matterNumber,
    petitioners: who,
    requestedOn: round.asked[0]?.fact.on ?? cause.issuedOn,
    handlerName: handler?.name ?? '',
    opinionNumber: opinion?.number ?? null,
    reviewNumber: fact.level === 'RECHECK' ? reviewNumberOf(story, fact) : null,
    claims: answered(story, fact.outcome === 'CHANGED' ? fact.answers : opinion ? answersOf(story, opinion) : []),
    ...{
      finding: [...hearingUseText(story, fact.hearingUses), fact.finding].join('\n'),
      basis: linesOf(fact.basis),
      outcome: fact.outcome,
      result: fact.result,
    },
    newOpinionBy: fact.newOpinionBy,
    hearings: round.hearings.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }])),
    remedy: fact.level === 'REVIEW' ? remedyOf(dossier, cause, opinion, who) : null,
    copiesTo: copiesTo(dossier, story, [fact.organId, opinion?.organId]),
    contact: organ.contact,
  }
  return { paper: reviewOpinion(input), problems: checkReviewOpinion(input) }
}

/** 抄送: the handler, and the petition office that received the matter. */
const copiesTo = (dossier: Dossier, story: MatterStory, [own, handler]: [string, string | undefined]): string[] => {
  const ids = [handler, receivedFact(story)?.organId].filter((id): id is string => id !== undefined && id !== own)
  return [...new Set(ids)].map((id) => dossier.organ(id).name)
}

const kindOf = (fact: Decided) => (fact.level === 'REVIEW' ? 'REVIEW_OPINION' : 'RECHECK_OPINION')

const rulesOn = (on: LocalDate): RemedyInput['rules'] =>
  on < '2022-05-01' ? 'petition-regulation-2005' : 'petition-regulation-2022'

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/[。；]+$/u, ''))
    .filter((line) => line !== '')

/** The round that the decision answers: the one with its requests. */
const roundOf = (story: MatterStory, fact: Decided): ReviewRound | null =>
  reviewRounds(story).find((round) => round.asked.some((one) => fact.requestIds.includes(one.fact.id))) ?? null

/** Those whose requests it answers. */
function askers(dossier: Dossier, story: MatterStory, fact: Decided): PetitionerNames {
  const asked = new Set(
    [...story.of('REVIEW_REQUESTED'), ...story.of('RECHECK_REQUESTED')]
      .filter((one) => fact.requestIds.includes(one.id))
      .map((one) => one.partyId),
  )
  return petitionersAmong(dossier, story, asked)
}

const reviewNumberOf = (story: MatterStory, fact: Decided): string | null =>
  story
    .of('REVIEW_DECIDED')
    .filter((one) => one.level === 'REVIEW' && one.on <= fact.on && one.opinionId === fact.opinionId)
    .at(-1)?.number ?? null

/** Where and until when re-review is asked for (第三十六条第一款), by the office's table for the handler of the first step. */
function remedyOf(
  dossier: Dossier,
  cause: Cause<'REVIEW_DECIDED'>,
  opinion: FactOf<'OPINION_ISSUED'> | null,
  who: PetitionerNames,
): RemedyInput {
  const organId = opinion === null ? null : dossier.recheckOrganId(opinion.organId, cause.issuedOn)
  const organ = organId === null ? null : dossier.organ(organId)
  return {
    rules: rulesOn(cause.issuedOn),
    served: { kind: 'NOT_YET' },
    reviewOrganName: organ?.name ?? '',
    reviewOrganAddress: organ?.contact.address ?? '',
    reviewOrganPhone: organ?.contact.phone ?? '',
    ways: organ?.ways ?? [],
    days: CLOCKS['XF-RECHECK-REQ30'].period?.count ?? 0,
    you: who.are === 'ORGANISATION' ? '你单位' : Math.max(who.count ?? 0, who.names.length) > 1 ? '你们' : '你',
  }
}
