// One entry for a machine that has only node and npm: brings pnpm, installs, builds, then does what was asked.
// Node built-ins only, and syntax that an old Node can still read far enough to say that it is too old.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve as resolvePath } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const at = (...path) => join(root, ...path)
const [mode = 'start', ...words] = process.argv.slice(2)
const { packageManager, engines } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
const isWindows = process.platform === 'win32'
const env = {
  ...process.env,
  COREPACK_ENABLE_STRICT: '0',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
}

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  refuse(
    `需要 Node.js ${engines.node}，当前是 ${process.versions.node}。Node.js ${engines.node} is needed; this is ${process.versions.node}.`,
  )
}

/** npm hands SIGTERM to a shell, which ends and tells nobody: then this is somebody else's child, and has to end too. */
const parent = process.ppid
const hasLostNpm = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent

/** Runs to the end. Output goes where `out` says; signals go on to the child. @returns its exit code */
function run(command, args, { out = 'inherit', stdin = 'inherit', more = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...env, ...more },
      stdio: [stdin, out, 'inherit'],
      shell: isWindows && command !== process.execPath,
    })
    // A terminal sends Ctrl-C to both; a supervisor sends SIGTERM to this one only.
    const passOn = (signal) => child.kill(signal)
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, passOn)
    const stay = () => undefined
    process.on('SIGINT', stay)
    const watching = setInterval(() => {
      if (!hasLostNpm()) return
      clearInterval(watching)
      passOn('SIGTERM')
    }, 500)
    child.once('error', (error) => refuse(`${command}: ${error.message}`))
    child.once('exit', (code, signal) => {
      for (const name of ['SIGTERM', 'SIGHUP']) process.off(name, passOn)
      process.off('SIGINT', stay)
      clearInterval(watching)
      resolve(code ?? (signal ? 1 : 0))
    })
  })
}

/** A step that takes a while says so, and how long. Its output goes to stderr: stdout is for what was asked for. */
async function step(what, command, args) {
  const since = Date.now()
  const seconds = () => `${((Date.now() - since) / 1000).toFixed(1)}s`
  process.stderr.write(`· ${what} …\n`)
  const ticking = setInterval(() => process.stderr.write(`  ${what} … ${seconds()}\n`), 10_000)
  const code = await run(command, args, { out: 2, stdin: 'ignore' })
  clearInterval(ticking)
  if (code !== 0) refuse(`${what}：失败 failed (${code}), ${seconds()}`)
  process.stderr.write(`  ${what}：${seconds()}\n`)
}

const pnpm = (...args) => ['npx', ['--yes', packageManager, ...args]]
const bin = (name) => at('node_modules', '.bin', isWindows ? `${name}.cmd` : name)

/** Installs what the lockfile says, unless exactly that was installed before. */
async function install() {
  const hash = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) hash.update(readFileSync(at(file)))
  const wanted = `${hash.digest('hex')} node-${process.versions.modules} ${process.platform}-${process.arch}`
  const stamp = at('node_modules', '.installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(bin('turbo'))) return
  await step(
    '安装依赖 Installing',
    ...pnpm('install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=error'),
  )
  mkdirSync(at('node_modules'), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** turbo knows what is fresh; it must be started by pnpm to find it. */
const build = (...filter) =>
  step('构建 Building', ...pnpm('exec', 'turbo', 'run', 'build', '--output-logs=errors-only', ...filter))

function newest(folder) {
  let time = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    time = Math.max(time, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return time
}

/** Whether a package was built after its sources last changed; looks at files only, so it takes no time. */
function isBuilt(folder, entry) {
  const built = at(folder, 'dist', entry)
  const info = at(folder, 'dist', '.tsbuildinfo')
  if (!existsSync(built)) return false
  const builtAt = Math.max(statSync(built).mtimeMs, existsSync(info) ? statSync(info).mtimeMs : 0)
  return newest(at(folder, 'src')) <= builtAt
}

/** Answers scenarios from stdin to stdout: nothing else may be written there, nor anything read before. */
async function lawScenario() {
  const isFresh = isBuilt('packages/law', 'index.js') && isBuilt('packages/domain', 'scenario/cli.js')
  if (!isFresh) {
    await install()
    await build('--filter=@petition/domain')
  }
  return run(process.execPath, [at('packages/domain/dist/scenario/cli.js'), ...words])
}

async function api(...args) {
  await install()
  await build('--filter=@petition/api')
  return run(process.execPath, [at('apps/api/dist/main.js'), ...args])
}

/** Programs that are written for people who work on the project: run from their sources. */
async function program(app, file) {
  if (!existsSync(at(app, file))) refuse(`没有 ${file}。There is no ${file}.`)
  await install()
  await build()
  const more = { TSX_TSCONFIG_PATH: at(app, 'tsconfig.json') }
  return run(process.execPath, ['--import', 'tsx', at(app, file), ...words], { more })
}

const modes = {
  async start() {
    await install()
    await build()
    return run(process.execPath, ['--enable-source-maps', at('apps/api/dist/main.js'), ...words], {
      more: { NODE_ENV: process.env.NODE_ENV || 'production' },
    })
  },
  async test() {
    await install()
    await build()
    return run(bin('vitest'), ['run', ...words], { more: { NODE_ENV: 'test' } })
  },
  async dev() {
    await install()
    await build('--filter=@petition/api^...', '--filter=@petition/console^...')
    const api = ['watch', '--conditions=source', '--tsconfig', 'apps/api/tsconfig.json', 'apps/api/src/main.ts']
    const both = [run(bin('tsx'), api), run(bin('vite'), [at('apps/console')])]
    const code = await Promise.race(both)
    // One without the other is no use.
    process.kill(process.pid, 'SIGTERM')
    await Promise.all(both)
    return code
  },
  async build() {
    await install()
    await build(...words)
    return 0
  },
  /** types, lint, format and import rules: what the tests of the house ask too */
  async check() {
    await install()
    await build('--filter=./packages/*')
    return run(bin('vitest'), ['run', '--project', 'house'], { more: { NODE_ENV: 'test' } })
  },
  async fix() {
    await install()
    const formatted = await run(bin('prettier'), ['--write', '--log-level=warn', '.'])
    const linted = await run(bin('oxlint'), ['--fix'])
    return formatted || linted
  },
  bench: () => program('apps/api', 'bench/run.ts'),
  pictures: () => program('apps/console', 'pictures/run.ts'),
  'schema:print': () => api('schema:print'),
  'db:status': () => api('db:status'),
  'db:migrate': () => api('db:migrate'),
  'db:reset': () => api('db:reset', ...words),
  'db:backup': () => api('db:backup', ...words.map((word) => resolvePath(process.env.INIT_CWD ?? root, word))),
  'keys:rotate': () => api('keys:rotate'),
  office: () => api('office', ...words),
  'sample:digest': () => api('sample:digest', ...words),
  'law:scenario': lawScenario,
}

refuseOldNode()
if (!modes[mode]) refuse(`没有 ${mode} 这个命令：${Object.keys(modes).join(' ')}`)
process.exitCode = await modes[mode]()
