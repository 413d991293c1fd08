import { chineseNumber, type LocalDate } from '@petition/law'
import type { Block, Cell, Table } from './paper.js'
import { cleanLine, cleanLines } from './wording/clean-text.js'

/** The only way text gets into a paper: everything passes the cleaning once. */

export const addressee = (text: string): Block => ({ kind: 'ADDRESSEE', text: `${cleanLine(text)}：` })

/** 一、 for level 1, （一） for level 2. */
export function heading(level: 1 | 2, n: number, text: string): Block {
  const mark = level === 1 ? `${chineseNumber(n)}、` : `（${chineseNumber(n)}）`
  return { kind: 'HEADING', level, text: mark + cleanLine(text) }
}

/** One block per line of the text; the lead opens the first of them. */
export function paragraphs(text: string, lead: string | null = null): Block[] {
  const lines = cleanLines(text)
  return (lines.length === 0 && lead !== null ? [''] : lines).map((line, i) => ({
    kind: 'PARAGRAPH',
    lead: i === 0 ? lead : null,
    text: line,
  }))
}

export const signature = (organName: string, on: LocalDate): Block => ({
  kind: 'SIGNATURE',
  organName: cleanLine(organName),
  on,
})

export const note = (text: string): Block => ({ kind: 'NOTE', text: `（${cleanLine(text)}）` })

/** Nothing at all when there is nothing to list. */
export function attachments(names: readonly string[]): Block[] {
  const kept = names.map(cleanLine).filter((name) => name !== '')
  return kept.length === 0 ? [] : [{ kind: 'ATTACHMENTS', names: kept }]
}

export function copies(to: readonly string[]): Block[] {
  const kept = to.map(cleanLine).filter((name) => name !== '')
  return kept.length === 0 ? [] : [{ kind: 'COPIES', to: kept }]
}

export function stub(title: string, text: string, inner: Table): Block {
  return { kind: 'STUB', title: cleanLine(title), text: cleanLine(text), table: inner }
}

export const table = (columns: readonly number[], rows: readonly (readonly Cell[])[]): Table => ({
  kind: 'TABLE',
  columns,
  rows,
})

/** A label of the form itself; more lines break it where it reads well. */
export const label = (...lines: string[]): Cell => ({ role: 'LABEL', lines: lines.map(cleanLine), span: 1, height: 1 })

/** A cell to be filled in by hand: what is printed keeps its blanks. */
export const blank = (printed: string): Cell => ({ role: 'VALUE', lines: [printed], span: 1, height: 1 })

export function value(text: string | readonly string[], options: { span?: number; height?: number } = {}): Cell {
  const lines = typeof text === 'string' ? cleanLines(text) : text.flatMap(cleanLines)
  return { role: 'VALUE', lines, span: options.span ?? 1, height: options.height ?? 1 }
}
