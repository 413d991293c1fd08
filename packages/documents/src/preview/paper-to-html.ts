import type { Block, Cell, Paper, Table } from '../paper.js'
import { chineseDay } from '../wording/chinese-day.js'
import { attachmentLines, copiesLine, referenceText } from './paper-to-text.js'

/** A preview as a tree: a screen may build its own elements from it and never needs to trust a string of markup. */
export interface HtmlNode {
  readonly tag:
    | 'article'
    | 'header'
    | 'section'
    | 'h1'
    | 'h2'
    | 'h3'
    | 'p'
    | 'strong'
    | 'table'
    | 'tbody'
    | 'tr'
    | 'th'
    | 'td'
    | 'hr'
  readonly className: string
  readonly colSpan: number
  readonly children: readonly (HtmlNode | string)[]
}

type Children = readonly (HtmlNode | string)[]

const node = (tag: HtmlNode['tag'], className: string, children: Children = [], colSpan = 1): HtmlNode => ({
  tag,
  className,
  colSpan,
  children,
})

export function paperToHtmlTree(paper: Paper): HtmlNode {
  const masthead = node('p', 'paper-masthead', [paper.organName])
  const number = paper.number === null ? [] : [node('p', 'paper-number', [paper.number])]
  const reference = referenceText(paper)
  const matter = reference === null ? [] : [node('p', 'paper-reference', [reference])]
  return node('article', `paper paper-${paper.layout.toLowerCase()}`, [
    node('header', 'paper-head', [masthead, ...matter, ...number, node('h1', 'paper-title', [paper.title])]),
    ...paper.blocks.flatMap(blockNodes),
  ])
}

function blockNodes(block: Block): HtmlNode[] {
  switch (block.kind) {
    case 'ADDRESSEE':
      return [node('p', 'paper-addressee', [block.text])]
    case 'HEADING':
      return [node(block.level === 1 ? 'h2' : 'h3', `paper-heading-${block.level}`, [block.text])]
    case 'PARAGRAPH':
      return [node('p', 'paper-paragraph', [...lead(block.lead), block.text])]
    case 'TABLE':
      return [tableNode(block)]
    case 'ATTACHMENTS':
      return attachmentLines(block.names).map((line) => node('p', 'paper-attachment', [line]))
    case 'SIGNATURE':
      return [node('p', 'paper-signature', [block.organName]), node('p', 'paper-date', [chineseDay(block.on)])]
    case 'NOTE':
      return [node('p', 'paper-note', [block.text])]
    case 'STUB':
      return [
        node('hr', 'paper-cut'),
        node('section', 'paper-stub', [
          node('h2', 'paper-stub-title', [block.title]),
          node('p', 'paper-stub-text', [block.text]),
          tableNode(block.table),
        ]),
      ]
    case 'COPIES':
      return [node('p', 'paper-copies', [copiesLine(block.to)])]
  }
}

const lead = (text: string | null): Children => (text === null ? [] : [node('strong', 'paper-lead', [text])])

const tableNode = (table: Table): HtmlNode =>
  node('table', 'paper-table', [
    node(
      'tbody',
      '',
      table.rows.map((row) => node('tr', '', row.map(cellNode))),
    ),
  ])

const cellNode = (cell: Cell): HtmlNode =>
  node(
    cell.role === 'LABEL' ? 'th' : 'td',
    '',
    cell.lines.map((line) => node('p', '', [line])),
    cell.span,
  )

/** The tree as a string. Every text is escaped here and nowhere else. */
export function paperToHtml(paper: Paper): string {
  return write(paperToHtmlTree(paper))
}

function write(it: HtmlNode | string): string {
  if (typeof it === 'string') return escapeHtml(it)
  const className = it.className === '' ? '' : ` class="${escapeHtml(it.className)}"`
  const colSpan = it.colSpan === 1 ? '' : ` colspan="${it.colSpan}"`
  const open = `<${it.tag}${className}${colSpan}>`
  return it.tag === 'hr' ? open : `${open}${it.children.map(write).join('')}</${it.tag}>`
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (char) => ESCAPES[char] ?? '')
