import { heading, label, note, paragraphs, signature, table, value } from '../../blocks.js'
import type { Block, Paper } from '../../paper.js'
import { chineseDay } from '../../wording/chinese-day.js'
import { cleanLine } from '../../wording/clean-text.js'
import type { LegalOpinionInput } from './input.js'
import { LAWYER_PAPER_NAMES } from './kinds.js'

const GIVEN_FACTS = '以征求单位提供的事项摘要为准，受托律师没有另行调查。'

/** 法律意见书: advice to the organ that asked; it decides nothing, and no time of a matter waits for it. */
export function legalOpinion(it: LegalOpinionInput): Paper {
  return {
    ...{ kind: 'LEGAL_OPINION', layout: 'FORM', organName: cleanLine(it.firm), number: null, matterNumber: null },
    ...{ title: LAWYER_PAPER_NAMES.LEGAL_OPINION.zh, issuedOn: it.givenOn },
    blocks: [headTable(it), ...parts(it), ...signs(it)],
  }
}

const headTable = (it: LegalOpinionInput): Block =>
  table(
    [5, 9, 5, 9],
    [
      [label('编　号'), value(it.number, { span: 3 })],
      [label('征求单位'), value(it.organName, { span: 3 })],
      it.matterNumber === ''
        ? [label('种　类'), value(it.about, { span: 3 })]
        : [label('种　类'), value(it.about), label('信访编号'), value(it.matterNumber)],
      [label('征求日期'), value(chineseDay(it.askedOn)), label('出具日期'), value(chineseDay(it.givenOn))],
      [label('受托律师'), value(`${cleanLine(it.adviserName)}（${cleanLine(it.adviserKind)}）`, { span: 3 })],
      ...(it.changed === null
        ? []
        : [[label('版　次'), value(`第${it.version}版，代替此前各版。更正：${cleanLine(it.changed)}`, { span: 3 })]]),
    ],
  )

/** In the order in which an opinion is read; what there is none of has no heading. */
function parts(it: LegalOpinionInput): Block[] {
  const written: readonly (readonly [string, Block[]])[] = [
    ['征求的问题', paragraphs(it.question)],
    ['依据的事实', paragraphs(it.facts ?? GIVEN_FACTS)],
    ['依据的规定', it.citations.flatMap((one, at) => paragraphs(cleanLine(one), `${at + 1}．`))],
    ['分析和理由', paragraphs(it.reasons)],
    ['结论意见', paragraphs(it.conclusion)],
    ['需要注意的问题', paragraphs(it.caveats ?? '')],
  ]
  return written
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], at) => [heading(1, at + 1, title), ...blocks])
}

const signs = (it: LegalOpinionInput): Block[] => [
  table([6, 22], [[label('律师签名'), value('', { height: 2 })]]),
  signature(it.firm, it.givenOn),
  note('本意见供征求单位研究参考，不代替信访处理意见，也不停止办理期限的计算'),
]
