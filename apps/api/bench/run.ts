// What an office of this size costs: `npm run bench`, `npm run bench -- 5000` for another number of matters, `-- 5000 mariadb`
// for one database only. It asks what the console asks, through the whole HTTP side without a socket, on the embedded database
// and on a private MariaDB. It measures and asserts nothing.
import { statSync, mkdtempSync, rmSync } from 'node:fs'
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
import { measured } from './works.js'

const words = process.argv.slice(2)
const MATTERS = Number(words.find((word) => /^\d+$/.test(word)) ?? 100_000)
const ON = ['embedded', 'mariadb'].filter((name) => words.includes(name))
const say = (line: string): void => void process.stderr.write(`${line}\n`)
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

async function bench(name: string, databaseUrl: string, bytesOf: (office: Office) => Promise<number>): Promise<void> {
  const config = { ...readConfig({ SAMPLE: 'small', NODE_ENV: 'test', RELAXED_DURABILITY: 'yes' }), databaseUrl }
  const office = await Office.open(config, slices, { keys: FieldKeys.fresh(), log: makeLog('silent') })
  say(`· ${name}: the sample office, of which the others are copies`)
  await settleKind(office, sample, () => undefined)
  const since = performance.now()
  await loadMatters(office, MATTERS, say)
  const seconds = ((performance.now() - since) / 1000).toFixed(0)
  const desk = await Desk.open(office)
  const rows = await measured(office, desk, say)
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

async function onEmbedded(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'petition-bench-'))
  const file = join(folder, 'office.db')
  try {
    await bench('SQLite', file, () => Promise.resolve(statSync(file).size))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onMariadb(): Promise<void> {
  const server = await startMariadb()
  try {
    const connection = await createConnection({ uri: server.url })
    await connection.query('CREATE DATABASE bench CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci')
    await connection.end()
    const sum = `SELECT SUM(data_length + index_length) AS bytes FROM information_schema.tables WHERE table_schema = 'bench'`
    await bench('MariaDB', `${server.url}bench`, async (office) => {
      const [row] = (await office.db.read.query(sum)) as { bytes: string }[]
      return Number(row?.bytes)
    })
  } finally {
    await server.stop()
  }
}

process.stdout.write(`${cpus().length} cores, ${cpus()[0]?.model ?? ''}, Node.js ${process.version}\n`)
if (ON.length === 0 || ON.includes('embedded')) await onEmbedded()
if (ON.length === 0 || ON.includes('mariadb')) await onMariadb()
