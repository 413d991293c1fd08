import { expect, it } from 'vitest'
import { offerSetUp, OrganEntity } from '../../src/organs/index.js'
import { eachDatabase } from '../offices.js'
import { aKey, houseSlices, signedIn, SIGN_IN } from './house.js'

const SET_UP = `mutation ($input: SetUpInput!) {
  setUpFirstAdministrator(input: $input) { me { officeName roles account { login name } } }
}`
const PERSON = { officeName: '示范区信访局', login: 'first', name: '首任一', password: '一二三四五六七八九十' }

eachDatabase(
  (office) => {
    it('gives a new office its first administrator once, to whoever has the token', async () => {
      const client = await office.client()
      expect((await client.graphql('{ office { needsSetUp } }')).data).toEqual({ office: { needsSetUp: true } })
      await offerSetUp(await office.systemCtx())
      const token = await offerSetUp(await office.systemCtx())
      const wrong = await client.graphql(SET_UP, { input: { ...PERSON, token: 'a-guess' } })
      expect(wrong.errors[0]?.extensions['reason']).toBe('SET_UP_TOKEN_WRONG')
      const weak = await client.graphql(SET_UP, { input: { ...PERSON, token, password: 'short' } })
      expect(weak.errors[0]?.extensions['reason']).toBe('PASSWORD_TOO_SHORT')
      const both = await Promise.all([1, 2].map(() => client.graphql(SET_UP, { input: { ...PERSON, token } })))
      expect(both.map((answer) => String(answer.errors[0]?.extensions['reason'] ?? 'done')).sort()).toEqual([
        'SET_UP_DONE',
        'done',
      ])
      expect(both.find((answer) => answer.data)?.data).toEqual({
        setUpFirstAdministrator: {
          me: { officeName: '示范区信访局', roles: ['ADMIN'], account: { login: 'first', name: '首任一' } },
        },
      })
      expect(await offerSetUp(await office.systemCtx())).toBeNull()
      expect((await client.graphql('{ office { needsSetUp isSample name } }')).data).toEqual({
        office: { needsSetUp: false, isSample: false, name: '示范区信访局' },
      })
    })

    it('lets the person who gets the rights be the second one, while nobody else is there', async () => {
      const admin = await signedIn(office, 'first', PERSON.password)
      const { id: organId } = await office.db.read.findOneByOrFail(OrganEntity, { code: 'PO' })
      const CREATE =
        'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { temporaryPassword account { id } } }'
      interface Created {
        createAccount: { temporaryPassword: string; account: { id: string } }
      }
      const created = await admin.graphql<Created>(CREATE, {
        input: { idempotencyKey: aKey(), organId, login: 'leader', name: '主一任' },
      })
      const { temporaryPassword = '', account } = created.data?.createAccount ?? {}
      const PROPOSE = 'mutation ($input: ProposeRolesInput!) { proposeRoles(input: $input) { rightsChange { id } } }'
      const proposed = await admin.graphql<{ proposeRoles: { rightsChange: { id: string } } }>(PROPOSE, {
        input: { idempotencyKey: aKey(), accountId: account?.id, roles: ['HEAD'] },
      })
      const DECIDE =
        'mutation ($input: DecideRightsChangeInput!) { decideRightsChange(input: $input) { rightsChange { status } } }'
      const input = { id: proposed.data?.proposeRoles.rightsChange.id, isAgreed: true }
      const own = await admin.graphql(DECIDE, { input: { ...input, idempotencyKey: aKey() } })
      expect(own.errors[0]?.extensions['reason']).toBe('OWN_PROPOSAL')
      const leader = await office.client()
      await leader.graphql(SIGN_IN, { login: 'leader', password: temporaryPassword })
      const early = await leader.graphql(DECIDE, { input: { ...input, idempotencyKey: aKey() } })
      expect(early.errors[0]?.extensions['reason']).toBe('PASSWORD_NOT_OWN')
      const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }'
      await leader.graphql(CHANGE, { input: { current: temporaryPassword, next: '自己选的十一字新密码' } })
      const agreed = await leader.graphql(DECIDE, { input: { ...input, idempotencyKey: aKey() } })
      expect(agreed.data).toEqual({ decideRightsChange: { rightsChange: { status: 'AGREED' } } })
    })
  },
  { slices: houseSlices },
)
