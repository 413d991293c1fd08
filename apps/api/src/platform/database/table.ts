import { Table, TableForeignKey, TableIndex, type QueryRunner, type TableColumnOptions } from 'typeorm'
import { foreignKeyNameOf, indexNameOf } from './naming.js'

/*
 * Portable tables for migrations. The words are those of `columns.ts`, so that an entity and its migration read alike:
 *
 *   await createTable(q, 'note', (c) => [c.id(), c.reference('matterId', 'matter'), c.text('title', 200), c.day('notedOn')], [['notedOn']])
 */

type Shape = Pick<TableColumnOptions, 'isNullable' | 'isPrimary'>
type ColumnSpec = TableColumnOptions & { references?: string }

export const isMysql = (q: QueryRunner): boolean => q.dataSource.options.type !== 'better-sqlite3'

export function columnsFor(q: QueryRunner) {
  const mysql = isMysql(q)
  const column =
    (type: string, more: Partial<TableColumnOptions> = {}) =>
    (name: string, shape: Shape = {}): ColumnSpec => ({ name, type, ...more, ...shape })
  return {
    id: (name = 'id'): ColumnSpec => ({ name, type: 'varchar', length: '36', isPrimary: true }),
    reference: (name: string, table: string, shape: Shape = {}): ColumnSpec => ({
      name,
      type: 'varchar',
      length: '36',
      references: table,
      ...shape,
    }),
    text: (name: string, length: number, shape: Shape = {}): ColumnSpec => ({
      name,
      type: 'varchar',
      length: String(length),
      ...shape,
    }),
    longText: column(mysql ? 'mediumtext' : 'text'),
    json: column(mysql ? 'mediumtext' : 'text'),
    int: column(mysql ? 'int' : 'integer'),
    big: column('bigint'),
    day: column('date'),
    instant: column('datetime', { precision: 3 }),
    flag: column(mysql ? 'tinyint' : 'boolean'),
    bytes: column(mysql ? 'mediumblob' : 'blob'),
  }
}
export type Columns = ReturnType<typeof columnsFor>

/** One index: its columns, in order. */
export type IndexColumns = readonly string[] | { unique: readonly string[] }

const foreignKey = (table: string, name: string, referenced: string) =>
  new TableForeignKey({
    name: foreignKeyNameOf(table, [name]),
    columnNames: [name],
    referencedTableName: referenced,
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
    onUpdate: 'RESTRICT',
  })

const index = (table: string, columns: IndexColumns) => {
  const list = 'unique' in columns ? columns.unique : columns
  return new TableIndex({ name: indexNameOf(table, list), columnNames: [...list], isUnique: 'unique' in columns })
}

export async function createTable(
  q: QueryRunner,
  name: string,
  columns: (c: Columns) => ColumnSpec[],
  indices: readonly IndexColumns[] = [],
): Promise<void> {
  const specs = columns(columnsFor(q))
  const references = specs.flatMap((c) => (c.references ? [{ name: c.name, table: c.references }] : []))
  await q.createTable(
    new Table({
      name,
      columns: specs.map(({ references: _, ...column }) => column),
      foreignKeys: references.map((r) => foreignKey(name, r.name, r.table)),
      indices: [...references.map((r) => index(name, [r.name])), ...indices.map((i) => index(name, i))],
    }),
  )
}

export async function dropTables(q: QueryRunner, ...names: string[]): Promise<void> {
  for (const name of names) await q.dropTable(name)
}
