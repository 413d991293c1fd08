import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect } from 'vitest'
import { takeFaults } from './office/faults.js'
import { closeAll, leave, ownRun } from './office/people.js'

beforeEach((context) => {
  if (ownRun() === null) context.skip()
})

afterEach(async ({ task }) => {
  const pages = leave()
  if (task.result?.state === 'fail') {
    await picture(task.name, pages)
    await closeAll()
  }
  expect(takeFaults()).toEqual([])
})

/** What was on the screens when a test failed. */
async function picture(test: string, pages: readonly Page[]): Promise<void> {
  const folder = join(tmpdir(), 'petition-browser-failures')
  mkdirSync(folder, { recursive: true })
  for (const [at, page] of pages.entries()) {
    const path = join(folder, `${test.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}-${at + 1}.png`)
    await page.screenshot({ path }).then(
      () => process.stderr.write(`what was on the screen (${page.url()}): ${path}\n`),
      () => undefined,
    )
  }
}
