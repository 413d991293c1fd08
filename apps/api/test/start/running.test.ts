import { mkdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt, Place, type Program } from './program.js'

const SET_UP = `mutation ($input: SetUpInput!) {
  setUpFirstAdministrator(input: $input) { me { officeName roles account { name } } }
}`
const PERSON = { officeName: '滨海新区信访办', login: 'admin', name: '陈晓禾', password: '杏花楼前七棵树下三把伞' }
const tokenIn = (out: string): string | undefined => /^ {4}([\w-]{20,})$/m.exec(out)?.[1]

describe('a real office', { timeout: 120_000 }, () => {
  const place = new Place()
  let running: Program | null = null
  const start = async () => (running = await place.start())
  beforeAll(ensureBuilt)
  afterEach(async () => {
    await running?.stop()
    running = null
  })
  afterAll(() => place.remove())

  it('prints a token for its first administrator, which a restart replaces and which works once', async () => {
    const first = await start()
    const old = tokenIn(first.out)
    expect(old).toBeDefined()
    expect((await first.stop()).code).toBe(0)

    const program = await start()
    const token = tokenIn(program.out)
    expect(token).toBeDefined()
    expect(token).not.toBe(old)
    const late = await program.graphql(SET_UP, { input: { ...PERSON, token: old } })
    expect(late.errors[0]?.extensions['reason']).toBe('SET_UP_TOKEN_WRONG')
    const done = await program.graphql<{ setUpFirstAdministrator: { me: object } }>(SET_UP, {
      input: { ...PERSON, token },
    })
    expect(done.data?.setUpFirstAdministrator.me).toEqual({
      officeName: PERSON.officeName,
      roles: ['ADMIN'],
      account: { name: PERSON.name },
    })
    expect(done.cookies.length).toBeGreaterThan(0)
    const again = await program.graphql(SET_UP, { input: { ...PERSON, login: 'admin2', token } })
    expect(again.errors[0]?.extensions['reason']).toBe('SET_UP_DONE')
  })

  it('starts again as it was, on loopback: nothing to make, nothing to announce', async () => {
    const { out, address } = await start()
    expect(tokenIn(out)).toBeUndefined()
    expect(out).not.toContain('示例')
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    for (const path of ['livez', 'readyz']) expect((await fetch(address + path)).status).toBe(200)
    const { out: status } = await place.run(['db:status'])
    expect(status).toContain('done')
    expect(status).not.toContain('pending')
  })

  it('is backed up while it runs, and opens from the copy with the same key', async () => {
    await start()
    const copy = join(place.folder, 'copy', 'petition-desk.db')
    mkdirSync(join(place.folder, 'copy'))
    expect(await place.run(['db:backup', copy])).toMatchObject({ code: 0, err: '' })
    const again = await place.run(['db:backup', copy])
    expect(again).toMatchObject({ code: 1 })
    expect(again.err).toContain(copy)
    const restored = await place.start({ DATA_DIR: join(place.folder, 'copy') })
    expect(tokenIn(restored.out)).toBeUndefined()
    expect((await restored.stop()).code).toBe(0)
  })

  it('seals with a new key after it was rotated, and still opens what the old one sealed', async () => {
    const { out } = await place.run(['keys:rotate'])
    expect(out).toContain('k2')
    expect(JSON.parse(readFileSync(place.keyFile, 'utf8'))).toMatchObject({ current: 'k2' })
    expect(tokenIn((await start()).out)).toBeUndefined()
  })

  it('finishes what is under way when it is told to stop, and takes nothing new', async () => {
    const program = await start()
    const body = JSON.stringify({ query: '{ __typename }' })
    const answered = new Promise<number>((resolve, reject) => {
      const half = request(`${program.address}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      })
      half.once('response', (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
      half.once('error', reject)
      half.write(body.slice(0, 5), () => {
        // The program has the head of the request and waits for the rest.
        setTimeout(() => {
          program.signal('SIGTERM')
          setTimeout(() => half.end(body.slice(5)), 500)
        }, 300)
      })
    })
    await new Promise((resolve) => setTimeout(resolve, 600))
    await expect(fetch(`${program.address}livez`)).rejects.toThrow()
    expect(await answered).toBe(200)
    expect((await program.ended).code).toBe(0)
  })

  it('is emptied only when asked twice', async () => {
    const asked = await place.run(['db:reset'])
    expect(asked.code).toBe(1)
    expect(asked.err).toContain('--yes')
    const done = await place.run(['db:reset', '--yes'])
    expect(done.code).toBe(0)
    expect(tokenIn((await start()).out)).toBeDefined()
  })
})
