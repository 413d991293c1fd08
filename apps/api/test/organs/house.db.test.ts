import { afterEach, describe, expect, it } from 'vitest'
import { localDate } from '@petition/law'
import { DISTRICT } from '@petition/domain'
import {
  installDistrict,
  OrganEntity,
  registerOrganHooks,
  reviewPathOf,
  AccountEntity,
} from '../../src/organs/index.js'
import type { TestClient } from '../offices.js'
import { eachDatabase } from '../offices.js'
import { aKey, houseSlices, installHouse, signedIn } from './house.js'

const SET = `mutation ($input: SetSettingInput!) { setSetting(input: $input) {
  setting { key value basis isDefault from confirmedBy version }
} }`
const SETTINGS = '{ settings { key labelZh labelEn value basis isDefault from confirmedBy version } }'
const PATH = `mutation ($input: UpsertReviewPathRowInput!) { upsertReviewPathRow(input: $input) {
  row { id basis from to version reviewOrgan { code } }
} }`

interface Setting {
  key: string
  value: unknown
  isDefault: boolean
  version: number
}

eachDatabase(
  (office) => {
    const organ = (code: string) => office.db.read.findOneByOrFail(OrganEntity, { code })
    const accountId = async (login: string) => (await office.db.read.findOneByOrFail(AccountEntity, { login })).id
    const reasonOf = (answer: Awaited<ReturnType<TestClient['graphql']>>) => answer.errors[0]?.extensions['reason']
    afterEach(() =>
      registerOrganHooks('test', {
        dutiesFallingDue: async () => 0,
        onNoticeAdded: async () => [],
        previewNotice: async () => [],
      }),
    )

    describe('organs', () => {
      it('are the district’s, with those above them, and are not installed twice', async () => {
        const client = await signedIn(office, 'intake')
        const LIST =
          '{ organs(first: 100) { totalCount nodes { code level superior { code } desks { name members { name } } } } }'
        interface Organs {
          organs: {
            totalCount: number
            nodes: { code: string; superior: { code: string } | null; desks: { name: string }[] }[]
          }
        }
        const { data } = await client.graphql<Organs>(LIST)
        expect(data?.organs.totalCount).toBe(DISTRICT.length)
        const office0 = data?.organs.nodes.find((node) => node.code === 'PO')
        expect(office0).toMatchObject({ level: 'DISTRICT', superior: { code: 'G01' } })
        expect(office0?.desks).toContainEqual({ name: '来访接待室', members: [{ name: '戚润禾' }, { name: '宫晓英' }] })
        const ctx = await office.systemCtx()
        await ctx.inTransaction(installDistrict)
        expect(await office.db.read.count(OrganEntity)).toBe(DISTRICT.length)
      })

      it('cost the same number of statements however many there are', async () => {
        const client = await signedIn(office, 'intake')
        const statementsFor = async (first: number) => {
          const LIST = `{ organs(first: ${first}) { nodes { name superior { name } desks { name members { name organ { name } } } } } }`
          const { result, statements } = await office.counted(() => client.graphql(LIST))
          expect(result.errors).toEqual([])
          return statements.length
        }
        expect(await statementsFor(55)).toBe(await statementsFor(25))
      })

      it('have desks that their own head arranges, and no administrator', async () => {
        const { id: organId } = await organ('U38')
        const head = await signedIn(office, 'organhead')
        interface Desks {
          organ: { desks: { id: string; version: number }[] }
        }
        const desks = await head.graphql<Desks>('query ($id: ID!) { organ(id: $id) { desks { id version } } }', {
          id: organId,
        })
        const desk = desks.data?.organ.desks[0]
        const SEATS =
          'mutation ($input: SetDeskMembersInput!) { setDeskMembers(input: $input) { desk { version members { name } } } }'
        const seat = async (client: TestClient, login: string) =>
          client.graphql(SEATS, {
            input: {
              idempotencyKey: aKey(),
              deskId: desk?.id,
              expectedVersion: desk?.version,
              accountIds: [await accountId(login)],
            },
          })
        expect((await seat(await signedIn(office, 'admin'), 'handler')).errors[0]?.extensions['code']).toBe('FORBIDDEN')
        expect((await seat(await signedIn(office, 'head'), 'handler')).errors[0]?.extensions['code']).toBe('NOT_FOUND')
        expect(reasonOf(await seat(head, 'intake'))).toBe('NOT_OF_THIS_ORGAN')
        expect((await seat(head, 'handler')).data).toEqual({
          setDeskMembers: { desk: { version: 2, members: [{ name: '邢雁秋' }] } },
        })
      })
    })

    describe('the review path', () => {
      const on = localDate('2022-06-01')

      it('leads a street and a bureau to the district government and the city', async () => {
        const ctx = await office.systemCtx()
        for (const code of ['U06', 'U22', 'U38', 'U32']) {
          const row = await reviewPathOf(ctx, await organ(code), on)
          expect(row).toMatchObject({
            reviewOrganId: (await organ('G01')).id,
            reReviewOrganId: (await organ('C01')).id,
          })
          expect(row?.basis).toContain('默认')
        }
        expect((await reviewPathOf(ctx, await organ('F01'), on))?.reviewOrganId).toBe((await organ('C04')).id)
        expect(await reviewPathOf(ctx, await organ('U06'), localDate('2022-04-30'))).toBeNull()
      })

      it('is kept by dated rows: a new one ends the one before, and one in use keeps its organs', async () => {
        const admin = await signedIn(office, 'admin')
        const street = await organ('U06')
        const input = {
          handlerKind: 'STREET',
          reviewOrganId: (await organ('G01')).id,
          reReviewOrganId: (await organ('C02')).id,
          basis: '本市复查复核办法第三条',
          from: '2030-01-01',
        }
        const upsert = (more: object = {}) =>
          admin.graphql(PATH, { input: { ...input, idempotencyKey: aKey(), ...more } })
        expect((await upsert()).data).toMatchObject({
          upsertReviewPathRow: { row: { from: '2030-01-01', to: null, version: 1 } },
        })
        const ctx = await office.systemCtx()
        const before = await reviewPathOf(ctx, street, localDate('2029-12-31'))
        const after = await reviewPathOf(ctx, street, localDate('2030-01-01'))
        expect(before).toMatchObject({ to: '2029-12-31', reReviewOrganId: (await organ('C01')).id, version: 2 })
        expect(after).toMatchObject({ to: null, reReviewOrganId: (await organ('C02')).id })
        expect(reasonOf(await upsert())).toBe('REVIEW_PATH_OVERLAPS')
        const inUse = { id: before?.id, expectedVersion: 2, from: '2022-05-01', to: '2029-12-31' }
        expect(reasonOf(await upsert(inUse))).toBe('REVIEW_PATH_BEGUN')
        const confirmed = await upsert({ ...inUse, reReviewOrganId: (await organ('C01')).id, basis: '经区政府确认' })
        expect(confirmed.data).toMatchObject({ upsertReviewPathRow: { row: { basis: '经区政府确认', version: 3 } } })
        const intake = await signedIn(office, 'intake')
        expect(
          (await intake.graphql(PATH, { input: { ...input, idempotencyKey: aKey() } })).errors[0]?.extensions['code'],
        ).toBe('FORBIDDEN')
      })
    })

    describe('settings', () => {
      it('have a basis, a default, and dated values that are never overwritten', async () => {
        const admin = await signedIn(office, 'admin')
        const find = async (key: string) =>
          (await admin.graphql<{ settings: Setting[] }>(SETTINGS)).data?.settings.find((s) => s.key === key)
        expect(await find('presumedAcceptance')).toMatchObject({
          value: false,
          isDefault: true,
          from: null,
          version: 0,
        })
        const today = (await office.ctx()).today
        const input = { key: 'adviceReplyDays', value: 45, basis: '本办2026年第3次办务会议', from: today }
        const set = (more: object = {}) => admin.graphql(SET, { input: { ...input, idempotencyKey: aKey(), ...more } })
        expect((await set({ expectedVersion: 0 })).data).toEqual({
          setSetting: {
            setting: {
              key: 'adviceReplyDays',
              value: 45,
              basis: input.basis,
              isDefault: false,
              from: today,
              confirmedBy: '柯一森',
              version: 1,
            },
          },
        })
        expect((await office.ctx()).settings.numberOn('adviceReplyDays', today)).toBe(45)
        expect((await office.ctx()).settings.numberOn('adviceReplyDays', localDate('2022-06-01'))).toBe(0)
        expect(reasonOf(await set({ expectedVersion: 0, value: 20 }))).toBe('VERSION_CHANGED')
        await set({ expectedVersion: 1, value: 20, from: '2099-01-01' })
        expect(await find('adviceReplyDays')).toMatchObject({ value: 45, version: 2 })
        await set({ expectedVersion: 2, value: 25 })
        expect((await office.ctx()).settings.numberOn('adviceReplyDays', today)).toBe(25)
        expect((await office.ctx()).settings.numberOn('adviceReplyDays', localDate('2099-01-02'))).toBe(20)
      })

      it.each([
        ['adviceReplyDays', 91, 'SETTING_UNFIT'],
        ['adviceReplyDays', 30.5, 'SETTING_UNFIT'],
        ['presumedAcceptance', 'yes', 'SETTING_UNFIT'],
        ['handlingDays', 90, 'SETTING_UNKNOWN'],
      ])('refuse %s = %s', async (key, value, reason) => {
        const admin = await signedIn(office, 'admin')
        const input = { idempotencyKey: aKey(), key, value, basis: '无', expectedVersion: 0 }
        expect(reasonOf(await admin.graphql(SET, { input }))).toBe(reason)
      })

      it('are not entered for days that have passed, nor by whoever works under them', async () => {
        const input = {
          idempotencyKey: aKey(),
          key: 'supplementDays',
          value: 10,
          basis: '办务会议',
          from: '2022-01-01',
          expectedVersion: 0,
        }
        expect(reasonOf(await (await signedIn(office, 'head')).graphql(SET, { input }))).toBe('SETTING_IN_THE_PAST')
        expect((await (await signedIn(office, 'deputy')).graphql(SET, { input })).errors[0]?.extensions['code']).toBe(
          'FORBIDDEN',
        )
      })
    })

    describe('the audit log', () => {
      const LOG =
        '{ auditEntries(filter: { act: "setSetting" }, first: 2) { totalCount nodes { act thingId by { name } detail } pageInfo { hasNextPage } } }'

      it('is read by auditors alone', async () => {
        for (const login of ['admin', 'head', 'intake'])
          expect((await (await signedIn(office, login)).graphql(LOG)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
        const { data } = await (await signedIn(office, 'auditor')).graphql(LOG)
        expect(data).toMatchObject({
          auditEntries: {
            totalCount: 3,
            pageInfo: { hasNextPage: true },
            nodes: [{ act: 'setSetting', thingId: 'adviceReplyDays', by: { name: '柯一森' } }, {}],
          },
        })
      })

      it('holds together', async () => {
        await office.runJobs(() => new Date(Date.now() + 10_000))
        const { data } = await (await signedIn(office, 'auditor')).graphql('{ auditCheck { sealed brokenAt } }')
        expect(data).toMatchObject({ auditCheck: { brokenAt: null } })
      })
    })
  },
  { slices: houseSlices, seed: installHouse },
)
