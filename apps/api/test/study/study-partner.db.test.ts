import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayInZone } from '@petition/law'
import { OrganEntity } from '../../src/organs/index.js'
import { eachDatabase, type TestClient, type TestOffice } from '../offices.js'
import { aKey } from '../organs/house.js'
import {
  BOARD,
  boardOf,
  CADRE,
  DEPUTY,
  ENROL,
  HEAD,
  installStudyOffice,
  KEEPER,
  MY,
  openYear,
  PENDING,
  RECORD,
  signedIn,
  SET_YEAR,
  studySlices,
  YEAR_2022,
} from './study-office.js'

const CREATE = `mutation ($input: CreatePartnerCredentialInput!) { createPartnerCredential(input: $input) {
  clientSecret credential { id clientId version } } }`
const CONFIRM =
  'mutation ($input: PartnerCredentialInput!) { confirmPartnerCredential(input: $input) { credential { version } } }'
const TOTALS =
  'query ($year: Int!) { studyBoard(year: $year) { year { year requiredHours } totals { cadres requiredHours completedHours completeCadres examined passed } } }'
const ROWS = 'query ($year: Int!) { studyBoard(year: $year) { rows { account name requiredHours state } } }'

interface Created {
  createPartnerCredential: { clientSecret: string; credential: { id: string; clientId: string; version: number } }
}

/** Another tracker, let in by two people, with a token for the scopes named. */
async function tracker(office: TestOffice, scopes: readonly string[] | null, asked = ''): Promise<TestClient> {
  const { id: organId } = await office.db.read.findOneByOrFail(OrganEntity, { code: 'U38' })
  const expiresOn = addDays(dayInZone(new Date(), 'Asia/Shanghai'), 90)
  const input = { idempotencyKey: aKey(), organId, purpose: '全区学法统计', expiresOn, ...(scopes ? { scopes } : {}) }
  const created = await (await signedIn(office, 'admin')).graphql<Created>(CREATE, { input })
  if (!created.data) throw new Error(created.errors[0]?.message)
  const { clientSecret, credential } = created.data.createPartnerCredential
  const confirm = { idempotencyKey: aKey(), id: credential.id, expectedVersion: credential.version }
  await (await signedIn(office, 'admin2')).graphql(CONFIRM, { input: confirm })
  const answer = await (
    await office.client()
  ).send('POST', '/oauth/token', {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      ...{ grant_type: 'client_credentials', client_id: credential.clientId, client_secret: clientSecret },
      ...(asked ? { scope: asked } : {}),
    }).toString(),
  })
  const { access_token: token } = answer.json<{ access_token: string }>()
  return office.client({ authorization: `Bearer ${token}` })
}

const codeOf = ({ errors }: { errors: readonly { extensions: Record<string, unknown> }[] }) =>
  errors[0]?.extensions['code']

eachDatabase(
  (office) => {
    beforeAll(() => openYear(office))

    describe('another tracker', () => {
      it('reads the sums of a year, and no row of it', async () => {
        const partner = await tracker(office, ['study.totals'])
        const { data, errors } = await partner.graphql(TOTALS, { year: 2022 })
        expect(errors).toEqual([])
        expect(data).toEqual({
          studyBoard: {
            year: { year: 2022, requiredHours: 35 },
            totals: { cadres: 28, requiredHours: 980, completedHours: 0, completeCadres: 0, examined: 0, passed: 0 },
          },
        })
        const rows = await partner.graphql(ROWS, { year: 2022 })
        expect([codeOf(rows), rows.data]).toEqual(['FORBIDDEN', null])
        const years = await partner.graphql('{ studyYears { year windowTo } }')
        expect(years.data).toEqual({ studyYears: [{ year: 2022, windowTo: '2022-12-15' }] })
      })

      it('reads the rows where its contract says so, in the order of the accounts, and never why somebody is exempt', async () => {
        const keeper = await signedIn(office, KEEPER)
        const input = { idempotencyKey: aKey(), year: 2022, account: CADRE, exemptReason: '长期病假' }
        expect((await keeper.graphql(ENROL, { input })).errors).toEqual([])
        const partner = await tracker(office, ['study.board'])
        const board = await boardOf(partner)
        expect(board.rows.map((row) => row.account)).toEqual((await boardOf(keeper)).rows.map((row) => row.account))
        expect(board.totals['cadres']).toBe(27)
        const why = await partner.graphql('query { studyBoard(year: 2022) { rows { exemptReason } } }')
        expect(codeOf(why)).toBe('FORBIDDEN')
        expect(JSON.stringify(why)).not.toContain('长期病假')
      })

      it('has what the token holds, not what the contract might', async () => {
        const partner = await tracker(office, ['study.board', 'study.totals'], 'study.totals')
        expect((await partner.graphql(TOTALS, { year: 2022 })).errors).toEqual([])
        expect(codeOf(await partner.graphql(ROWS, { year: 2022 }))).toBe('FORBIDDEN')
      })

      it.each([
        ['with what a partner usually has', null],
        ['with handovers only', ['handovers.read']],
      ])('reads nothing of it %s', async (_, scopes) => {
        const partner = await tracker(office, scopes)
        const asked = () => partner.graphql(TOTALS, { year: 2022 })
        const { result, statements } = await office.counted(asked)
        expect(codeOf(result)).toBe('FORBIDDEN')
        expect(statements.filter((sql) => sql.includes('study_'))).toEqual([])
        expect(codeOf(await partner.graphql('{ studyYears { year } }'))).toBe('FORBIDDEN')
      })

      it('can do nothing else', async () => {
        const partner = await tracker(office, ['study.board', 'study.totals'])
        const year = { idempotencyKey: aKey(), ...YEAR_2022, year: 2030 }
        const own = { idempotencyKey: aKey(), on: '2022-04-01', topic: '条例', hours: 1 }
        for (const asked of [
          partner.graphql(MY, { year: 2022 }),
          partner.graphql(PENDING, { year: 2022 }),
          partner.graphql(SET_YEAR, { input: year }),
          partner.graphql(RECORD, { input: own }),
          partner.graphql('{ colleagues { name } }'),
          partner.graphql('{ accounts { nodes { login } } }'),
          partner.graphql('{ importBatches { totalCount } }'),
        ]) {
          const answer = await asked
          expect(codeOf(answer)).toBe('FORBIDDEN')
        }
        const unknown = await partner.graphql(BOARD, { year: 1999 })
        expect(codeOf(unknown)).toBe('NOT_FOUND')
        const list = await partner.send('POST', '/exports', {
          headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
          payload: JSON.stringify({ list: 'study', filter: { year: 2022 }, format: 'csv' }),
        })
        expect(list.statusCode).toBe(403)
      })
    })

    describe('the board as a file', () => {
      const fetched = async (login: string, body: object) => {
        const client = await signedIn(office, login)
        const asked = await client.send('POST', '/exports', {
          headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
          payload: JSON.stringify({ list: 'study', format: 'csv', ...body }),
        })
        return asked.statusCode === 200 ? client.get(asked.json<{ url: string }>().url) : asked
      }

      it.each([HEAD, DEPUTY, KEEPER])('is whole for %s, in the order of the screen', async (login) => {
        const file = await fetched(login, { filter: { year: 2022 } })
        expect([file.statusCode, file.headers['x-row-count']]).toEqual([200, '28'])
        const lines = file.body.replace('\ufeff', '').trim().split(/\r?\n/)
        expect(lines[0]).toBe('账号,姓名,科室,应修课时,已修课时,还缺课时,考试成绩,是否合格,证书编号,完成时间,情况')
        expect(lines.slice(1, -1).map((line) => line.split(',')[0])).toEqual(
          (await boardOf(await signedIn(office, login))).rows.map((row) => row.account),
        )
        expect(lines.at(-1)).toContain('共 28 行，完')
      })
      it('is not there for a cadre, and needs a year', async () => {
        expect((await fetched(CADRE, { filter: { year: 2022 } })).statusCode).toBe(403)
        expect((await fetched(HEAD, { filter: { year: 'all' } })).statusCode).toBe(400)
        expect((await fetched(HEAD, {})).statusCode).toBe(400)
      })
    })
  },
  { slices: studySlices, seed: installStudyOffice },
)
