import { describe, expect, test } from 'vitest'
import { choose, heading, panel, shown } from './office/desk.js'
import { countsOf, take } from './office/import.js'
import { pageOf } from './office/people.js'
import { PHONE } from './office/visit.js'

describe('我的学法，在手机上', () => {
  test('看得到课时、考试、还缺什么、哪天之前', async () => {
    const page = await pageOf('bhxf2447', '/my-study', PHONE)
    await shown(heading(page, '我的学法'))
    await shown(page.getByText('2023年度'))
    await shown(page.getByText('还缺 35 课时'))
    await shown(page.getByText('还没有通过考试'))
    await shown(page.getByText('应修 35 课时').or(page.getByText('应修 35')))
    await shown(page.getByText(/2023年12月\d+日 前完成/))
    await shown(panel(page, '应办事项').getByText('未完成'))
  })

  test('没有一处需要左右移动', async () => {
    const page = await pageOf('bhxf2447', '/my-study', PHONE)
    await shown(heading(page, '我的学法'))
    await shown(panel(page, '应办事项'))
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    expect(widths).toEqual([PHONE.width, PHONE.width])
  })

  test('学完考过的，看得到证书', async () => {
    const page = await pageOf('bhxf2777', '/my-study', PHONE)
    await page.getByRole('button', { name: '上一年度' }).click()
    await shown(page.getByText('课时和考试均已完成'))
    await shown(page.getByText('TJXF2022778172'))
  })

  test('干部看不到别人的学法', async () => {
    const page = await pageOf('bhxf2777', '/study', PHONE)
    await shown(heading(page, '没有这个页面'))
  })
})

describe('学法看板', () => {
  test('二十八人按账号列出，只说还缺什么', async () => {
    const page = await pageOf('xuefa', '/study')
    await shown(heading(page, '学法看板'))
    await choose(page.getByRole('main'), '年度', '2022年度')
    const rows = page.getByRole('main').getByRole('table').last().getByRole('row')
    await shown(rows.filter({ hasText: 'TJXF2022963793' }))
    const logins = (await rows.allInnerTexts()).flatMap((text) => text.match(/bhxf\d{4}/) ?? [])
    expect(logins).toHaveLength(28)
    expect(logins).toEqual([...logins].sort())
    await shown(rows.filter({ hasText: 'bhxf2447' }).getByText('35 / 35'))
    await shown(page.getByRole('main').getByText('980').first())
    await choose(page.getByRole('main'), '年度', '2023年度')
    await shown(rows.filter({ hasText: 'bhxf2447' }).getByText(/35 课时/))
  })

  test('主任也看得到看板，但不能改年度', async () => {
    const page = await pageOf('zhuren', '/study')
    await shown(page.getByRole('main').getByRole('row').filter({ hasText: 'bhxf0199' }))
    expect(await page.getByRole('button', { name: '年度设置' }).count()).toBe(0)
  })
})

describe('学法名单', () => {
  test('全年名单上的二十八人都认得，看板上人人学完', async () => {
    const page = await pageOf('xuefa', '/imports')
    await page.getByLabel('年度').fill('2022')
    await take(page, 'study-2022.xlsx')
    expect(await countsOf(page)).toMatchObject({ 全部数据行: 28, '有错误，不导入': 0 })

    const board = await pageOf('xuefa', '/study')
    await choose(board.getByRole('main'), '年度', '2022年度')
    const row = board.getByRole('main').getByRole('row').filter({ hasText: 'bhxf2447' })
    await shown(row.filter({ hasText: '35 / 35' }))
  })

  test('再选一次时二十八行都已经有了，不会重复计入', async () => {
    const page = await pageOf('xuefa', '/imports')
    await page.getByLabel('年度').fill('2022')
    await take(page, 'study-2022.xlsx')
    expect(await countsOf(page)).toMatchObject({ 全部数据行: 28, '已有，不再导入': 28 })
  })
})
