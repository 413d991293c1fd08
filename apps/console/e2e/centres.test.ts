import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { choose, dialog, heading, panel, search, settled, shown, submit } from './office/desk.js'
import { pageOf } from './office/people.js'

/** Opens an act of a dispute, fills it in and sends it. */
async function act(page: Page, label: string, fill: (opened: Locator) => Promise<void> = async () => undefined) {
  await panel(page, '可办事项').getByRole('button', { name: label, exact: true }).click()
  const opened = dialog(page, label)
  await shown(opened)
  await fill(opened)
  await submit(opened, label)
}

/** How many were reported and how many were agreed where they began, as the page of figures says. */
async function figures(page: Page): Promise<readonly number[]> {
  await page.getByRole('tab', { name: '化解情况' }).click()
  await shown(panel(page, '各级化解情况'))
  await settled(page)
  const tile = async (name: string) =>
    Number(/\d+/.exec(await page.locator('dt', { hasText: name }).locator('+ dd').innerText())?.[0])
  const ended = await page.locator('dt', { hasText: '在首次受理的一级达成一致' }).locator('+ dd').innerText()
  return [await tile('登记'), Number(/件中(\d+)件/.exec(ended)?.[1])]
}

describe('矛调中心', () => {
  test('社区发现，移送上级被退回，就地化解，数字随之变化', async () => {
    const head = await pageOf('zhuren', '/centres')
    const [reported = 0, agreed = 0] = await figures(head)

    const page = await pageOf('shequ', '/centres')
    await page.getByRole('button', { name: '登记纠纷', exact: true }).click()
    const report = dialog(page, '登记纠纷')
    await choose(report, '种类', '邻里纠纷')
    await report.getByLabel('事项').fill('样例：阳台花架滴水')
    await search(report, '所在街镇', '新河街道')
    await report.getByLabel('所在社区').fill('青禾社区')
    await report.getByLabel('地点').fill('青禾苑7号楼')
    await shown(report.getByText(/青禾社区矛盾调处化解平台（当地最低一级）/))
    await submit(report, '登记纠纷')
    await shown(heading(page, '样例：阳台花架滴水'))
    const address = new URL(page.url()).hash.slice(1)
    await act(page, '接收')
    await act(page, '组成调解队伍', (opened) => opened.getByLabel(/云知夏/).check())
    await act(page, '移送上级', (opened) => opened.getByLabel('理由').fill('双方各执一词，请街道协调'))
    await shown(panel(page, '可办事项').getByText(/经手过的中心可以继续查看/))

    const street = await pageOf('xinhe', address)
    await act(street, '退回', (opened) => opened.getByLabel('理由').fill('请先由业委会、物业一并到场协商'))

    const again = await pageOf('shequ', address)
    await shown(panel(again, '经过的层级').getByText('退回'))
    await act(again, '登记化解结果', (opened) => opened.getByLabel('内容').fill('加装接水盘，每周清理'))
    await shown(panel(again, '化解结果').getByText('加装接水盘，每周清理'))
    await shown(panel(again, '期限').getByText('回访履行情况'))

    const after = await pageOf('zhuren', '/centres')
    expect(await figures(after)).toEqual([reported + 1, agreed + 1])
  })
})
