import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { at, plant, run } from './house.js'

const folder = mkdtempSync(join(tmpdir(), 'petition-summary-'))
const lastLine = (out: string): string | undefined => out.trim().split('\n').at(-1)
const vitest = (skip: string) =>
  run(at('node_modules/.bin/vitest'), ['run'], { cwd: folder, env: { ...process.env, TEST_SKIP: skip, VITEST: '' } })

beforeAll(() => {
  symlinkSync(at('node_modules'), join(folder, 'node_modules'))
  plant(folder, {
    'vitest.config.mjs': `import { PlainSummary } from '${at('packages/config/src/plain-summary.js')}'
      export default { test: { reporters: [new PlainSummary()] } }`,
    'good.test.mjs': `import { it } from 'vitest'
      it('one', () => {}); it('two', () => {}); it.runIf(false)('left out', () => {})`,
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('a run ends with one line that can be counted', async () => {
  const { code, out } = await vitest('')
  expect(lastLine(out)).toBe('2 passed, 0 failed, 1 skipped')
  expect(code).toBe(0)
})

it('a run that left something out is not green where that is forbidden', async () => {
  expect((await vitest('forbidden')).code).toBe(1)
})

it('a file that does not load has failed', async () => {
  plant(folder, { 'broken.test.mjs': "import './nowhere.mjs'" })
  const { code, out } = await vitest('')
  expect(lastLine(out)).toBe('2 passed, 1 failed, 1 skipped')
  expect(code).toBe(1)
})
