import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { watch } from './faults.js'
import { DESK, go, openContext, signIn } from './visit.js'

let browser: Promise<Browser> | null = null
const contexts = new Map<string, Promise<BrowserContext>>()

export async function newContext(): Promise<BrowserContext> {
  const { address, browser: where } = inject('run')
  browser ??= chromium.connect(where)
  const context = await openContext(await browser, address)
  watch(context, address)
  return context
}

/** A page of somebody who is signed in, at an address. Each signs in once a run; a page lives for one test. */
export async function pageOf(login: string, to = '/', screen = DESK): Promise<Page> {
  const known = contexts.get(login) ?? openFor(login)
  contexts.set(login, known)
  const page = await (await known).newPage()
  await page.setViewportSize(screen)
  await go(page, to)
  return page
}

async function openFor(login: string): Promise<BrowserContext> {
  const context = await newContext()
  await (await signIn(context, login, inject('run').password)).close()
  return context
}

/** Every page that is open, in whatever browser. */
export async function openPages(): Promise<Page[]> {
  if (!browser) return []
  return (await browser).contexts().flatMap((context) => context.pages())
}
