import { createHash } from 'node:crypto'
import { DefaultNamingStrategy, type Table, type View } from 'typeorm'

const LONGEST_NAME = 60

function named(prefix: string, table: Table | View | string, columns: readonly string[]): string {
  const tableName = (typeof table === 'string' ? table : table.name).split('.').at(-1) ?? ''
  const name = [prefix, tableName, ...columns].join('_')
  if (name.length <= LONGEST_NAME) return name
  return `${name.slice(0, LONGEST_NAME - 9)}_${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
}

export const indexNameOf = (table: Table | View | string, columns: readonly string[]) => named('ix', table, columns)
export const foreignKeyNameOf = (table: Table | string, columns: readonly string[]) => named('fk', table, columns)

/** Readable names, the same in entity and migration, within the 64 characters that MySQL allows. */
export class PlainNames extends DefaultNamingStrategy {
  override indexName(table: Table | View | string, columns: string[]): string {
    return indexNameOf(table, columns)
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return foreignKeyNameOf(table, columns)
  }
}
