import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, plant, root, run } from './house.js'

interface Found {
  readonly code: string
  readonly severity: string
  readonly filename: string
  readonly message: string
  readonly labels: readonly { readonly span: { readonly line: number } }[]
}

async function lint(
  folder = root,
): Promise<{ readonly diagnostics: readonly Found[]; readonly number_of_files: number }> {
  const env = { ...process.env, OXLINT_TSGOLINT_PATH: at('node_modules/.bin/tsgolint') }
  const { out, err } = await run(at('node_modules/.bin/oxlint'), ['-c', '.oxlintrc.json', '-f', 'json'], {
    cwd: folder,
    env,
  })
  if (!out.startsWith('{')) throw new Error(`oxlint: ${err || out}`)
  return JSON.parse(out) as { diagnostics: Found[]; number_of_files: number }
}

describe('lint', () => {
  it('finds nothing in the house', async () => {
    const { diagnostics, number_of_files } = await lint()
    const errors = diagnostics.filter((d) => d.severity === 'error')
    expect(number_of_files).toBeGreaterThan(500)
    expect(errors.map((d) => `${d.filename}:${d.labels[0]?.span.line} ${d.code} ${d.message}`)).toEqual([])
  })
})

/** A line that breaks the rule, in a file where it holds. */
const BROKEN: Readonly<Record<string, readonly [file: string, line: string]>> = {
  'typescript(no-floating-promises)': [
    'apps/api/src/organs/hasty.ts',
    'export const go = (): void => { Promise.resolve(1) }',
  ],
  'typescript(no-misused-promises)': [
    'apps/api/src/organs/misused.ts',
    '[1].forEach(async (n) => { await Promise.resolve(n) })',
  ],
  'typescript(only-throw-error)': ['apps/api/src/organs/thrown.ts', "export const stop = (): never => { throw 'no' }"],
  'typescript(switch-exhaustiveness-check)': [
    'apps/api/src/organs/half.ts',
    "export const of = (way: 'in' | 'out'): number => { switch (way) { case 'in': return 1 } return 2 }",
  ],
  'typescript(no-explicit-any)': ['packages/law/src/loose.ts', 'export const days = (n: any): number => Number(n)'],
  'eslint(no-restricted-globals)': ['packages/domain/src/clocked.ts', 'export const today = new Date()'],
  'eslint(no-restricted-imports)': ['apps/api/src/organs/numbered.ts', "export { v7 } from 'uuid'"],
  'eslint(no-restricted-properties)': [
    'apps/api/src/organs/named.ts',
    'export const id = (): string => crypto.randomUUID()',
  ],
  'eslint(no-console)': ['apps/console/src/kit/loud.ts', "console.log('here')"],
  'eslint(eqeqeq)': ['packages/law/src/alike.ts', "export const isOne = (n: unknown): boolean => n == '1'"],
}

describe('a line that breaks the rule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'petition-lint-'))
  let found: readonly string[] = []
  beforeAll(async () => {
    copyFileSync(at('.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    plant(folder, {
      'tsconfig.json':
        '{ "compilerOptions": { "strict": true, "target": "es2023", "lib": ["es2023", "dom"], "types": [] } }',
      ...Object.fromEntries(Object.values(BROKEN).map(([file, line]) => [file, `${line}\n`])),
    })
    found = (await lint(folder)).diagnostics.filter((d) => d.severity === 'error').map((d) => `${d.code} ${d.filename}`)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(Object.entries(BROKEN))('turns red: %s', (code, [file]) => {
    expect(found).toContain(`${code} ${file}`)
  })
})
