import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { zh } from '../src/words/zh/index.js'
import { heading, settled, shown } from './office/desk.js'
import { newContext, pageOf } from './office/people.js'
import { DESK, go, PHONE } from './office/visit.js'

const NUMBER = /^\d{6}-\d{4}-\d{5}$/

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

const ROOMS: readonly (readonly [title: string, login: string, to: string])[] = [
  [zh.workbench.title, 'zhuren', '/'],
  [zh.matters.title, 'zhuren', '/matters'],
  [zh.intake.title, 'jiefang', '/intake'],
  [zh.approvals.title, 'zhuren', '/approvals'],
  [zh.imports.title, 'jiefang', '/imports'],
  [zh.study.title, 'xuefa', '/study'],
  [zh.study.mine, 'bhxf2447', '/my-study'],
  [zh.separation.title, 'zhuren', '/separation'],
  [zh.partners.title, 'fayuan', '/handovers'],
  [zh.audit.title, 'shenji', '/audit'],
  [zh.account.title, 'zhuren', '/me/sessions'],
  [zh.calendar.notice.title, 'guanli', '/settings/calendar/notice'],
  ...Object.entries(zh.settings.pages).map(([page, { title }]) => [title, 'guanli', `/settings/${page}`] as const),
]

describe('人人能用', () => {
  test('登录', async () => {
    const context = await newContext()
    const page = await context.newPage()
    await go(page, '/login')
    await shown(page.getByRole('heading', { name: '登录' }))
    expect(await barriers(page)).toEqual([])
    await context.close()
  })

  test.each(ROOMS)('%s', async (title, login, to) => {
    const page = await pageOf(login, to)
    await shown(heading(page, title))
    await settled(page)
    expect(await barriers(page)).toEqual([])
  })

  test.each([
    ['桌面', DESK],
    ['手机', PHONE],
  ])('一件事项，在%s上', async (_what, screen) => {
    const page = await pageOf('zhuren', '/matters', screen)
    await page.getByRole('main').getByRole('link', { name: NUMBER }).first().click()
    await shown(heading(page, NUMBER))
    await settled(page)
    expect(await barriers(page)).toEqual([])
  })
})
