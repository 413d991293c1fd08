// A private MariaDB for the tests: its own folder, its own free port on loopback, the system's server untouched. It needs
// nothing but the server's own program (no client, no scripts, no system user) and node built-ins. Also a global set-up of
// vitest: tests read the address by inject('mariadbUrl').
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const MISSING = 'mariadbd is not installed: apt-get install mariadb-server-core'
const SYSTEM_TABLES = ['mysql_system_tables.sql', 'mysql_performance_tables.sql', 'mysql_system_tables_data.sql']
const SHARED = ['/usr/share/mysql', '/usr/share/mariadb', '/usr/local/share/mysql', '/opt/homebrew/share/mariadb']
const LONGEST_START_MS = 60_000

const server = ['mariadbd', '/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd'].find(
  (path) => spawnSync(path, ['--no-defaults', '--version'], { stdio: 'ignore' }).status === 0,
)

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/** The server speaks first: whoever gets a byte may sign in. */
function greets(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const answer = (yes) => {
      socket.destroy()
      resolve(yes)
    }
    socket.once('data', () => answer(true))
    socket.once('error', () => answer(false))
    socket.setTimeout(1000, () => answer(false))
  })
}

function tail(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-6).join(' | ') : 'no log'
}

/** The tables that the server itself needs, read from its own package. */
function makeSystemTables(folder, asUser) {
  const shared = SHARED.find((path) => existsSync(join(path, SYSTEM_TABLES[0])))
  if (!shared) throw new Error(`${MISSING} (its system tables were not found)`)
  const sql = [
    'CREATE DATABASE IF NOT EXISTS mysql;',
    'USE mysql;',
    'SET @auth_root_socket=NULL;',
    ...SYSTEM_TABLES.map((name) => readFileSync(join(shared, name), 'utf8')),
  ].join('\n')
  const made = spawnSync(
    server,
    [
      '--no-defaults',
      '--bootstrap',
      `--datadir=${folder}/data`,
      `--tmpdir=${folder}/tmp`,
      '--log-warnings=0',
      '--enforce-storage-engine=',
      '--max-allowed-packet=8M',
      '--net-buffer-length=16K',
      ...asUser,
    ],
    { input: sql, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`mariadbd could not make its tables: ${String(made.stderr).slice(-500)}`)
}

/**
 * @param {{ durability?: 'full' | 'relaxed', strict?: 'yes' | 'no', folder?: string, bufferPool?: string }} [o] weaker servers are for
 *   the tests of start-up; a folder that is named is kept when the server stops, and found again
 * @returns {Promise<{ url: string, pid: number, stop(): Promise<void> }>} url ends with '/': add a database name
 */
export async function startMariadb({ durability = 'relaxed', strict = 'yes', folder: kept, bufferPool = '128M' } = {}) {
  if (!server) throw new Error(MISSING)
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'petition-mariadb-'))
  const asUser = process.getuid?.() === 0 ? ['--user=root'] : []
  if (!existsSync(join(folder, 'users.sql'))) {
    for (const name of ['data', 'tmp']) mkdirSync(join(folder, name), { recursive: true })
    makeSystemTables(folder, asUser)
  }
  writeFileSync(
    join(folder, 'users.sql'),
    "CREATE USER IF NOT EXISTS tests@'127.0.0.1' IDENTIFIED BY 'tests';\nGRANT ALL ON *.* TO tests@'127.0.0.1';\n",
  )
  const port = await freePort()
  const modes = 'ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION'
  const running = spawn(
    server,
    [
      '--no-defaults',
      `--datadir=${folder}/data`,
      `--socket=${folder}/s.sock`,
      `--pid-file=${folder}/pid`,
      `--tmpdir=${folder}/tmp`,
      `--log-error=${folder}/error.log`,
      `--init-file=${folder}/users.sql`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--character-set-server=utf8mb4',
      '--collation-server=utf8mb4_unicode_ci',
      '--default-time-zone=+00:00',
      `--innodb-buffer-pool-size=${bufferPool}`,
      '--max-connections=300',
      `--innodb-flush-log-at-trx-commit=${durability === 'full' ? 1 : 2}`,
      `--sql-mode=${strict === 'yes' ? 'STRICT_TRANS_TABLES,' : ''}${modes}`,
      ...asUser,
    ],
    { stdio: 'ignore' },
  )
  let hasEnded = false
  const ended = new Promise((resolve) => running.once('exit', resolve)).then(() => (hasEnded = true))
  // A run that is broken off leaves no server behind.
  const kill = () => running.kill('SIGKILL')
  const killAndGo = (signal) => {
    kill()
    process.kill(process.pid, signal)
  }
  process.once('exit', kill)
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, killAndGo)
  for (const since = Date.now(); !(await greets(port)); await sleep(100)) {
    if (hasEnded || Date.now() - since > LONGEST_START_MS) {
      kill()
      throw new Error(`mariadbd did not start: ${tail(join(folder, 'error.log'))}`)
    }
  }
  return {
    url: `mysql://tests:tests@127.0.0.1:${port}/`,
    pid: running.pid,
    async stop() {
      running.kill('SIGTERM')
      await Promise.race([ended, sleep(kept ? 60_000 : 10_000, null, { ref: false })])
      if (!hasEnded) kill()
      await ended
      process.off('exit', kill)
      for (const signal of ['SIGTERM', 'SIGHUP']) process.off(signal, killAndGo)
      if (!kept) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** vitest's global set-up: one server for the run. Without mariadbd its tests are skipped, or refused by TEST_SKIP=forbidden. */
export default async function setup({ provide }) {
  try {
    const running = await startMariadb()
    provide('mariadbUrl', running.url)
    return () => running.stop()
  } catch (error) {
    if (process.env.TEST_SKIP === 'forbidden' || error.message !== MISSING) throw error
    console.error(`Tests on MariaDB are skipped. ${MISSING}`)
    provide('mariadbUrl', '')
  }
}
