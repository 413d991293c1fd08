import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx'
import { CHARACTER, LETTER, PAGE, SIZE, TEXT_WIDTH, twipsOfMm, widthInCharacters } from '../layout/gb-9704.js'
import { fontOf, SONG_TITLE } from './fonts.js'
import type { Paper } from '../paper.js'

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 })

/** Both red lines are 170 mm long and centred on the sheet, so they reach out of the text area on both sides. */
const OUTDENT = {
  left: -twipsOfMm(PAGE.leftMm - (PAGE.widthMm - LETTER.lineLengthMm) / 2),
  right: -twipsOfMm(PAGE.rightMm - (PAGE.widthMm - LETTER.lineLengthMm) / 2),
}
const THICK = { style: BorderStyle.SINGLE, size: 20, color: LETTER.red, space: 0 }
const THIN = { style: BorderStyle.SINGLE, size: 6, color: LETTER.red, space: 0 }
/** Height of the white between the two lines. */
const GAP = 30

/** A thick and a thin line: two borders of one very low paragraph, which every program draws alike. */
const doubleLine = (above: typeof THICK, below: typeof THIN): Paragraph =>
  new Paragraph({
    indent: OUTDENT,
    spacing: exactly(GAP),
    border: { top: above, bottom: below },
    children: [new TextRun({ size: 2 })],
  })

const blank = (height: number): Paragraph =>
  new Paragraph({ spacing: exactly(height), children: [new TextRun({ size: 2 })] })

/** Long names are set smaller, so that the masthead stays one line of at most 156 mm. */
function mastheadSize(organName: string): number {
  const widest = (TEXT_WIDTH / 10 / Math.max(1, widthInCharacters(organName))) | 0
  return Math.max(28, Math.min(SIZE.masthead, widest))
}

function masthead(organName: string): Header {
  const size = mastheadSize(organName)
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: exactly(size * 10 + 80),
        children: [
          new TextRun({ text: organName, font: fontOf(SONG_TITLE), size, color: LETTER.red, characterSpacing: 0 }),
        ],
      }),
      blank(twipsOfMm(4)),
      doubleLine(THICK, THIN),
      blank(twipsOfMm(3)),
    ],
  })
}

/** — 2 —, odd pages on the right, even pages on the left, one character in from the edge. */
function pageNumber(side: 'LEFT' | 'RIGHT'): Footer {
  const isRight = side === 'RIGHT'
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        alignment: isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: isRight ? { right: CHARACTER } : { left: CHARACTER },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
      blank(twipsOfMm(3)),
    ],
  })
}

const emptyHeader = (): Header => new Header({ children: [blank(20)] })

/** Headers and footers of a section: the first page of a letter has the masthead and no number, a form has neither. */
export function frameOf(paper: Paper): Pick<ISectionOptions, 'headers' | 'footers'> {
  const isLetter = paper.layout === 'LETTER'
  return {
    headers: {
      first: isLetter ? masthead(paper.organName) : emptyHeader(),
      default: emptyHeader(),
      even: emptyHeader(),
    },
    footers: {
      first: new Footer({ children: isLetter ? [doubleLine(THIN, THICK)] : [blank(20)] }),
      default: pageNumber('RIGHT'),
      even: pageNumber('LEFT'),
    },
  }
}
