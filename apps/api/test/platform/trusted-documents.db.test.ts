import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays, dayInZone } from '@petition/law'
import { afterAll, describe, expect, it } from 'vitest'
import { confirmPartnerCredential, createPartnerCredential, PartnerCredentialEntity } from '../../src/exchange/index.js'
import { giveToken } from '../../src/exchange/partner-token.js'
import { AccountEntity, OrganEntity } from '../../src/organs/index.js'
import { aViewer, onDatabase, type TestClient } from '../offices.js'
import { aKey, installHouse } from '../organs/house.js'

const REGISTERED = 'query Who { me { roles } }'
const OTHER = 'query Who { me { roles account { login } } }'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const folder = mkdtempSync(join(tmpdir(), 'petition-console-'))
writeFileSync(join(folder, 'index.html'), '<!doctype html>')
writeFileSync(
  join(folder, 'persisted-documents.json'),
  JSON.stringify({ [`sha256:${sha256(REGISTERED)}`]: REGISTERED }),
)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const post = async (client: TestClient, body: object) => {
  const answer = await client.send('POST', '/graphql', {
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  })
  const { data, errors } = answer.json<{ data?: unknown; errors?: { extensions: Record<string, unknown> }[] }>()
  return errors ? (errors[0]?.extensions['reason'] ?? errors[0]?.extensions['code']) : data
}
const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } } })

describe('an office that answers registered queries only', () => {
  onDatabase(
    'sqlite',
    (office) => {
      it('answers what the console’s build registered, by its hash', async () => {
        const client = await office.client()
        expect(await post(client, byHash(REGISTERED))).toEqual({ me: null })
        expect(await post(client, { query: REGISTERED })).toEqual({ me: null })
      })

      it.each([
        ['a text', { query: OTHER }],
        ['a text with its own hash', { query: OTHER, ...byHash(OTHER) }],
        ['a hash that nobody registered', byHash(OTHER)],
        ['the same hash after its text was sent', byHash(OTHER)],
      ])('refuses %s', async (_, body) => {
        expect(await post(await office.client(), body)).toBe('PERSISTED_QUERY_NOT_FOUND')
      })

      it('refuses a text that claims another’s hash', async () => {
        const body = { query: OTHER, ...byHash(REGISTERED) }
        expect(await post(await office.client(), body)).toMatch(/BAD_REQUEST|INTERNAL_SERVER_ERROR|BAD_USER_INPUT/)
      })

      it('shows nobody the list', async () => {
        expect((await (await office.client()).get('/persisted-documents.json')).statusCode).toBe(404)
      })

      it('answers a partner’s own queries, which its contract holds', async () => {
        const ctxOf = async (login: string) => {
          const { id: accountId, organId } = await office.db.read.findOneByOrFail(AccountEntity, { login })
          return office.ctx({ viewer: aViewer({ accountId, organId, roles: ['ADMIN'] }) })
        }
        const { id: organId } = await office.db.read.findOneByOrFail(OrganEntity, { code: 'F01' })
        const expiresOn = addDays(dayInZone(new Date(), 'Asia/Shanghai'), 9)
        const asked = { idempotencyKey: aKey(), organId, purpose: '移交', expiresOn }
        const { credentialId: id, clientSecret } = await createPartnerCredential(await ctxOf('admin'), asked)
        await confirmPartnerCredential(await ctxOf('admin2'), { idempotencyKey: aKey(), id, expectedVersion: 1 })
        const { clientId } = await office.db.read.findOneByOrFail(PartnerCredentialEntity, { id })
        const { accessToken } = await giveToken(await office.ctx(), { clientId, clientSecret: clientSecret ?? '' })
        const partner = await office.client({ authorization: `Bearer ${accessToken}` })
        expect(await post(partner, { query: '{ handovers { totalCount } }' })).toEqual({ handovers: { totalCount: 0 } })
        expect(await post(partner, byHash(REGISTERED))).toBe('OUTSIDE_CONTRACT')
      })
    },
    { seed: installHouse, config: { trustedOnly: true }, consoleFolder: folder },
  )
})
