import { StartRefused } from '../errors.js'
import type { Db } from './db.js'

const LOCK = 'petition-desk-migrations'
const LOCK_SECONDS = 120

export interface MigrationStatus {
  readonly done: readonly string[]
  readonly pending: readonly string[]
  /** in the database and not in this program: a newer program was here */
  readonly unknown: readonly string[]
}

export async function migrationStatus(db: Db): Promise<MigrationStatus> {
  const source = db.writer
  const known = source.migrations.map((m) => m.name ?? m.constructor.name)
  const runner = source.createQueryRunner()
  try {
    const there = await runner.hasTable('migration')
    const rows: { name: string }[] = there ? await runner.query('SELECT name FROM migration ORDER BY id') : []
    const done = rows.map((r) => r.name)
    return {
      done,
      pending: known.filter((n) => !done.includes(n)),
      unknown: done.filter((n) => !known.includes(n)),
    }
  } finally {
    await runner.release()
  }
}

/** Brings the database to this program's version, one process at a time. Refuses a database that a newer program made. */
export async function migrate(db: Db): Promise<readonly string[]> {
  const { unknown, pending } = await migrationStatus(db)
  if (unknown.length > 0)
    throw new StartRefused(
      `这个数据库由更新的版本建立（${unknown.at(-1)}），请用新版本程序打开。This database was made by a newer version of the program.`,
    )
  if (pending.length === 0) return []
  if (db.dialect === 'sqlite') return (await db.writer.runMigrations()).map((m) => m.name)
  const guard = db.writer.createQueryRunner()
  try {
    await guard.query('SELECT GET_LOCK(?, ?)', [LOCK, LOCK_SECONDS])
    return (await db.writer.runMigrations()).map((m) => m.name)
  } finally {
    await guard.query('SELECT RELEASE_LOCK(?)', [LOCK])
    await guard.release()
  }
}

/** What an entity says and the migrated tables do not: empty when the two agree. */
export async function drift(db: Db): Promise<string[]> {
  const log = await db.writer.driver.createSchemaBuilder().log()
  return log.upQueries.map((q) => q.query)
}
