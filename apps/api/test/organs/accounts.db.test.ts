import { describe, expect, it } from 'vitest'
import { AccountEntity, OrganEntity } from '../../src/organs/index.js'
import type { TestClient } from '../offices.js'
import { eachDatabase } from '../offices.js'
import { aKey, houseSlices, installHouse, SIGN_IN, signedIn } from './house.js'

const CREATE = `mutation ($input: CreateAccountInput!) {
  createAccount(input: $input) { temporaryPassword account { id login name roles version mustChangePassword } }
}`
const PROPOSE = 'mutation ($input: ProposeRolesInput!) { proposeRoles(input: $input) { rightsChange { id status } } }'
const DECIDE =
  'mutation ($input: DecideRightsChangeInput!) { decideRightsChange(input: $input) { rightsChange { status } } }'
const RESET = `mutation ($input: ResetPasswordInput!) {
  resetPassword(input: $input) { temporaryPassword account { version mustChangePassword } }
}`

interface Created {
  createAccount: { temporaryPassword: string | null; account: { id: string; version: number; roles: string[] } }
}
interface Proposed {
  proposeRoles: { rightsChange: { id: string } }
}

eachDatabase(
  (office) => {
    const organId = async (code: string) => (await office.db.read.findOneByOrFail(OrganEntity, { code })).id
    const account = (login: string) => office.db.read.findOneByOrFail(AccountEntity, { login })
    const create = async (admin: TestClient, login: string, code = 'PO') =>
      admin.graphql<Created>(CREATE, {
        input: { idempotencyKey: aKey(), organId: await organId(code), login, name: '岳一舟', section: '接访科' },
      })
    const propose = async (admin: TestClient, login: string, roles: string[]) => {
      const input = { idempotencyKey: aKey(), accountId: (await account(login)).id, roles }
      return admin.graphql<Proposed>(PROPOSE, { input })
    }
    const decide = (who: TestClient, id: string | undefined, isAgreed = true) =>
      who.graphql(DECIDE, { input: { idempotencyKey: aKey(), id, isAgreed } })

    describe('accounts', () => {
      it.each(['intake', 'deputy', 'auditor', 'handler', 'organhead'])('cannot be read by %s', async (login) => {
        const client = await signedIn(office, login)
        const { errors, data } = await client.graphql('{ accounts { nodes { login } } }')
        expect(data).toBeNull()
        expect(errors[0]?.extensions['code']).toBe('FORBIDDEN')
      })

      it.each(['admin', 'head'])('can be read by %s, by keyset pages', async (login) => {
        const client = await signedIn(office, login)
        type Page = { accounts: { nodes: { login: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
        const PAGE =
          'query ($after: String) { accounts(first: 4, after: $after) { nodes { login } pageInfo { hasNextPage endCursor } } }'
        const logins: string[] = []
        for (let after: string | null = null; ;) {
          const page: Page | null = (await client.graphql<Page>(PAGE, { after })).data
          logins.push(...(page?.accounts.nodes.map((node) => node.login) ?? []))
          if (!page?.accounts.pageInfo.hasNextPage) break
          after = page.accounts.pageInfo.endCursor
        }
        expect(logins).toEqual([...logins].sort())
        expect(new Set(logins).size).toBe(await office.db.read.count(AccountEntity))
      })

      it('cost the same number of statements however many there are', async () => {
        const statementsFor = async (first: number) => {
          const client = await signedIn(office, 'admin')
          const LIST = `{ accounts(first: ${first}) { totalCount nodes { login name section organ { name superior { name } } } } }`
          const { result, statements } = await office.counted(() => client.graphql(LIST))
          expect(result.errors).toEqual([])
          return statements.length
        }
        expect(await statementsFor(10)).toBe(await statementsFor(2))
      })

      it('are refused to a stranger before anything is read', async () => {
        const stranger = await office.client()
        const asked = () =>
          stranger.graphql('{ accounts { nodes { login } } organs { nodes { name } } colleagues { name } }')
        const { result, statements } = await office.counted(asked)
        expect(result.errors[0]?.extensions['code']).toBe('UNAUTHENTICATED')
        expect(statements).toEqual([])
      })

      it('ask the role before anything is read', async () => {
        const client = await signedIn(office, 'intake')
        const input = { idempotencyKey: aKey(), organId: 'no-such-organ', login: 'newcomer', name: '新人' }
        const { result, statements } = await office.counted(() => client.graphql(CREATE, { input }))
        expect(result.errors[0]?.extensions['code']).toBe('FORBIDDEN')
        expect(statements.filter((sql) => !/session/.test(sql))).toEqual([])
      })

      it('refuse fields that are not in the input', async () => {
        const admin = await signedIn(office, 'admin')
        const input = {
          idempotencyKey: aKey(),
          organId: await organId('PO'),
          login: 'sly',
          name: '贾一',
          roles: ['HEAD'],
        }
        const { status, errors } = await admin.graphql(CREATE, { input })
        expect(status).toBe(400)
        expect(errors).not.toEqual([])
        expect(await office.db.read.countBy(AccountEntity, { login: 'sly' })).toBe(0)
        const hash = await admin.graphql('{ accounts { nodes { passwordHash } } }')
        expect(hash.status).toBe(400)
      })

      it('begin without rights and with a password to be changed; a repeated command does nothing twice', async () => {
        const admin = await signedIn(office, 'admin')
        const input = { idempotencyKey: aKey(), organId: await organId('PO'), login: 'yue', name: '岳一舟' }
        const first = (await admin.graphql<Created>(CREATE, { input })).data?.createAccount
        expect(first?.account.roles).toEqual([])
        const again = (await admin.graphql<Created>(CREATE, { input })).data?.createAccount
        expect(again).toMatchObject({ temporaryPassword: null, account: { id: first?.account.id } })
        const other = await admin.graphql(CREATE, { input: { ...input, name: '岳二舟' } })
        expect(other.errors[0]?.extensions['reason']).toBe('IDEMPOTENCY_KEY_REUSED')
        const client = await office.client()
        const { data } = await client.graphql(SIGN_IN, { login: 'yue', password: first?.temporaryPassword })
        expect(data).toEqual({ signIn: { me: { account: { login: 'yue', mustChangePassword: true }, roles: [] } } })
      })

      it('are not opened twice for a login, nor in an organ without accounts', async () => {
        const admin = await signedIn(office, 'admin')
        expect((await create(admin, 'intake')).errors[0]?.extensions['reason']).toBe('LOGIN_TAKEN')
        expect((await create(admin, 'mayor', 'C01')).errors[0]?.extensions['reason']).toBe('ORGAN_WITHOUT_ACCOUNTS')
      })

      it('notice that somebody else changed them meanwhile', async () => {
        const admin = await signedIn(office, 'admin')
        const { id, version } = await account('handler')
        const UPDATE =
          'mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { account { section post version } } }'
        const change = (more: object) =>
          admin.graphql(UPDATE, { input: { idempotencyKey: aKey(), id, expectedVersion: version, ...more } })
        expect((await change({ post: '科员' })).data).toMatchObject({
          updateAccount: { account: { section: '信访科', post: '科员' } },
        })
        expect((await change({ post: '科长' })).errors[0]?.extensions['reason']).toBe('VERSION_CHANGED')
      })
    })

    describe('a change of rights', () => {
      it('needs another person, who holds the right to decide', async () => {
        const admin = await signedIn(office, 'admin')
        const proposed = await propose(admin, 'intake', ['INTAKE', 'SUPERVISOR'])
        const id = proposed.data?.proposeRoles.rightsChange.id
        expect((await decide(admin, id)).errors[0]?.extensions['reason']).toBe('OWN_PROPOSAL')
        expect((await decide(await signedIn(office, 'deputy'), id)).errors[0]?.extensions['code']).toBe('NOT_FOUND')
        const own = await decide(await signedIn(office, 'intake'), id)
        expect(own.errors[0]?.extensions['reason']).toBe('OWN_RIGHTS')
        expect((await account('intake')).roles).toEqual(['INTAKE'])
        const intake = await signedIn(office, 'intake')
        expect((await decide(await signedIn(office, 'head'), id)).data).toEqual({
          decideRightsChange: { rightsChange: { status: 'AGREED' } },
        })
        expect((await intake.graphql('{ me { roles } }')).data).toEqual({ me: { roles: ['INTAKE', 'SUPERVISOR'] } })
        expect((await decide(await signedIn(office, 'admin2'), id)).errors[0]?.extensions['reason']).toBe(
          'ALREADY_DECIDED',
        )
      })

      it('can be refused, and a newer proposal replaces an open one', async () => {
        const admin = await signedIn(office, 'admin')
        const first = (await propose(admin, 'deputy', ['DEPUTY', 'SUPERVISOR'])).data?.proposeRoles.rightsChange.id
        const second = (await propose(admin, 'deputy', ['DEPUTY', 'PUBLICITY'])).data?.proposeRoles.rightsChange.id
        const head = await signedIn(office, 'head')
        expect((await decide(head, first)).errors[0]?.extensions['reason']).toBe('ALREADY_DECIDED')
        const LIST = '{ rightsChanges { id roles account { name } askedBy { name organ { name } } } }'
        expect((await head.graphql(LIST)).data).toEqual({
          rightsChanges: [
            {
              id: second,
              roles: ['DEPUTY', 'PUBLICITY'],
              account: { name: '寇延安' },
              askedBy: { name: '柯一森', organ: { name: '滨海新区信访办公室' } },
            },
          ],
        })
        expect((await (await signedIn(office, 'handler')).graphql(LIST)).data).toEqual({ rightsChanges: [] })
        await decide(head, second, false)
        expect((await account('deputy')).roles).toEqual(['DEPUTY'])
      })

      it('keeps apart who keeps accounts and who works on matters, and fits the organ', async () => {
        const admin = await signedIn(office, 'admin')
        const apart = await propose(admin, 'intake', ['INTAKE', 'ADMIN'])
        expect(apart.errors[0]?.extensions['reason']).toBe('ROLES_KEPT_APART')
        expect(apart.errors[0]?.message).toContain('系统管理员')
        const foreign = await propose(admin, 'handler', ['HEAD'])
        expect(foreign.errors[0]?.extensions['reason']).toBe('ROLE_NOT_IN_THIS_ORGAN')
      })

      it('is not decided by somebody whose password the other one reset', async () => {
        const admin = await signedIn(office, 'admin')
        const { id, version } = await account('admin2')
        const reset = await admin.graphql<{ resetPassword: { temporaryPassword: string } }>(RESET, {
          input: { idempotencyKey: aKey(), id, expectedVersion: version },
        })
        const temporary = reset.data?.resetPassword.temporaryPassword ?? ''
        const admin2 = await signedIn(office, 'admin2', temporary)
        const next = '梧桐更兼细雨到黄昏'.padEnd(12, '点')
        await admin2.graphql('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }', {
          input: { current: temporary, next },
        })
        const change = (await propose(admin, 'intake', ['INTAKE'])).data?.proposeRoles.rightsChange.id
        expect((await decide(admin2, change)).errors[0]?.extensions['reason']).toBe('PASSWORD_FROM_THE_OTHER')
        expect((await decide(await signedIn(office, 'head'), change)).errors).toEqual([])
      })
    })

    describe('people one may hand work to', () => {
      const COLLEAGUES = 'query ($organId: ID) { colleagues(organId: $organId) { name section organ { code } } }'

      it('are those of the own organ', async () => {
        const handler = await signedIn(office, 'handler')
        const own =
          (await handler.graphql<{ colleagues: { organ: { code: string } }[] }>(COLLEAGUES)).data?.colleagues ?? []
        expect(own.length).toBeGreaterThan(0)
        expect(new Set(own.map((ref) => ref.organ.code))).toEqual(new Set(['U38']))
        const other = await handler.graphql(COLLEAGUES, { organId: await organId('PO') })
        expect(other.errors[0]?.extensions['code']).toBe('NOT_FOUND')
      })

      it('are those of any organ for whoever gives work', async () => {
        const deputy = await signedIn(office, 'deputy')
        const { data } = await deputy.graphql<{ colleagues: unknown[] }>(COLLEAGUES, { organId: await organId('U38') })
        expect(data?.colleagues.length).toBeGreaterThan(0)
      })
    })
  },
  { slices: houseSlices, seed: installHouse },
)
