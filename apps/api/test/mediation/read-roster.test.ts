import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { yuanText } from '@petition/domain'
import { readRoster } from '../../src/mediation/roster/read-roster.js'

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)))
const expected = JSON.parse(fixture('roster-20.expected.json').toString('utf8')) as Record<string, unknown>

/** The sample roster with some cells changed: sheet row, column from 1, value. */
async function changed(...cells: readonly [number, number, ExcelJS.CellValue][]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(fixture('roster-20.xlsx') as unknown as ArrayBuffer)
  for (const [row, column, value] of cells) {
    const sheet = workbook.worksheets[0]
    if (sheet) sheet.getCell(row, column).value = value
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
const problemsOf = async (...cells: readonly [number, number, ExcelJS.CellValue][]) =>
  (await readRoster('名册.xlsx', await changed(...cells))).problems.map(({ line, column, code }) => [
    line,
    column,
    code,
  ])

describe('a roster of parties', () => {
  it('is read to the cent, heirs under their party', async () => {
    const roster = await readRoster('roster-20.xlsx', fixture('roster-20.xlsx'))
    const shares = roster.rows.flatMap((row) => row.shares)
    expect(roster.problems).toEqual([])
    expect({
      rows: roster.lines,
      parties: roster.rows.length,
      signedBySelf: shares.filter((share) => share.capacity === 'SELF').length,
      signedByProxy: shares.filter((share) => share.capacity === 'RELATIVE').length,
      deceasedParties: roster.rows.filter((row) => row.isDeceased).length,
      heirRows: shares.filter((share) => share.capacity === 'HEIR').length,
      instalments: shares.reduce((sum, share) => sum + share.instalments.length, 0),
      totalCents: roster.totalCents,
      byInstalment: roster.byInstalment.map((cents) => yuanText(cents).replaceAll(',', '')),
      agrees: roster.totalCents === roster.statedCents,
    }).toEqual({
      rows: expected['rows'],
      parties: expected['parties'],
      signedBySelf: expected['signedBySelf'],
      signedByProxy: expected['signedByProxy'],
      deceasedParties: expected['deceasedParties'],
      heirRows: expected['heirRows'],
      instalments: expected['instalments'],
      totalCents: expected['totalCents'],
      byInstalment: expected['byInstalmentNumber'],
      agrees: expected['agrees'],
    })
  })

  it('holds every text to its length, as when it is typed', async () => {
    const long = '长'.repeat(201)
    for (const [column, most] of [
      [2, 60],
      [3, 100],
      [9, 200],
    ] as const) {
      const codes = async (length: number) =>
        (await problemsOf([13, column, long.slice(0, length)])).map(([, , code]) => code)
      expect(await codes(most + 1), String(column)).toContain('ROW_TOO_LONG')
      expect(await codes(most), String(column)).not.toContain('ROW_TOO_LONG')
    }
  })

  it('tells the total that does not add up, by how much', async () => {
    const { problems } = await readRoster('名册.xlsx', await changed([24, 11, 574774]))
    expect(problems).toMatchObject([{ line: 0, code: 'ROSTER_DIFFERS', facts: { difference: 5 } }])
  })

  it('tells each error at its line and column', async () => {
    expect(await problemsOf([3, 14, '待定'], [24, 11, null])).toContainEqual([3, '第1期日期', 'ROW_NOT_A_DAY'])
    expect(await problemsOf([3, 11, '约四万'], [24, 11, null])).toContainEqual([3, '应付金额（元）', 'ROW_NOT_CENTS'])
    expect(await problemsOf([13, 10, null])).toEqual([[13, null, 'RELATIVE_WITHOUT_AUTHORITY']])
    expect(await problemsOf([6, 10, null])).toEqual([[6, null, 'HEIR_WITHOUT_AUTHORITY']])
    expect(await problemsOf([3, 13, 27998.01])).toEqual([[3, null, 'INSTALMENTS_DIFFER']])
    expect(await problemsOf([7, 3, '别人'])).toEqual([[7, '协议编号', 'ROW_OF_ANOTHER_PARTY']])
    expect(await problemsOf([3, 8, '朋友'], [24, 11, null])).toContainEqual([3, '签署人身份', 'ROW_WORD_UNKNOWN'])
  })
})
