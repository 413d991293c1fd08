import type { LocalDate } from '@petition/law'
import type { Cell, Paper } from '../paper.js'
import { blank, label, note, table, value } from '../blocks.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { chineseDay } from '../wording/chinese-day.js'
import { cleanLine } from '../wording/clean-text.js'

/** Ways of service, by analogy with 民事诉讼法 art.87-95; the Regulation itself has no rules on it. */
export type ServiceMode = 'DIRECT' | 'FAMILY' | 'LEFT_AT_HOME' | 'ELECTRONIC' | 'POST' | 'PUBLIC_NOTICE'

export const SERVICE_MODE_TEXT: Record<ServiceMode, { zh: string; en: string }> = {
  DIRECT: { zh: '直接送达', en: 'in person' },
  FAMILY: { zh: '同住成年家属代收', en: 'adult family living together' },
  LEFT_AT_HOME: { zh: '留置送达', en: 'left at the home' },
  ELECTRONIC: { zh: '电子送达', en: 'electronic' },
  POST: { zh: '邮寄送达', en: 'by post' },
  PUBLIC_NOTICE: { zh: '公告送达', en: 'public notice' },
}

export interface ServiceAttempt {
  on: LocalDate
  /** where or how, in words */
  where: string
  outcome: string
}

/** 送达回证: one per party and paper. Without `receivedOn` it is the blank form that goes out with the paper. */
export interface ServiceProofInput {
  organName: string
  issuedOn: LocalDate
  matterNumber: string
  document: { name: string; number: string }
  recipientName: string
  address: string
  /** null while not yet known */
  mode: ServiceMode | null
  attempts: readonly ServiceAttempt[]
  /** who signed; the relation when it is not the recipient */
  receiver: { name: string; relation: string | null } | null
  /** 收到日期: starts the recipient's own window */
  receivedOn: LocalDate | null
  servers: readonly string[]
  witnesses: readonly string[]
  remarks: string
}

/** @source 民事诉讼法 第87-95条, by analogy */
export function serviceProof(it: ServiceProofInput): Paper {
  return {
    kind: 'SERVICE_PROOF',
    layout: 'FORM',
    organName: cleanLine(it.organName),
    number: null,
    matterNumber: null,
    title: '送达回证',
    issuedOn: it.issuedOn,
    blocks: [
      table(
        [6, 9, 5, 8],
        [
          [label('送达文书'), value(it.document.name), label('文　号'), value(it.document.number)],
          [label('信访编号'), value(it.matterNumber), label('受送达人'), value(it.recipientName)],
          [label('送达地址'), value(it.address, { span: 3 })],
          [label('送达方式'), value(modeLines(it.mode), { span: 3 })],
          [label('送达经过'), value(attemptLines(it.attempts), { span: 3, height: 3 })],
          [
            label('收件人', '签名或者盖章'),
            value(it.receiver?.name ?? '', { height: 2 }),
            label('收到日期'),
            receivedCell(it),
          ],
          [label('代收人与', '受送达人关系'), value(it.receiver?.relation ?? '', { span: 3 })],
          [
            label('送达人签名'),
            value(names(it.servers), { height: 2 }),
            label('见证人签名'),
            value(names(it.witnesses)),
          ],
          [label('备　注'), value(it.remarks, { span: 3, height: 3 })],
        ],
      ),
      note(
        '收到日期为有关期限的起算依据，由收件人亲自填写；拒绝签收的，由送达人记明事由和日期，并由见证人签名或者附影像资料',
      ),
    ],
  }
}

function modeLines(mode: ServiceMode | null): string[] {
  const boxes = (Object.keys(SERVICE_MODE_TEXT) as ServiceMode[]).map(
    (each) => `${each === mode ? '☑' : '☐'}${SERVICE_MODE_TEXT[each].zh}`,
  )
  return [boxes.slice(0, 3).join('　'), boxes.slice(3).join('　')]
}

const attemptLines = (attempts: readonly ServiceAttempt[]): string[] =>
  attempts.map((each, i) => `${i + 1}. ${chineseDay(each.on)}，${cleanLine(each.where)}，${cleanLine(each.outcome)}`)

const receivedCell = (it: ServiceProofInput): Cell =>
  it.receivedOn === null ? blank('　　年　　月　　日') : value(chineseDay(it.receivedOn))

const names = (people: readonly string[]): string => people.map(cleanLine).join('、')

/** For a proof that is to count: mode, day, servers, and what each mode needs. A blank form has nothing to check here. */
export function checkServiceProof(it: ServiceProofInput): PaperProblem[] {
  const problems = missing({
    'document.name': it.document.name,
    recipientName: it.recipientName,
    organName: it.organName,
  })
  const add = (code: string, path: string, zh: string, en: string) => problems.push(problem(code, path, zh, en))
  if (it.mode === null) return problems
  if (it.receivedOn === null) add('NO_RECEIPT_DAY', 'receivedOn', '缺少收到日期', 'The day of receipt is missing')
  if (it.mode === 'FAMILY' && (it.receiver?.relation ?? '') === '')
    add('NO_RELATION', 'receiver.relation', '代收须写明与受送达人的关系', 'The relation of who signed is missing')
  if (it.mode === 'DIRECT' && it.receiver === null)
    add('NO_RECEIVER', 'receiver', '直接送达须由收件人签名', 'Nobody signed')
  if (it.mode === 'LEFT_AT_HOME' && it.witnesses.length === 0 && it.remarks.trim() === '')
    add(
      'LEFT_WITHOUT_PROOF',
      'witnesses',
      '留置送达须有见证人或者影像资料',
      'Leaving a paper needs witnesses or a recording',
    )
  if (it.servers.length === 0 && (it.mode === 'DIRECT' || it.mode === 'FAMILY' || it.mode === 'LEFT_AT_HOME'))
    add('NO_SERVER', 'servers', '缺少送达人', 'Who served it is missing')
  return problems
}
