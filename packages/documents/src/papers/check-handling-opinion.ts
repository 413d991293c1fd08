import type { AnsweredClaim, HandlingOpinionInput } from './handling-opinion.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { remedyTextFor } from '../remedy/remedy-paragraph.js'
import { cleanText } from '../wording/clean-text.js'
import { petitionersText, youText } from '../wording/petitioners.js'

/** 第35条: thirty calendar days, under either text. */
const REVIEW_WINDOW_DAYS = 30

/**
 * What keeps an opinion from being issued: a claim without finding, basis or result (Art. 32), a remedy paragraph that
 * is not the computed one (Art. 35), a missing part.
 */
export function checkHandlingOpinion(it: HandlingOpinionInput): PaperProblem[] {
  return [
    ...missing({ organName: it.organName, matterNumber: it.matterNumber, inquiry: it.inquiry }),
    ...missing({
      'petitioners.names': petitionersText(it.petitioners),
      statedFactsAndReasons: it.statedFactsAndReasons,
    }),
    ...(it.claims.length === 0 ? [problem('NO_CLAIM', 'claims', '没有诉求', 'There is no claim')] : []),
    ...it.claims.flatMap(checkClaim),
    ...checkNumbers(it.claims),
    ...checkRemedy(it),
    ...(it.issuedOn < it.acceptedOn
      ? [
          problem(
            'ISSUED_BEFORE_ACCEPTED',
            'issuedOn',
            '出具日期早于受理日期',
            'The opinion is dated before acceptance',
          ),
        ]
      : []),
  ]
}

function checkClaim(claim: AnsweredClaim): PaperProblem[] {
  const problems: PaperProblem[] = []
  const at = `claims.${claim.no}`
  const lacks = (code: string, part: string, zh: string, en: string) =>
    problems.push(problem(code, `${at}.${part}`, `诉求${claim.no}${zh}`, `Claim ${claim.no} ${en}`))
  if (cleanText(claim.finding) === '') lacks('CLAIM_WITHOUT_FINDING', 'finding', '缺少查明的事实', 'lacks a finding')
  if (claim.basis.every((text) => cleanText(text) === ''))
    lacks('CLAIM_WITHOUT_BASIS', 'basis', '缺少依据', 'lacks a legal basis')
  if (claim.result === null) lacks('CLAIM_WITHOUT_RESULT', 'result', '缺少处理结果', 'lacks a result')
  if (cleanText(claim.opinion) === '') lacks('CLAIM_WITHOUT_OPINION', 'opinion', '缺少处理意见', 'lacks an opinion')
  return problems
}

function checkNumbers(claims: readonly AnsweredClaim[]): PaperProblem[] {
  const isTwice = new Set(claims.map((claim) => claim.no)).size < claims.length
  return isTwice ? [problem('CLAIM_NUMBER_TWICE', 'claims', '诉求编号重复', 'A claim number appears twice')] : []
}

function checkRemedy(it: HandlingOpinionInput): PaperProblem[] {
  const { remedy } = it
  const problems = missing({
    'remedy.reviewOrganName': remedy.reviewOrganName,
    'remedy.reviewOrganAddress': remedy.reviewOrganAddress,
    'remedy.ways': remedy.ways.join(''),
  })
  const add = (code: string, path: string, zh: string, en: string) => problems.push(problem(code, path, zh, en))
  if (remedy.days !== REVIEW_WINDOW_DAYS)
    add(
      'REMEDY_DAYS_WRONG',
      'remedy.days',
      `复查期限应为${REVIEW_WINDOW_DAYS}日`,
      `The review window is ${REVIEW_WINDOW_DAYS} days`,
    )
  if (remedy.reviewOrganName.trim() === it.organName.trim())
    add(
      'REMEDY_AT_SAME_ORGAN',
      'remedy.reviewOrganName',
      '复查机关不能是原办理机关',
      'The handler cannot review its own opinion',
    )
  if (remedy.you !== youText(it.petitioners))
    add('REMEDY_ADDRESS_WRONG', 'remedy.you', '救济途径的称谓与信访人不符', 'The remedy speaks to somebody else')
  if (it.draftedRemedy !== null && cleanText(it.draftedRemedy) !== cleanText(remedyTextFor(remedy)))
    add(
      'REMEDY_NOT_COMPUTED',
      'draftedRemedy',
      '救济途径与依法生成的内容不一致',
      'The remedy paragraph is not the computed one',
    )
  return problems
}
