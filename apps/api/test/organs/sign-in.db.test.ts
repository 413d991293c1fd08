import { beforeEach, describe, expect, it } from 'vitest'
import { AccountEntity } from '../../src/organs/index.js'
import { DoorCountEntity, SessionEntity } from '../../src/organs/session.entity.js'
import { SESSION_COOKIE, viewerBySession } from '../../src/organs/session.store.js'
import { signIn } from '../../src/organs/sign-in.js'
import { AuditEntryEntity } from '../../src/platform/records/entities.js'
import { cookieJar, eachDatabase, type TestOffice } from '../offices.js'
import { aKey, houseSlices, installHouse, PASSWORD, SIGN_IN, signedIn } from './house.js'

const ME = '{ me { roles account { login } sessions { id isCurrent device address } } }'

/** A browser that calls the acts without HTTP, at a time of the test's choice. */
function browser(office: TestOffice, start: string) {
  const clock = { at: new Date(start).getTime() }
  const cookies = cookieJar()
  const client = { address: '10.1.2.3', userAgent: 'Firefox', authorization: undefined, cookies }
  const ctx = () => office.ctx({ client, now: () => new Date(clock.at) })
  const later = (minutes: number) => void (clock.at += minutes * 60_000)
  return { ctx, later, cookies, viewer: async () => viewerBySession(await ctx()) }
}

eachDatabase(
  (office) => {
    beforeEach(async () => void (await office.db.inTransaction((m) => m.deleteAll(DoorCountEntity))))

    describe('signing in', () => {
      it('lets somebody in with the right password, by a cookie that scripts cannot read', async () => {
        const client = await office.client()
        const answer = await client.send('POST', '/graphql', {
          headers: { 'content-type': 'application/json' },
          payload: JSON.stringify({ query: SIGN_IN, variables: { login: ' Intake ', password: PASSWORD } }),
        })
        expect(answer.json()).toEqual({
          data: { signIn: { me: { account: { login: 'intake', mustChangePassword: false }, roles: ['INTAKE'] } } },
        })
        expect(answer.cookies).toMatchObject([
          { name: 'petition_session', httpOnly: true, sameSite: 'Strict', path: '/' },
        ])
        expect((await client.graphql(ME)).data).toMatchObject({
          me: { account: { login: 'intake' }, sessions: [{ isCurrent: true }] },
        })
      })

      it('keeps only the hash of the token', async () => {
        const one = browser(office, '2022-05-10T01:00:00Z')
        await signIn(await one.ctx(), { login: 'intake', password: PASSWORD })
        const token = one.cookies.get(SESSION_COOKIE) ?? ''
        expect(token.length).toBeGreaterThanOrEqual(43)
        const rows = await office.db.read.find(SessionEntity)
        expect(rows.length).toBeGreaterThan(0)
        expect(JSON.stringify(rows)).not.toContain(token)
      })

      it('answers a wrong password and an unknown login alike', async () => {
        const client = await office.client()
        const wrong = await client.graphql(SIGN_IN, { login: 'intake', password: '不是这个密码' })
        const unknown = await client.graphql(SIGN_IN, { login: 'nobody-here', password: '不是这个密码' })
        expect(wrong.errors[0]?.message).toBe('登录名或者密码不正确')
        const told = (answer: typeof wrong) => ({ ...answer.errors[0]?.extensions, requestId: '' })
        expect(told(unknown)).toEqual(told(wrong))
        expect((await client.graphql(ME)).data).toEqual({ me: null })
        const english = await client.graphql(SIGN_IN, { login: 'x', password: 'y' }, { 'accept-language': 'en' })
        expect(english.errors[0]?.message).toBe('Login or password is not right')
      })

      it('logs refused tries without login or password', async () => {
        const client = await office.client()
        await client.graphql(SIGN_IN, { login: 'intake', password: '一个错误的密码' })
        const entries = await office.db.read.findBy(AuditEntryEntity, { act: 'signInRefused' })
        expect(entries.length).toBeGreaterThan(0)
        expect(office.logged.join('')).not.toContain('一个错误的密码')
      })

      it('tells that an account is locked only to whoever knows its password', async () => {
        const admin = await signedIn(office, 'admin')
        const found = await admin.graphql<{ accounts: { nodes: { id: string; version: number }[] } }>(
          '{ accounts(filter: { words: "intake2" }) { nodes { id version } } }',
        )
        const account = found.data?.accounts.nodes[0]
        const input = { idempotencyKey: aKey(), id: account?.id, expectedVersion: account?.version, isLocked: true }
        const theirs = await signedIn(office, 'intake2')
        const locked = await admin.graphql(
          'mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { account { isLocked } } }',
          { input },
        )
        expect(locked.data).toEqual({ updateAccount: { account: { isLocked: true } } })
        expect((await theirs.graphql(ME)).data).toEqual({ me: null })
        const client = await office.client()
        const wrong = await client.graphql(SIGN_IN, { login: 'intake2', password: '不是这个密码' })
        expect(wrong.errors[0]?.extensions['reason']).toBe('WRONG_LOGIN_OR_PASSWORD')
        const right = await client.graphql(SIGN_IN, { login: 'intake2', password: PASSWORD })
        expect(right.errors[0]?.extensions['reason']).toBe('ACCOUNT_LOCKED')
      })
    })

    describe('the door', () => {
      it('closes for a login after five wrong passwords, for the right one too, and opens after the window', async () => {
        const one = browser(office, '2022-05-10T01:00:00Z')
        const attempt = async (password: string) => signIn(await one.ctx(), { login: 'handler', password })
        for (let i = 0; i < 5; i += 1)
          await expect(attempt('猜测猜测猜测猜测猜测')).rejects.toMatchObject({ reason: 'WRONG_LOGIN_OR_PASSWORD' })
        await expect(attempt(PASSWORD)).rejects.toMatchObject({
          reason: 'SIGN_IN_LOCKED_OUT',
          facts: { waitMinutes: 15 },
        })
        one.later(16)
        expect(await attempt(PASSWORD)).toMatchObject({ name: '邢雁秋', roles: ['HANDLER'] })
      })

      it('closes for a login that does not exist just the same', async () => {
        const client = await office.client()
        const reasons: unknown[] = []
        for (let i = 0; i < 6; i += 1) {
          const { errors } = await client.graphql(SIGN_IN, { login: 'ghost', password: `猜测第${i}次的密码` })
          reasons.push(errors[0]?.extensions['reason'])
        }
        expect(reasons.slice(0, 5)).toEqual(Array(5).fill('WRONG_LOGIN_OR_PASSWORD'))
        expect(reasons[5]).toBe('SIGN_IN_LOCKED_OUT')
      })

      it('is not opened by a forged X-Forwarded-For: of a hundred tries thirty are looked at', async () => {
        const client = await office.client()
        const reasons: unknown[] = []
        for (let i = 0; i < 100; i += 1) {
          const headers = { 'x-forwarded-for': `203.0.113.${i}`, 'x-real-ip': `203.0.113.${i}` }
          const { errors } = await client.graphql(SIGN_IN, { login: `guess${i}`, password: '猜猜看这个密码' }, headers)
          reasons.push(errors[0]?.extensions['reason'])
        }
        expect(reasons.filter((reason) => reason === 'WRONG_LOGIN_OR_PASSWORD')).toHaveLength(30)
        expect(reasons.filter((reason) => reason === 'SIGN_IN_LOCKED_OUT')).toHaveLength(70)
      })

      it('counts tries that are made at once', async () => {
        const ctx = await office.ctx({
          client: { address: '10.9.9.9', userAgent: '', authorization: undefined, cookies: cookieJar() },
        })
        const tries = await Promise.allSettled(
          Array.from({ length: 12 }, () => signIn(ctx, { login: 'organhead', password: '同时猜的密码' })),
        )
        const reasons = tries.map((one) =>
          one.status === 'rejected' ? (one.reason as { reason: string }).reason : 'in',
        )
        expect(reasons.filter((reason) => reason === 'WRONG_LOGIN_OR_PASSWORD')).toHaveLength(5)
        expect(reasons.filter((reason) => reason === 'SIGN_IN_LOCKED_OUT')).toHaveLength(7)
      })

      it('does not count right passwords against an address', async () => {
        for (let i = 0; i < 33; i += 1) await signedIn(office, 'deputy')
        expect((await office.db.read.find(DoorCountEntity)).every((row) => row.tries <= 1)).toBe(true)
      })
    })

    describe('a session', () => {
      it('ends after 30 idle minutes, and being busy prolongs it', async () => {
        const one = browser(office, '2022-05-10T01:00:00Z')
        await signIn(await one.ctx(), { login: 'intake', password: PASSWORD })
        one.later(29)
        expect(await one.viewer()).toMatchObject({ roles: ['INTAKE'] })
        one.later(29)
        expect(await one.viewer()).toMatchObject({ roles: ['INTAKE'] })
        one.later(31)
        expect(await one.viewer()).toBeNull()
        one.later(-31)
        expect(await one.viewer()).toBeNull()
      })

      it('ends after eight hours however busy it is', async () => {
        const one = browser(office, '2022-05-10T01:00:00Z')
        await signIn(await one.ctx(), { login: 'intake', password: PASSWORD })
        for (let i = 0; i < 19; i += 1) {
          one.later(25)
          expect(await one.viewer()).not.toBeNull()
        }
        one.later(5)
        expect(await one.viewer()).toBeNull()
      })

      it('can be listed and ended by its own person only', async () => {
        const here = await signedIn(office, 'intake')
        const there = await signedIn(office, 'intake')
        const stranger = await signedIn(office, 'deputy')
        type Mine = { me: { sessions: { id: string; isCurrent: boolean }[] } }
        const mine = (await there.graphql<Mine>(ME)).data?.me.sessions.find((s) => s.isCurrent)
        const END = 'mutation ($id: ID!) { endSession(id: $id) }'
        const refused = await stranger.graphql(END, { id: mine?.id })
        expect(refused.errors[0]?.extensions['code']).toBe('NOT_FOUND')
        expect((await here.graphql(END, { id: mine?.id })).data).toEqual({ endSession: true })
        expect((await there.graphql(ME)).data).toEqual({ me: null })
        expect((await here.graphql('mutation { signOut }')).data).toEqual({ signOut: true })
        expect((await here.graphql(ME)).data).toEqual({ me: null })
      })

      it('is swept up once it has run out', async () => {
        const one = browser(office, '2022-05-10T01:00:00Z')
        await signIn(await one.ctx(), { login: 'intake', password: PASSWORD })
        const old = { expiresAt: new Date('2022-05-10T09:00:00Z') }
        expect(await office.db.read.countBy(SessionEntity, old)).toBeGreaterThan(0)
        await office.runJobs()
        expect(await office.db.read.countBy(SessionEntity, old)).toBe(0)
      })
    })

    describe('changing the password', () => {
      const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }'

      it('asks for the current one, refuses weak ones, and ends the other sessions', async () => {
        const here = await signedIn(office, 'handler2')
        const there = await signedIn(office, 'handler2')
        const reasonOf = async (current: string, next: string) =>
          (await here.graphql(CHANGE, { input: { current, next } })).errors[0]?.extensions['reason']
        expect(await reasonOf('不是当前的密码', '春江花月夜二十六')).toBe('PASSWORD_WRONG')
        expect(await reasonOf(PASSWORD, '太短了')).toBe('PASSWORD_TOO_SHORT')
        expect(await reasonOf(PASSWORD, 'my-handler2-word')).toBe('PASSWORD_CONTAINS_LOGIN')
        const next = '春江花月夜二十六首诗'
        expect((await here.graphql(CHANGE, { input: { current: PASSWORD, next } })).data).toEqual({
          changePassword: true,
        })
        expect((await here.graphql(ME)).data).toMatchObject({ me: { account: { login: 'handler2' } } })
        expect((await there.graphql(ME)).data).toEqual({ me: null })
        await expect(signedIn(office, 'handler2')).rejects.toThrow()
        await signedIn(office, 'handler2', next)
      })

      it('keeps an argon2id hash', async () => {
        const rows = await office.db.read.find(AccountEntity)
        expect(rows.every((row) => row.passwordHash.startsWith('$argon2id$v=19$m=19456,t=2,p=1$'))).toBe(true)
      })
    })
  },
  { slices: houseSlices, seed: installHouse },
)
