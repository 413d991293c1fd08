import { isEmptyRow, MOST_ROWS, textOf, type Cell, type Table, type TableRow } from './table.js'
import { Unreadable } from './unreadable.js'

/** One thing a row may tell, and what other systems call the column that tells it. */
export interface FieldRule {
  readonly zh: string
  readonly en: string
  /** Header texts, the likeliest first. */
  readonly synonyms: readonly string[]
  readonly isRequired?: boolean
}
export type FieldRules<Field extends string> = Readonly<Record<Field, FieldRule>>

/** Which column tells which field: field → header text. */
export type Mapping<Field extends string = string> = Partial<Record<Field, string>>

/** A table whose header was found: data rows below it, columns by their (unique) header text. */
export interface HeadedTable {
  readonly headerRow: number
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

const LAST_HEADER_ROW = 20

/** Header texts are compared without blanks, brackets' content, marks and width. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[((].*?[))]/g, '')
    .replace(/[\s*:：_\-/]/g, '')
    .toLowerCase()

const scoreOf = (row: TableRow, known: ReadonlySet<string>): number =>
  new Set(row.cells.map((cell) => plain(textOf(cell))).filter((text) => known.has(text))).size

/**
 * Finds the header among the first rows: the one that knows the most field names. Of equal ones the lower: where a header
 * has two lines, merged cells repeat in the second, which is the complete one.
 * @throws Unreadable TABLE_WITHOUT_HEADER, TABLE_WITHOUT_ROWS
 */
export function findHeader<Field extends string>(tables: readonly Table[], fields: FieldRules<Field>): HeadedTable {
  const known = new Set(rulesOf(fields).flatMap((rule) => rule.synonyms.map(plain)))
  const candidates = tables.flatMap((table) =>
    table.rows.filter((row) => row.no <= LAST_HEADER_ROW).map((row) => ({ table, row, score: scoreOf(row, known) })),
  )
  const best = candidates.reduce(
    (a, b) => (b.score > a.score || (b.score === a.score && b.table === a.table) ? b : a),
    {
      table: null as Table | null,
      row: null as TableRow | null,
      score: 0,
    },
  )
  if (!best.table || !best.row || best.score < 2) throw new Unreadable('TABLE_WITHOUT_HEADER')
  return below(best.table, best.row)
}

/** For a table whose header nobody recognises: the first row with more than one text. */
export function firstFullRow(tables: readonly Table[]): HeadedTable {
  for (const table of tables)
    for (const row of table.rows)
      if (row.no <= LAST_HEADER_ROW && row.cells.filter((cell) => cell !== '').length > 1) return below(table, row)
  throw new Unreadable('TABLE_WITHOUT_HEADER')
}

function below(table: Table, header: TableRow): HeadedTable {
  const rows = table.rows.filter((row) => row.no > header.no && !isEmptyRow(row))
  if (rows.length === 0) throw new Unreadable('TABLE_WITHOUT_ROWS')
  if (rows.length > MOST_ROWS) throw new Unreadable('TABLE_TOO_LONG', { most: MOST_ROWS })
  return { headerRow: header.no, columns: uniqueNames(header.cells), rows }
}

/** Empty headers get their column letter, repeated ones a number, so that a mapping is never ambiguous. */
function uniqueNames(cells: readonly Cell[]): string[] {
  const seen = new Map<string, number>()
  return cells.map((cell, i) => {
    const name = textOf(cell).replace(/\s+/g, ' ') || `${letterOf(i)}列`
    const n = (seen.get(name) ?? 0) + 1
    seen.set(name, n)
    return n === 1 ? name : `${name} (${n})`
  })
}

function letterOf(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26))
  return index < 26 ? rest : letterOf(Math.floor(index / 26) - 1) + rest
}

const rulesOf = (fields: FieldRules<string>): FieldRule[] => Object.values(fields)

/** The columns that a table seems to have; each column tells one field at most. */
export function guessMapping<Field extends string>(
  columns: readonly string[],
  fields: FieldRules<Field>,
): Mapping<Field> {
  const taken = new Set<string>()
  const mapping: Mapping<Field> = {}
  for (const [field, rule] of Object.entries(fields) as [Field, FieldRule][]) {
    const found = rule.synonyms
      .map((synonym) => columns.find((column) => !taken.has(column) && plain(column) === plain(synonym)))
      .find((column) => column !== undefined)
    if (found === undefined) continue
    taken.add(found)
    mapping[field] = found
  }
  return mapping
}

export interface MappingProblems {
  /** required fields without a column */
  readonly missing: readonly string[]
  /** columns named by the mapping that the table does not have, or that are used twice; fields that are unknown */
  readonly wrong: readonly string[]
}

export function checkMapping<Field extends string>(
  mapping: Mapping,
  columns: readonly string[],
  fields: FieldRules<Field>,
): MappingProblems {
  const used = Object.values(mapping)
  const isWrong = ([field, column]: [string, string | undefined]) =>
    !(field in fields) ||
    typeof column !== 'string' ||
    !columns.includes(column) ||
    used.indexOf(column) !== used.lastIndexOf(column)
  return {
    missing: (Object.entries(fields) as [string, FieldRule][])
      .filter(([field, rule]) => rule.isRequired && !mapping[field])
      .map(([field]) => field),
    wrong: (Object.entries(mapping) as [string, string | undefined][]).filter(isWrong).map(([field]) => field),
  }
}

/** One data row by field: '' for what the table does not tell. */
export function fieldsOf<Field extends string>(
  row: TableRow,
  table: Pick<HeadedTable, 'columns'>,
  mapping: Mapping<Field>,
  fields: FieldRules<Field>,
): Record<Field, Cell> {
  const entries = (Object.keys(fields) as Field[]).map((field) => {
    const column = mapping[field]
    return [field, column === undefined ? '' : (row.cells[table.columns.indexOf(column)] ?? '')] as const
  })
  return Object.fromEntries(entries) as Record<Field, Cell>
}
