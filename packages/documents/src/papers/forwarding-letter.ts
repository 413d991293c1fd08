import { citationZh, versionOn, type Citation, type LocalDate } from '@petition/law'
import type { Block, Paper } from '../paper.js'
import type { Contact } from '../wording/contact.js'
import type { NumberedClaim } from '../wording/claims.js'
import type { PetitionerNames } from '../wording/petitioners.js'
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
import { claimBlocks } from '../wording/claims.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactLine } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'
import { legalDateText, type LegalDate } from '../wording/legal-date.js'
import { periodText } from '../wording/period-text.js'
import { petitionersText } from '../wording/petitioners.js'

/**
 * 转送函, or 交办函 where the office wants the result back: the petition office sends a matter to the organ that can decide
 * it. Either stops the office's 15 days.
 */
export interface ForwardingLetterInput {
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  /** FORWARDED (转送) unless told; ASSIGNED (交办) asks for a closing report */
  how?: 'FORWARDED' | 'ASSIGNED'
  /** the day that the assigner wrote down for the closing report; it holds as written and does not roll */
  reportBy?: LocalDate | null
  /** 有权处理的机关、单位 */
  toOrganName: string
  /** 'WITHHELD' when the receiver may not learn who petitioned (信访工作条例 第30条第三款) */
  petitioners: PetitionerNames | 'WITHHELD'
  /** 来信, 来访, 来电, 网上: the label, ready to print */
  channel: string
  receivedOn: LocalDate
  claims: readonly NumberedClaim[]
  /** 转送依据, one of the items of 信访工作条例 art.22(1) */
  citation: Citation
  /** the organ's last days, only when the day of its receipt is already certain (delivery in the system) */
  noticeBy: LegalDate | null
  objectBy: LegalDate | null
  attachments: readonly string[]
  contact: Contact
}

/** What the receiving organ owes, and what it may object, under either text. */
const DUTIES_2005: Citation = { instrument: 'petition-regulation-2005', article: '21(2)' }
const DUTIES: Citation = { instrument: 'petition-regulation-2022', article: '23(3)' }

/** @source 信访工作条例 第22条第一款, 第23条第三款 */
export function forwardingLetter(it: ForwardingLetterInput): Paper {
  return {
    kind: 'FORWARDING_LETTER',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: documentNumberText(it.number),
    matterNumber: cleanLine(it.matterNumber),
    title: `关于${howText(it)}信访事项的函`,
    issuedOn: it.issuedOn,
    blocks: [
      addressee(it.toOrganName),
      ...paragraphs(
        `${chineseDay(it.receivedOn)}，我单位收到${whoPetitioned(it)}以${cleanLine(it.channel)}形式提出的信访事项。` +
          `根据${citationZh(it.citation)}，现将该信访事项${howText(it)}你单位依法处理。`,
      ),
      heading(1, 1, '信访请求'),
      ...claimBlocks(it.claims),
      heading(1, 2, '办理要求'),
      ...(isUnder2005(it) ? dutiesUnder2005(it) : duties(it)),
      ...closingReport(it),
      ...paragraphs('请对信访人的个人信息和检举、控告内容依法保密。'),
      ...attachments(it.attachments),
      signature(it.organName, it.issuedOn),
      note(contactLine(it.contact)),
      receiptStub(it),
    ],
  }
}

const howText = (it: ForwardingLetterInput): '转送' | '交办' => (it.how === 'ASSIGNED' ? '交办' : '转送')

/** 第22条第一款第三项: what is assigned is reported on, by the day written here. */
function closingReport(it: ForwardingLetterInput): Block[] {
  if (it.how !== 'ASSIGNED') return []
  const by = it.reportBy ? `于${chineseDay(it.reportBy)}前` : '在办结后及时'
  return paragraphs(`请${by}向我单位反馈办理结果，并提交办结报告（${citationZh(it.citation)}）。`)
}

/** The receiving organ's clocks go by the text in force when the letter reaches it, not by the one it is sent under. */
const isUnder2005 = (it: ForwardingLetterInput): boolean => versionOn('XF-NOTICE15-FWD', it.issuedOn) === null

function duties(it: ForwardingLetterInput): Block[] {
  const basis = it.noticeBy === null ? `（${citationZh(DUTIES)}）` : ''
  return [
    ...paragraphs(
      `属于你单位职权范围的，请自收到之日起${periodText('XF-NOTICE15-FWD')}内书面告知信访人接收情况以及处理途径和程序` +
        `${until(it.noticeBy)}${basis}，依法处理，并将受理、办理和送达情况录入信访信息系统。`,
    ),
    ...paragraphs(
      `认为不属于你单位职权范围的，请自收到之日起${periodText('XF-OBJECT5')}内向我单位提出异议并详细说明理由` +
        `${until(it.objectBy)}；经我单位核实同意后，交还相关材料。`,
    ),
  ]
}

/** The 2005 text asked for a decision on acceptance and knew no objection within working days. */
function dutiesUnder2005(it: ForwardingLetterInput): Block[] {
  const basis = it.noticeBy === null ? `（${citationZh(DUTIES_2005)}）` : ''
  return paragraphs(
    `请自收到之日起${periodText('XF05-ACCEPT15')}内决定是否受理并书面告知信访人${until(it.noticeBy)}${basis}，` +
      '并将受理、办理和送达情况录入信访信息系统。',
  )
}

const until = (day: LegalDate | null): string => (day === null ? '' : `，最迟至${legalDateText(day)}`)

const whoPetitioned = (it: ForwardingLetterInput): string =>
  it.petitioners === 'WITHHELD' ? '信访人（身份信息依法不予披露）' : petitionersText(it.petitioners)

function receiptStub(it: ForwardingLetterInput): Block {
  return stub(
    '回　执',
    '请收件单位签收后退回，收到日期为后续期限的起算依据。',
    table(
      [5, 10, 5, 8],
      [
        [label('文　号'), value(documentNumberText(it.number)), label('信访编号'), value(it.matterNumber)],
        [label('收件单位'), value(it.toOrganName), label('收到日期'), blank('　　年　　月　　日')],
        [label('签收人'), value(''), label('联系电话'), value('')],
      ],
    ),
  )
}

export function checkForwardingLetter(it: ForwardingLetterInput): PaperProblem[] {
  return [
    ...missing({
      organName: it.organName,
      toOrganName: it.toOrganName,
      matterNumber: it.matterNumber,
    }),
    ...(it.petitioners === 'WITHHELD' ? [] : missing({ 'petitioners.names': petitionersText(it.petitioners) })),
    ...(it.claims.length === 0
      ? [problem('NO_CLAIM', 'claims', '没有可转送的诉求', 'There is no claim to forward')]
      : []),
    ...(it.toOrganName.trim() === it.organName.trim()
      ? [problem('FORWARDED_TO_SELF', 'toOrganName', '不能转送给本单位', 'A matter cannot be forwarded to the sender')]
      : []),
    ...(it.how === 'ASSIGNED' && it.reportBy && it.reportBy <= it.issuedOn
      ? [
          problem(
            'REPORT_DAY_NOT_AHEAD',
            'reportBy',
            '办结报告日期不晚于交办日期',
            'The day for the closing report is not after the assignment',
          ),
        ]
      : []),
    ...(it.issuedOn < it.receivedOn
      ? [
          problem(
            'ISSUED_BEFORE_RECEIVED',
            'issuedOn',
            '发函日期早于收到日期',
            'The letter is dated before the petition was received',
          ),
        ]
      : []),
  ]
}
