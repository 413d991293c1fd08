import { CLOCKS, type LocalDate } from '@petition/law'
import type { Paper } from '../paper.js'
import type { Contact } from '../wording/contact.js'
import type { PetitionerNames } from '../wording/petitioners.js'
import { addressee, heading, paragraphs, signature } from '../blocks.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { chineseDay } from '../wording/chinese-day.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactSentence } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'
import { legalDateText, type LegalDate } from '../wording/legal-date.js'
import { petitionersText, youText } from '../wording/petitioners.js'

/** 延长办理期限告知书: the reason, the approval and the new last day. */
export interface ExtensionNoticeInput {
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  petitioners: PetitionerNames
  acceptedOn: LocalDate
  /** last day before this extension */
  formerLastOn: LocalDate
  /** calendar days of this extension */
  days: number
  /** calendar days of extension already used in this matter */
  daysUsedBefore: number
  newLastOn: LegalDate
  reason: string
  /** office of the approver, for example 局长; never a clerk */
  approvedBy: string
  approvedOn: LocalDate
  contact: Contact
}

/** Calendar days, in all (信访工作条例 第34条). */
const LONGEST = CLOCKS['XF-EXT30'].mostExtension

/** @source 信访工作条例 第34条 */
export function extensionNotice(it: ExtensionNoticeInput): Paper {
  const you = youText(it.petitioners)
  return {
    kind: 'EXTENSION_NOTICE',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: documentNumberText(it.number),
    matterNumber: cleanLine(it.matterNumber),
    title: '延长信访事项办理期限告知书',
    issuedOn: it.issuedOn,
    blocks: [
      addressee(petitionersText(it.petitioners)),
      ...paragraphs(
        `${you}提出的信访事项，本机关于${chineseDay(it.acceptedOn)}受理，` +
          `原办理期限至${chineseDay(it.formerLastOn)}届满。因情况复杂，不能在原期限内办结。`,
      ),
      heading(1, 1, '延长理由'),
      ...paragraphs(it.reason),
      heading(1, 2, '延长期限'),
      ...paragraphs(
        `经本机关负责人（${cleanLine(it.approvedBy)}）于${chineseDay(it.approvedOn)}批准，办理期限延长${it.days}日，` +
          `延长后的最后一日为${legalDateText(it.newLastOn)}。`,
      ),
      heading(1, 3, '联系方式'),
      ...paragraphs(contactSentence(it.contact)),
      signature(it.organName, it.issuedOn),
    ],
  }
}

export function checkExtensionNotice(it: ExtensionNoticeInput): PaperProblem[] {
  const problems = missing({
    organName: it.organName,
    matterNumber: it.matterNumber,
    reason: it.reason,
    approvedBy: it.approvedBy,
  })
  problems.push(...missing({ 'petitioners.names': petitionersText(it.petitioners) }))
  const total = it.days + it.daysUsedBefore
  if (!Number.isInteger(it.days) || it.days < 1)
    problems.push(problem('EXTENSION_EMPTY', 'days', '延长天数须为正整数', 'An extension is at least one whole day'))
  if (total > LONGEST)
    problems.push(
      problem(
        'EXTENSION_TOO_LONG',
        'days',
        `累计延长${total}日，超过${LONGEST}日上限（第34条）`,
        `Extended by ${total} days in all; Art. 34 allows ${LONGEST}`,
      ),
    )
  if (it.approvedOn > it.formerLastOn)
    problems.push(
      problem('APPROVED_TOO_LATE', 'approvedOn', '批准日期晚于原办理期限', 'Approved after the former last day'),
    )
  if (it.approvedOn > it.issuedOn)
    problems.push(
      problem('ISSUED_BEFORE_APPROVED', 'issuedOn', '告知日期早于批准日期', 'The notice is dated before the approval'),
    )
  if (it.newLastOn.on <= it.formerLastOn)
    problems.push(
      problem('NOT_EXTENDED', 'newLastOn.on', '新期限不晚于原期限', 'The new last day is not after the former one'),
    )
  return problems
}
