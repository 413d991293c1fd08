import { DataSource, type DataSourceOptions, type Driver, type EntityTarget, type MigrationInterface } from 'typeorm'
import { wideTypeOf } from './columns.js'
import { PlainNames } from './naming.js'
import { SqliteDriver } from './sqlite-driver.js'
import { statementLog } from './statement-log.js'

export type Dialect = 'sqlite' | 'mysql'

export interface Registry {
  // typeorm takes any class here
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
  readonly entities: readonly Function[]
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
  readonly migrations: readonly Function[]
}

export interface Where {
  /** mysql://… for a server, else the path of the embedded file */
  readonly url: string
  readonly poolSize: number
  /** 'full': an acknowledged write survives a power cut; 'relaxed': it survives the end of the process */
  readonly durability: 'full' | 'relaxed'
}

export const dialectOf = (url: string): Dialect => (/^(mysql|mariadb):\/\//.test(url) ? 'mysql' : 'sqlite')

const POOL_WAIT_MS = 10_000
/** Pages that each of the two connections to a file may keep; its default of 2 MiB reads the same index pages again and again. */
const CACHE_KIB = 65_536

function optionsFor(where: Where, registry: Registry, server: 'mysql' | 'mariadb'): DataSourceOptions {
  const shared = {
    entities: [...registry.entities] as EntityTarget<object>[],
    migrations: [...registry.migrations] as (new () => MigrationInterface)[],
    migrationsTransactionMode: 'each' as const,
    migrationsTableName: 'migration',
    synchronize: false,
    namingStrategy: new PlainNames(),
    logger: statementLog,
    invalidWhereValuesBehavior: { null: 'throw' as const, undefined: 'throw' as const },
  }
  if (dialectOf(where.url) === 'mysql')
    return {
      ...shared,
      type: server,
      url: where.url.replace(/^mariadb:/, 'mysql:'),
      timezone: 'Z',
      charset: 'utf8mb4_unicode_ci',
      dateStrings: ['DATE'],
      poolSize: where.poolSize,
      connectTimeout: POOL_WAIT_MS,
    } as unknown as DataSourceOptions
  const synchronous = where.durability === 'full' ? 'FULL' : 'NORMAL'
  return {
    ...shared,
    type: 'better-sqlite3',
    driver: SqliteDriver,
    database: where.url,
    enableWAL: true,
    // An act sends some 150 different statements; the default of 100 forgets each before it comes again.
    statementCacheSize: 500,
    prepareDatabase: (db: { exec(sql: string): void }) =>
      db.exec(
        `PRAGMA synchronous=${synchronous}; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA cache_size=-${CACHE_KIB}`,
      ),
  } as unknown as DataSourceOptions
}

/** MySQL has another type for text and bytes over 64 KiB; tell typeorm, so that schema and entity agree. */
function knowWideColumns(driver: Driver): void {
  const plain = driver.normalizeType.bind(driver)
  driver.normalizeType = (column) => {
    const { target, propertyName } = column as { target?: unknown; propertyName?: string }
    return wideTypeOf(target, propertyName ?? '') ?? plain(column)
  }
}

export async function openDataSource(
  where: Where,
  registry: Registry,
  server: 'mysql' | 'mariadb' = 'mariadb',
): Promise<DataSource> {
  const source = new DataSource(optionsFor(where, registry, server))
  if (dialectOf(where.url) === 'mysql') knowWideColumns(source.driver)
  return source.initialize()
}
