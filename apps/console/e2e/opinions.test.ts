import { addDays } from '@petition/law'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { listAddress } from '../src/matters/list/list-address.js'
import { choose, dialog, heading, inChinese, officeDay, panel, says, search, shown, submit } from './office/desk.js'
import { pageOf } from './office/people.js'

const NUMBER = /^\d{6}-\d{4}-\d{5}$/

/** Opens an act by its button, fills it in and sends it. */
async function act(page: Page, label: string, fill: (opened: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: label, exact: true }).click()
  const opened = dialog(page, label)
  await shown(opened)
  await fill(opened)
  await submit(opened, label)
}

describe('值守表', () => {
  test('排班、换班、替班，看板上是接替的人', async () => {
    const page = await pageOf('jiefang', '/lawyers')
    const today = await officeDay(page)
    // A Monday after the sample's roster, on which nobody is on duty yet.
    await shown(page.getByRole('heading', { level: 2, name: /年\d+月$/ }))
    for (let at = 0; at < 2; at += 1) await page.getByRole('button', { name: '下一月' }).click()
    const month = page.getByRole('heading', { level: 2 }).first()
    const [, year, no] = /(\d+)年(\d+)月/.exec(await month.innerText()) ?? []
    const first = `${year}-${no?.padStart(2, '0')}-01`
    expect(first > today).toBe(true)
    const plan = async (who: string, weekday: string) =>
      act(page, '安排值守', async (opened) => {
        await choose(opened, '值守人员', who)
        await opened.getByLabel('地点').fill('接待大厅')
        const monday = opened.getByLabel('周一')
        if (weekday !== '周一') await monday.uncheck()
        await opened.getByLabel(weekday).check()
      })
    await plan('纪若川（公职律师）', '周一')
    await plan('容秋实（法律顾问）', '周二')
    const grid = page.getByRole('table')
    const duty = (name: string) => grid.getByRole('button', { name: new RegExp(`^${name}，`) }).first()
    await shown(duty('容秋实'))
    const half = (await duty('纪若川').getAttribute('aria-label'))?.split('，')[1] ?? ''
    await duty('纪若川').click()
    await page.getByRole('menuitem', { name: '换班' }).click()
    const swapping = dialog(page, '换班')
    await swapping.getByRole('combobox', { name: /^对方的值守/ }).click()
    await page.getByRole('option').first().click()
    await swapping.getByLabel('原因').fill('当日出庭')
    await submit(swapping, '换班')
    const swapped = grid.getByRole('button', { name: `容秋实，${half}` })
    await shown(swapped)
    await swapped.click()
    await page.getByRole('menuitem', { name: '替班' }).click()
    const covering = dialog(page, '替班')
    await choose(covering, '替班人', '万青岚（人民调解员）')
    await covering.getByLabel('原因').fill('请假')
    await submit(covering, '替班')
    await shown(grid.getByRole('button', { name: `万青岚，${half}` }))
    await page.getByRole('tab', { name: '换班与替班' }).click()
    await says(page.getByRole('main'), '容秋实 → 万青岚')
  })
})

describe('法律意见', () => {
  test('从征求、声明到出具，事项上看得到结论和引用', async () => {
    const page = await pageOf('jiefang', listAddress({ standing: ['OPEN'], stage: ['TO_REFER'] }))
    await page.getByRole('main').getByRole('link', { name: NUMBER }).nth(1).click()
    const card = panel(page, '法律意见、专班')
    await shown(card)
    const address = new URL(page.url()).hash.slice(1)
    const today = await officeDay(page)
    await act(page, '征求法律意见', async (opened) => {
      await search(opened, '律师', '柏知微（公益律师，示例海河律师事务所）')
      await choose(opened, '种类', '法定途径')
      await opened.getByRole('textbox', { name: /^问题/ }).fill('该争议是否应当先行申请仲裁')
      await opened.getByLabel('请在哪天前答复').fill(addDays(today, 14))
    })
    await card.getByRole('link', { name: '该争议是否应当先行申请仲裁' }).click()
    await shown(heading(page, /法意〔/))
    await act(page, '声明有无利益冲突', async () => undefined)
    await act(page, '出具意见', async (opened) => {
      await opened.getByRole('textbox', { name: /^结论/ }).fill('应当先行申请劳动仲裁。')
      await opened.getByRole('textbox', { name: /^理由/ }).fill('属于劳动报酬争议，有法定的仲裁前置。')
      await opened.getByLabel('法律文本名称').fill('信访工作条例')
      await opened.getByLabel('条款').fill('第三十一条')
    })
    await says(panel(page, '意见'), '信访工作条例 第三十一条')
    await panel(page, '意见').getByRole('button', { name: '法律意见书' }).click()
    await says(dialog(page, '法律意见书'), '以征求单位提供的事项摘要为准')
    await dialog(page, '法律意见书').getByRole('button', { name: '关闭' }).click()
    await act(page, '记录采用情况', async (opened) => {
      await choose(opened, '是否采纳', '采纳')
      await opened.getByLabel('用于何处、为何').fill('写入分类依据')
    })
    await says(panel(page, '采用情况'), '写入分类依据')
    const again = await pageOf('zhuren', address)
    await says(panel(again, '法律意见、专班'), `${inChinese(today)}出具`)
    const list = await pageOf('zhuren', '/opinions')
    await list.getByLabel('问题、结论、理由中的词语').fill('仲裁前置')
    await list.getByRole('search').last().getByRole('button', { name: '查找', exact: true }).click()
    await shown(list.getByRole('link', { name: '该争议是否应当先行申请仲裁' }))
    await list.getByRole('tab', { name: '利益冲突' }).click()
    await list.getByRole('button', { name: /^决定：容秋实/ }).click()
    const deciding = dialog(list, '决定是否回避')
    await choose(deciding, '决定', '应当回避')
    await deciding.getByLabel('理由').fill('顾问合同仍在履行')
    await submit(deciding, '决定是否回避')
    await shown(list.getByText('没有待决定的利益冲突'))
  })
})
