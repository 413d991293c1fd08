import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { watch } from './faults.js'
import { DESK, go, openContext, signIn } from './visit.js'

let browser: Promise<Browser> | null = null
const desks = new Map<string, Promise<Page>>()
const inUse = new Set<Page>()

/** The office and the browser of this worker; null where there is no browser. */
export const ownRun = () => inject('runs')[Number(process.env['VITEST_POOL_ID']) - 1] ?? null

function requireRun() {
  const run = ownRun()
  if (!run) throw new Error('no office was started for this worker')
  return run
}

export async function newContext(): Promise<BrowserContext> {
  const { address, browser: where } = requireRun()
  browser ??= chromium.connect(where)
  const context = await openContext(await browser, address)
  watch(context, address)
  return context
}

/** The page of somebody who is signed in, at an address. Each has one, as on a desk, and goes from place to place in it. */
export async function pageOf(login: string, to = '/', screen = DESK): Promise<Page> {
  const known = desks.get(login) ?? signedIn(login)
  desks.set(login, known)
  const page = await known
  inUse.add(page)
  await page.setViewportSize(screen)
  // The same address again is the place as it was left: a dialog may be open on it.
  if (new URL(page.url()).hash === `#${to}`) await page.reload()
  else await go(page, to)
  return page
}

export const signedIn = async (login: string): Promise<Page> => signIn(await newContext(), login, requireRun().password)

/** The pages of this test, once it is over. */
export function leave(): Page[] {
  const pages = [...inUse]
  inUse.clear()
  return pages
}

/** Whoever comes next signs in anew: nobody goes on from where something went wrong. */
export async function closeAll(): Promise<void> {
  const pages = await Promise.allSettled(desks.values())
  desks.clear()
  for (const page of pages) if (page.status === 'fulfilled') await page.value.context().close()
}
