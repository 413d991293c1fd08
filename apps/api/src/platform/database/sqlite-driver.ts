import { createRequire } from 'node:module'

type Row = Record<string, unknown>
interface Statement {
  run(...p: unknown[]): unknown
  get(...p: unknown[]): Row | undefined
  all(...p: unknown[]): Row[]
  iterate(...p: unknown[]): Iterable<Row>
}
interface LibsqlDatabase {
  prepare(sql: string): Statement
  exec(sql: string): void
}
const Libsql = createRequire(import.meta.url)('libsql') as new (path: string, options?: object) => LibsqlDatabase

/** The engine ends the whole process on a bound boolean and on a lone Date, Buffer or object: none of them gets through. */
function bindable(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1n : 0n
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'bigint' || value instanceof Uint8Array) return value
  // A plain number is bound as REAL: '1.0' in a text column, and an index on an integer column is still used.
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  throw new TypeError(`SQLite cannot bind a value of type ${Object.prototype.toString.call(value)}`)
}

/** Blobs come as ArrayBuffer, and get() adds a key of its own to the row. */
function cleaned<T extends Row | undefined>(row: T): T {
  if (!row) return row
  for (const key of Object.keys(row)) {
    if (key === '_metadata') delete row[key]
    else if (row[key] instanceof ArrayBuffer) (row as Row)[key] = Buffer.from(row[key])
  }
  return row
}

/** libsql behind a door that binds one array of bindable values, always. Never use libsql except through it. */
export class SqliteDriver extends Libsql {
  override prepare(sql: string): Statement {
    // A deferred transaction that reads first cannot wait for another process's write: take the write lock at once.
    const statement = super.prepare(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE TRANSACTION' : sql)
    const { run, get, all, iterate } = statement
    const list = (values: unknown[]): [unknown[]] => [values.flat().map(bindable)]
    return Object.assign(statement, {
      run: (...values: unknown[]) => run.apply(statement, list(values)),
      get: (...values: unknown[]) => cleaned(get.apply(statement, list(values))),
      all: (...values: unknown[]) => all.apply(statement, list(values)).map(cleaned),
      iterate: function* (...values: unknown[]) {
        for (const row of iterate.apply(statement, list(values))) yield cleaned(row)
      },
    })
  }
}
