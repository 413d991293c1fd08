import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { heading, settled, shown } from './office/desk.js'
import { pageOf } from './office/people.js'

async function menuOf(page: Page): Promise<string[]> {
  const links = page.getByRole('navigation', { name: '主导航' }).getByRole('link')
  await shown(links)
  return links.allInnerTexts()
}

/** Who sees what in the menu, and a page that is not theirs. */
const PEOPLE = [
  {
    who: '主任',
    login: 'zhuren',
    menu: [
      '工作台',
      '信访事项',
      '审批',
      '提醒',
      '领导接访与包案',
      '进驻值守',
      '研判与联合接访',
      '法律意见与专班',
      '听证',
      '访调对接',
      '矛调中心',
      '复查复核',
      '行政复议',
      '诉访分离',
      '学法看板',
      '导入',
      '离岗与代理',
      '工作日历',
      '房间',
      '单位',
      '复查路径',
    ].concat(['检举控告移交', '中心与队伍', '账号与权限', '办公设置', '法规版本与口径', '单位落款', '对接凭证']),
    first: '工作台',
    notTheirs: '/audit',
  },
  {
    who: '街道承办人',
    login: 'tanggu',
    menu: [
      '工作台',
      '登记信访事项',
      '信访事项',
      '提醒',
      '研判与联合接访',
      '法律意见与专班',
      '听证',
      '矛调中心',
      '行政复议',
      '工作日历',
    ],
    first: '工作台',
    notTheirs: '/settings/accounts',
  },
  {
    who: '单位负责人',
    login: 'tanggu.fuze',
    menu: [
      '工作台',
      '信访事项',
      '审批',
      '提醒',
      '研判与联合接访',
      '法律意见与专班',
      '听证',
      '访调对接',
      '矛调中心',
      '行政复议',
      '离岗与代理',
      '工作日历',
      '房间',
      '中心与队伍',
      '单位落款',
    ],
    first: '工作台',
    notTheirs: '/imports',
  },
  {
    who: '法院专办',
    login: 'fayuan',
    menu: [
      '工作台',
      '登记信访事项',
      '信访事项',
      '提醒',
      '研判与联合接访',
      '法律意见与专班',
      '听证',
      '矛调中心',
      '行政复议',
      '移交办理',
      '工作日历',
    ],
    first: '工作台',
    notTheirs: '/approvals',
  },
  {
    who: '复议窗口',
    login: 'fuyi',
    menu: ['工作台', '提醒', '行政复议', '工作日历', '房间'],
    first: '工作台',
    notTheirs: '/matters',
  },
  {
    who: '调解员',
    login: 'tiaojie',
    menu: ['工作台', '提醒', '进驻值守', '研判与联合接访', '法律意见与专班', '访调对接', '矛调中心', '工作日历'],
    first: '工作台',
    notTheirs: '/matters',
  },
  {
    who: '系统管理员',
    login: 'guanli',
    menu: ['离岗与代理', '工作日历', '房间', '单位', '复查路径'].concat([
      '检举控告移交',
      '中心与队伍',
      '账号与权限',
      '办公设置',
      '法规版本与口径',
      '单位落款',
      '对接凭证',
    ]),
    first: '离岗与代理',
    notTheirs: '/matters',
  },
  { who: '审计', login: 'shenji', menu: ['审计日志', '诉访分离'], first: '审计日志', notTheirs: '/matters' },
] as const

describe.each(PEOPLE)('$who', ({ login, menu, first, notTheirs }) => {
  test('菜单里只有自己的工作', async () => {
    const page = await pageOf(login)
    await shown(heading(page, first))
    expect(await menuOf(page)).toEqual(menu)
  })

  test('输入别人的地址，看到的是没有这个页面', async () => {
    const page = await pageOf(login, notTheirs)
    await shown(heading(page, '没有这个页面'))
  })
})

describe('看不到的事项', () => {
  test('别的单位的事项，与不存在的没有区别', async () => {
    const mine = await pageOf('zhujian', '/matters')
    const link = mine
      .getByRole('main')
      .getByRole('link', { name: /^\d{6}-\d{4}-\d{5}$/ })
      .first()
    const address = (await link.getAttribute('href'))?.replace(/^#/, '') ?? ''
    const number = await link.innerText()
    const missing = '没有找到这件信访事项，或者您无权查看。'
    const said: string[] = []
    for (const [login, to] of [
      ['tanggu', address],
      ['fayuan', address],
      ['tanggu.fuze', '/matters/00000000-0000-7000-8000-000000000000'],
    ] as const) {
      const page = await pageOf(login, to)
      await shown(page.getByText(missing))
      said.push(await page.getByRole('main').innerText())
    }
    expect(new Set(said).size).toBe(1)
    expect(said[0]).not.toContain(number)
  })

  test('系统管理员哪里也看不到事项', async () => {
    const page = await pageOf('guanli', '/')
    await shown(heading(page, '离岗与代理'))
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: '快速查找' }).fill('120116-2022')
    await shown(page.getByText('没有找到'))
    await page.keyboard.press('Escape')
    for (const to of await page.getByRole('navigation', { name: '主导航' }).getByRole('link').all()) {
      const name = await to.innerText()
      await to.click()
      await shown(heading(page, name))
      await settled(page)
      expect(await page.getByRole('main').innerText()).not.toMatch(/\d{6}-\d{4}-\d{5}/)
    }
  })

  test('审计看得到行为，看不到事项的内容', async () => {
    const page = await pageOf('shenji', '/audit')
    await shown(heading(page, '审计日志'))
    await shown(page.getByRole('main').getByRole('row').nth(5))
    expect(await page.getByRole('main').innerText()).not.toContain('拖欠')
  })
})

describe('法院专办', () => {
  test('在移交办理里看到转来的涉诉事项', async () => {
    const page = await pageOf('fayuan', '/handovers')
    const rows = page.getByRole('main').getByRole('row')
    await shown(rows.nth(1))
    await rows.nth(1).getByRole('link').first().click()
    await shown(heading(page, /\d{6}-\d{4}-\d{5}/))
  })
})
