import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium, launchOptions, NO_CHROMIUM } from './office/chromium.js'
import { startOffice } from './office/start-office.js'

export interface BrowserRun {
  /** of the office, without a slash at the end */
  readonly address: string
  readonly password: string
  /** where the browser listens */
  readonly browser: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** one for each worker: two stories at a time never meet */
    runs: readonly BrowserRun[]
  }
}

/** An office and a browser for each worker. Without chromium the tests are skipped, or refused by TEST_SKIP=forbidden. */
export default async function setUp({ provide, vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const path = findChromium()
  if (path === null) {
    if (process.env['TEST_SKIP'] === 'forbidden') throw new Error(NO_CHROMIUM)
    console.error(`Tests in the browser are skipped. ${NO_CHROMIUM}`)
    provide('runs', [])
    return undefined
  }
  const started = await Promise.allSettled(Array.from({ length: vitest.config.maxWorkers }, () => start(path)))
  const runs = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const stop = async () => void (await Promise.all(runs.map((one) => one.stop())))
  const failed = started.find((one) => one.status === 'rejected')
  if (failed) {
    await stop()
    throw failed.reason
  }
  provide(
    'runs',
    runs.map(({ run }) => run),
  )
  return stop
}

async function start(path: string): Promise<{ readonly run: BrowserRun; stop(): Promise<void> }> {
  const office = await startOffice()
  const browser = await chromium.launchServer(launchOptions(path))
  const { address, password } = office
  return {
    run: { address, password, browser: browser.wsEndpoint() },
    stop: async () => {
      await browser.close()
      await office.stop()
    },
  }
}
