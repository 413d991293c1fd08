import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { heading, shown } from './desk.js'

const fixture = (name: string): string => join(import.meta.dirname, '../../../api/test/fixtures', name)

export async function take(page: Page, file: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选择文件' }).click()
  await (await choosing).setFiles(fixture(file))
  await shown(heading(page, file))
}

/** The numbers above the rows, by their words. */
export async function countsOf(page: Page): Promise<Record<string, number>> {
  const counts = page.getByRole('group', { name: '试算结果' }).getByRole('button')
  await shown(counts)
  const lines = (await counts.allInnerTexts()).map((text) => text.split('\n'))
  return Object.fromEntries(lines.map(([count, word]) => [word?.trim(), Number(count)]))
}
