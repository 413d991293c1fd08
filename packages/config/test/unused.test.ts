import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { at, plant, tool } from './house.js'

interface Told {
  readonly issues: readonly ({ readonly file: string } & Readonly<Record<string, unknown>>)[]
}

/** Files, exports and dependencies that nobody uses, as lines to read. */
async function unused(cwd?: string): Promise<string[]> {
  const { out, err } = await tool(
    'knip',
    ['-c', 'packages/config/src/knip.json', '--reporter', 'json', '--no-config-hints', '--no-progress'],
    cwd,
  )
  if (!out.startsWith('{')) throw new Error(`knip: ${err || out}`)
  const { issues } = JSON.parse(out) as Told
  return issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, found]) =>
      Array.isArray(found) ? found.map((one: { name?: string }) => `${file}: ${kind} ${one.name ?? ''}`) : [],
    ),
  )
}

it('every file, export and dependency is used', async () => {
  expect(await unused()).toEqual([])
})

it('a file and an export that nobody uses are found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'petition-unused-'))
  try {
    for (const path of ['package.json', 'pnpm-workspace.yaml', 'tsconfig.base.json', 'packages/config', 'packages/law'])
      cpSync(at(path), join(folder, path), { recursive: true, filter: (from) => !/node_modules|dist$/.test(from) })
    symlinkSync(at('node_modules'), join(folder, 'node_modules'))
    plant(folder, {
      'packages/law/src/forgotten.ts': 'export const forgotten = 1\n',
      'packages/law/src/half.ts': 'export const used = 1\nexport const left = 2\n',
      'packages/law/test/half.test.ts': "import { used } from '../src/half.js'\nvoid used\n",
    })
    const found = await unused(folder)
    expect(found).toContainEqual(expect.stringMatching(/^packages\/law\/src\/forgotten\.ts: files/))
    expect(found).toContainEqual('packages/law/src/half.ts: exports left')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
