import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, dayInZone } from '@petition/law'
import { OrganEntity } from '../../src/organs/index.js'
import { DoorCountEntity } from '../../src/organs/session.entity.js'
import { PartnerCredentialEntity, SigningKeyEntity } from '../../src/exchange/partner-credential.entity.js'
import { giveToken, viewerByToken } from '../../src/exchange/partner-token.js'
import { cookieJar, eachDatabase } from '../offices.js'
import { aKey, houseSlices, installHouse, signedIn } from './house.js'

const CREATE = `mutation ($input: CreatePartnerCredentialInput!) { createPartnerCredential(input: $input) {
  clientSecret credential { id clientId version isConfirmed isRevoked organ { code } }
} }`
const act = (name: string) =>
  `mutation ($input: PartnerCredentialInput!) { ${name}(input: $input) { credential { version isConfirmed isRevoked } } }`

interface Created {
  createPartnerCredential: { clientSecret: string; credential: { id: string; clientId: string; version: number } }
}

eachDatabase(
  (office) => {
    beforeEach(async () => void (await office.db.inTransaction((m) => m.deleteAll(DoorCountEntity))))
    const today = () => dayInZone(new Date(), 'Asia/Shanghai')

    const prepare = async () => {
      const { id: organId } = await office.db.read.findOneByOrFail(OrganEntity, { code: 'F01' })
      const admin = await signedIn(office, 'admin')
      const input = { idempotencyKey: aKey(), organId, purpose: '诉访分离移交', expiresOn: addDays(today(), 90) }
      const { data, errors } = await admin.graphql<Created>(CREATE, { input })
      if (!data) throw new Error(errors[0]?.message)
      const { clientSecret, credential } = data.createPartnerCredential
      return { ...credential, clientSecret }
    }
    const decide = async (login: string, name: string, { id, version }: { id: string; version: number }) =>
      (await signedIn(office, login)).graphql(act(name), {
        input: { idempotencyKey: aKey(), id, expectedVersion: version },
      })
    const confirmed = async () => {
      const credential = await prepare()
      await decide('admin2', 'confirmPartnerCredential', credential)
      return { ...credential, version: credential.version + 1 }
    }
    const ask = async (body: Record<string, string>) => {
      const client = await office.client()
      const payload = new URLSearchParams({ grant_type: 'client_credentials', ...body }).toString()
      return client.send('POST', '/oauth/token', {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload,
      })
    }
    /** The acts without HTTP, at a time of the test's choice. */
    const ctxAt = (at: number, token?: string) =>
      office.ctx({
        now: () => new Date(at),
        client: { address: '10.0.0.9', userAgent: '', authorization: token && `Bearer ${token}`, cookies: cookieJar() },
      })

    describe('a credential', () => {
      it('lets nobody in until a second person has confirmed it', async () => {
        const credential = await prepare()
        const keys = { client_id: credential.clientId, client_secret: credential.clientSecret }
        expect((await ask(keys)).json()).toEqual({ error: 'invalid_client' })
        const own = await decide('admin', 'confirmPartnerCredential', credential)
        expect(own.errors[0]?.extensions['reason']).toBe('OWN_PROPOSAL')
        expect((await decide('deputy', 'confirmPartnerCredential', credential)).errors[0]?.extensions['code']).toBe(
          'FORBIDDEN',
        )
        await decide('head', 'confirmPartnerCredential', credential)
        const list = await (
          await signedIn(office, 'admin')
        ).graphql('{ partnerCredentials { id scopes preparedBy { name } confirmedBy { name } } }')
        expect(list.data).toMatchObject({
          partnerCredentials: expect.arrayContaining([
            {
              id: credential.id,
              scopes: ['handovers.act', 'handovers.read'],
              preparedBy: { name: '柯一森' },
              confirmedBy: { name: '褚明远' },
            },
          ]),
        })
        const answer = await ask(keys)
        expect(answer.statusCode).toBe(200)
        expect(answer.headers['cache-control']).toBe('no-store')
        expect(answer.json()).toMatchObject({
          token_type: 'Bearer',
          expires_in: 600,
          scope: 'handovers.act handovers.read',
        })
      })

      it('lasts a year at most, and keeps its secret and key unreadable', async () => {
        const admin = await signedIn(office, 'admin')
        const { id: organId } = await office.db.read.findOneByOrFail(OrganEntity, { code: 'F01' })
        const input = { idempotencyKey: aKey(), organId, purpose: '移交', expiresOn: addDays(today(), 800) }
        expect((await admin.graphql(CREATE, { input })).errors[0]?.extensions['reason']).toBe('CREDENTIAL_DAYS')
        const { clientSecret, clientId } = await confirmed()
        await ask({ client_id: clientId, client_secret: clientSecret })
        const rows = JSON.stringify(await office.db.read.find(PartnerCredentialEntity))
        expect(rows).not.toContain(clientSecret)
        const [key] = await office.db.read.find(SigningKeyEntity)
        expect(key?.privateSealed).toMatch(/^k1\./)
        expect(JSON.stringify(key?.publicJwk)).not.toContain('"d"')
      })
    })

    describe('the token', () => {
      it('is not given for a wrong secret, an unknown client or another grant', async () => {
        const { clientId, clientSecret } = await confirmed()
        const wrong = await ask({ client_id: clientId, client_secret: 'guess' })
        expect([wrong.statusCode, wrong.json()]).toEqual([401, { error: 'invalid_client' }])
        const unknown = await ask({ client_id: 'nobody', client_secret: 'guess' })
        expect([unknown.statusCode, unknown.json()]).toEqual([401, { error: 'invalid_client' }])
        const other = await ask({ grant_type: 'password', client_id: clientId, client_secret: clientSecret })
        expect(other.json()).toEqual({ error: 'unsupported_grant_type' })
        expect((await ask({ client_id: clientId })).json()).toEqual({ error: 'invalid_request' })
        const scope = await ask({ client_id: clientId, client_secret: clientSecret, scope: 'accounts.read' })
        expect(scope.json()).toEqual({ error: 'invalid_client' })
      })

      it('is given for JSON and for HTTP Basic as well, with fewer scopes when asked', async () => {
        const { clientId, clientSecret } = await confirmed()
        const client = await office.client()
        const json = await client.send('POST', '/oauth/token', {
          headers: { 'content-type': 'application/json' },
          payload: JSON.stringify({
            grant_type: 'client_credentials',
            client_id: clientId,
            client_secret: clientSecret,
          }),
        })
        expect(json.statusCode).toBe(200)
        const basic = await client.send('POST', '/oauth/token', {
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
          },
          payload: 'grant_type=client_credentials&scope=handovers.read',
        })
        expect(basic.json()).toMatchObject({ scope: 'handovers.read' })
      })

      it('is not given after ten wrong secrets', async () => {
        const { clientId, clientSecret } = await confirmed()
        for (let i = 0; i < 10; i += 1) await ask({ client_id: clientId, client_secret: `guess ${i}` })
        const closed = await ask({ client_id: clientId, client_secret: clientSecret })
        expect([closed.statusCode, closed.json()]).toEqual([429, { error: 'slow_down' }])
        expect(Number(closed.headers['retry-after'])).toBeGreaterThan(0)
      })

      it('says who asks for ten minutes, until it is revoked', async () => {
        const credential = await confirmed()
        const now = Date.now()
        const asked = { clientId: credential.clientId, clientSecret: credential.clientSecret }
        const { accessToken } = await giveToken(await ctxAt(now), asked)
        const viewerAt = async (minutes: number) => viewerByToken(await ctxAt(now + minutes * 60_000, accessToken))
        expect(await viewerAt(9)).toMatchObject({
          kind: 'partner',
          organKind: 'POLITICAL_LEGAL',
          roles: [],
          name: '区人民法院',
        })
        expect(await viewerAt(10)).toBeNull()
        const [head = '', , tail = ''] = accessToken.split('.')
        const claims = Buffer.from(JSON.stringify({ sub: credential.id, scope: 'handovers.act' })).toString('base64url')
        expect(await viewerByToken(await ctxAt(now, `${head}.${claims}.${tail}`))).toBeNull()
        await decide('admin', 'revokePartnerCredential', credential)
        expect(await viewerAt(1)).toBeNull()
        expect((await ask({ client_id: asked.clientId, client_secret: asked.clientSecret })).statusCode).toBe(401)
      })

      it('is not given after the last day of the credential', async () => {
        const { clientId, clientSecret, id } = await confirmed()
        const asked = { clientId, clientSecret }
        const lastDay = new Date(`${addDays(today(), 90)}T15:00:00Z`).getTime()
        await giveToken(await ctxAt(lastDay), asked)
        await expect(giveToken(await ctxAt(lastDay + 3_600_000), asked)).rejects.toMatchObject({
          reason: 'PARTNER_REFUSED',
        })
        const row = await office.db.read.findOneByOrFail(PartnerCredentialEntity, { id })
        expect(row.lastUsedAt).toEqual(new Date(lastDay))
      })

      it('opens nothing that is for people', async () => {
        const { clientId, clientSecret } = await confirmed()
        const { access_token: token } = (await ask({ client_id: clientId, client_secret: clientSecret })).json<{
          access_token: string
        }>()
        const partner = await office.client({ authorization: `Bearer ${token}` })
        for (const query of [
          '{ organs { nodes { name } } }',
          '{ colleagues { name } }',
          '{ accounts { nodes { login } } }',
          '{ settings { key } }',
        ])
          expect((await partner.graphql(query)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
        expect((await partner.graphql('{ me { roles } }')).errors[0]?.extensions['reason']).toBe('OUTSIDE_CONTRACT')
      })
    })
  },
  { slices: houseSlices, seed: installHouse },
)
