import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  LineRuleType,
  Paragraph,
  TextRun,
  VerticalPositionAlign,
  type Table,
} from 'docx'
import { CHARACTER, CHARACTERS_A_LINE, SEAL, widthInCharacters } from '../layout/gb-9704.js'
import type { Block, Paper } from '../paper.js'
import { attachmentLines, copiesLine } from '../preview/paper-to-text.js'
import { chineseDay } from '../wording/chinese-day.js'
import { fontOf, HEI } from './fonts.js'
import { tableOf } from './tables.js'

type Part = Paragraph | Table

/** KEPT: on the same page as what follows. */
type Keep = 'KEPT' | 'LOOSE'

/** White above and below a table. */
const gap = (): Paragraph =>
  new Paragraph({ spacing: { line: 160, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, children: [] })

const flush = (text: string): Paragraph => new Paragraph({ style: 'Flush', children: [new TextRun({ text })] })

export const emptyLine = (keep: Keep = 'LOOSE'): Paragraph =>
  new Paragraph({ style: 'Flush', keepNext: keep === 'KEPT', children: [] })

/** What a block becomes. A paragraph stays with the signature that follows it, which may not stand alone on a page. */
export function partsOf(block: Block, next: Block | undefined, layout: Paper['layout']): Part[] {
  switch (block.kind) {
    case 'ADDRESSEE':
      return [flush(block.text)]
    case 'HEADING':
      return [
        new Paragraph({
          style: block.level === 1 ? 'HeadingHei' : 'HeadingKai',
          children: [new TextRun({ text: block.text })],
        }),
      ]
    case 'PARAGRAPH':
      return [paragraphOf(block.lead, block.text, next?.kind === 'SIGNATURE' ? 'KEPT' : 'LOOSE')]
    case 'TABLE':
      return [gap(), tableOf(block), gap()]
    case 'ATTACHMENTS':
      return [
        emptyLine(),
        ...attachmentLines(block.names).map(
          (line) => new Paragraph({ style: 'Body', children: [new TextRun({ text: line })] }),
        ),
      ]
    case 'SIGNATURE':
      return signatureParts(block.organName, chineseDay(block.on))
    case 'NOTE':
      return [noteOf(block.text, layout)]
    case 'STUB':
      return stubParts(block)
    case 'COPIES':
      return [copiesPart(copiesLine(block.to))]
  }
}

/** A number or address that may not be broken would stretch the line above it. */
const LONG_TOKEN = /[0-9A-Za-z]{10,}/u

function paragraphOf(lead: string | null, text: string, keep: Keep): Paragraph {
  const opening = lead === null ? [] : [new TextRun({ text: lead, font: fontOf(HEI) })]
  return new Paragraph({
    style: 'Body',
    keepNext: keep === 'KEPT',
    alignment: LONG_TOKEN.test(text) ? AlignmentType.LEFT : AlignmentType.BOTH,
    children: [...opening, new TextRun({ text })],
  })
}

const noteOf = (text: string, layout: Paper['layout']): Paragraph =>
  new Paragraph({
    style: layout === 'FORM' ? 'TableText' : 'Body',
    alignment: AlignmentType.LEFT,
    children: [new TextRun({ text })],
  })

/** The organ's name is centred over the date, and the date ends four characters from the right, where the seal goes. */
function signatureParts(organName: string, date: string): Paragraph[] {
  const dateWidth = widthInCharacters(date)
  const organWidth = widthInCharacters(organName)
  const organRight = Math.max(0, SEAL.dateFromRight + (dateWidth - organWidth) / 2)
  const dateRight = Math.max(SEAL.dateFromRight, organRight + (organWidth - dateWidth) / 2)
  const right = (text: string, characters: number, keep: Keep): Paragraph =>
    new Paragraph({
      style: 'Flush',
      alignment: AlignmentType.RIGHT,
      keepNext: keep === 'KEPT',
      indent: { right: Math.round(characters * CHARACTER) },
      children: [new TextRun({ text })],
    })
  const above = Array.from({ length: SEAL.blankLinesAbove }, () => emptyLine('KEPT'))
  return [...above, right(organName, Math.min(organRight, CHARACTERS_A_LINE), 'KEPT'), right(date, dateRight, 'LOOSE')]
}

function stubParts(block: Block & { kind: 'STUB' }): Part[] {
  const cut = { style: BorderStyle.DASHED, size: 6, color: '000000', space: 1 }
  return [
    new Paragraph({ style: 'Flush', keepNext: true, border: { bottom: cut }, children: [] }),
    new Paragraph({
      style: 'Flush',
      keepNext: true,
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: block.title, font: fontOf(HEI) })],
    }),
    new Paragraph({ style: 'Small', keepNext: true, children: [new TextRun({ text: block.text })] }),
    tableOf(block.table, 'ONE_PAGE'),
    new Paragraph({ style: 'Small', children: [] }),
  ]
}

/** 抄送 sits at the foot of the text area of the last page; a letter has no rules around it. */
function copiesPart(text: string): Paragraph {
  return new Paragraph({
    style: 'Small',
    indent: { left: CHARACTER, right: CHARACTER },
    frame: {
      type: 'alignment',
      width: CHARACTERS_A_LINE * CHARACTER,
      wrap: FrameWrap.AROUND,
      anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
      alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
    },
    children: [new TextRun({ text })],
  })
}
