import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium, launchOptions, NO_CHROMIUM } from './office/chromium.js'
import { startOffice } from './office/start-office.js'

export interface BrowserRun {
  /** of the office, without a slash at the end; empty where there is no browser */
  readonly address: string
  readonly password: string
  /** where the browser listens */
  readonly browser: string
}

declare module 'vitest' {
  interface ProvidedContext {
    run: BrowserRun
  }
}

/** One office and one browser for the whole run. Without chromium the tests are skipped, or refused by TEST_SKIP=forbidden. */
export default async function setUp({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const path = findChromium()
  if (path === null) {
    if (process.env['TEST_SKIP'] === 'forbidden') throw new Error(NO_CHROMIUM)
    console.error(`Tests in the browser are skipped. ${NO_CHROMIUM}`)
    provide('run', { address: '', password: '', browser: '' })
    return undefined
  }
  const office = await startOffice()
  const browser = await chromium.launchServer(launchOptions(path))
  provide('run', { address: office.address, password: office.password, browser: browser.wsEndpoint() })
  return async () => {
    await browser.close()
    await office.stop()
  }
}
