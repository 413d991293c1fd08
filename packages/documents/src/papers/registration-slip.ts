import type { LocalDate } from '@petition/law'
import type { Paper } from '../paper.js'
import type { Contact } from '../wording/contact.js'
import type { LegalDate } from '../wording/legal-date.js'
import type { NumberedClaim } from '../wording/claims.js'
import type { PetitionerNames } from '../wording/petitioners.js'
import { addressee, heading, label, paragraphs, signature, table, value } from '../blocks.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { chineseDay } from '../wording/chinese-day.js'
import { claimLines } from '../wording/claims.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactSentence } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'
import { legalDateText } from '../wording/legal-date.js'
import { petitionersText, youText } from '../wording/petitioners.js'

/** What happens next, who owes it, until when. `by` is null while the law names no number of days. */
export interface NextStep {
  text: string
  organName: string
  by: LegalDate | null
}

/** 登记告知单: what intake took down, the look-up code, and what comes next. Handed over at the counter or sent. */
export interface RegistrationSlipInput {
  organName: string
  /** slips are usually not numbered */
  number: DocumentNumber | null
  issuedOn: LocalDate
  matterNumber: string
  petitioners: PetitionerNames
  /** 来信, 来访, 来电, 网上: the label, ready to print */
  channel: string
  receivedOn: LocalDate
  registeredOn: LocalDate
  claims: readonly NumberedClaim[]
  /** papers handed in, as listed at the counter */
  materials: readonly string[]
  lookUpCode: string
  /** where the code is used: an address, a telephone, the hall */
  lookUpWhere: string
  nextSteps: readonly NextStep[]
  contact: Contact
}

/** @source 信访工作条例 第18条第一款, 第21条, 第22条 */
export function registrationSlip(it: RegistrationSlipInput): Paper {
  const you = youText(it.petitioners)
  return {
    kind: 'REGISTRATION_SLIP',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: it.number === null ? null : documentNumberText(it.number),
    matterNumber: null,
    title: '信访事项登记告知单',
    issuedOn: it.issuedOn,
    blocks: [
      addressee(petitionersText(it.petitioners)),
      ...paragraphs(
        `${you}提出的信访事项，本机关已于${chineseDay(it.registeredOn)}登记。登记内容如下，如有错漏，请当场或者与本机关联系更正。`,
      ),
      table(
        [6, 22],
        [
          [label('信访编号'), value(it.matterNumber)],
          [label('查询码'), value(it.lookUpCode)],
          [label('信访形式'), value(it.channel)],
          [label('收到日期'), value(chineseDay(it.receivedOn))],
          [label('信访请求'), value(claimLines(it.claims))],
          [
            label('收到材料'),
            value(it.materials.length === 0 ? '无' : it.materials.map((name, i) => `${i + 1}. ${name}`)),
          ],
        ],
      ),
      heading(1, 1, '下一步'),
      ...it.nextSteps.flatMap((step, i) => paragraphs(nextStepText(step, i + 1))),
      heading(1, 2, '查询'),
      ...paragraphs(
        `凭信访编号和查询码可以向本机关查询办理进展和结果。查询途径：${cleanLine(it.lookUpWhere)}。请妥善保管查询码。`,
      ),
      heading(1, 3, '联系方式'),
      ...paragraphs(contactSentence(it.contact)),
      signature(it.organName, it.issuedOn),
    ],
  }
}

function nextStepText(step: NextStep, n: number): string {
  const by = step.by === null ? '' : `，最迟至${legalDateText(step.by)}`
  return `${n}. ${cleanLine(step.organName)}：${cleanLine(step.text)}${by}。`
}

export function checkRegistrationSlip(it: RegistrationSlipInput): PaperProblem[] {
  return [
    ...missing({
      organName: it.organName,
      matterNumber: it.matterNumber,
      lookUpCode: it.lookUpCode,
      lookUpWhere: it.lookUpWhere,
    }),
    ...missing({ 'petitioners.names': petitionersText(it.petitioners), 'contact.phone': it.contact.phone }),
    ...(it.claims.length === 0 ? [problem('NO_CLAIM', 'claims', '没有登记任何诉求', 'No claim is registered')] : []),
    ...(it.nextSteps.length === 0
      ? [problem('NO_NEXT_STEP', 'nextSteps', '未告知下一步', 'The next step is not told')]
      : []),
    ...(it.issuedOn < it.registeredOn || it.registeredOn < it.receivedOn
      ? [
          problem(
            'DAYS_OUT_OF_ORDER',
            'issuedOn',
            '收到、登记、告知日期先后不符',
            'Received, registered and issued are out of order',
          ),
        ]
      : []),
  ]
}
