import { centsIn, checkRow, checkTotal, sumOf, type Cents, type Instalment, type Share } from '@petition/domain'
import type { Refusal } from '@petition/law'
import {
  checkMapping,
  dayIn,
  fieldsOf,
  findHeader,
  guessMapping,
  readTables,
  textOf,
  type Cell,
  type TableRow,
} from '../../imports/index.js'
import { InvalidInput } from '../../platform/index.js'
import type { RowToEnter } from '../agreement/new-rows.js'
import { ROW_LENGTHS } from '../agreement/row-lengths.js'
import type { RowSigner } from '../sealed-rows.js'
import { capacityIn, instalmentColumn, ROSTER_FIELDS, TOTAL_WORDS, type RosterField } from './fields.js'

/** What is wrong in one cell or line of the sheet; `column` is its header. */
export interface RosterProblem {
  readonly line: number
  readonly column: string | null
  readonly code: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** A roster as it was read: as a whole it fits, or it does not. */
export interface Roster {
  readonly lines: number
  readonly rows: readonly RowToEnter[]
  readonly problems: readonly RosterProblem[]
  readonly totalCents: Cents
  readonly statedCents: Cents | null
  readonly byInstalment: readonly Cents[]
}

interface Line {
  readonly no: number
  readonly agreementNo: string
  readonly name: string
  readonly idNumber: string
  readonly isDeceased: boolean
  readonly claimCents: Cents | null
  readonly owedSince: RowToEnter['owedSince']
  readonly share: Omit<Share, 'no'>
  readonly signer: Omit<RowSigner, 'no'>
}

/** Reads a roster of parties (.xlsx, .csv): one line for each signer, heirs of one party under one agreement number. */
export async function readRoster(name: string, bytes: Buffer): Promise<Roster> {
  const table = findHeader(await readTables(name, bytes), ROSTER_FIELDS)
  const mapping = guessMapping(table.columns, ROSTER_FIELDS)
  const { missing } = checkMapping(mapping, table.columns, ROSTER_FIELDS)
  if (missing.length > 0) {
    const fields = missing.map((field) => ROSTER_FIELDS[field as RosterField].zh).join('、')
    throw new InvalidInput({ 'input.uploadId': 'ROSTER_COLUMNS' }, 'ROSTER_COLUMNS', { fields })
  }
  const problems: RosterProblem[] = []
  const lines: Line[] = []
  let statedCents: Cents | null = null
  for (const row of table.rows) {
    const cells = fieldsOf(row, table, mapping, ROSTER_FIELDS)
    if (row.cells.some((cell) => TOTAL_WORDS.test(textOf(cell).replace(/\s/g, '')))) {
      statedCents = centsOf(cells.amount)
      continue
    }
    const line = lineOf(row, cells, { columns: table.columns, mapping, problems })
    if (line) lines.push(line)
  }
  const rows = rowsOf(lines, problems)
  const totalCents = sumOf(lines.map((line) => line.share.cents))
  const differs = checkTotal(totalCents, statedCents)
  if (!differs.isGranted) problems.push(refusedAt(0, differs.refusal))
  return { lines: lines.length, rows, problems, totalCents, statedCents, byInstalment: sumsByInstalment(lines) }
}

const refusedAt = (line: number, { code, facts }: Refusal): RosterProblem => ({ line, column: null, code, facts })

const centsOf = (cell: Cell): Cents | null => (cell === '' ? null : centsIn(cell))

interface Reading {
  readonly columns: readonly string[]
  readonly mapping: Partial<Record<RosterField, string>>
  readonly problems: RosterProblem[]
}

/** As when a row is entered by hand. */
const LONGEST: readonly (readonly [RosterField, number])[] = [
  ...([
    ['agreementNo', ROW_LENGTHS.agreementNo],
    ['name', ROW_LENGTHS.name],
    ['idNumber', ROW_LENGTHS.idNumber],
  ] as const),
  ...([
    ['signer', ROW_LENGTHS.name],
    ['capacity', ROW_LENGTHS.relation],
    ['phone', ROW_LENGTHS.phone],
  ] as const),
  ...([
    ['authorityBasis', ROW_LENGTHS.authorityBasis],
    ['authorityNo', ROW_LENGTHS.authorityNo],
  ] as const),
  ...([
    ['account', ROW_LENGTHS.account],
    ['accountName', ROW_LENGTHS.name],
  ] as const),
]

function lineOf(row: TableRow, cells: Record<RosterField, Cell>, reading: Reading): Line | null {
  const { mapping, problems } = reading
  const say = (field: RosterField, code: string) =>
    void problems.push({
      line: row.no,
      column: mapping[field] ?? ROSTER_FIELDS[field].zh,
      code,
      facts: { field: ROSTER_FIELDS[field].zh },
    })
  const before = problems.length
  const text = (field: RosterField): string => textOf(cells[field]).normalize('NFC').trim()
  for (const field of ['agreementNo', 'name'] as const) if (text(field) === '') say(field, 'ROW_CELL_EMPTY')
  for (const [field, most] of LONGEST) if ([...text(field)].length > most) say(field, 'ROW_TOO_LONG')
  const cents = centsOf(cells.amount)
  if (cents === null || cents === 0) say('amount', 'ROW_NOT_CENTS')
  const claimCents = centsOf(cells.claim)
  if (claimCents === null && text('claim') !== '') say('claim', 'ROW_NOT_CENTS')
  const state = text('state')
  const isDeceased = state.includes('故')
  if (state !== '' && !isDeceased && !state.includes('在世')) say('state', 'ROW_WORD_UNKNOWN')
  const capacity = capacityIn(text('capacity'))
  if (!capacity) say('capacity', 'ROW_WORD_UNKNOWN')
  const owedSince = dayIn(cells.owedSince)
  if (owedSince.problem) say('owedSince', 'ROW_NOT_A_DAY')
  const instalments = instalmentsOf(row, reading)
  const count = text('count')
  if (count !== '' && Number(count) !== instalments.length) say('count', 'ROW_INSTALMENT_COUNT')
  if (problems.length > before || cents === null || capacity === null) return null
  const name = text('name')
  const signer = text('signer') || name
  return {
    ...{ no: row.no, agreementNo: text('agreementNo'), name, idNumber: text('idNumber'), isDeceased, claimCents },
    owedSince: owedSince.value,
    share: {
      ...{ capacity: capacity.capacity, cents, instalments: instalments.length > 0 ? instalments : [] },
      authority:
        capacity.capacity === 'SELF'
          ? null
          : { basis: text('authorityBasis'), hasNumber: text('authorityNo') !== '', scope: '签署调解协议、收取款项' },
    },
    signer: {
      ...{ name: signer, phone: text('phone'), relation: capacity.relation, authorityNo: text('authorityNo') },
      ...{ account: text('account'), accountName: text('accountName') || signer },
    },
  }
}

/** The instalments of a line, by the numbers of their columns; one without an amount is none. */
function instalmentsOf(row: TableRow, { columns, problems }: Reading): Instalment[] {
  const found = new Map<number, { cents?: Cents; dueOn?: Instalment['dueOn'] }>()
  columns.forEach((header, at) => {
    const column = instalmentColumn(header)
    const cell = row.cells[at] ?? ''
    if (!column || cell === '') return
    const one = found.get(column.no) ?? {}
    if (column.half === 'amount') {
      const cents = centsIn(cell)
      if (cents === null || cents === 0)
        problems.push({ line: row.no, column: header, code: 'ROW_NOT_CENTS', facts: { field: header } })
      else one.cents = cents
    } else {
      const { value } = dayIn(cell)
      if (value === null)
        problems.push({ line: row.no, column: header, code: 'ROW_NOT_A_DAY', facts: { field: header } })
      else one.dueOn = value
    }
    found.set(column.no, one)
  })
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([, { cents, dueOn }], at) => {
      if (cents !== undefined && dueOn !== undefined) return [{ no: at + 1, dueOn, cents }]
      if ((cents === undefined) !== (dueOn === undefined))
        problems.push({ line: row.no, column: null, code: 'ROW_INSTALMENT_HALF', facts: { no: at + 1 } })
      return []
    })
}

/** Lines of one agreement number are one party: heirs, each with a share. */
function rowsOf(lines: readonly Line[], problems: RosterProblem[]): RowToEnter[] {
  const byNo = new Map<string, Line[]>()
  for (const line of lines) byNo.set(line.agreementNo, [...(byNo.get(line.agreementNo) ?? []), line])
  return [...byNo].flatMap(([agreementNo, some]) => {
    const first = some[0] as Line
    const other = some.find((line) => line.name !== first.name || line.idNumber !== first.idNumber)
    if (other) {
      problems.push({
        line: other.no,
        column: ROSTER_FIELDS.agreementNo.zh,
        code: 'ROW_OF_ANOTHER_PARTY',
        facts: { row: first.no },
      })
      return []
    }
    const shares = some.map(({ share }, at): Share => ({ no: at + 1, ...share }))
    const agreedCents = sumOf(shares.map((share) => share.cents))
    const claimed = some.map((line) => line.claimCents).filter((cents) => cents !== null)
    const row: RowToEnter = {
      ...{ agreementNo, isDeceased: first.isDeceased, agreedCents, owedSince: first.owedSince, shares },
      claimCents: claimed.length === some.length ? sumOf(claimed) : agreedCents,
      people: {
        ...{ name: first.name, idNumber: first.idNumber },
        signers: some.map(({ signer }, at) => ({ no: at + 1, ...signer })),
      },
    }
    const checked = checkRow(row)
    if (checked.isGranted) return [row]
    const share = Number(checked.refusal.facts['share'] ?? 1)
    problems.push(refusedAt(some[share - 1]?.no ?? first.no, checked.refusal))
    return []
  })
}

function sumsByInstalment(lines: readonly Line[]): Cents[] {
  const sums: Cents[] = []
  for (const { share } of lines)
    for (const { no, cents } of share.instalments) sums[no - 1] = (sums[no - 1] ?? 0) + cents
  return Array.from(sums, (sum) => sum ?? 0)
}
