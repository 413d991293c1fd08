import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { CHARACTER } from '../layout/gb-9704.js'
import type { Cell, Table as PaperTable } from '../paper.js'

const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
const EDGES = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE }
/** Least heights in twips: a row, and each further line left for handwriting. */
const ROW_HEIGHT = 720
const HANDWRITING_LINE = 360
/** Up to this many characters a row stays together on one page. */
const KEPT_TOGETHER = 300

/** A receipt that is cut off must not be torn over two pages. */
export type Together = 'MAY_SPLIT' | 'ONE_PAGE'

/** A ruled table over the whole text area. Column widths are given twice, for Word and for LibreOffice. */
export function tableOf(it: PaperTable, together: Together = 'MAY_SPLIT'): Table {
  const widths = it.columns.map((chars) => chars * CHARACTER)
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: EDGES,
    margins: { top: 40, bottom: 40, left: 100, right: 100, marginUnitType: WidthType.DXA },
    rows: it.rows.map((row) => rowOf(row, widths, together)),
  })
}

function rowOf(row: readonly Cell[], widths: readonly number[], together: Together): TableRow {
  const length = row.reduce((sum, cell) => sum + cell.lines.join('').length, 0)
  const height = Math.max(...row.map((cell) => ROW_HEIGHT + (cell.height - 1) * HANDWRITING_LINE))
  let column = 0
  const cells = row.map((cell) => {
    const width = widths.slice(column, column + cell.span).reduce((sum, each) => sum + each, 0)
    column += cell.span
    return cellOf(cell, width, together)
  })
  return new TableRow({
    cantSplit: length <= KEPT_TOGETHER,
    height: { value: height, rule: HeightRule.ATLEAST },
    children: cells,
  })
}

function cellOf(cell: Cell, width: number, together: Together): TableCell {
  const lines = cell.lines.length === 0 ? [''] : cell.lines
  return new TableCell({
    columnSpan: cell.span,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: lines.map(
      (text) =>
        new Paragraph({
          style: 'TableText',
          keepNext: together === 'ONE_PAGE',
          alignment: cell.role === 'LABEL' ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ text })],
        }),
    ),
  })
}
