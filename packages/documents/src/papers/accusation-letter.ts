import { citationZh, type Citation, type LocalDate } from '@petition/law'
import type { Paper } from '../paper.js'
import type { Contact } from '../wording/contact.js'
import {
  addressee,
  attachments,
  blank,
  heading,
  label,
  note,
  paragraphs,
  signature,
  stub,
  table,
  value,
} from '../blocks.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { chineseDay } from '../wording/chinese-day.js'
import { claimBlocks, type NumberedClaim } from '../wording/claims.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactLine } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'

/** 检举控告转送函 (第30条): to the organ that is competent by management power. It names nobody who petitioned. */
export interface AccusationLetterInput {
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  toOrganName: string
  /** 来信, 来访, 来电, 网上 */
  channel: string
  receivedOn: LocalDate
  claims: readonly NumberedClaim[]
  /** by which management power and for which fact it goes there */
  decidingFact: string
  managedBy: string
  citation: Citation
  attachments: readonly string[]
  contact: Contact
}

/** @source 信访工作条例 第22条第二款, 第30条 */
export function accusationLetter(it: AccusationLetterInput): Paper {
  return {
    kind: 'ACCUSATION_LETTER',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: documentNumberText(it.number),
    matterNumber: cleanLine(it.matterNumber),
    title: '关于转送检举控告的函',
    issuedOn: it.issuedOn,
    blocks: [
      addressee(it.toOrganName),
      ...paragraphs(
        `${chineseDay(it.receivedOn)}，我单位收到以${cleanLine(it.channel)}形式提出的检举控告。` +
          `根据${citationZh(it.citation)}，按照管理权限（${cleanLine(it.managedBy)}），现转送你单位依规依纪依法接收、受理、办理。`,
      ),
      heading(1, 1, '检举控告内容'),
      ...claimBlocks(it.claims),
      heading(1, 2, '转送依据的事实'),
      ...paragraphs(it.decidingFact),
      heading(1, 3, '有关要求'),
      ...paragraphs(
        '检举控告人的身份信息依法不在本函披露，需要时按规定办理查阅手续。请严格保密，不得将检举控告的材料和有关情况透露、转给被检举控告的人员或者单位。可以告知的办理结果，请按规定反馈。',
      ),
      ...attachments(it.attachments),
      signature(it.organName, it.issuedOn),
      note(contactLine(it.contact)),
      stub(
        '回　执',
        '请收件单位由专人签收后退回。',
        table(
          [5, 10, 5, 8],
          [
            [label('文　号'), value(documentNumberText(it.number)), label('编　号'), value(it.matterNumber)],
            [label('收件单位'), value(it.toOrganName), label('收到日期'), blank('　　年　　月　　日')],
            [label('签收人'), value(''), label('联系电话'), value('')],
          ],
        ),
      ),
    ],
  }
}

export function checkAccusationLetter(it: AccusationLetterInput): PaperProblem[] {
  return [
    ...missing({
      ...{ organName: it.organName, toOrganName: it.toOrganName, matterNumber: it.matterNumber },
      decidingFact: it.decidingFact,
    }),
    ...(it.claims.length === 0
      ? [problem('NO_CLAIM', 'claims', '没有可转送的内容', 'There is nothing to hand over')]
      : []),
  ]
}
