import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { App } from '../src/App.js'
import { makeQueryClient } from '../src/provider/query-client.js'
import { openOffice, type Office } from './office/run-office.js'

/** What is hidden behind a dialog is found too: to ask for the style of every element would take most of a test's time. */
configure({ defaultHidden: true })

/** The console at an address, over an invented office in memory; what it asks is checked by the real schema. */
export function openConsole(address: string, office: Office = openOffice()) {
  vi.stubGlobal('fetch', async (_url: string, init: { body: string }) => {
    const { query, variables } = JSON.parse(init.body)
    return new Response(JSON.stringify(await office.answer(query, variables)))
  })
  window.location.hash = `#${address}`
  render(<App queries={makeQueryClient()} remember="nothing" />)
  return { office, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) }
}

/** What the console sent in the last sending of an operation. */
export const sent = (office: Office, name: string) => office.asked.filter((one) => one.name === name).at(-1)?.variables
