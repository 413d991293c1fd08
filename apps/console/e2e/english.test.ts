import { DISTRICT } from '@petition/domain'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { en } from '../src/words/en/index.js'
import { heading, panel, settled, shown } from './office/desk.js'
import { signedIn } from './office/people.js'
import { go } from './office/visit.js'

const PAGES: readonly (readonly [to: string, title: string])[] = [
  ['/', en.workbench.title],
  ['/matters', en.matters.title],
  ['/approvals', en.approvals.title],
  ['/imports', en.imports.title],
  ['/study', en.study.title],
  ['/me/sessions', en.account.title],
  ...Object.entries(en.settings.pages).map(([page, { title }]) => [`/settings/${page}`, title] as const),
]
const NUMBER = /^\d{6}-\d{4}-\d{5}$/
const HAN = /\p{Script=Han}/u

/** What the console itself says: menus, buttons, tabs, labels of boxes and columns. Names and texts of the office are data. */
async function saidInChinese(page: Page, data: readonly string[]): Promise<string[]> {
  await settled(page)
  const said = await page
    .locator('nav a, nav p, h1, h2, button, [role=tab], label, legend, thead th, main dt')
    .filter({ visible: true })
    // A proper name that says which language it is in.
    .and(page.locator(':not([lang=zh-CN])'))
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText.trim()))
  return [...new Set(said)].filter((text) => HAN.test(text) && !data.includes(text))
}

test('switched to English, nothing that the console says is Chinese', async () => {
  const page = await signedIn('zhuren')
  const name = (await page.getByRole('button', { name: /^账户/ }).innerText()).trim()
  await page.getByRole('button', { name: 'English' }).click()
  const data = ['中文', name, ...DISTRICT.flatMap(({ desks }) => desks)]
  const left: Record<string, string[]> = {}
  const look = async (place: string) => {
    const said = await saidInChinese(page, data)
    if (said.length > 0) left[place] = said
  }
  for (const [to, title] of PAGES) {
    await go(page, to)
    await shown(heading(page, title))
    await look(to)
  }
  await go(page, '/matters')
  await page.getByRole('main').getByRole('link', { name: NUMBER }).first().click()
  await shown(panel(page, en.acts.title))
  await look('a matter')
  expect(left).toEqual({})
  await page.reload()
  await shown(panel(page, en.acts.title))
  await page.context().close()
})
