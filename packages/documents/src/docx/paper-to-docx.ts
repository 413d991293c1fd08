import { Document, DocumentGridType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import {
  CHARACTERS_A_LINE,
  LETTER,
  LINE_PITCH,
  PAGE,
  SIZE,
  TEXT_WIDTH,
  twipsOfMm,
  widthInCharacters,
} from '../layout/gb-9704.js'
import type { Paper } from '../paper.js'
import { referenceText } from '../preview/paper-to-text.js'
import { emptyLine, partsOf } from './blocks.js'
import { corePropertiesXml } from './core-properties.js'
import { fontTableXml } from './fonts.js'
import { frameOf } from './letter-frame.js'
import { steadyZip } from './steady-zip.js'
import { stylesXml } from './styles-xml.js'
import { partsOfPaper } from './unpacked.js'

/** The styles are the same in every paper and take their place when it is packed. */
const NO_STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'

/** The bytes of a Word file in the layout of GB/T 9704. The same paper gives the same bytes, anywhere, at any time. */
export async function paperToDocx(paper: Paper): Promise<Uint8Array> {
  return steadyZip(partsOfPaper(documentOf(paper)), {
    'word/styles.xml': stylesXml(),
    'docProps/core.xml': corePropertiesXml(paper),
    'word/fontTable.xml': fontTableXml(),
  })
}

function documentOf(paper: Paper): Document {
  return new Document({
    externalStyles: NO_STYLES,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twipsOfMm(PAGE.widthMm), height: twipsOfMm(PAGE.heightMm) },
            margin: {
              top: twipsOfMm(PAGE.topMm),
              left: twipsOfMm(PAGE.leftMm),
              right: twipsOfMm(PAGE.rightMm),
              bottom: twipsOfMm(PAGE.bottomMm),
              header: twipsOfMm(LETTER.mastheadTopMm),
              footer: twipsOfMm(LETTER.lineFromBottomMm),
            },
          },
          // Exact line heights make the 22 lines; a grid that snaps would stretch the lower lines of tables to it.
          grid: { type: DocumentGridType.DEFAULT, linePitch: LINE_PITCH },
        },
        ...frameOf(paper),
        children: [
          ...head(paper),
          ...paper.blocks.flatMap((block, i) => partsOf(block, paper.blocks[i + 1], paper.layout)),
        ],
      },
    ],
  })
}

/** Number under the red line, two blank lines, title, one blank line. A form has its organ's name instead. */
function head(paper: Paper): Paragraph[] {
  const title = new Paragraph({ style: 'PaperTitle', children: [new TextRun({ text: paper.title })] })
  if (paper.layout === 'FORM') {
    const organ = new Paragraph({
      style: 'PaperTitle',
      children: [new TextRun({ text: paper.organName, size: SIZE.formOrgan })],
    })
    return [organ, title]
  }
  return [...numberLines(paper), emptyLine(), emptyLine(), title, emptyLine()]
}

/** The number at the right edge, the matter's number at the left: one line when both fit, else two. */
function numberLines(paper: Paper): Paragraph[] {
  const reference = referenceText(paper)
  const parts = [reference ?? '', paper.number ?? '']
  if (widthInCharacters(parts.join('')) <= CHARACTERS_A_LINE - 1) return parts.join('') === '' ? [] : [spread(parts)]
  return [spread([reference ?? '', '']), spread(['', paper.number ?? ''])]
}

const spread = ([left, right]: string[]): Paragraph =>
  new Paragraph({
    style: 'Flush',
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [new TextRun({ children: [left ?? '', new Tab(), right ?? ''] })],
  })
