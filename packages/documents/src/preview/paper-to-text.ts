import type { Block, Cell, Paper, Table } from '../paper.js'
import { chineseDay } from '../wording/chinese-day.js'

/** The whole text of a paper, one block a line, in reading order: for search, golden tests and plain displays. */
export function paperToText(paper: Paper): string {
  const head = [paper.organName, referenceText(paper), paper.number, paper.title].filter((line) => line !== null)
  return [...head, '', ...paper.blocks.flatMap(blockLines)].join('\n') + '\n'
}

/** 信访编号：…, set at the left under the red line. */
export const referenceText = (paper: Paper): string | null =>
  paper.matterNumber === null ? null : `信访编号：${paper.matterNumber}`

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'ADDRESSEE':
    case 'HEADING':
    case 'NOTE':
      return [block.text]
    case 'PARAGRAPH':
      return [`　　${block.lead ?? ''}${block.text}`]
    case 'TABLE':
      return tableLines(block)
    case 'ATTACHMENTS':
      return attachmentLines(block.names)
    case 'SIGNATURE':
      return ['', block.organName, chineseDay(block.on)]
    case 'STUB':
      return ['-'.repeat(28), block.title, block.text, ...tableLines(block.table)]
    case 'COPIES':
      return [copiesLine(block.to)]
  }
}

const tableLines = (table: Table): string[] => table.rows.map((row) => `| ${row.map(cellText).join(' | ')} |`)

const cellText = (cell: Cell): string => cell.lines.join(' / ')

/** 附件：1. …, or without a number when there is only one (GB/T 9704). */
export function attachmentLines(names: readonly string[]): string[] {
  if (names.length === 1) return [`附件：${names[0]}`]
  return names.map((name, i) => `${i === 0 ? '附件：' : '　　　'}${i + 1}. ${name}`)
}

export const copiesLine = (to: readonly string[]): string => `抄送：${to.join('，')}。`
