import type { Locator, Page } from 'playwright-core'
import { localDate, type LocalDate } from '@petition/law'
import { expect } from 'vitest'

/** What a person does at the console's desk: pages, dialogs, boxes, by the words that stand on them. */

const beginsWith = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('main').getByRole('heading', { level: 1, name, exact: typeof name === 'string' })

export const panel = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })

export const dialog = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name })

export const shown = (found: Locator): Promise<void> => found.first().waitFor()

/** Nothing is being loaded any more, in either language. */
export async function settled(page: Page): Promise<void> {
  await page
    .getByRole('status', { name: /^(正在载入|Loading)/ })
    .first()
    .waitFor({ state: 'hidden' })
  await page.getByRole('progressbar').first().waitFor({ state: 'hidden' })
}

/** Waits until it says so. */
export async function says(place: Locator, text: string | RegExp): Promise<void> {
  await shown(place.filter({ hasText: text }))
}

/** The day that this sample office lives on, as its banner says. */
export async function officeDay(page: Page): Promise<LocalDate> {
  // An open dialog hides the rest of the page from those who only hear it.
  const banner = page.getByRole('complementary', { name: '示例单位', includeHidden: true })
  const text = await banner.innerText()
  const [, year, month, day] = /(\d+)年(\d+)月(\d+)日/.exec(text) ?? []
  return localDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`)
}

/** As the console writes it. */
export function inChinese(day: LocalDate | null | undefined): string {
  const [year, month, date] = (day ?? '').split('-').map(Number)
  return `${year}年${month}月${date}日`
}

export async function choose(within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('combobox', { name: beginsWith(label) }).click()
  await within.page().getByRole('option', { name: option, exact: true }).click()
}

/** A long list: the first letters are typed, then one is taken. */
export async function search(within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('combobox', { name: beginsWith(label) }).fill(option)
  await within.page().getByRole('option', { name: option, exact: true }).click()
}

const PATIENCE_MS = 30_000

/** Opens an act of the page of a matter, from its buttons or from the menu of the others. */
export async function openAct(page: Page, label: string): Promise<Locator> {
  const acts = panel(page, '可办事项')
  const button = acts.getByRole('button', { name: beginsWith(label) })
  const more = acts.getByRole('button', { name: '其他操作' })
  const item = page.getByRole('menuitem', { name: beginsWith(label) })
  for (const until = Date.now() + PATIENCE_MS; ;) {
    // What may be done changes with every act: the page may still be showing what was possible before.
    await button.or(more).first().waitFor()
    if (await button.isVisible()) {
      await button.click()
      break
    }
    await more.click()
    await page.getByRole('menuitem').first().waitFor()
    if (await item.isVisible()) {
      await item.click()
      break
    }
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'hidden' })
    if (Date.now() > until) throw new Error(`${label} is not among what may be done`)
  }
  const opened = dialog(page, beginsWith(label))
  await shown(opened)
  return opened
}

/** Presses the dialog's last button and waits until it is closed. */
export async function submit(opened: Locator, button: string): Promise<void> {
  await opened.getByRole('button', { name: button, exact: true }).click()
  await opened.waitFor({ state: 'hidden' })
}

/** Downloads what a press on a button gives, and returns its first bytes. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await press()
  const download = await coming
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(part as Buffer)
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) }
}

/** A Word or Excel file is a zip. */
export function expectZip({ name, bytes }: { name: string; bytes: Buffer }, ending: string): void {
  expect(name).toContain(ending)
  expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK')
}

/** Every claim is a request on the sixth road, and each of the other five was looked at. */
export async function sortAsRequests(page: Page, nos: readonly number[], why: string): Promise<void> {
  const sorting = await openAct(page, '分类、确定途径')
  for (const no of nos) {
    const claim = sorting.getByRole('group', { name: `诉求 ${no}` })
    await choose(claim, '类别', '申诉求决')
    await choose(claim, '途径', '途径 6：信访程序')
    await claim.getByLabel('确定依据的事实').fill(why)
    await claim.getByLabel('以上五项已逐项核对').check()
  }
  await submit(sorting, '分类、确定途径')
}

export async function referTo(page: Page, organ: string): Promise<void> {
  const referring = await openAct(page, '转送')
  await search(referring, '单位', organ)
  await submit(referring, '转送')
}
