import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { choose, dialog, heading, says, shown } from './office/desk.js'
import { pageOf } from './office/people.js'

const fixture = (name: string): string => join(import.meta.dirname, '../../api/test/fixtures', name)

async function take(page: Page, file: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '选择文件' }).click()
  await (await choosing).setFiles(fixture(file))
  await shown(heading(page, file))
}

/** The numbers above the rows, by their words. */
async function countsOf(page: Page): Promise<Record<string, number>> {
  const counts = page.getByRole('group', { name: '试算结果' }).getByRole('button')
  await shown(counts)
  const lines = (await counts.allInnerTexts()).map((text) => text.split('\n'))
  return Object.fromEntries(lines.map(([count, word]) => [word?.trim(), Number(count)]))
}

const NOTHING = { '已有，不再导入': 0, '有错误，不导入': 0 }

describe('信访台账', () => {
  test('先试算：四十行，六行有提示，每个数字打开自己的行', async () => {
    const page = await pageOf('jiefang', '/imports')
    await take(page, 'ledger-40.xlsx')
    expect(await countsOf(page)).toEqual({ 全部数据行: 40, 可导入: 34, '可导入，有提示': 6, ...NOTHING })
    await page.getByRole('button', { name: /6\s*可导入，有提示/ }).click()
    const rows = page.getByRole('table').getByRole('row')
    await rows.nth(6).waitFor()
    await rows.nth(7).waitFor({ state: 'hidden' })
    expect(await rows.filter({ hasText: '有提示' }).count()).toBe(6)
  })

  test('按所示结果导入，再导入一次时都已经有了', async () => {
    const page = await pageOf('jiefang', '/imports')
    await take(page, 'ledger-40.xlsx')
    await page.getByRole('button', { name: '按此结果导入 40 行' }).click()
    await dialog(page, '按此结果导入').getByRole('button', { name: '导入 40 行' }).click()
    await page.getByText('已导入 40 行').waitFor({ timeout: 120_000 })
    const open = page.getByRole('table').getByRole('link', { name: '打开' }).first()
    await open.click()
    await shown(heading(page, /\d{6}-\d{4}-\d{5}/))

    const again = await pageOf('jiefang', '/imports')
    await take(again, 'ledger-40.xlsx')
    expect(await countsOf(again)).toMatchObject({ 全部数据行: 40, '已有，不再导入': 40, '有错误，不导入': 0 })
    expect(await again.getByRole('button', { name: '没有可导入的行' }).isDisabled()).toBe(true)
  })
})

describe('学法名单', () => {
  test('二十八人的账号都认得，不会重复计入', async () => {
    const page = await pageOf('xuefa', '/imports')
    await page.getByLabel('年度').fill('2022')
    await take(page, 'study-2022.xlsx')
    const counts = await countsOf(page)
    expect(counts).toMatchObject({ 全部数据行: 28, '有错误，不导入': 0 })
    if (counts['已有，不再导入'] === 28) return
    await page.getByRole('button', { name: /^按此结果导入/ }).click()
    await dialog(page, '按此结果导入').getByRole('button', { name: /^导入/ }).click()
    await shown(page.getByText(/^已导入 \d+ 行/))
    const board = await pageOf('xuefa', '/study')
    await choose(board.getByRole('main'), '年度', '2022年度')
    await says(board.getByRole('main'), '28')
  })

  test('不是表格的文件当场说明，没有上传', async () => {
    const page = await pageOf('xuefa', '/imports')
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '选择文件' }).click()
    const mimeType = 'application/pdf'
    await (await choosing).setFiles({ name: '名单.pdf', mimeType, buffer: Buffer.from('%PDF-1.7') })
    await says(page.getByRole('alert'), '“名单.pdf”不是 .xlsx 或 .csv 文件，没有上传')
  })
})
