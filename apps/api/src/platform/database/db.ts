import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DataSource, EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm'
import { dialectOf, openDataSource, type Dialect, type Registry, type Where } from './data-source.js'
import { isWorthRetrying, mapDbError } from './db-errors.js'
import { checkServer, type Server } from './server-settings.js'
import { counted } from './statement-log.js'

const ATTEMPTS = 5
const FIRST_PAUSE_MS = 10

/**
 * The one door to the database. SQLite: a writer connection behind a queue and a reader beside it, on the same file.
 * MySQL and MariaDB: one pool. Code that uses it cannot tell which.
 */
export class Db {
  readonly #current = new AsyncLocalStorage<EntityManager>()
  #queue: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly writer: DataSource,
    readonly reader: DataSource,
    readonly dialect: Dialect,
    readonly server: Server,
  ) {}

  /** Opens and checks the server's settings; throws StartRefused when they are weaker than promised. Migrates nothing. */
  static async open(where: Where, registry: Registry): Promise<Db> {
    const server = await checkServer(where)
    const writer = await openDataSource(where, registry, server.product === 'MySQL' ? 'mysql' : 'mariadb')
    const dialect = dialectOf(where.url)
    const reader = dialect === 'mysql' ? writer : await openDataSource(where, registry)
    return new Db(writer, reader, dialect, server)
  }

  /** Reads: in a transaction its own manager, so that it sees its own writes; else committed rows only. */
  get read(): EntityManager {
    return this.#current.getStore() ?? this.reader.manager
  }

  /**
   * Runs the work in one transaction, or joins the one around it. Acknowledged means committed. On a deadlock, a lock that took
   * too long, a certification failure (at COMMIT too) or a busy file the WHOLE work runs again, up to five times: so it must
   * have no effect outside the transaction.
   */
  async inTransaction<T>(work: (m: EntityManager) => Promise<T>): Promise<T> {
    const current = this.#current.getStore()
    if (current) return work(current)
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(work)
      } catch (error) {
        if (!isWorthRetrying(error) || attempt === ATTEMPTS) throw mapDbError(error)
        await sleep(FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random()))
      }
    }
  }

  #once<T>(work: (m: EntityManager) => Promise<T>): Promise<T> {
    const run = (m: EntityManager) => this.#current.run(m, () => work(m))
    // Read committed: what is read after waiting for a lock must be what the other one wrote.
    if (this.dialect === 'mysql') return this.writer.transaction('READ COMMITTED', run)
    const turn = this.#queue.then(() => this.writer.transaction(run))
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  /** Work that must not join the transaction around it, such as counting failed sign-ins. */
  apart<T>(work: () => Promise<T>): Promise<T> {
    return this.#current.exit(work)
  }

  /** The statements that the work sent, for tests that keep their number constant. */
  counted<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
    return counted(work)
  }

  async close(): Promise<void> {
    await this.#queue
    await this.writer.destroy()
    if (this.reader !== this.writer) await this.reader.destroy()
  }
}

const isMysql = (m: EntityManager): boolean => m.dataSource.options.type !== 'better-sqlite3'

/** Loads a row for the rest of the transaction under lock; on SQLite the write queue is the lock. */
export function lock<E extends ObjectLiteral>(
  m: EntityManager,
  entity: EntityTarget<E>,
  where: FindOptionsWhere<E>,
): Promise<E | null> {
  return m.findOne(entity, isMysql(m) ? { where, lock: { mode: 'pessimistic_write' } } : { where })
}

/** Inserts unless the primary or a unique key is there. @returns whether the row was inserted */
export async function insertIfAbsent<E extends ObjectLiteral>(
  m: EntityManager,
  entity: EntityTarget<E>,
  row: E,
): Promise<boolean> {
  const [sql, parameters] = m.createQueryBuilder().insert().into(entity).values(row).getQueryAndParameters()
  const ignoring = sql.replace(/^INSERT INTO/, isMysql(m) ? 'INSERT IGNORE INTO' : 'INSERT OR IGNORE INTO')
  const runner = m.queryRunner
  if (!runner) throw new Error('insertIfAbsent needs a transaction')
  const result = await runner.query(ignoring, parameters, true)
  return (result.affected ?? 0) > 0
}
