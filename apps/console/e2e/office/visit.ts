import type { Browser, BrowserContext, Page } from 'playwright-core'

export interface Screen {
  readonly width: number
  readonly height: number
}

export const DESK: Screen = { width: 1440, height: 900 }
export const PHONE: Screen = { width: 390, height: 844 }

/** A browser of somebody's own: nothing of anybody else is in it. */
export async function openContext(browser: Browser, address: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: DESK,
    reducedMotion: 'reduce',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  context.setDefaultTimeout(30_000)
  return context
}

/** Goes to an address of the console. */
export async function go(page: Page, to: string): Promise<void> {
  await page.goto(`/#${to}`)
}

/** Signs in as a person does, and waits for the first page of their work. */
export async function signIn(context: BrowserContext, login: string, password: string): Promise<Page> {
  const page = await context.newPage()
  await go(page, '/login')
  await page.getByLabel('登录名').fill(login)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('button', { name: /^账户/ }).waitFor()
  return page
}
