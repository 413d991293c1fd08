import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { watch } from './faults.js'
import { DESK, go, openContext, signIn } from './visit.js'

let browser: Promise<Browser> | null = null
const desks = new Map<string, Promise<Page>>()
const inUse = new Set<Page>()

export async function newContext(): Promise<BrowserContext> {
  const { address, browser: where } = inject('run')
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

async function signedIn(login: string): Promise<Page> {
  return signIn(await newContext(), login, inject('run').password)
}

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
