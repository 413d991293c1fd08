import type { BrowserContext } from 'playwright-core'

const faults: string[] = []

/** What no page may do, whatever it is about: reach for another host, complain in the console, throw, or meet a fault of the server. */
export function watch(context: BrowserContext, address: string): void {
  const { host } = new URL(address)
  context.on('request', (request) => {
    const to = new URL(request.url())
    if (/^(https?|wss?):$/.test(to.protocol) && to.host !== host) faults.push(`request to ${to.host}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => void faults.push(`uncaught: ${error.error().stack ?? String(error.error())}`))
}

/** What happened since it was last asked. */
export const takeFaults = (): string[] => faults.splice(0)
