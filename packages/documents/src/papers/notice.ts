import { citationZh, type Citation, type LocalDate } from '@petition/law'
import type { Paper } from '../paper.js'
import type { Contact } from '../wording/contact.js'
import type { NumberedClaim } from '../wording/claims.js'
import { addressee, heading, paragraphs, signature } from '../blocks.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { chineseDay } from '../wording/chinese-day.js'
import { claimBlocks } from '../wording/claims.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactSentence } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'
import { petitionersText, youText, type PetitionerNames } from '../wording/petitioners.js'

/** What a notice tells: that the matter was received and how it goes on, where to go instead, or what came of a protective duty. */
export type NoticeTells = 'RECEIPT_ROUTE_PROCEDURE' | 'WHERE_TO_GO' | 'RESULT_UNDER_SPECIAL_LAW'

/** 告知书 (第23条, 第31条第一至五项). */
export interface NoticeInput {
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  petitioners: PetitionerNames
  receivedOn: LocalDate
  tells: NoticeTells
  claims: readonly NumberedClaim[]
  /** what the organ says, line by line */
  text: string
  /** where to go, in words; only of WHERE_TO_GO */
  place: string | null
  citation: Citation
  contact: Contact
}

const TITLES: Readonly<Record<NoticeTells, string>> = {
  RECEIPT_ROUTE_PROCEDURE: '信访事项告知书',
  WHERE_TO_GO: '信访事项途径告知书',
  RESULT_UNDER_SPECIAL_LAW: '履行职责答复书',
}
const TOLD: Readonly<Record<NoticeTells, string>> = {
  RECEIPT_ROUTE_PROCEDURE: '接收情况和处理途径、程序',
  WHERE_TO_GO: '应当提出的机关和途径',
  RESULT_UNDER_SPECIAL_LAW: '履行职责情况',
}

/** @source 信访工作条例 第23条, 第31条第一至五项 */
export function notice(it: NoticeInput): Paper {
  const you = youText(it.petitioners)
  return {
    kind: 'NOTICE',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: documentNumberText(it.number),
    matterNumber: cleanLine(it.matterNumber),
    title: TITLES[it.tells],
    issuedOn: it.issuedOn,
    blocks: [
      addressee(petitionersText(it.petitioners)),
      ...paragraphs(
        `${you}提出的信访事项，本机关于${chineseDay(it.receivedOn)}收到。` +
          `根据${citationZh(it.citation)}，现将${TOLD[it.tells]}告知如下：`,
      ),
      heading(1, 1, '信访请求'),
      ...claimBlocks(it.claims),
      heading(1, 2, TOLD[it.tells]),
      ...(it.place === null ? [] : paragraphs(cleanLine(it.place), '提出机关和途径：')),
      ...paragraphs(it.text),
      heading(1, 3, '联系方式'),
      ...paragraphs(contactSentence(it.contact)),
      signature(it.organName, it.issuedOn),
    ],
  }
}

export function checkNotice(it: NoticeInput): PaperProblem[] {
  return [
    ...missing({ organName: it.organName, matterNumber: it.matterNumber, text: it.text }),
    ...missing({ 'petitioners.names': petitionersText(it.petitioners) }),
    ...(it.issuedOn < it.receivedOn
      ? [
          problem(
            'ISSUED_BEFORE_RECEIVED',
            'issuedOn',
            '告知日期早于收到日期',
            'Dated before the petition was received',
          ),
        ]
      : []),
  ]
}
