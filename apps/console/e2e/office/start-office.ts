import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../../api/dist/main.js')
const built = join(import.meta.dirname, '../../dist/index.html')
const LONGEST_START_MS = 300_000
const LONGEST_STOP_MS = 20_000

export interface RunningOffice {
  readonly address: string
  /** one password for everybody of a sample office */
  readonly password: string
  stop(): Promise<void>
}

/**
 * Starts the built program as a person would, with a sample office in folders of its own, and waits until it says that it is ready.
 * KEPT_SAMPLE names a folder with the `data` and `keys` of a sample that was ended: a copy of it starts in seconds.
 */
export async function startOffice(): Promise<RunningOffice> {
  for (const file of [program, built])
    if (!existsSync(file)) throw new Error(`not built yet: ${file} is missing (npm run build)`)
  const folder = mkdtempSync(join(tmpdir(), 'petition-browser-'))
  const kept = process.env['KEPT_SAMPLE']
  if (kept) cpSync(kept, folder, { recursive: true })
  const port = await freePort()
  const running = spawn(process.execPath, ['--enable-source-maps', program], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SAMPLE: 'small',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      FIELD_KEY_FILE: join(folder, 'keys', 'field.key'),
      DATABASE_URL: '',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A run that is broken off leaves no server behind.
  const kill = () => void running.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    await end(running)
    process.off('exit', kill)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const said = await untilReady(running)
    const password = /one password for all:\s+(\S+)/.exec(said)?.[1]
    const address = /Ready: (\S+?)\/?\s/.exec(said)?.[1]
    if (!password || !address) throw new Error(`no password or no address was said:\n${said}`)
    return { address, password, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function untilReady(running: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(
      () => reject(new Error(`not ready after ${LONGEST_START_MS} ms:\n${said}`)),
      LONGEST_START_MS,
    )
    const hear = (text: string) => {
      said += text
      if (!/Ready: \S+\s/.test(said)) return
      clearTimeout(timer)
      resolve(said)
    }
    for (const stream of [running.stdout, running.stderr]) stream?.setEncoding('utf8').on('data', hear)
    running.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`ended with ${code} before it was ready:\n${said}`))
    })
  })
}

async function end(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return
  const ended = once(running, 'exit')
  running.kill('SIGTERM')
  const timer = setTimeout(() => running.kill('SIGKILL'), LONGEST_STOP_MS)
  await ended
  clearTimeout(timer)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
