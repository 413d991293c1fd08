import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { at, run, type Ran } from './house.js'

const RUNNER = at('packages/config/src/run.mjs')

/** Runs the entry as an old or new Node would. */
const asNode = (version: string, mode: string): Promise<Ran> => {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`
  return run(process.execPath, ['--import', pretend, RUNNER, mode])
}

describe('the way in', () => {
  it.each(['18.20.4', '20.18.3'])(
    'tells Node %s in one sentence that it is too old, before anything else',
    async (version) => {
      const { code, out, err } = await asNode(version, 'start')
      expect(code).toBe(1)
      expect(out).toBe('')
      expect(err.trim().split('\n')).toHaveLength(1)
      expect(err).toMatch(/\p{Script=Han}/u)
      expect(err).toContain('>=20.19')
      expect(err).toContain(version)
    },
  )

  it.each(['20.19.0', '22.1.0', '24.0.0'])(
    'lets Node %s in, and names its commands to whoever asks for another',
    async (version) => {
      const { code, err } = await asNode(version, 'dance')
      expect(code).toBe(1)
      expect(err).toContain('dance')
      expect(err).toContain('start test dev build check fix')
    },
  )

  it('answers a case to a lawyer, with nothing else on stdout', async () => {
    const scenario = readFileSync(
      at('packages/domain/test/scenarios/PX-001-ordinary-road-two-days-before-the-end.json'),
      'utf8',
    )
    const child = spawn(process.execPath, [RUNNER, 'law:scenario'], { stdio: ['pipe', 'pipe', 'ignore'] })
    const parts: string[] = []
    child.stdout.setEncoding('utf8').on('data', (part: string) => void parts.push(part))
    child.stdin.end(scenario)
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(parts.join('')) as object).length).toBeGreaterThan(0)
  })
})
