import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  Paragraph,
  TextRun,
  VerticalPositionAlign,
  type Table,
} from 'docx'
import { CHARACTER, CHARACTERS_A_LINE, SEAL, widthInCharacters } from '../layout/gb-9704.js'
import type { Block } from '../paper.js'
import { attachmentLines, copiesLine } from '../preview/paper-to-text.js'
import { chineseDay } from '../wording/chinese-day.js'
import { fontOf, HEI } from './fonts.js'
import { tableOf } from './tables.js'

type Part = Paragraph | Table

const flush = (text: string): Paragraph => new Paragraph({ style: 'Flush', children: [new TextRun({ text })] })

export const emptyLine = (isKept: 'KEPT' | 'LOOSE' = 'LOOSE'): Paragraph =>
  new Paragraph({ style: 'Flush', keepNext: isKept === 'KEPT', children: [] })

/** What a block becomes. `beforeSignature` keeps a signature from standing alone on a page. */
export function partsOf(block: Block, next: Block | undefined): Part[] {
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
      return [paragraphOf(block.lead, block.text, next?.kind === 'SIGNATURE')]
    case 'TABLE':
      return [tableOf(block)]
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
      return [new Paragraph({ style: 'Body', children: [new TextRun({ text: block.text })] })]
    case 'STUB':
      return stubParts(block)
    case 'COPIES':
      return [copiesPart(copiesLine(block.to))]
  }
}

function paragraphOf(lead: string | null, text: string, isBeforeSignature: unknown): Paragraph {
  const opening = lead === null ? [] : [new TextRun({ text: lead, font: fontOf(HEI) })]
  return new Paragraph({
    style: 'Body',
    keepNext: isBeforeSignature === true,
    children: [...opening, new TextRun({ text })],
  })
}

/** The organ's name is centred over the date, and the date ends four characters from the right, where the seal goes. */
function signatureParts(organName: string, date: string): Paragraph[] {
  const dateWidth = widthInCharacters(date)
  const organWidth = widthInCharacters(organName)
  const organRight = Math.max(0, SEAL.dateFromRight + (dateWidth - organWidth) / 2)
  const dateRight = Math.max(SEAL.dateFromRight, organRight + (organWidth - dateWidth) / 2)
  const right = (text: string, characters: number, keepNext: unknown): Paragraph =>
    new Paragraph({
      style: 'Flush',
      alignment: AlignmentType.RIGHT,
      keepNext: keepNext === true,
      indent: { right: Math.round(characters * CHARACTER) },
      children: [new TextRun({ text })],
    })
  const above = Array.from({ length: SEAL.blankLinesAbove }, () => emptyLine('KEPT'))
  return [...above, right(organName, Math.min(organRight, CHARACTERS_A_LINE), true), right(date, dateRight, false)]
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
    tableOf(block.table),
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
