import { citationZh, type LocalDate } from '@petition/law'
import type { Block, Paper } from '../paper.js'
import { addressee, copies, heading, note, paragraphs, signature } from '../blocks.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { REMEDY_HEADING } from '../remedy/check-remedy.js'
import { endText, recheckRemedyText } from '../remedy/recheck-paragraph.js'
import type { RemedyInput } from '../remedy/remedy-paragraph.js'
import { chineseDay } from '../wording/chinese-day.js'
import { claimName, claimBlocks } from '../wording/claims.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactLine, type Contact } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'
import { petitionersText, youText, type PetitionerNames } from '../wording/petitioners.js'
import { OUTCOME_TEXT, type AnsweredClaim } from './handling-opinion.js'

/** 复查意见书 and 复核意见书: what a reviewing organ says of the opinion below. */
export interface ReviewOpinionInput {
  level: 'REVIEW' | 'RECHECK'
  rules: 'petition-regulation-2022' | 'petition-regulation-2005'
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  /** those who asked in time */
  petitioners: PetitionerNames
  /** day on which the first of their requests arrived */
  requestedOn: LocalDate
  /** the organ whose opinion is reviewed, and the opinion's number; null where it was not issued here */
  handlerName: string
  opinionNumber: string | null
  /** the review opinion that is re-reviewed; null in review, or where it was not issued here */
  reviewNumber: string | null
  claims: readonly AnsweredClaim[]
  finding: string
  basis: readonly string[]
  outcome: 'UPHELD' | 'CHANGED' | 'REVOKED'
  result: string
  /** last day for the handler's new opinion */
  newOpinionBy: LocalDate | null
  /** days of hearings, both inside */
  hearings: readonly { from: LocalDate; to: LocalDate }[]
  /** where re-review is asked for; null in re-review */
  remedy: RemedyInput | null
  copiesTo: readonly string[]
  contact: Contact
}

const LEVEL_ZH = { REVIEW: '复查', RECHECK: '复核' } as const

/** @source 信访工作条例 第35条, 第36条; before 2022-05-01 信访条例 (2005) 第34条, 第35条 */
export function reviewOpinion(it: ReviewOpinionInput): Paper {
  const step = LEVEL_ZH[it.level]
  const you = youText(it.petitioners)
  return {
    kind: it.level === 'REVIEW' ? 'REVIEW_OPINION' : 'RECHECK_OPINION',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: documentNumberText(it.number),
    matterNumber: cleanLine(it.matterNumber),
    title: `信访事项${step}意见书`,
    issuedOn: it.issuedOn,
    blocks: [
      addressee(petitionersText(it.petitioners)),
      ...paragraphs(
        `${you}对${below(it)}不服请求${step}，本机关于${chineseDay(it.requestedOn)}收到。` +
          `经审查，根据${citationZh({ instrument: it.rules, article: articleOf(it) })}，现提出${step}意见如下：`,
      ),
      heading(1, 1, '信访请求'),
      ...claimBlocks(it.claims),
      heading(1, 2, `${step}审查情况`),
      ...paragraphs([hearingText(it), it.finding].filter((part) => part !== '').join('\n')),
      ...paragraphs(it.basis.map(cleanLine).join('；') + (it.basis.length === 0 ? '' : '。'), '依据：'),
      heading(1, 3, `${step}意见`),
      ...paragraphs(`${decisionText(it)}${it.result}`),
      ...(it.outcome === 'CHANGED' ? it.claims.flatMap(changedClaim) : []),
      heading(1, 4, it.level === 'REVIEW' ? REMEDY_HEADING : '终结和后续工作'),
      ...paragraphs(afterwards(it, you)),
      signature(it.organName, it.issuedOn),
      note(contactLine(it.contact)),
      ...copies(it.copiesTo),
    ],
  }
}

const articleOf = ({ level, rules }: ReviewOpinionInput): string =>
  rules === 'petition-regulation-2005' ? (level === 'REVIEW' ? '34' : '35(1)') : level === 'REVIEW' ? '35' : '36(1)'

/** The opinion below, by its number where it has one here. */
function below(it: ReviewOpinionInput): string {
  const opinion = `${cleanLine(it.handlerName)}作出的信访处理意见${numbered(it.opinionNumber)}`
  return it.level === 'REVIEW' ? opinion : `${opinion}的复查意见${numbered(it.reviewNumber)}`
}

const numbered = (number: string | null): string => (number === null ? '' : `（${cleanLine(number)}）`)

/** 第36条第2款: a hearing in re-review is told with its days, since they are not counted. */
const hearingText = ({ hearings }: ReviewOpinionInput): string =>
  hearings
    .map(({ from, to }) => `本机关于${chineseDay(from)}${from === to ? '' : `至${chineseDay(to)}`}举行听证。`)
    .join('')

function decisionText(it: ReviewOpinionInput): string {
  const what = it.level === 'REVIEW' ? '原处理意见' : '原复查意见、处理意见'
  switch (it.outcome) {
    case 'UPHELD':
      return `维持${what}。`
    case 'CHANGED':
      return `变更${what}，变更后的意见如下文所列。`
    case 'REVOKED': {
      const by = it.newOpinionBy === null ? '' : `于${chineseDay(it.newOpinionBy)}前`
      return `撤销${what}，责令${cleanLine(it.handlerName)}${by}重新作出处理意见并送达，不得以同一事实和理由作出与原意见相同的意见。`
    }
  }
}

const changedClaim = (claim: AnsweredClaim): Block[] => [
  ...paragraphs(claim.finding, `${claimName(claim)}，查明事实：`),
  ...paragraphs(claim.basis.map(cleanLine).join('；') + (claim.basis.length === 0 ? '' : '。'), '依据：'),
  ...paragraphs((claim.outcome === null ? '' : OUTCOME_TEXT[claim.outcome]) + claim.opinion, '变更后的意见：'),
]

function afterwards(it: ReviewOpinionInput, you: RemedyInput['you']): string {
  if (it.remedy !== null) return recheckRemedyText(it.remedy)
  if (it.outcome === 'REVOKED') return `${you}对重新作出的处理意见不服的，可以依法另行请求复查。`
  return endText(it.rules, you)
}

/** What keeps it from being issued: a part that is missing, a new opinion without its day, a remedy at the same organ. */
export function checkReviewOpinion(it: ReviewOpinionInput): PaperProblem[] {
  const problems = missing({
    ...{ organName: it.organName, matterNumber: it.matterNumber, handlerName: it.handlerName },
    ...{ finding: it.finding, result: it.result, basis: it.basis.join('') },
    'petitioners.names': petitionersText(it.petitioners),
  })
  const add = (code: string, path: string, zh: string, en: string) => problems.push(problem(code, path, zh, en))
  if (it.organName.trim() === it.handlerName.trim())
    add(
      'REVIEW_AT_SAME_ORGAN',
      'organName',
      '复查复核机关不能是原办理机关',
      'The handler cannot review its own opinion',
    )
  if (it.outcome === 'REVOKED' && it.newOpinionBy === null)
    add(
      'NEW_OPINION_DAY_MISSING',
      'newOpinionBy',
      '缺少重新作出处理意见的期限',
      'The day for the new opinion is missing',
    )
  if (it.newOpinionBy !== null && it.newOpinionBy <= it.issuedOn)
    add('NEW_OPINION_DAY_PAST', 'newOpinionBy', '重新作出处理意见的期限须晚于出具日期', 'The day lies before the issue')
  if (it.issuedOn < it.requestedOn)
    add('ISSUED_BEFORE_REQUESTED', 'issuedOn', '出具日期早于收到请求之日', 'It is dated before the request')
  if (it.remedy !== null) problems.push(...missing({ 'remedy.reviewOrganName': it.remedy.reviewOrganName }))
  if (it.remedy !== null && it.remedy.reviewOrganName.trim() === it.organName.trim())
    add('REMEDY_AT_SAME_ORGAN', 'remedy.reviewOrganName', '复核机关不能是复查机关', 'The reviewer cannot re-review')
  return problems
}
