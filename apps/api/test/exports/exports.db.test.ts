import { createHash } from 'node:crypto'
import ExcelJS from 'exceljs'
import { parse } from 'csv-parse/sync'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localDate } from '@petition/law'
import { exportsSlice, registerExporter } from '../../src/exports/index.js'
import { writeCsv } from '../../src/exports/write-csv.js'
import { writeXlsx } from '../../src/exports/write-xlsx.js'
import type { Sheet } from '../../src/exports/sheet.js'
import { only } from '../../src/platform/access.js'
import { requireViewer } from '../../src/platform/ctx.js'
import { InvalidInput } from '../../src/platform/errors.js'
import { AuditEntryEntity } from '../../src/platform/records/entities.js'
import { aViewer, eachDatabase } from '../offices.js'
import { doorFor } from '../imports/door.js'

interface Row {
  readonly organId: string
  readonly text: string
  readonly on: string | null
  readonly n: number
}
const TEXTS = [
  '=HYPERLINK("http://x.invalid")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  ' =1',
  '𠮷田，"引号"\n两行',
  '<a>&_x0041_',
  '普通',
]
const rows: Row[] = [
  ...TEXTS.map((text, i) => ({ organId: 'po', text, on: i === 0 ? null : '2022-05-10', n: -i })),
  { organId: 'other', text: '别的单位', on: '2022-05-11', n: 7 },
]
const viewers = {
  head: aViewer({ organId: 'po', roles: ['HEAD'] }),
  other: aViewer({ organId: 'other', roles: ['HEAD'] }),
  intake: aViewer({ organId: 'po', roles: ['INTAKE'] }),
}
let roleNow = 'HEAD' as 'HEAD' | 'DEPUTY'

function registerLetters(): void {
  registerExporter<Row, { least: number }>({
    name: 'letters',
    label: { zh: '来信/台账', en: 'letters' },
    access: only(roleNow),
    columns: [
      { key: 'text', zh: '内容', en: 'text', as: 'text', value: (row) => row.text },
      { key: 'on', zh: '日期', en: 'on', as: 'day', value: (row) => row.on },
      { key: 'n', zh: '数', en: 'n', as: 'number', value: (row) => row.n },
    ],
    filterOf: (given) => {
      const least = (given as { least?: unknown }).least ?? -100
      if (typeof least !== 'number') throw new InvalidInput({ 'filter.least': 'number' })
      return { least }
    },
    count: async (ctx, { least }) =>
      rows.filter((row) => row.organId === requireViewer(ctx).organId && row.n >= least).length,
    pages: async function* (ctx, { least }) {
      const seen = rows.filter((row) => row.organId === requireViewer(ctx).organId && row.n >= least)
      for (let i = 0; i < seen.length; i += 5) yield seen.slice(i, i + 5)
    },
  })
}

eachDatabase(
  (office) => {
    beforeEach(() => {
      roleNow = 'HEAD'
      registerLetters()
    })
    const ask = async (who: string, body: object, header = { 'x-requested-with': 'test' }) =>
      (await office.client({ 'user-agent': who })).send('POST', '/exports', {
        headers: { 'content-type': 'application/json', ...header },
        payload: JSON.stringify({ list: 'letters', format: 'csv', ...body }),
      })
    const fetch = async (who: string, body: object) => {
      const { url } = (await ask(who, body)).json<{ url: string }>()
      return { url, answer: await (await office.client({ 'user-agent': who })).get(url) }
    }

    it('streams CSV that no spreadsheet calculates, whole and counted', async () => {
      const { url, answer } = await fetch('head', {})
      expect(answer.statusCode).toBe(200)
      expect(answer.headers).toMatchObject({ 'x-row-count': '14', 'content-type': 'text/csv; charset=utf-8' })
      expect(answer.headers['content-disposition']).toContain(encodeURIComponent('来信/台账'))
      const text = answer.body
      expect(text.startsWith('\ufeff内容,日期,数\r\n')).toBe(true)
      expect(text.endsWith('共 14 行，完\r\n')).toBe(true)
      const cells = (
        parse(text, { bom: true, relax_column_count: true, record_delimiter: '\r\n' }) as string[][]
      ).slice(1, -1)
      expect(cells.map(([one]) => one)).toEqual([...TEXTS.slice(0, 11).map((one) => `'${one}`), ...TEXTS.slice(11)])
      expect(cells[2]).toEqual(["'-1", '2022-05-10', '-2'])
      // once, and by nobody else
      expect((await (await office.client({ 'user-agent': 'head' })).get(url)).statusCode).toBe(404)
    })

    it('gives a workbook with real dates and numbers, text as text', async () => {
      const { answer } = await fetch('head', { format: 'xlsx', columns: ['on', 'text', 'n'] })
      const book = new ExcelJS.Workbook()
      await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer)
      const [sheet] = book.worksheets
      expect(sheet?.name).toBe('来信 台账')
      expect(sheet?.getRow(1).values).toEqual([undefined, '内容', '日期', '数'])
      const read = TEXTS.map((_, i) => sheet?.getRow(i + 2))
      expect(read.map((row) => shown(row?.getCell(1).value))).toEqual([...TEXTS])
      expect(read.every((row) => row?.getCell(1).type === ExcelJS.ValueType.String)).toBe(true)
      expect(read[1]?.getCell(2).value).toEqual(new Date('2022-05-10T00:00:00Z'))
      expect(read[0]?.getCell(2).value).toBeNull()
      expect(read[4]?.getCell(3).value).toBe(-4)
      expect(sheet?.getRow(TEXTS.length + 2).getCell(1).value).toBe('共 14 行，完')
    })

    it('holds what the viewer sees in the list, and what the filter leaves', async () => {
      expect((await fetch('other', {})).answer.body).toContain('别的单位')
      expect((await fetch('head', {})).answer.body).not.toContain('别的单位')
      expect((await fetch('head', { filter: { least: -2 } })).answer.headers['x-row-count']).toBe('3')
    })

    it('asks the right again when the file is fetched', async () => {
      const { url } = (await ask('head', {})).json<{ url: string }>()
      roleNow = 'DEPUTY'
      registerLetters()
      expect((await (await office.client({ 'user-agent': 'head' })).get(url)).statusCode).toBe(403)
    })

    it('is refused without the role, for unknown lists, columns and filters, and to pages of other origins', async () => {
      expect((await ask('intake', {})).statusCode).toBe(403)
      expect((await ask('stranger', {})).statusCode).toBe(401)
      expect((await ask('head', { list: 'people' })).statusCode).toBe(400)
      expect((await ask('head', { columns: ['phone'] })).statusCode).toBe(400)
      expect((await ask('head', { filter: { least: 'x' } })).statusCode).toBe(400)
      expect((await ask('head', { format: 'pdf' })).statusCode).toBe(400)
      expect((await ask('head', {}, {} as never)).statusCode).toBe(400)
    })

    it('says in the audit log who took which list', async () => {
      await ask('head', { columns: ['n'] })
      const entries = await office.db.read.findBy(AuditEntryEntity, {
        act: 'exportList',
        accountId: viewers.head.accountId,
      })
      expect(entries.at(-1)).toMatchObject({ thingId: 'letters', detail: { format: 'csv', columns: ['n'] } })
    })
  },
  { slices: [exportsSlice, doorFor(viewers)] },
)

describe('a long list', () => {
  const PAGES = 400
  let made = 0
  const longSheet = (): Sheet => {
    made = 0
    return {
      name: '长表',
      header: ['号', '内容'],
      columns: [{ as: 'number' }, { as: 'text' }],
      pages: (async function* () {
        for (let page = 0; page < PAGES; page++) {
          made++
          yield Array.from({ length: 200 }, (_, i) => {
            const n = page * 200 + i
            return [n, createHash('sha256').update(String(n)).digest('hex')]
          })
        }
      })(),
      footer: (count) => `共 ${count} 行，完`,
    }
  }

  it.each([
    ['CSV', writeCsv],
    ['XLSX', writeXlsx],
  ])('%s is read only as fast as it is taken', async (_, write) => {
    const chunks = write(longSheet())
    for (let taken = 0; taken < 100_000;) taken += (await chunks.next()).value?.length ?? 100_000
    expect(made).toBeLessThan(PAGES / 10)
    await chunks.return(undefined)
  })

  it('is a sound workbook at 80,000 rows', async () => {
    const bytes: Buffer[] = []
    for await (const chunk of writeXlsx(longSheet())) bytes.push(chunk)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(Buffer.concat(bytes) as unknown as ArrayBuffer)
    expect(book.worksheets[0]?.rowCount).toBe(80_002)
    expect(book.worksheets[0]?.getRow(80_001).getCell(1).value).toBe(79_999)
  })

  it('ends without its last line when reading fails', async () => {
    const sheet: Sheet = {
      ...longSheet(),
      pages: (async function* () {
        yield [[1, localDate('2022-05-10')]]
        throw new Error('connection lost')
      })(),
    }
    let text = ''
    const drain = async () => {
      for await (const chunk of writeCsv(sheet)) text += chunk
    }
    await expect(drain()).rejects.toThrow('connection lost')
    expect(text).not.toContain('完')
    const zip = async () => {
      for await (const chunk of writeXlsx({ ...sheet, pages: failing() })) text += chunk.length
    }
    await expect(zip()).rejects.toThrow('connection lost')
  })
})

async function* failing(): AsyncGenerator<[number, string][]> {
  yield [[1, 'x']]
  throw new Error('connection lost')
}
beforeAll(registerLetters)

/** A cell as spreadsheets show it: _x000D_ stands for that character. */
const shown = (value: unknown): string =>
  String(value).replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
