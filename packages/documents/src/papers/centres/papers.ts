import type { LocalDate } from '@petition/law'
import { heading, label, note, paragraphs, signature, table, value } from '../../blocks.js'
import type { Block, Paper } from '../../paper.js'
import { chineseDay } from '../../wording/chinese-day.js'
import { cleanLine } from '../../wording/clean-text.js'
import type {
  DisputePaperHead,
  DisputeRegisterInput,
  DisputeRevisitInput,
  DisputeTransferInput,
  PaperEntry,
  PaperStay,
} from './input.js'
import { DISPUTE_PAPER_NAMES, type DisputePaperKind } from './kinds.js'

const day = (on: LocalDate | null): string => (on === null ? '' : chineseDay(on))

const paper = (kind: DisputePaperKind, it: DisputePaperHead, blocks: readonly Block[]): Paper => ({
  ...{ kind, layout: 'FORM', organName: cleanLine(it.centreName), number: null, matterNumber: null },
  ...{ title: DISPUTE_PAPER_NAMES[kind].zh, issuedOn: it.issuedOn, blocks },
})

/** The same lines on each: what it is about and where. */
const about = (it: DisputePaperHead) => [
  [label('编　号'), value(it.number), label('种　类'), value(it.about)],
  [label('事　项'), value(it.subject, { span: 3 })],
  [label('地　点'), value(it.place, { span: 3 })],
]

/** 登记表: how it became known, where it starts, who works on it. */
export const disputeRegister = (it: DisputeRegisterInput): Paper =>
  paper('DISPUTE_REGISTER', it, [
    table(
      [5, 9, 5, 9],
      [
        ...about(it),
        [label('来　源'), value(it.source), label('信访编号'), value(it.matterNumber)],
        [label('登记日期'), value(day(it.reportedOn)), label('接收日期'), value(day(it.takenOn))],
        [label('承办中心'), value(it.centreName, { span: 3 })],
        ...(it.higherReason === '' ? [] : [[label('从上级开始', '的理由'), value(it.higherReason, { span: 3 })]]),
        [
          label('调解队伍'),
          value(
            it.team.map((one) => `${cleanLine(one.name)}（${one.as}）`),
            { span: 3 },
          ),
        ],
        [label('登记人签名'), value('', { span: 3, height: 2 })],
      ],
    ),
    note('本表不记载当事人的姓名、证件号码和电话；联系方式另行加密保存'),
  ])

const stayTable = (stays: readonly PaperStay[]) =>
  table(
    [9, 4, 4, 8, 3],
    [
      [label('中　心'), label('层　级'), label('方　式'), label('起　止'), label('日数')],
      ...stays.map((one) => [
        value(one.centreName),
        value(one.level),
        value(one.began),
        value(`${day(one.from)}至${one.to === null ? '今' : day(one.to)}`),
        value(String(one.days)),
      ]),
    ],
  )

const entryTable = (entries: readonly PaperEntry[]) =>
  table(
    [2, 7, 5, 14],
    [
      [label('序号'), label('日　期'), label('记　录'), label('内　容')],
      ...entries.map((one, at) => [value(String(at + 1)), value(day(one.on)), value(one.what), value(one.text)]),
    ],
  )

/** 移送单: from whom to whom and why, with the way so far and the list of the record that goes along. */
export const disputeTransfer = (it: DisputeTransferInput): Paper =>
  paper('DISPUTE_TRANSFER', it, [
    table(
      [5, 9, 5, 9],
      [
        ...about(it),
        [label('移送中心'), value(it.fromCentre), label('接收中心'), value(it.toCentre)],
        [label('方　式'), value(it.way), label('移送日期'), value(day(it.movedOn))],
        [label('理　由'), value(it.reason, { span: 3 })],
        [label('接收期限'), value(it.takeBy === null ? '' : `${day(it.takeBy)}前（本办期限）`, { span: 3 })],
      ],
    ),
    heading(1, 1, '经过的层级'),
    stayTable(it.stays),
    heading(1, 2, '随案移送的记录'),
    ...(it.entries.length === 0 ? paragraphs('无。') : [entryTable(it.entries)]),
    table([14, 14], [[value('移送人签名：', { height: 2 }), value('接收人签名：', { height: 2 })]]),
    note('接收中心不接收的，应当写明理由退回；接收或者退回前由接收中心负责'),
  ])

/** 回访记录 (人民调解法 第三十一条第一款: whether what was agreed is kept). */
export const disputeRevisit = (it: DisputeRevisitInput): Paper =>
  paper('DISPUTE_REVISIT', it, [
    table(
      [5, 9, 5, 9],
      [
        ...about(it),
        [label('化解日期'), value(day(it.settledOn)), label('结　果'), value(it.how)],
        [label('协议编号'), value(it.agreementNo, { span: 3 })],
        [label('约定内容'), value(it.agreed, { span: 3 })],
        [
          label('回访日期'),
          value(day(it.revisitedOn)),
          label('履行情况'),
          value(it.isKept === null ? '' : it.isKept ? '已经履行' : '没有履行，继续办理'),
        ],
        [label('回访情况'), value(it.text, { span: 3, height: 3 })],
        [label('回访人签名'), value('', { span: 3, height: 2 })],
      ],
    ),
    signature(it.centreName, it.issuedOn),
  ])
