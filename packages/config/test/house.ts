import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))
export const at = (...path: string[]): string => join(root, ...path)

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs one of the pinned tools to its end. */
export function tool(name: string, args: readonly string[], cwd = root): Promise<Ran> {
  return run(at('node_modules', '.bin', name), args, { cwd })
}

export function run(
  command: string,
  args: readonly string[],
  { cwd = root, env = process.env }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const [out, err]: [string[], string[]] = [[], []]
    child.stdout.setEncoding('utf8').on('data', (text: string) => void out.push(text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => void err.push(text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }))
  })
}

const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean)
const isIgnored = (name: string): boolean =>
  name === '.git' ||
  ignored.some((line) => (line.startsWith('*') ? name.endsWith(line.slice(1)) : name === line.replace(/^\//, '')))

/** The files of the project, as paths from its root. Asks no git: a copy without its history is checked too. */
export function ourFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (isIgnored(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? ourFiles(path) : [path]
  })
}

export const text = (file: string): string => readFileSync(at(file), 'utf8')

/** Writes files under a folder: what a test plants. */
export function plant(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}
