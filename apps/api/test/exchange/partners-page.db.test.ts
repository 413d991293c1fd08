import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installPeople } from '../../src/organs/index.js'
import { LIMITS } from '../../src/platform/graphql/limits.js'
import { TOKEN_SECONDS } from '../../src/exchange/signing-key.store.js'
import { PARTNER_SCOPES } from '../../src/exchange/index.js'
import { officeApp, type OfficeApp } from '../../src/platform/http/app.js'
import { eachDatabase } from '../offices.js'
import { aKey } from '../organs/house.js'
import { PartnerOffice, START } from './partner-office.js'

const page = readFileSync(new URL('../../PARTNERS.md', import.meta.url), 'utf8')
const blocks = new Map(
  [...page.matchAll(/<!-- run: (\w+) -->\n\n```sh\n([\s\S]*?)```/g)].map(([, name = '', code = '']) => [name, code]),
)

/** What the page's commands print, one after the other in one shell, as somebody would paste them. */
async function pasted(names: readonly string[], env: Readonly<Record<string, string>>, atTheEnd = ''): Promise<string> {
  const script = [...names.map((name) => blocks.get(name) ?? `exit 9 # no block ${name}`), atTheEnd].join('\n')
  const { stdout } = await promisify(execFile)('bash', ['-eu', '-c', script], {
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  })
  return stdout
}

eachDatabase(
  (office) => {
    const house = new PartnerOffice(office)
    let app: OfficeApp
    let base = ''
    beforeAll(async () => {
      await house.on(START)
      app = await officeApp(office.office, { consoleFolder: null })
      await app.http.listen({ host: '127.0.0.1', port: 0 })
      base = `http://127.0.0.1:${(app.http.server.address() as AddressInfo).port}`
    })
    afterAll(() => app.http.close())
    const asPartner = async (scopes: readonly string[] | null = null) => {
      const { clientId, clientSecret } = await house.credential('F01', scopes)
      return { BASE: base, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, ON: START }
    }

    it('the commands of the page read, receive, accept and report', async () => {
      await house.handOver()
      const out = await pasted(['token', 'list', 'one', 'receive', 'accept', 'report'], await asPartner())
      const [list, one, received, accepted, reported] = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown)
      expect(list).toMatchObject({ data: { handovers: { totalCount: 1, nodes: [{ state: 'HANDED_OVER' }] } } })
      expect(one).toMatchObject({ data: { handover: { state: 'HANDED_OVER' } } })
      expect(received).toMatchObject({
        data: { receiveHandover: { handover: { state: 'RECEIVED', receivedOn: START } } },
      })
      expect(accepted).toMatchObject({ data: { acceptHandover: { handover: { state: 'ACCEPTED' } } } })
      expect(reported).toMatchObject({
        data: { reportHandoverResult: { handover: { state: 'DONE', resultOn: START } } },
      })
      expect(out).not.toContain('errors')
    })

    it('and return', async () => {
      await house.handOver()
      const out = await pasted(['token', 'list', 'one', 'return'], await asPartner())
      expect(out).toContain('{"state":"RETURNED","returnedOn":"2022-05-05","isReturnEffective":true')
      expect(out).not.toContain('errors')
    })

    it('and read the study of a year', async () => {
      const ctx = await office.systemCtx()
      const keeper = {
        organCode: 'PO',
        login: 'keeper',
        name: '祁学知',
        section: '法治科',
        roles: ['STUDY_ADMIN' as const],
      }
      const { passwordHash } = await office.db.read
        .query("SELECT passwordHash FROM account WHERE login = 'head'")
        .then((rows: { passwordHash: string }[]) => rows[0] ?? { passwordHash: '' })
      await ctx.inTransaction((tx) => installPeople(tx, [keeper], passwordHash))
      await house.read(
        'keeper',
        'mutation ($input: SetStudyYearInput!) { setStudyYear(input: $input) { studyYear { year } } }',
        {
          input: {
            ...{ idempotencyKey: aKey(), year: 2022, requiredHours: 35 },
            ...{ windowFrom: '2022-01-01', windowTo: '2022-12-31' },
          },
        },
      )
      const out = await pasted(['token', 'list', 'study'], await asPartner(['handovers.read', 'study.totals']))
      expect(out).toContain('"year":2022,"requiredHours":35')
      expect(out).toContain('"totals":{"cadres":')
      expect(out).not.toContain('errors')
    })

    it('a wrong secret is told as the page says', async () => {
      const { clientId } = await house.credential('F01')
      const env = { BASE: base, CLIENT_ID: clientId, CLIENT_SECRET: 'wrong' }
      expect(await pasted(['token'], env, 'echo "$TOKEN"')).toBe('{"error":"invalid_client"}\n')
    })
  },
  { seed: PartnerOffice.seed },
)

describe('the page', () => {
  // Cells of its tables are padded for whoever reads the source.
  const said = page.replace(/ +/g, ' ')
  it('says the limits that hold', () => {
    const { depth, aliases, tokens, cost, page: rows, bodyBytes, partnerPerMinute } = LIMITS
    for (const row of [
      `| nesting of a query | ${depth} levels |`,
      `| aliases | ${aliases} |`,
      `| words and signs (tokens) | ${tokens.toLocaleString('en')} |`,
      `| cost: fields times the rows a page may have | ${cost.toLocaleString('en')} |`,
      `| rows a page (\`first\`) | ${rows} |`,
      `| body | ${bodyBytes / 1024} KB |`,
      `| operations of one credential | ${partnerPerMinute} a minute |`,
    ])
      expect(said).toContain(row)
    expect(TOKEN_SECONDS).toBe(600)
  })

  it('names every scope', () => {
    for (const scope of PARTNER_SCOPES) expect(said).toContain(`| \`${scope}\` |`)
  })
})
