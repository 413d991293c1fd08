import { AlignmentType, Document, DocumentGridType, Packer, Paragraph, TextRun } from 'docx'
import { LETTER, LINE_PITCH, PAGE, twipsOfMm } from '../layout/gb-9704.js'
import type { Paper } from '../paper.js'
import { emptyLine, partsOf } from './blocks.js'
import { corePropertiesXml } from './core-properties.js'
import { fontTableXml } from './fonts.js'
import { frameOf } from './letter-frame.js'
import { steadyZip } from './steady-zip.js'
import { STYLES, tightenSpacing } from './styles.js'

/** The bytes of a Word file in the layout of GB/T 9704. The same paper gives the same bytes, anywhere, at any time. */
export async function paperToDocx(paper: Paper): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(documentOf(paper))
  return steadyZip(packed, {
    'word/styles.xml': tightenSpacing,
    'docProps/core.xml': corePropertiesXml(paper),
    'word/fontTable.xml': fontTableXml(),
  })
}

function documentOf(paper: Paper): Document {
  return new Document({
    styles: STYLES,
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
          grid: { type: DocumentGridType.LINES, linePitch: LINE_PITCH },
        },
        ...frameOf(paper),
        children: [...head(paper), ...paper.blocks.flatMap((block, i) => partsOf(block, paper.blocks[i + 1]))],
      },
    ],
  })
}

/** Number at the right under the red line, two blank lines, title, one blank line. A form has its organ's name instead. */
function head(paper: Paper): Paragraph[] {
  const title = new Paragraph({ style: 'PaperTitle', children: [new TextRun({ text: paper.title })] })
  if (paper.layout === 'FORM') {
    const organ = new Paragraph({ style: 'PaperTitle', children: [new TextRun({ text: paper.organName, size: 36 })] })
    return [organ, title, emptyLine()]
  }
  const number =
    paper.number === null
      ? []
      : [
          new Paragraph({
            style: 'Flush',
            alignment: AlignmentType.RIGHT,
            children: [new TextRun({ text: paper.number })],
          }),
        ]
  return [...number, emptyLine(), emptyLine(), title, emptyLine()]
}
