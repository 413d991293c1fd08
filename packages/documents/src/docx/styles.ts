import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx'
import { CHARACTER, CHARACTER_SPACING, LINE_PITCH, SIZE } from '../layout/gb-9704.js'
import { FANGSONG, fontOf, HEI, KAI, SONG, SONG_TITLE } from './fonts.js'

const EXACT = { line: LINE_PITCH, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
const TITLE_LINE = { line: 700, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
const TABLE_LINE = { line: 360, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
const FIRST_LINE = { firstLine: 2 * CHARACTER, firstLineChars: 200 }

const body = {
  font: fontOf(FANGSONG),
  size: SIZE.body,
  sizeComplexScript: SIZE.body,
  characterSpacing: CHARACTER_SPACING,
}
const small = { font: fontOf(FANGSONG), size: SIZE.small, sizeComplexScript: SIZE.small, characterSpacing: 0 }

/** Named styles only, so that an office may restyle a file without touching its paragraphs. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { ...body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: EXACT },
    },
  },
  paragraphStyles: [
    {
      id: 'Body',
      basedOn: 'Normal',
      name: 'Paper Body',
      run: body,
      paragraph: { spacing: EXACT, indent: FIRST_LINE, alignment: AlignmentType.BOTH },
    },
    { id: 'Flush', basedOn: 'Normal', name: 'Paper Flush', run: body, paragraph: { spacing: EXACT } },
    {
      id: 'PaperTitle',
      basedOn: 'Normal',
      name: 'Paper Title',
      run: { font: fontOf(SONG_TITLE), size: SIZE.title, characterSpacing: 0 },
      paragraph: { spacing: TITLE_LINE, alignment: AlignmentType.CENTER },
    },
    {
      id: 'HeadingHei',
      basedOn: 'Normal',
      name: 'Paper Heading 1',
      run: { ...body, font: fontOf(HEI) },
      paragraph: { spacing: EXACT, indent: FIRST_LINE, keepNext: true, outlineLevel: 0 },
    },
    {
      id: 'HeadingKai',
      basedOn: 'Normal',
      name: 'Paper Heading 2',
      run: { ...body, font: fontOf(KAI) },
      paragraph: { spacing: EXACT, indent: FIRST_LINE, keepNext: true, outlineLevel: 1 },
    },
    { id: 'Small', basedOn: 'Normal', name: 'Paper Small', run: small, paragraph: { spacing: TABLE_LINE } },
    {
      id: 'TableText',
      basedOn: 'Normal',
      name: 'Paper Table Text',
      run: { ...small, size: SIZE.table, sizeComplexScript: SIZE.table },
      paragraph: { spacing: TABLE_LINE },
    },
    {
      id: 'PageNumber',
      basedOn: 'Normal',
      name: 'Paper Page Number',
      run: { font: fontOf(SONG), size: SIZE.small, characterSpacing: 0 },
      paragraph: { spacing: { line: 280, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    },
  ],
}

const NORMAL = '<w:name w:val="Normal"/><w:qFormat/>'
/** In the order of the schema. */
const SETTINGS = { widowControl: false, overflowPunct: true, autoSpaceDE: false, autoSpaceDN: false }

/**
 * 22 lines of 28 characters on every page: no white between ideographs and digits, no lines moved to keep company with
 * others. The docx library has no words for these in styles, so the style that all others are based on gets them here.
 *
 * `overflowPunct` is Word's own default and written out for LibreOffice 7.4, which takes it the wrong way round: without
 * it, a closing sign that hangs out of a justified line was lost in print.
 */
export function settleSpacing(stylesXml: string): string {
  const settings = Object.entries(SETTINGS).map(([name, isOn]) => `<w:${name} w:val="${isOn}"/>`)
  return stylesXml.replace(NORMAL, `${NORMAL}<w:pPr>${settings.join('')}</w:pPr>`)
}
