import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, type TestContext } from 'vitest'
import { takeFaults } from './office/faults.js'
import { openPages } from './office/people.js'

beforeEach((context) => {
  if (inject('run').address === '') context.skip()
})

afterEach(async (context) => {
  const pages = await openPages()
  if (context.task.result?.state === 'fail') await picture(context)
  for (const page of pages) await page.close()
  expect(takeFaults()).toEqual([])
})

/** What was on the screens when a test failed. */
async function picture({ task }: TestContext): Promise<void> {
  const folder = join(tmpdir(), 'petition-browser-failures')
  mkdirSync(folder, { recursive: true })
  for (const [at, page] of (await openPages()).entries()) {
    const path = join(folder, `${task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}-${at + 1}.png`)
    await page.screenshot({ path }).then(
      () => console.error(`what was on the screen (${page.url()}): ${path}`),
      () => undefined,
    )
  }
}
