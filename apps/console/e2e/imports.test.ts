import { describe, expect, test } from 'vitest'
import { dialog, heading, says, shown } from './office/desk.js'
import { countsOf, take } from './office/import.js'
import { pageOf } from './office/people.js'

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
  test('不是表格的文件当场说明，没有上传', async () => {
    const page = await pageOf('xuefa', '/imports')
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '选择文件' }).click()
    const mimeType = 'application/pdf'
    await (await choosing).setFiles({ name: '名单.pdf', mimeType, buffer: Buffer.from('%PDF-1.7') })
    await says(page.getByRole('alert'), '“名单.pdf”不是 .xlsx 或 .csv 文件，没有上传')
  })
})
