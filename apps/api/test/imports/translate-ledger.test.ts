import { readFileSync } from 'node:fs'
import { DISTRICT, type Outcome } from '@petition/domain'
import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { LEDGER_FIELDS, type LedgerField } from '../../src/imports/ledger/fields.js'
import { translateLedger } from '../../src/imports/ledger/translate-ledger.js'
import { fieldsOf, findHeader, guessMapping, readTables, type Cell } from '../../src/imports/tables/index.js'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url))
const expected = JSON.parse(fixture('ledger-40.expected.json').toString('utf8'))
const frame = {
  today: localDate('2023-01-10'),
  organByName: new Map(DISTRICT.map((organ) => [organ.name, organ.code])),
}

async function rowsIn(file: string) {
  const table = findHeader(await readTables(file, fixture(file)), LEDGER_FIELDS)
  const mapping = guessMapping(table.columns, LEDGER_FIELDS)
  return table.rows.map((row) => ({ no: row.no, cells: fieldsOf(row, table, mapping, LEDGER_FIELDS), mapping }))
}

const count = (values: readonly string[]) =>
  values.reduce<Record<string, number>>((sums, one) => ({ ...sums, [one]: (sums[one] ?? 0) + 1 }), {})

/** What the sample's notes call our warnings. */
const REASONS: Readonly<Record<string, string>> = {
  ROW_JOINT_MATTER: 'joint matter, five representatives',
  ROW_NO_IDENTITY_NO_PHONE: 'no identity number, no telephone',
  ROW_BEFORE_REGULATION: 'before 2022-05-01',
  ROW_IDENTITY_CHECK: 'check digit of the identity number',
  ROW_ANONYMOUS: 'anonymous',
  ROW_RARE_CHARACTER: 'character outside the basic plane',
}
const FORM = { LETTER: '来信', TELEPHONE: '来电', VISIT: '来访', NETWORK: '网上', TRANSFER_IN: '' }
const OPINION: Record<Outcome, string> = { SUPPORTED: '支持', EXPLAINED: '解释', NOT_SUPPORTED: '不予支持' }

describe.each(['ledger-40.xlsx', 'ledger-40.csv'])('the 40 matters of %s', (file) => {
  type Row = Awaited<ReturnType<typeof rowsIn>>[number] & ReturnType<typeof translateLedger>
  let rows: Row[] = []
  beforeAll(async () => {
    rows = (await rowsIn(file)).map((row) => ({ ...row, ...translateLedger(row.cells, frame) }))
  })
  const matters = () => rows.map((row) => row.data!)

  it('are all importable, and each warning stands at its row', () => {
    expect(rows).toHaveLength(expected.rows)
    expect(rows.filter((row) => row.data !== null)).toHaveLength(expected.importable)
    expect(rows.flatMap((row) => row.problems.filter((one) => one.severity === 'ERROR'))).toEqual(expected.errors)
    const warnings = rows.flatMap((row) => row.problems.map((one) => ({ row: row.no, reason: REASONS[one.code] })))
    expect(warnings).toEqual(expected.warnings)
  })

  it('find all 23 columns that we know', () => {
    expect(Object.keys(rows[0]!.mapping).sort()).toEqual(Object.keys(LEDGER_FIELDS).sort())
  })

  it('add up to the figures of the year', () => {
    const { totals } = expected
    const facts = matters().flatMap((matter) => matter.history)
    expect(matters().reduce((sum, matter) => sum + matter.groupSize, 0)).toBe(totals.people)
    expect(count(matters().map((matter) => FORM[matter.channel]))).toEqual(totals.byForm)
    expect(count(rows.map((row) => String(row.preview['purpose'])))).toEqual(totals.byPurpose)
    expect(count(rows.map((row) => String(row.preview['unit'])))).toEqual(totals.byUnit)
    expect(count(rows.map((row) => String(row.preview['topic'])))).toEqual(totals.byCategory)
    expect(matters().filter((matter) => matter.groupSize > 1)).toHaveLength(totals.collective)
    expect(facts.filter((fact) => fact.kind === 'ACCEPTED')).toHaveLength(totals.accepted)
    const opinions = facts.filter((fact) => fact.kind === 'OPINION_ISSUED')
    expect(opinions).toHaveLength(totals.closed)
    expect(count(opinions.map((fact) => OPINION[fact.outcome]))).toEqual(totals.byOpinion)
    expect(count(matters().map((matter) => matter.lawVersion))).toEqual({
      'petition-regulation-2022': totals.byLaw['Regulation of 2022'],
      'petition-regulation-2005': totals.byLaw['before 2022-05-01'],
    })
  })

  it('keep what six rows need kept', () => {
    const at = (no: number) => rows.find((row) => row.no === no)!.data!
    expect(at(6).parties.map((party) => [party.name, party.isRepresentative, party.idNumber !== null])).toEqual([
      ['尤永澈', true, true],
      ['蒲桂澜', true, false],
      ['庄忆澜', true, false],
      ['翟振森', true, false],
      ['褚培谦', true, false],
    ])
    expect(at(11).parties).toMatchObject([{ idNumber: null, unverifiedIdNumber: null, phone: null }])
    expect(at(16)).toMatchObject({ receivedOn: '2022-04-18', lawVersion: 'petition-regulation-2005' })
    expect(at(23).parties).toMatchObject([{ idNumber: null, unverifiedIdNumber: '999999196306103948' }])
    expect(at(29)).toMatchObject({ isAnonymous: true, parties: [] })
    expect(at(35).parties[0]?.name).toBe('𠮷淑根')
  })

  it('lead elsewhere what was led elsewhere, with no acceptance', () => {
    const guided = matters().filter((matter) => matter.history.some((fact) => fact.kind === 'GUIDED'))
    expect(guided.map((matter) => matter.history.map((fact) => fact.kind))).toEqual([['GUIDED'], ['GUIDED']])
    expect(guided.map((matter) => matter.history[0])).toMatchObject([
      { toOrganId: 'U27', on: '2022-08-04' },
      { toOrganId: 'U32', on: '2022-05-18' },
    ])
  })

  it('split claims, find the place, and show no name in clear', () => {
    expect(matters()[1]?.claims).toEqual([{ text: '发放欠薪60.04万元' }, { text: '调查停产原因' }])
    expect(matters()[1]).toMatchObject({ placeCode: '120116053', isFirstTime: false })
    const shown = JSON.stringify(rows.map((row) => row.preview))
    expect(shown).not.toContain('蒲嘉泉')
    expect(shown).not.toContain('999999196006252803')
  })
})

describe('a row that says something impossible', () => {
  let cells: Record<LedgerField, Cell>
  beforeAll(async () => {
    cells = (await rowsIn('ledger-40.xlsx'))[0]!.cells
  })
  const codes = (change: Partial<Record<LedgerField, Cell>>) =>
    translateLedger({ ...cells, ...change }, frame).problems.map((one) => one.code)

  it.each<[string, Partial<Record<LedgerField, Cell>>, string[]]>([
    ['nothing wrong', {}, []],
    ['no number', { number: '' }, ['ROW_CELL_EMPTY']],
    ['no such day', { receivedOn: '2022-02-30' }, ['ROW_NOT_A_DAY', 'ROW_NOT_A_DAY']],
    ['a day to come', { issuedOn: '2023-01-11' }, ['ROW_DAY_IN_FUTURE']],
    ['accepted before it was sent', { acceptedOn: '2022-09-15' }, ['ROW_DAYS_OUT_OF_ORDER']],
    ['a unit nobody knows', { unit: '某某局' }, ['ROW_UNIT_UNKNOWN']],
    ['an opinion without a day', { issuedOn: '' }, ['ROW_CELL_EMPTY']],
    ['a form nobody knows', { channel: '飞鸽' }, ['ROW_WORD_UNKNOWN']],
    ['led to court and accepted', { how: '引导' }, ['ROW_GUIDED_AND_ACCEPTED']],
    [
      'six representatives: told, and imported',
      { representatives: '甲、乙、丙、丁、戊、己' },
      ['ROW_TOO_MANY_REPRESENTATIVES', 'ROW_JOINT_MATTER'],
    ],
    ['an identity number kept as a number', { idNumber: 999999196006252800 }, ['ROW_IDENTITY_AS_NUMBER']],
  ])('%s', (_, change, expectedCodes) => expect(codes(change)).toEqual(expectedCodes))
})
