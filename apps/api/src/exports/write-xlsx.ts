import { daysBetween, isLocalDate, localDate } from '@petition/law'
import { looksLikeFormula, xmlText } from './cells.js'
import type { ExportColumn, ExportValue } from './exporter.js'
import type { Sheet } from './sheet.js'
import { writeZip, type ZipPart } from './zip.js'

/** What one sheet holds, by its format, header and footer taken off. */
export const MOST_SHEET_ROWS = 1_048_574
const MOST_CELL_CHARACTERS = 32_767
const CUT = '……（过长，已截断）'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Cell styles, in the order of the style sheet below. */
const STYLE = { plain: 0, header: 1, day: 2, quoted: 3 } as const

/** A workbook of one sheet, written while its rows are read. Text is text in it, whatever it begins with. */
export function writeXlsx(sheet: Sheet): AsyncGenerator<Buffer> {
  return writeZip(partsOf(sheet))
}

function* partsOf(sheet: Sheet): Generator<ZipPart> {
  yield { name: '[Content_Types].xml', content: [CONTENT_TYPES] }
  yield { name: '_rels/.rels', content: [ROOT_RELATIONS] }
  yield { name: 'xl/workbook.xml', content: [workbook(sheet.name)] }
  yield { name: 'xl/_rels/workbook.xml.rels', content: [BOOK_RELATIONS] }
  yield { name: 'xl/styles.xml', content: [STYLES] }
  yield { name: 'xl/worksheets/sheet1.xml', content: sheetXml(sheet) }
}

async function* sheetXml({ header, columns, pages, footer }: Sheet): AsyncGenerator<string> {
  const widths = header.map((_, i) => `<col min="${i + 1}" max="${i + 1}" width="18" customWidth="1"/>`).join('')
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>`
  yield `<row r="1">${header.map((text, i) => textCell(`${letterOf(i)}1`, text, STYLE.header)).join('')}</row>`
  let count = 0
  for await (const rows of pages) {
    if (rows.length === 0) continue
    if (count + rows.length > MOST_SHEET_ROWS) throw new RangeError('more rows than a sheet holds')
    yield rows.map((row, i) => rowXml(row, columns, count + i + 2)).join('')
    count += rows.length
  }
  yield `<row r="${count + 2}">${textCell(`A${count + 2}`, footer(count), STYLE.plain)}</row></sheetData></worksheet>`
}

const rowXml = (row: readonly ExportValue[], columns: Sheet['columns'], no: number): string =>
  `<row r="${no}">${row.map((value, i) => cellXml(`${letterOf(i)}${no}`, value, columns[i]?.as ?? 'text')).join('')}</row>`

function cellXml(at: string, value: ExportValue, as: ExportColumn<unknown>['as']): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return Number.isFinite(value) ? `<c r="${at}"><v>${value}</v></c>` : ''
  const serial = as === 'day' ? serialOf(value) : null
  if (serial !== null) return `<c r="${at}" s="${STYLE.day}"><v>${serial}</v></c>`
  return textCell(at, value, looksLikeFormula(value) ? STYLE.quoted : STYLE.plain)
}

function textCell(at: string, text: string, style: number): string {
  const shown = text.length > MOST_CELL_CHARACTERS ? `${text.slice(0, MOST_CELL_CHARACTERS - CUT.length)}${CUT}` : text
  return `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${sheetText(shown)}</t></is></c>`
}

/** Sheets read _x000D_ in a text as that character; what looks like it by chance is written so that it stays. */
const sheetText = (text: string): string =>
  xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')).replaceAll('\r', '_x000D_')

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

const FIRST_SOUND_DAY = '1900-03-01'

/** Days as sheets count them. Before March 1900 they count a day that never was, so those stay text. */
function serialOf(day: string): number | null {
  if (!isLocalDate(day) || day < FIRST_SOUND_DAY) return null
  return daysBetween(localDate('1899-12-30'), day)
}

const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`
const CONTENT_TYPES =
  `${XML}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  override('/xl/workbook.xml', 'sheet.main') +
  override('/xl/worksheets/sheet1.xml', 'worksheet') +
  `${override('/xl/styles.xml', 'styles')}</Types>`

const ROOT_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
const BOOK_RELATIONS =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="rId2" Type="${REL}/styles" Target="styles.xml"/></Relationships>`

/** Sheet names have 31 characters at most, and some marks are not among them. */
const sheetName = (name: string) => [...name.replace(/[[\]:*?/\\']/g, ' ')].slice(0, 31).join('')
const workbook = (name: string) =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="${xmlText(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`

const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>' +
  '</cellXfs></styleSheet>'
