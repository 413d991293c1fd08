import type { AnsweredClaim, HandlingOpinionInput } from './handling-opinion.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { checkRemedy } from '../remedy/check-remedy.js'
import { cleanText } from '../wording/clean-text.js'
import { petitionersText } from '../wording/petitioners.js'

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
  if (cleanText(claim.finding) === '') lacks('CLAIM_WITHOUT_FINDING', 'finding', '缺少事实认定', 'lacks a finding')
  if (claim.basis.every((text) => cleanText(text) === ''))
    lacks('CLAIM_WITHOUT_BASIS', 'basis', '缺少依据', 'lacks a legal basis')
  if (claim.outcome === null) lacks('CLAIM_WITHOUT_RESULT', 'outcome', '缺少结论', 'lacks an outcome')
  if (cleanText(claim.opinion) === '') lacks('CLAIM_WITHOUT_OPINION', 'opinion', '缺少处理意见', 'lacks an opinion')
  return problems
}

function checkNumbers(claims: readonly AnsweredClaim[]): PaperProblem[] {
  const isTwice = new Set(claims.map((claim) => claim.no)).size < claims.length
  return isTwice ? [problem('CLAIM_NUMBER_TWICE', 'claims', '诉求编号重复', 'A claim number appears twice')] : []
}
