// What an office of this size costs: `npm run bench`, `npm run bench -- 5000` for another number of matters, `-- 5000 mariadb`
// for one database only. It asks what the console asks, through the whole HTTP side without a socket, on the embedded database
// and on a private MariaDB. `npm run bench -- mediation` asks for an agreement of 500 parties instead. It measures and asserts
// nothing. BENCH_DATA=<folder> keeps what was loaded there and takes it again.
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import { startMariadb } from '@petition/config/mariadb'
import { DutyEntity } from '../src/matters/archive/folded.entity.js'
import { MatterEntity } from '../src/matters/index.js'
import { readConfig } from '../src/platform/config.js'
import { makeLog } from '../src/platform/logs.js'
import { Office } from '../src/platform/office.js'
import { FieldKeys } from '../src/platform/sealed.js'
import { settleKind } from '../src/platform/start/sample.js'
import { sample, slices } from '../src/slices.js'
import { Desk } from './desk.js'
import { loadMatters } from './load.js'
import { table } from './measure.js'
import { measuredMediation } from './mediation.js'
import { measured } from './works.js'

const words = process.argv.slice(2)
const MATTERS = Number(words.find((word) => /^\d+$/.test(word)) ?? 100_000)
/** An agreement of many parties in the small sample office, and no copies of matters. */
const IS_MEDIATION = words.includes('mediation')
const ON = ['embedded', 'mariadb'].filter((name) => words.includes(name))
const say = (line: string): void => void process.stderr.write(`${line}\n`)
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

/** Pages in memory as a district's server would have them; the default of 128 MB is for trying it. */
const BUFFER_POOL = '1G'

interface Place {
  readonly name: string
  readonly databaseUrl: string
  readonly folder: string
  bytesOf(office: Office): Promise<number>
}

async function bench({ name, databaseUrl, folder, bytesOf }: Place): Promise<void> {
  const config = { ...readConfig({ SAMPLE: 'small', NODE_ENV: 'test', RELAXED_DURABILITY: 'yes' }), databaseUrl }
  const keys = FieldKeys.fromFile(join(folder, 'field-keys.json'))
  const office = await Office.open(config, slices, { keys, log: makeLog('silent') })
  const since = performance.now()
  await load(office, folder, name)
  const seconds = ((performance.now() - since) / 1000).toFixed(0)
  const desk = await Desk.open(office)
  const rows = await (IS_MEDIATION ? measuredMediation : measured)(office, desk, say)
  const count = (isOpen: boolean) => office.db.read.countBy(DutyEntity, { isOpen })
  process.stdout.write(
    `\n${name}: ${await office.db.read.count(MatterEntity)} matters, ${await count(true)} open duties; loaded in ${seconds} s, ${megabytes(await bytesOf(office))}\n`,
  )
  process.stdout.write(`${table(rows)}\n`)
  const { rss, heapUsed } = process.memoryUsage()
  process.stdout.write(`memory: ${megabytes(rss)}, of it heap ${megabytes(heapUsed)}\n`)
  await desk.close()
  await office.close()
}

/** Loads once; a folder where loading was broken off is refused rather than measured. */
async function load(office: Office, folder: string, name: string): Promise<void> {
  const mark = join(folder, 'loaded')
  if (existsSync(mark)) return say(`· ${name}: what was loaded before`)
  if ((await office.db.read.count(MatterEntity)) > 0) throw new Error(`half loaded: remove ${folder}`)
  say(`· ${name}: the sample office, of which the others are copies`)
  await settleKind(office, sample, () => undefined)
  if (!IS_MEDIATION) await loadMatters(office, MATTERS, say)
  writeFileSync(mark, String(MATTERS))
}

/** Works in BENCH_DATA, which stays, or in a folder that goes. */
async function inFolder(name: string, work: (folder: string) => Promise<void>): Promise<void> {
  const kept = process.env['BENCH_DATA']
  const folder = kept ? join(kept, `${name}-${MATTERS}`) : mkdtempSync(join(tmpdir(), 'petition-bench-'))
  mkdirSync(folder, { recursive: true })
  try {
    await work(folder)
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true })
  }
}

const onEmbedded = () =>
  inFolder('embedded', async (folder) => {
    const file = join(folder, 'office.db')
    await bench({ name: 'SQLite', databaseUrl: file, folder, bytesOf: () => Promise.resolve(statSync(file).size) })
  })

const onMariadb = () =>
  inFolder('mariadb', async (folder) => {
    const server = await startMariadb({ folder, bufferPool: BUFFER_POOL })
    try {
      const connection = await createConnection({ uri: server.url })
      await connection.query('CREATE DATABASE IF NOT EXISTS bench CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci')
      await connection.end()
      await bench({ name: 'MariaDB', databaseUrl: `${server.url}bench`, folder, bytesOf: bytesOfServer })
    } finally {
      await server.stop()
    }
  })

async function bytesOfServer(office: Office): Promise<number> {
  const sum = `SELECT SUM(data_length + index_length) AS bytes FROM information_schema.tables WHERE table_schema = 'bench'`
  const [row] = (await office.db.read.query(sum)) as { bytes: string }[]
  return Number(row?.bytes)
}

process.stdout.write(`${cpus().length} cores, ${cpus()[0]?.model ?? ''}, Node.js ${process.version}\n`)
if (ON.length === 0 || ON.includes('embedded')) await onEmbedded()
if (ON.length === 0 || ON.includes('mariadb')) await onMariadb()
