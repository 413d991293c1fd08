import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import {
  checkMapping,
  checkWorkbookZip,
  findHeader,
  guessMapping,
  readTables,
  type FieldRules,
} from '../../src/imports/tables/index.js'
import { dayIn, numberIn } from '../../src/imports/tables/index.js'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url))
const fields: FieldRules<'account' | 'name' | 'hours'> = {
  account: { zh: '账号', en: 'account', synonyms: ['账号', '登录名'], isRequired: true },
  name: { zh: '姓名', en: 'name', synonyms: ['姓名'] },
  hours: { zh: '已修课时', en: 'hours', synonyms: ['已修课时', '已学课时'] },
}

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  fill(book.addWorksheet('表'))
  return Buffer.from(await book.xlsx.writeBuffer())
}
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: { reason?: string }) => error.reason ?? String(error),
  )

describe('workbooks', () => {
  it('keeps real dates as days and numbers as numbers', async () => {
    const [table] = await readTables('study-2022.xlsx', fixture('study-2022.xlsx'))
    expect(table?.rows).toHaveLength(29)
    expect(table?.rows[1]?.cells).toEqual([
      '褚旺',
      '滨海新区信访办公室',
      'bhxf0199',
      35,
      35,
      90,
      '合格',
      'TJXF2022963793',
      '2022-10-05',
    ])
  })

  it('reads formulas by their result, rich text and links as text, and merged cells in every cell', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['二〇二二年学法情况统计表'])
      sheet.mergeCells('A1:C1')
      sheet.addRow(['账号', '学习情况', ''])
      sheet.addRow(['', '姓名', '已修课时'])
      sheet.mergeCells('A2:A3')
      sheet.mergeCells('B2:C2')
      sheet.addRow([
        { richText: [{ text: 'bh' }, { text: 'xf1' }] },
        { text: '甲某', hyperlink: 'https://example.invalid' },
        { formula: '30+5', result: 35 },
      ])
    })
    const found = findHeader(await readTables('a.xlsx', bytes), fields)
    expect(found).toMatchObject({ headerRow: 3, columns: ['账号', '姓名', '已修课时'] })
    expect(found.rows).toEqual([{ no: 4, cells: ['bhxf1', '甲某', 35] }])
    expect(guessMapping(found.columns, fields)).toEqual({ account: '账号', name: '姓名', hours: '已修课时' })
  })

  it('leaves hidden sheets out', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('隐藏', { state: 'hidden' }).addRow(['账号', '姓名'])
    book.addWorksheet('可见').addRow(['x', 'y'])
    const tables = await readTables('a.xlsx', Buffer.from(await book.xlsx.writeBuffer()))
    expect(tables.map((table) => table.sheet)).toEqual(['可见'])
  })
})

describe('text tables', () => {
  const text = '账号,姓名,已修课时\r\nbhxf1,𠮷某,35\r\n'
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['UTF-16 with its mark', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['tabs', Buffer.from(text.replaceAll(',', '\t'))],
  ])('reads %s, characters beyond the basic plane too', async (_, bytes) => {
    const [table] = await readTables('a.csv', bytes)
    expect(table?.rows.slice(0, 2)).toEqual([
      { no: 1, cells: ['账号', '姓名', '已修课时'] },
      { no: 2, cells: ['bhxf1', '𠮷某', '35'] },
    ])
  })

  it('holds the same 40 matters as the workbook', async () => {
    const [csv] = await readTables('ledger-40.csv', fixture('ledger-40.csv'))
    const [xlsx] = await readTables('ledger-40.xlsx', fixture('ledger-40.xlsx'))
    const plain = (rows: readonly { cells: readonly unknown[] }[] = []) =>
      rows.map((row) => Array.from({ length: 24 }, (_, i) => String(row.cells[i] ?? '')))
    expect(plain(csv?.rows)).toEqual(plain(xlsx?.rows))
  })
})

describe('what is no table says what to do', () => {
  it.each([
    ['nothing', 'a.csv', Buffer.alloc(0), 'TABLE_EMPTY'],
    ['blank lines only', 'a.csv', Buffer.from('\n\n,,\n'), 'TABLE_EMPTY'],
    ['text called .xlsx', 'a.xlsx', Buffer.from('账号,姓名'), 'FILE_NOT_WHAT_IT_SAYS'],
    ['a workbook called .csv', 'a.csv', fixture('study-2022.xlsx'), 'FILE_NOT_WHAT_IT_SAYS'],
    ['half a workbook', 'a.xlsx', fixture('study-2022.xlsx').subarray(0, 4000), 'FILE_DAMAGED'],
    ['an old workbook', 'a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'FILE_OLD_WORKBOOK'],
    [
      'a workbook with a password',
      'a.xlsx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'FILE_LOCKED',
    ],
    ['another kind of file', 'a.pdf', Buffer.from('%PDF-1.7'), 'FILE_TYPE_UNKNOWN'],
    ['bytes called .csv', 'a.csv', Buffer.from('89504e470d0a1a0a0000000d49484452ff', 'hex'), 'TEXT_NOT_READABLE'],
  ])('%s', async (_, name, bytes, reason) => {
    expect(await reasonOf(readTables(name, bytes))).toBe(reason)
  })

  it('a zip that is no workbook', async () => {
    const zip = new JSZip().file('word/document.xml', '<x/>')
    const bytes = await zip.generateAsync({ type: 'nodebuffer' })
    expect(await reasonOf(readTables('a.xlsx', bytes))).toBe('FILE_NOT_WHAT_IT_SAYS')
  })

  it('a zip that grows: measured by what comes out of it', async () => {
    const zip = new JSZip().file('xl/workbook.xml', 'a'.repeat(3_000_000))
    const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
    expect(bytes.length).toBeLessThan(10_000)
    expect(await reasonOf(checkWorkbookZip(bytes, 1_000_000))).toBe('FILE_UNPACKS_TOO_LARGE')
    expect(await reasonOf(checkWorkbookZip(bytes, 4_000_000))).toBe('read')
  })

  it('more cells than a workbook may have', async () => {
    const zip = new JSZip()
      .file('xl/workbook.xml', '<x/>')
      .file('xl/worksheets/sheet1.xml', '<c r="A1"/>'.repeat(500_100))
    const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
    expect(await reasonOf(readTables('a.xlsx', bytes))).toBe('TABLE_TOO_WIDE')
  })

  it('more rows than allowed', async () => {
    expect(await reasonOf(readTables('a.csv', Buffer.from('a,b\n'.repeat(50_021))))).toBe('TABLE_TOO_LONG')
  })

  it('no header', async () => {
    const tables = await readTables('a.csv', Buffer.from('1,2\n3,4\n'))
    expect(() => findHeader(tables, fields)).toThrow(expect.objectContaining({ reason: 'TABLE_WITHOUT_HEADER' }))
  })
  it('a header and nothing below', async () => {
    const tables = await readTables('a.csv', Buffer.from('账号,姓名\n,\n'))
    expect(() => findHeader(tables, fields)).toThrow(expect.objectContaining({ reason: 'TABLE_WITHOUT_ROWS' }))
  })
})

describe('columns', () => {
  it('are told apart when two have one name', async () => {
    const tables = await readTables('a.csv', Buffer.from('账号,姓名,姓名,\nx,甲,乙,丙\n'))
    expect(findHeader(tables, fields).columns).toEqual(['账号', '姓名', '姓名 (2)', 'D列'])
  })
  it('refuses a mapping with a column that is missing, unknown or used twice', () => {
    expect(checkMapping({ name: '姓名', hours: '姓名', oops: '账号' }, ['账号', '姓名'], fields)).toEqual({
      missing: ['account'],
      wrong: ['name', 'hours', 'oops'],
    })
  })
})

describe('cells', () => {
  it.each([
    ['2022-09-05', '2022-09-05'],
    ['2022/9/5', '2022-09-05'],
    ['2022.9.5 10:30', '2022-09-05'],
    ['２０２２年９月５日', '2022-09-05'],
    ['20220905', '2022-09-05'],
    [20220905, '2022-09-05'],
  ])('%s is the day %s', (cell, day) => expect(dayIn(cell)).toEqual({ value: day }))
  it('knows a day that does not exist', () => {
    expect(dayIn('2022-02-30')).toEqual({ value: null, problem: 'NOT_A_DAY' })
    expect(dayIn('')).toEqual({ value: null })
  })
  it.each([
    [35, 35],
    ['35.5课时', 35.5],
    ['1,046', 1046],
    ['', null],
  ])('%s is the number %s', (cell, value) => expect(numberIn(cell)).toEqual({ value }))
  it.each([-1, '-1', '三十五'])('%s is no number', (cell) => expect(numberIn(cell).problem).toBe('NOT_A_NUMBER'))
})
