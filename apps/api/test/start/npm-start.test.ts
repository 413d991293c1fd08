import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { Place, Program } from './program.js'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** As a person types it; their own home, where npm keeps what it has brought. */
const npmStart = (place: Place): Promise<Program> => {
  const env = { ...process.env, ...place.env(), HOME: process.env['HOME'] }
  return Program.whenReady(spawn('npm', ['start'], { cwd: root, env }))
}

describe('npm start', { timeout: 600_000 }, () => {
  const place = new Place()
  afterAll(() => place.remove())

  it('does everything up to a page that opens, says what takes long, and ends with npm', async () => {
    const program = await npmStart(place)
    const page = await fetch(program.address, { headers: { accept: 'text/html' } })
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain('<div id="root">')
    const { address } = program
    const { err } = await program.stop()
    expect(err).toContain('构建 Building')
    await expect(fetch(`${address}livez`)).rejects.toThrow()
  })
})
