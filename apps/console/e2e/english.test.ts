import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { shown } from './office/desk.js'
import { newContext } from './office/people.js'
import { go, signIn } from './office/visit.js'

const PAGES = ['/', '/matters', '/approvals', '/study', '/me/sessions'].concat(
  ['absences', 'calendar', 'organs', 'review-path', 'accounts', 'house', 'letterhead', 'credentials'].map(
    (page) => `/settings/${page}`,
  ),
)
const HAN = /\p{Script=Han}/u

/** What the console itself says: menus, buttons, tabs, labels of boxes and columns. Names and texts of the office are data. */
async function saidByConsole(page: Page): Promise<string[]> {
  const found = await page
    .locator('nav a, nav p, h1, h2, button, [role=tab], label, legend, thead th, main dt')
    .filter({ visible: true })
    .evaluateAll((all) => all.map((one) => (one.closest('[data-office-words]') ? '' : (one as HTMLElement).innerText)))
  return found.map((text) => text.trim()).filter((text) => HAN.test(text))
}

test('switched to English, nothing that the console says is Chinese', async () => {
  const context = await newContext()
  const page = await signIn(context, 'zhuren', inject('run').password)
  const name = (await page.getByRole('button', { name: /^账户/ }).innerText()).trim()
  await page.getByRole('button', { name: 'English' }).click()
  await shown(page.getByRole('navigation').getByText('Workbench'))
  const left: Record<string, string[]> = {}
  for (const to of PAGES) {
    await go(page, to)
    await shown(page.getByRole('main').getByRole('heading', { level: 1 }))
    await page.getByRole('main').getByRole('status', { name: 'Loading' }).waitFor({ state: 'hidden' })
    const said = (await saidByConsole(page)).filter((text) => text !== '中文' && text !== name)
    if (said.length > 0) left[to] = [...new Set(said)]
  }
  await go(page, '/matters')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^\d{6}-\d{4}-\d{5}$/ })
    .first()
    .click()
  await shown(page.getByRole('region', { name: 'What can be done' }).or(page.getByRole('main').getByRole('region')))
  const said = (await saidByConsole(page)).filter((text) => text !== '中文' && text !== name)
  if (said.length > 0) left['a matter'] = [...new Set(said)]
  expect(left).toEqual({})
  await page.reload()
  await shown(page.getByRole('navigation').getByText('Workbench'))
  await context.close()
})
