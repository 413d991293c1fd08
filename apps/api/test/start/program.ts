import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const main = join(root, 'apps/api/dist/main.js')
const runner = join(root, 'packages/config/src/run.mjs')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Brings the built program up to date, as `npm start` would: what is fresh is not built again. */
export async function ensureBuilt(): Promise<void> {
  const { code, err } = await ended(spawn(process.execPath, [runner, 'build', '--filter=@petition/api'], { cwd: root }))
  if (code !== 0) throw new Error(`the program could not be built: ${err}`)
}

/** A place of its own for one office: data, key and home. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'petition-start-'))
  readonly dataDir = join(this.folder, 'data')
  readonly keyFile = join(this.folder, 'keys', 'field.key')

  constructor(private readonly more: Readonly<Record<string, string>> = {}) {}

  env(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
    return {
      PATH: process.env['PATH'],
      HOME: this.folder,
      NODE_ENV: 'production',
      DATA_DIR: this.dataDir,
      FIELD_KEY_FILE: this.keyFile,
      PORT: '0',
      SAMPLE: 'no',
      LOG_LEVEL: 'error',
      ...this.more,
      ...more,
    }
  }

  /** Starts the program and hears it to its end; for starts that are refused, and for its commands. */
  run(words: readonly string[] = [], more: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return ended(spawn(process.execPath, [main, ...words], { cwd: this.folder, env: this.env(more) }))
  }

  /** Starts the program and waits until it says that it is ready. */
  async start(more: Readonly<Record<string, string>> = {}): Promise<Program> {
    return Program.whenReady(spawn(process.execPath, [main], { cwd: this.folder, env: this.env(more) }))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A running program and what it has said so far. */
export class Program {
  #out = ''
  #err = ''
  readonly ended: Promise<Ended>

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#out += text))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#err += text))
    this.ended = new Promise((resolve) =>
      child.once('close', (code) => resolve({ code, out: this.#out, err: this.#err })),
    )
    // A test run that is broken off leaves no program behind.
    const end = () => child.kill('SIGKILL')
    process.once('exit', end)
    void this.ended.then(() => process.off('exit', end))
  }

  static async whenReady(child: ChildProcess): Promise<Program> {
    const program = new Program(child)
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (program.#out.includes('Ready: ')) resolve()
      }
      child.stdout?.on('data', look)
      void program.ended.then(({ code, err }) => reject(new Error(`ended with ${code} before it was ready: ${err}`)))
    })
    return program
  }

  get out(): string {
    return this.#out
  }

  /** 'http://127.0.0.1:12345/' as printed */
  get address(): string {
    return /Ready: (\S+)/.exec(this.#out)?.[1] ?? ''
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name)
  }

  async stop(): Promise<Ended> {
    this.signal('SIGTERM')
    return this.ended
  }

  async graphql<T>(
    query: string,
    variables: object = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly data: T | null; readonly errors: readonly Told[]; readonly cookies: readonly string[] }> {
    const answer = await fetch(`${this.address}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await answer.json()) as { data?: T; errors?: Told[] }
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
    return { data: data ?? null, errors: errors ?? [], cookies }
  }
}

export interface Told {
  readonly message: string
  readonly extensions: Readonly<Record<string, unknown>>
}

function ended(child: ChildProcess): Promise<Ended> {
  const said = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...said }))
  })
}
