import { citationZh, type Citation, type LocalDate } from '@petition/law'
import type { Paper } from '../paper.js'
import type { Contact } from '../wording/contact.js'
import { addressee, heading, note, paragraphs, signature } from '../blocks.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { chineseDay } from '../wording/chinese-day.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactLine } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'

/** 紧急信访事项报告 (第22条第一款第一项, 第25条). It names the matter and nobody who petitioned. */
export interface UrgentReportInput {
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  /** to whom it is reported */
  to: readonly string[]
  knownOn: LocalDate
  place: string | null
  people: number
  what: string
  measures: string | null
  citation: Citation
  contact: Contact
}

/** @source 信访工作条例 第22条第一款第一项, 第25条 */
export function urgentReport(it: UrgentReportInput): Paper {
  const where = it.place === null ? '' : `，地点：${cleanLine(it.place)}`
  return {
    kind: 'URGENT_REPORT',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: documentNumberText(it.number),
    matterNumber: cleanLine(it.matterNumber),
    title: '关于重大紧急信访事项的报告',
    issuedOn: it.issuedOn,
    blocks: [
      addressee(it.to.map(cleanLine).join('、')),
      ...paragraphs(
        `${chineseDay(it.knownOn)}，我单位发现重大紧急信访事项（信访编号${cleanLine(it.matterNumber)}，涉及${it.people}人${where}）。` +
          `根据${citationZh(it.citation)}，现报告如下：`,
      ),
      heading(1, 1, '基本情况'),
      ...paragraphs(it.what),
      heading(1, 2, '已采取的措施'),
      ...paragraphs(it.measures ?? '正在依法及时采取措施，防止不良影响的产生、扩大。'),
      ...paragraphs('请予批示。后续情况将及时续报。'),
      signature(it.organName, it.issuedOn),
      note(contactLine(it.contact)),
    ],
  }
}

export function checkUrgentReport(it: UrgentReportInput): PaperProblem[] {
  return [
    ...missing({ organName: it.organName, matterNumber: it.matterNumber, what: it.what }),
    ...(it.to.length === 0 ? [problem('NOBODY_TOLD', 'to', '没有报告对象', 'It is reported to nobody')] : []),
  ]
}
