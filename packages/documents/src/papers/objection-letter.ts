import { citationZh, type Citation, type LocalDate } from '@petition/law'
import type { Paper } from '../paper.js'
import type { Contact } from '../wording/contact.js'
import { addressee, heading, note, paragraphs, signature } from '../blocks.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { chineseDay } from '../wording/chinese-day.js'
import { claimBlocks, type NumberedClaim } from '../wording/claims.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactLine } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'
import { legalDateText, type LegalDate } from '../wording/legal-date.js'

/** 异议函 (第23条第三款): the organ says why the matter is outside its powers. */
export interface ObjectionLetterInput {
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  toOrganName: string
  /** 转送, 交办 */
  how: string
  arrivedOn: LocalDate
  claims: readonly NumberedClaim[]
  reasons: string
  /** last day of the objection */
  objectBy: LegalDate | null
  citation: Citation
  contact: Contact
}

/** @source 信访工作条例 第23条第三款 */
export function objectionLetter(it: ObjectionLetterInput): Paper {
  const until = it.objectBy === null ? '' : `提出异议的期限至${legalDateText(it.objectBy)}。`
  return {
    kind: 'OBJECTION_LETTER',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: documentNumberText(it.number),
    matterNumber: cleanLine(it.matterNumber),
    title: `关于${cleanLine(it.how)}信访事项的异议函`,
    issuedOn: it.issuedOn,
    blocks: [
      addressee(it.toOrganName),
      ...paragraphs(
        `你单位${cleanLine(it.how)}的信访事项，我单位于${chineseDay(it.arrivedOn)}收到。经研究，认为不属于我单位职权范围，` +
          `根据${citationZh(it.citation)}提出异议。${until}`,
      ),
      heading(1, 1, '信访请求'),
      ...claimBlocks(it.claims),
      heading(1, 2, '异议理由'),
      ...paragraphs(it.reasons),
      ...paragraphs('请核实。同意的，我单位即交还相关材料；不同意的，请函复。'),
      signature(it.organName, it.issuedOn),
      note(contactLine(it.contact)),
    ],
  }
}

export function checkObjectionLetter(it: ObjectionLetterInput): PaperProblem[] {
  return [
    ...missing({ organName: it.organName, toOrganName: it.toOrganName, matterNumber: it.matterNumber }),
    ...(it.reasons.trim() === ''
      ? [problem('REASONS_MISSING', 'reasons', '异议应当详细说明理由', 'An objection needs detailed reasons')]
      : []),
  ]
}
