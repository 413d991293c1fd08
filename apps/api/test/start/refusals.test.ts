import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/platform/config.js'
import { Db } from '../../src/platform/database/index.js'
import { StartRefused } from '../../src/platform/errors.js'
import { ensureBuilt, Place, type Ended } from './program.js'

/** One sentence in each language on stderr, no stack, and an end that a supervisor understands. */
function expectOneSentence({ code, err }: Ended, ...parts: readonly string[]): void {
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(err.trim()).toMatch(/\p{Script=Han}.*[A-Za-z].*\.$/su)
  expect(err).not.toMatch(/\bat \S+:\d+|Error:/)
  for (const part of parts) expect(err).toContain(part)
  expect(code).toBe(1)
}

describe('a start that cannot be', { timeout: 120_000 }, () => {
  let place: Place
  const places: Place[] = []
  const aPlace = (more?: Record<string, string>) => {
    place = new Place(more)
    places.push(place)
    return place
  }
  beforeAll(ensureBuilt)
  afterEach(() => places.splice(0).forEach((one) => one.remove()))

  describe('on a port that is taken', () => {
    let taken: Server
    beforeAll(() => new Promise<void>((resolve) => (taken = createServer().listen(0, '127.0.0.1', resolve))))
    afterAll(() => void taken.close())

    it('says which, and touches nothing', async () => {
      const { port } = taken.address() as AddressInfo
      const refused = await aPlace().run([], { PORT: String(port) })
      expectOneSentence(refused, String(port), 'PORT')
      expect(existsSync(place.dataDir)).toBe(false)
    })
  })

  it('in a data folder that cannot be written', async () => {
    const file = join(aPlace().folder, 'a-file')
    writeFileSync(file, '')
    expectOneSentence(await place.run([], { DATA_DIR: join(file, 'data') }), join(file, 'data'), 'DATA_DIR')
  })

  it('over plain HTTP to the network', async () => {
    const refused = await aPlace().run([], { HOST: '0.0.0.0' })
    expectOneSentence(refused, 'HOST=0.0.0.0', 'TLS_CERT', 'TRUST_PROXY')
    expect(existsSync(place.dataDir)).toBe(false)
  })

  it('on the database of a newer program', async () => {
    const program = await aPlace().start()
    await program.stop()
    const url = join(place.dataDir, 'petition-desk.db')
    const db = await Db.open({ url, poolSize: 1, durability: 'relaxed' }, { entities: [], migrations: [] })
    await db.writer.query(`INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'OfTomorrow9999999999999')`)
    await db.close()
    expectOneSentence(await place.run(), 'OfTomorrow9999999999999', 'newer version')
    const { out } = await place.run(['db:status'])
    expect(out).toContain('OfTomorrow9999999999999')
  })

  it('with the field key of another office, or one that others can read', async () => {
    const program = await aPlace().start()
    await program.stop()
    const other = join(place.folder, 'other.key')
    expectOneSentence(await place.run([], { FIELD_KEY_FILE: other }), other, 'FIELD_KEY_FILE')
    chmodSync(place.keyFile, 0o644)
    expectOneSentence(await place.run(), place.keyFile, 'chmod 600')
    expect(readFileSync(place.keyFile, 'utf8')).toContain('"current": "k1"')
  })
})

describe('a setting that cannot be', () => {
  it.each<[Record<string, string>, string]>([
    [{ DATABASE_URL: 'postgres://127.0.0.1/x' }, 'DATABASE_URL'],
    [{ SAMPLE: 'maybe' }, 'SAMPLE=maybe'],
    [{ PORT: '70000' }, 'PORT=70000'],
    [{ PORT: '12.5' }, 'PORT=12.5'],
    [{ OFFICE_ZONE: 'Moon/Sea' }, 'OFFICE_ZONE=Moon/Sea'],
    [{ TLS_CERT: 'cert.pem' }, 'TLS_KEY'],
    [{ TLS_CERT: 'cert.pem', TLS_KEY: 'key.pem' }, 'cert.pem'],
    [{ HOST: '203.0.113.9' }, 'HOST=203.0.113.9'],
    [{ HOST: '0.0.0.0', TRUST_PROXY: 'yes', SAMPLE: 'yes' }, '0.0.0.0'],
    [{ TRUSTED_ONLY: 'on' }, 'TRUSTED_ONLY=on'],
  ])('is told in one sentence: %j', (env, part) => {
    expect(() => readConfig(env)).toThrow(StartRefused)
    expect(() => readConfig(env)).toThrow(part)
  })
})
