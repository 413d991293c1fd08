import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium, launchOptions, NO_CHROMIUM } from '../e2e/office/chromium.js'
import { startOffice } from '../e2e/office/start-office.js'
import { go, openContext, signIn } from '../e2e/office/visit.js'

/** The pictures of the documentation: who looks, at which page, on how large a screen. */
const PICTURES = [
  { file: 'workbench', login: 'zhuren', to: '/', width: 1440, height: 900 },
  { file: 'list', login: 'zhuren', to: '/matters', width: 1440, height: 900 },
  { file: 'intake', login: 'jiefang', to: '/intake', width: 1440, height: 900 },
  { file: 'approvals', login: 'zhujian.fuze', to: '/approvals', width: 1440, height: 900 },
  { file: 'roster', login: 'zhuren', to: '/lawyers', width: 1440, height: 900 },
  { file: 'centres', login: 'zhuren', to: '/centres', width: 1440, height: 900 },
  { file: 'study-board', login: 'xuefa', to: '/study', width: 1440, height: 900 },
  { file: 'my-study', login: 'bhxf2777', to: '/my-study', width: 390, height: 844 },
] as const

const path = findChromium()
if (path === null) throw new Error(NO_CHROMIUM)
const folder = import.meta.dirname
mkdirSync(folder, { recursive: true })
const office = await startOffice()
const browser = await chromium.launch(launchOptions(path))
try {
  for (const { file, login, to, width, height } of PICTURES) {
    const context = await openContext(browser, office.address)
    const page = await signIn(context, login, office.password)
    await page.setViewportSize({ width, height })
    await go(page, to)
    await page.locator('h1').first().waitFor()
    // Figures come after the frame; a picture is no test, it may wait.
    await page.waitForTimeout(3000)
    await page.screenshot({ path: join(folder, `${file}.png`), animations: 'disabled' })
    await context.close()
    process.stdout.write(`${file}.png\n`)
  }
} finally {
  await browser.close()
  await office.stop()
}
