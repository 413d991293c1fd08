import { citationZh, type Citation, type LocalDate } from '@petition/law'
import type { Block, Paper } from '../paper.js'
import type { Contact } from '../wording/contact.js'
import { addressee, heading, paragraphs, signature } from '../blocks.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { chineseDay } from '../wording/chinese-day.js'
import { claimBlocks, claimName, type NumberedClaim } from '../wording/claims.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactSentence } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'
import { petitionersText, youText, type PetitionerNames } from '../wording/petitioners.js'

/** One piece of advice and what was decided on it. */
export interface DecidedAdvice extends NumberedClaim {
  adoption: 'WHOLLY' | 'PARTLY' | 'NOT'
  reasons: string
  measure: string | null
}

/** 建议意见答复 (第29条). */
export interface AdviceReplyInput {
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  petitioners: PetitionerNames
  receivedOn: LocalDate
  advice: readonly DecidedAdvice[]
  citation: Citation
  contact: Contact
}

const DECIDED: Readonly<Record<DecidedAdvice['adoption'], string>> = {
  WHOLLY: '予以采纳',
  PARTLY: '部分采纳',
  NOT: '暂不采纳',
}

/** @source 信访工作条例 第29条 */
export function adviceReply(it: AdviceReplyInput): Paper {
  const you = youText(it.petitioners)
  return {
    kind: 'ADVICE_REPLY',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: documentNumberText(it.number),
    matterNumber: cleanLine(it.matterNumber),
    title: '关于建议意见的答复',
    issuedOn: it.issuedOn,
    blocks: [
      addressee(petitionersText(it.petitioners)),
      ...paragraphs(
        `感谢${you}关心和支持我们的工作。${you}提出的建议意见，我单位于${chineseDay(it.receivedOn)}收到，` +
          `根据${citationZh(it.citation)}进行了认真研究，现答复如下：`,
      ),
      heading(1, 1, '建议意见'),
      ...claimBlocks(it.advice),
      heading(1, 2, '研究采纳情况'),
      ...it.advice.flatMap(decided),
      ...paragraphs(`如有进一步的意见，欢迎继续提出。${contactSentence(it.contact)}`),
      signature(it.organName, it.issuedOn),
    ],
  }
}

function decided(one: DecidedAdvice): Block[] {
  const measure = one.measure === null ? '' : `采取的措施：${cleanLine(one.measure)}`
  return [
    ...paragraphs(`${DECIDED[one.adoption]}。${cleanLine(one.reasons)}`, `${claimName(one)}：`),
    ...(measure === '' ? [] : paragraphs(measure)),
  ]
}

export function checkAdviceReply(it: AdviceReplyInput): PaperProblem[] {
  return [
    ...missing({ organName: it.organName, matterNumber: it.matterNumber }),
    ...missing({ 'petitioners.names': petitionersText(it.petitioners) }),
    ...(it.advice.length === 0 ? [problem('NO_CLAIM', 'advice', '没有可答复的建议', 'No advice to reply to')] : []),
    ...it.advice.flatMap((one, at) => missing({ [`advice.${at}.reasons`]: one.reasons })),
  ]
}
