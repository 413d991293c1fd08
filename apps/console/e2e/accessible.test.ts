import { describe, expect, test } from 'vitest'
import { zh } from '../src/words/zh/index.js'
import { barriers } from './office/barriers.js'
import { heading, settled, shown } from './office/desk.js'
import { newContext, pageOf } from './office/people.js'
import { DESK, go, PHONE } from './office/visit.js'

const NUMBER = /^\d{6}-\d{4}-\d{5}$/

const ROOMS: readonly (readonly [title: string, login: string, to: string])[] = [
  [zh.workbench.title, 'zhuren', '/'],
  [zh.matters.title, 'zhuren', '/matters'],
  [zh.intake.title, 'jiefang', '/intake'],
  [zh.approvals.title, 'zhuren', '/approvals'],
  [zh.imports.title, 'jiefang', '/imports'],
  [zh.study.title, 'xuefa', '/study'],
  [zh.study.mine, 'bhxf2447', '/my-study'],
  [zh.reminders.title, 'zhuren', '/reminders'],
  [zh.reviews.title, 'zhuren', '/reviews'],
  [zh.leadership.title, 'zhuren', '/receptions'],
  [zh.lawyers.title, 'zhuren', '/lawyers'],
  [zh.conferences.title, 'zhuren', '/conferences'],
  [zh.opinions.title, 'zhuren', '/opinions'],
  [zh.hearings.title, 'zhuren', '/hearings'],
  [zh.mediation.title, 'zhuren', '/mediation'],
  [zh.centres.title, 'zhuren', '/centres'],
  [zh.reconsideration.title, 'fuyi', '/reconsideration'],
  [zh.separation.title, 'zhuren', '/separation'],
  [zh.partners.title, 'fayuan', '/handovers'],
  [zh.audit.title, 'shenji', '/audit'],
  [zh.account.title, 'zhuren', '/me/sessions'],
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
