import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { heading, shown } from './office/desk.js'
import { newContext, pageOf } from './office/people.js'
import { DESK, go, PHONE } from './office/visit.js'

/** What keeps somebody out: serious and critical findings, with the first places where they are. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, impact, nodes }) =>
        `${id} (${impact}): ${nodes
          .slice(0, 3)
          .map(({ target }) => target)
          .join(' ; ')}`,
    )
}

async function loaded(page: Page): Promise<void> {
  await shown(page.getByRole('main').getByRole('heading', { level: 1 }))
  await page.getByRole('status', { name: '正在载入' }).first().waitFor({ state: 'hidden' })
  await page.waitForLoadState('networkidle')
}

const ROOMS: readonly (readonly [what: string, login: string, to: string])[] = [
  ['工作台', 'zhuren', '/'],
  ['信访事项', 'zhuren', '/matters'],
  ['登记', 'jiefang', '/intake'],
  ['审批', 'zhuren', '/approvals'],
  ['导入', 'jiefang', '/imports'],
  ['学法看板', 'xuefa', '/study'],
  ['我的学法', 'bhxf2447', '/my-study'],
  ['移交办理', 'fayuan', '/handovers'],
  ['审计日志', 'shenji', '/audit'],
  ['我的登录设备', 'zhuren', '/me/sessions'],
  ...['absences', 'calendar', 'calendar/notice', 'organs', 'review-path', 'accounts', 'house', 'letterhead'].map(
    (page): [string, string, string] => [`设置 ${page}`, 'guanli', `/settings/${page}`],
  ),
  ['设置 credentials', 'guanli', '/settings/credentials'],
]

describe('人人能用', () => {
  test('登录页', async () => {
    const context = await newContext()
    const page = await context.newPage()
    await go(page, '/login')
    await shown(page.getByRole('heading', { name: '登录' }))
    expect(await barriers(page)).toEqual([])
    await context.close()
  })

  test.each(ROOMS)('%s', async (_what, login, to) => {
    const page = await pageOf(login, to)
    await loaded(page)
    expect(await barriers(page)).toEqual([])
  })

  test.each([
    ['桌面', DESK],
    ['手机', PHONE],
  ])('一件事项的页面，在%s上', async (_what, screen) => {
    const page = await pageOf('zhuren', '/matters', screen)
    await page
      .getByRole('main')
      .getByRole('link', { name: /^\d{6}-\d{4}-\d{5}$/ })
      .first()
      .click()
    await shown(heading(page, /^\d{6}-\d{4}-\d{5}$/))
    await loaded(page)
    expect(await barriers(page)).toEqual([])
  })
})
