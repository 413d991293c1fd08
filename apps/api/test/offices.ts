import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { Config } from '../src/platform/config.js'
import type { Ctx, Cookies } from '../src/platform/ctx.js'
import type { Dialect } from '../src/platform/database/data-source.js'
import { Db } from '../src/platform/database/db.js'
import { officeApp, type OfficeApp } from '../src/platform/http/app.js'
import { JobRunner } from '../src/platform/jobs.js'
import { makeLog } from '../src/platform/logs.js'
import { Office, type Asked } from '../src/platform/office.js'
import { JobEntity } from '../src/platform/records/entities.js'
import { FieldKeys } from '../src/platform/sealed.js'
import type { Slice } from '../src/platform/slice.js'
import type { Viewer } from '../src/platform/viewer.js'
import { slices as houseSlices } from '../src/slices.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** '' when no MariaDB is installed; else an address that wants a database name */
    mariadbUrl: string
  }
}

export interface OfficeOptions {
  /** default: the slices of the house */
  readonly slices?: readonly Slice[]
  readonly config?: Partial<Config>
  readonly consoleFolder?: string | null
  /** an office that is opened for each test file once, before its tests, e.g. to seed it */
  readonly seed?: (office: TestOffice) => Promise<void>
  /** an office that was made before: it is copied, with the keys it was sealed by; embedded database only */
  readonly copyOf?: () => Promise<{ readonly file: string; readonly keys: FieldKeys }>
}

const FRAME = /\bFROM\s+[`"]?(office_fact|calendar_notice|setting)\b/i

let databases = 0

/** One fresh, migrated office on one database. Everything is there after `beforeAll`. */
export class TestOffice {
  #office: Office | null = null
  #app: Promise<OfficeApp> | null = null
  readonly #logged: string[] = []
  #folder = ''
  #url = ''
  #keys: FieldKeys | null = null

  constructor(
    readonly dialect: Dialect,
    private readonly options: OfficeOptions = {},
  ) {}

  async open(): Promise<this> {
    this.#folder = mkdtempSync(join(tmpdir(), 'petition-office-'))
    this.#url = this.dialect === 'sqlite' ? join(this.#folder, 'office.db') : await freshDatabase()
    await this.#takeCopy()
    await this.reopen()
    await this.options.seed?.(this)
    return this
  }

  async #takeCopy(): Promise<void> {
    if (!this.options.copyOf) return
    if (this.dialect !== 'sqlite') throw new Error('only the embedded database is copied')
    const { file, keys } = await this.options.copyOf()
    copyFileSync(file, this.#url)
    this.#keys = keys
  }

  /** The same database again, as after a restart. */
  async reopen(): Promise<void> {
    await this.#closeOffice()
    const log = makeLog('debug', { write: (line: string) => void this.#logged.push(line) })
    this.#office = await Office.open(this.config, this.options.slices ?? houseSlices, {
      ...{ log, keys: this.#keys ?? testKeys },
    })
  }

  /** Takes a migration's mark away again, so that the office opens. */
  async forget(migration: string): Promise<void> {
    const db = await Db.open({ url: this.#url, poolSize: 1, durability: 'relaxed' }, { entities: [], migrations: [] })
    await db.writer.query(`DELETE FROM migration WHERE name = '${migration}'`)
    await db.close()
    await this.reopen()
  }

  get config(): Config {
    return testConfig({ databaseUrl: this.#url, dataDir: this.#folder, ...this.options.config })
  }
  get office(): Office {
    if (!this.#office) throw new Error('the office is open from beforeAll on')
    return this.#office
  }
  get db(): Db {
    return this.office.db
  }
  /** every log line so far, as JSON text */
  get logged(): readonly string[] {
    return this.#logged
  }

  ctx(asked: Asked = {}): Promise<Ctx> {
    return this.office.ctx(asked)
  }
  systemCtx(asked: Omit<Asked, 'viewer'> = {}): Promise<Ctx> {
    return this.office.systemCtx(asked)
  }
  /** Runs every recurring job whenever it ran last, and the others that are due, as the worker would. */
  async runJobs(now: () => Date = () => new Date()): Promise<number> {
    const runner = new JobRunner(this.office)
    await runner.prepare()
    await this.db.inTransaction((m) =>
      m.createQueryBuilder().update(JobEntity).set({ dueAt: now() }).where('id = name').execute(),
    )
    return runner.runDue(now)
  }

  /** The statements of the work, without those by which the office's day, calendar and settings are read anew every few seconds. */
  async counted<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
    const { result, statements } = await this.db.counted(work)
    return { result, statements: statements.filter((sql) => !FRAME.test(sql)) }
  }

  app(): Promise<OfficeApp> {
    this.#app ??= officeApp(this.office, { consoleFolder: this.options.consoleFolder ?? null })
    return this.#app
  }
  /** A caller of its own, with its own cookies, through the whole HTTP side but without a socket. */
  async client(headers: Readonly<Record<string, string>> = {}): Promise<TestClient> {
    return new TestClient((await this.app()).http, headers)
  }

  async close(): Promise<void> {
    await this.#closeOffice()
    if (this.dialect === 'mysql') await dropDatabase(this.#url)
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #closeOffice(): Promise<void> {
    const app = await this.#app
    this.#app = null
    await app?.http.close()
    await this.#office?.close()
    this.#office = null
  }
}

/**
 * The tests of `body` on each database: SQLite, and MariaDB where one is installed. Each gets an office of its own, opened
 * before its tests and closed after them.
 */
export function eachDatabase(body: (office: TestOffice) => void, options: OfficeOptions = {}): void {
  onDatabase('sqlite', body, options)
  onDatabase('mysql', body, options)
}

/** The tests of `body` on one database, for what only one of them can do. */
export function onDatabase(dialect: Dialect, body: (office: TestOffice) => void, options: OfficeOptions = {}): void {
  const isMissing = dialect === 'mysql' && inject('mariadbUrl') === ''
  describe.skipIf(isMissing)(dialect === 'sqlite' ? 'SQLite' : 'MariaDB', () => {
    const office = new TestOffice(dialect, options)
    beforeAll(async () => void (await office.open()))
    afterAll(() => office.close())
    body(office)
  })
}

const testKeys = FieldKeys.fresh()

export function testConfig(more: Partial<Config> = {}): Config {
  return {
    mode: 'test',
    host: '127.0.0.1',
    port: 0,
    databaseUrl: '',
    dataDir: '',
    fieldKeyFile: '',
    sample: 'no',
    zone: 'Asia/Shanghai',
    tls: null,
    trustProxy: null,
    durability: 'relaxed',
    role: 'alone',
    poolSize: 10,
    logLevel: 'debug',
    trustedOnly: false,
    metricsToken: null,
    mail: null,
    ...more,
  }
}

const server = () => inject('mariadbUrl')

/** An empty database on the private server. @returns its address */
export async function freshDatabase(): Promise<string> {
  databases += 1
  const name = `office_${process.pid}_${databases}`
  const connection = await createConnection({ uri: server() })
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`)
  await connection.end()
  return `${server()}${name}`
}

export async function dropDatabase(url: string): Promise<void> {
  const connection = await createConnection({ uri: server() })
  await connection.query(`DROP DATABASE ${url.split('/').at(-1)}`)
  await connection.end()
}

let viewers = 0

/** Somebody signed in, with quiet defaults. */
export function aViewer(more: Partial<Viewer> = {}): Viewer {
  viewers += 1
  return {
    kind: 'account',
    accountId: `account-${viewers}`,
    organId: 'organ-1',
    organKind: 'PETITION_OFFICE',
    roles: ['INTAKE'],
    name: '陈晓禾',
    ...more,
  }
}

/** Cookies that only remember, for acts called without HTTP. */
export function cookieJar(): Cookies & { readonly jar: ReadonlyMap<string, string> } {
  const jar = new Map<string, string>()
  return {
    jar,
    get: (name) => jar.get(name),
    set: (name, value) => void jar.set(name, value),
    clear: (name) => void jar.delete(name),
  }
}

export interface GraphQLAnswer<T = Record<string, unknown>> {
  readonly status: number
  readonly data: T | null
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[]
}

type Http = OfficeApp['http']
export type HttpAnswer = Awaited<ReturnType<Http['inject']>>

export class TestClient {
  readonly #cookies = new Map<string, string>()

  constructor(
    private readonly http: Http,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  async graphql<T = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<GraphQLAnswer<T>> {
    const answer = await this.send('POST', '/graphql', {
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify({ query, variables }),
    })
    const body = answer.json<{ data?: T; errors?: GraphQLAnswer['errors'] }>()
    return { status: answer.statusCode, data: body.data ?? null, errors: body.errors ?? [] }
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<HttpAnswer> {
    return this.send('GET', path, { headers })
  }

  /** One file and text fields to an upload route. */
  upload(
    path: string,
    file: { name: string; type: string; bytes: Buffer },
    fields: Readonly<Record<string, string>> = {},
  ): Promise<HttpAnswer> {
    const boundary = 'form-boundary-of-the-tests'
    const head = (disposition: string) => `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n`
    const payload = Buffer.concat([
      ...Object.entries(fields).map(([name, value]) => Buffer.from(`${head(`name="${name}"`)}\r\n${value}\r\n`)),
      Buffer.from(`${head(`name="file"; filename="${file.name}"`)}content-type: ${file.type}\r\n\r\n`),
      file.bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ])
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'apollo-require-preflight': '1' }
    return this.send('POST', path, { headers, payload })
  }

  async send(
    method: 'GET' | 'POST',
    url: string,
    { headers = {}, payload }: { headers?: Readonly<Record<string, string>>; payload?: string | Buffer } = {},
  ): Promise<HttpAnswer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await this.http.inject({
      method,
      url,
      headers: { ...this.headers, ...(cookie ? { cookie } : {}), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const c of answer.cookies) {
      if (c.value === '' || c.maxAge === 0) this.#cookies.delete(c.name)
      else this.#cookies.set(c.name, c.value)
    }
    return answer
  }
}
