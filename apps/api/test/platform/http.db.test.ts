import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assembleSchema } from '../../src/platform/graphql/assemble.js'
import { officeApp } from '../../src/platform/http/app.js'
import { eachDatabase, onDatabase, type TestOffice } from '../offices.js'
import { asked, leafSlice, OpenResolver, SECRET, uploaded } from './desk-resolver.js'

const as = (office: TestOffice, who: string) => office.client({ cookie: `who=${who}` })
const reasons = (answer: { errors: readonly { extensions: Record<string, unknown> }[] }) =>
  answer.errors.map((e) => e.extensions['reason'] ?? e.extensions['code'])

eachDatabase(
  (office) => {
    it('gives a file once, to whoever asked for it, as a download', async () => {
      const intake = await as(office, 'INTAKE.one')
      const { data } = await intake.graphql<{ grantLeaf: string }>('mutation { grantLeaf(id: "7") }')
      const path = `/files/${data?.grantLeaf}`
      expect((await (await as(office, 'INTAKE.other')).get(path)).statusCode).toBe(404)
      expect((await (await office.client()).get(path)).statusCode).toBe(401)
      const file = await intake.get(path)
      expect([file.statusCode, file.body]).toEqual([200, '{"colour":"green"}'])
      expect(file.headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent('叶子 7.txt')}`)
      expect((await intake.get(path)).statusCode).toBe(404)
      expect((await intake.get('/files/made-up')).statusCode).toBe(404)
    })

    it('gives a file once when it is fetched twice at the same moment', async () => {
      const intake = await as(office, 'INTAKE.one')
      const { data } = await intake.graphql<{ grantLeaf: string }>('mutation { grantLeaf(id: "8") }')
      const both = await Promise.all([1, 2, 3].map(() => intake.get(`/files/${data?.grantLeaf}`)))
      expect(both.map((a) => a.statusCode).toSorted((a, b) => a - b)).toEqual([200, 404, 404])
    })

    it('is ready while the database answers', async () => {
      const client = await office.client()
      expect([(await client.get('/livez')).statusCode, (await client.get('/readyz')).statusCode]).toEqual([200, 200])
    })
  },
  { slices: [leafSlice] },
)

onDatabase(
  'sqlite',
  (office) => {
    describe('access', () => {
      it('is asked before the resolver runs', async () => {
        const before = asked.length
        expect(reasons(await (await office.client()).graphql('{ leaf(id: "1") { id } }'))).toEqual(['NOT_SIGNED_IN'])
        expect(reasons(await (await as(office, 'AUDITOR')).graphql('{ leaf(id: "1") { id } }'))).toEqual([
          'ROLE_MISSING',
        ])
        expect(asked.length).toBe(before)
        expect((await (await as(office, 'INTAKE')).graphql('{ leaf(id: "1") { id } }')).data).toEqual({
          leaf: { id: '1' },
        })
        expect(asked.length).toBe(before + 1)
      })
      it('hides a field from whoever may not read it', async () => {
        const query = '{ leaf(id: "1") { hidden } }'
        expect((await (await as(office, 'INTAKE')).graphql(query)).data).toEqual({ leaf: { hidden: null } })
        expect((await (await as(office, 'HEAD')).graphql(query)).data).toEqual({ leaf: { hidden: 'for the head' } })
      })
      it('refuses to start when a field declares none', async () => {
        const open = assembleSchema([leafSlice, { ...leafSlice, resolvers: [OpenResolver] }])
        await expect(open).rejects.toMatchObject({
          name: 'StartRefused',
          message: expect.stringContaining('Query.forgotten'),
        })
      })
    })

    describe('limits', () => {
      const nested = (levels: number) =>
        `{ leaf(id: "1") ${'{ neighbour '.repeat(levels)}{ id }${' }'.repeat(levels)} }`
      it.each([
        ['twelve levels', nested(10), []],
        ['thirteen levels', nested(11), ['QUERY_TOO_DEEP']],
        ['thirty aliases', `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: hello`).join(' ')} }`, []],
        [
          'thirty-one aliases',
          `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: hello`).join(' ')} }`,
          ['TOO_MANY_ALIASES'],
        ],
        [
          'two thousand words are read (and refused for another reason)',
          `{ ${'hello '.repeat(1990)} }`,
          ['GRAPHQL_VALIDATION_FAILED'],
        ],
        ['more words are not', `{ ${'hello '.repeat(2001)} }`, ['GRAPHQL_PARSE_FAILED']],
        ['a page of a hundred', '{ leaves(first: 100) { nodes { id } } }', []],
        ['a larger page', '{ leaves(first: 101) { nodes { id } } }', ['PAGE_TOO_LARGE']],
        [
          'pages of pages',
          '{ leaves(first: 100) { nodes { twigs(first: 100) { twigs(first: 100) { id } } } } }',
          ['QUERY_TOO_COSTLY'],
        ],
      ])('%s', async (_name, query, expected) => {
        const answer = await (await as(office, 'INTAKE')).graphql(query)
        expect(reasons(answer), JSON.stringify(answer.errors)).toEqual(expected)
      })
      it('knows a page size that comes as a variable', async () => {
        const query = 'query ($first: Int!) { leaves(first: $first) { nodes { id } } }'
        expect(reasons(await (await as(office, 'INTAKE')).graphql(query, { first: 1000 }))).toEqual(['PAGE_TOO_LARGE'])
      })
      it('weighs fragments that spread fragments without taking for ever', async () => {
        const chain = Array.from(
          { length: 40 },
          (_, i) => `fragment f${i} on Leaf { neighbour { ...f${i + 1} } twigs(first: 2) { ...f${i + 1} } }`,
        )
        const query = `{ leaf(id: "1") { ...f0 } } ${chain.join(' ')} fragment f40 on Leaf { id }`
        expect(reasons(await (await as(office, 'INTAKE')).graphql(query))).toEqual(['QUERY_TOO_DEEP'])
      })
      it('a body of more than 256 KiB', async () => {
        const answer = await (await office.client()).graphql(`{ hello } #${'x'.repeat(270_000)}`)
        expect([answer.status, reasons(answer)]).toEqual([413, ['TOO_LARGE']])
      })
      it('takes no batches', async () => {
        const headers = { 'content-type': 'application/json' }
        const answer = await (
          await office.client()
        ).send('POST', '/graphql', { headers, payload: '[{"query":"{hello}"}]' })
        expect(answer.statusCode).toBe(400)
      })
    })

    describe('other origins', () => {
      it('cannot ask by a plain form or link', async () => {
        const client = await as(office, 'INTAKE')
        expect((await client.get('/graphql?query={hello}')).statusCode).toBe(400)
        const form = { headers: { 'content-type': 'text/plain' }, payload: '{"query":"{hello}"}' }
        expect((await client.send('POST', '/graphql', form)).statusCode).toBeGreaterThanOrEqual(400)
      })
      it('cannot upload by a plain form', async () => {
        const headers = { 'content-type': 'multipart/form-data; boundary=x' }
        const answer = await (
          await as(office, 'INTAKE')
        ).send('POST', '/files/leaves', { headers, payload: '--x--\r\n' })
        expect([
          answer.statusCode,
          answer.json<{ errors: [{ extensions: object }] }>().errors[0].extensions,
        ]).toMatchObject([400, { reason: 'BAD_REQUEST' }])
      })
    })

    describe('errors', () => {
      const tell = async (what: string, language?: string) => {
        const headers: Record<string, string> = language ? { 'accept-language': language } : {}
        const { errors } = await (await office.client(headers)).graphql(`{ throwing(what: "${what}") }`)
        return errors[0]
      }
      it('carry code, reason, facts and citation, in Chinese', async () => {
        expect(await tell('refused')).toMatchObject({
          message: '申请延长45日，最多30日',
          extensions: {
            code: 'RULE_REFUSED',
            reason: 'EXTENSION_TOO_LONG',
            facts: { asked: 45, most: 30 },
            citation: { article: '34' },
          },
        })
        expect(await tell('notFound')).toMatchObject({
          message: '没有找到，或者您无权查看',
          extensions: { code: 'NOT_FOUND' },
        })
        expect(await tell('conflict')).toMatchObject({ extensions: { code: 'CONFLICT', reason: 'VERSION_CHANGED' } })
        expect(await tell('invalid')).toMatchObject({
          extensions: { code: 'BAD_USER_INPUT', fields: { 'input.days': '1-30' } },
        })
        expect(await tell('gap')).toMatchObject({
          extensions: { code: 'RULE_GAP', reason: 'NO_CALENDAR', facts: { year: 2031 } },
        })
      })
      it('speak English to whoever asks for it', async () => {
        expect((await tell('refused', 'en-GB,zh;q=0.5'))?.message).toBe('Asked for 45 days, at most 30')
        expect((await tell('refused', 'zh-CN,en;q=0.5'))?.message).toBe('申请延长45日，最多30日')
        expect((await tell('refused', 'fr'))?.message).toBe('申请延长45日，最多30日')
      })
      it('tell nothing of what went wrong inside but an id, under which the log has it', async () => {
        const error = await tell('inside')
        const { requestId, ...rest } = error?.extensions ?? {}
        expect(rest).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
        expect(JSON.stringify(error)).not.toMatch(/SELECT|phone|srv|1390000|stack|ER_SECRET|node_modules/)
        const line = office.logged.find((l) => l.includes(String(requestId)) && l.includes('request failed'))
        expect(line).toContain(JSON.stringify(SECRET).slice(1, -1))
      })
      it('log a failed statement without its values', async () => {
        await office.db.read
          .query('SELECT ? FROM no_such_table', ['13900001234'])
          .catch((error: unknown) => office.office.log.error({ err: error }, 'probe'))
        const line = office.logged.find((l) => l.includes('probe'))
        expect(line).toContain('no_such_table')
        expect(line).not.toContain('13900001234')
      })
      it('name the field of the input, in the reader’s words', async () => {
        const plant = 'mutation ($input: PlantInput!) { plant(input: $input) }'
        const client = await as(office, 'INTAKE')
        const { errors } = await client.graphql(plant, { input: { name: ' a ', plantedOn: '2024-02-29' } })
        expect(errors[0]?.extensions).toMatchObject({
          code: 'BAD_USER_INPUT',
          fields: { 'input.name': expect.any(String) },
        })
        const bad = await client.graphql(plant, { input: { name: 'acer', plantedOn: '2023-02-29' } })
        expect(bad.errors[0]?.extensions['code']).toBe('BAD_USER_INPUT')
        const good = await client.graphql(plant, { input: { name: 'acer', plantedOn: '2024-02-29' } })
        expect(good.data).toEqual({ plant: 'acer 2024-02-29 account-1' })
      })
      it('of unknown paths and broken JSON say nothing of the inside either', async () => {
        const client = await office.client()
        const broken = await client.send('POST', '/graphql', {
          headers: { 'content-type': 'application/json' },
          payload: '{"query":',
        })
        expect([(await client.get('/nowhere')).statusCode, broken.statusCode]).toEqual([404, 400])
        expect(broken.body).not.toMatch(/position|JSON\.parse|at /)
      })
    })

    describe('uploads', () => {
      const file = (bytes: number) => ({ name: '../../照片.jpg', type: 'image/jpeg', bytes: Buffer.alloc(bytes, 1) })
      it('take a file of 20 MB with its fields, and no path', async () => {
        const answer = await (
          await as(office, 'INTAKE')
        ).upload('/files/leaves', file(20 * 1024 * 1024), { key: 'key-0001', note: '说明' })
        expect([answer.statusCode, answer.json()]).toEqual([200, { id: 'leaf-1' }])
        expect(uploaded.at(-1)).toEqual({
          name: '照片.jpg',
          size: 20 * 1024 * 1024,
          fields: { key: 'key-0001', note: '说明' },
        })
      })
      it('refuse one byte more, clearly', async () => {
        const answer = await (
          await as(office, 'INTAKE')
        ).upload('/files/leaves', file(20 * 1024 * 1024 + 1), { key: 'key-0002' })
        expect(answer.statusCode).toBe(413)
        expect(answer.json()).toMatchObject({
          errors: [{ message: '内容过大，最多 20 MB', extensions: { code: 'TOO_LARGE' } }],
        })
      })
      it('ask the role first', async () => {
        expect((await (await office.client()).upload('/files/leaves', file(10))).statusCode).toBe(401)
        expect((await (await as(office, 'AUDITOR')).upload('/files/leaves', file(10))).statusCode).toBe(403)
      })
      it.each([
        ['signed in, as a form', 'who=INTAKE', 'multipart/form-data; boundary=b', 413],
        ['signed in, as JSON', 'who=INTAKE', 'application/json', 413],
        ['by nobody', '', 'multipart/form-data; boundary=b', 401],
      ])(
        'answer a 60 MB body over a real socket, sent %s, before anything breaks',
        async (_name, cookie, type, status) => {
          const app = await officeApp(office.office, { consoleFolder: null })
          await app.http.listen({ host: '127.0.0.1', port: 0 })
          const { port } = app.http.server.address() as AddressInfo
          const path = type.startsWith('multipart') ? '/files/leaves' : '/graphql'
          const answer = await post(port, path, { cookie, 'content-type': type, 'apollo-require-preflight': '1' }, 60)
          await app.http.close()
          expect(answer.status).toBe(status)
          expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { requestId: expect.any(String) } }] })
        },
      )
    })

    describe('headers', () => {
      it('let nothing in from elsewhere, and nothing be guessed, framed or kept', async () => {
        const { headers } = await (await office.client()).get('/livez')
        expect(headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'DENY',
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-store',
        })
        expect(headers['content-security-policy']).toContain("default-src 'none'")
        expect(headers['x-powered-by']).toBeUndefined()
      })
    })

    it('counts for a monitor on this machine only', async () => {
      const client = await office.client()
      expect((await client.get('/metrics')).body).toContain('http_requests_total')
      const { http } = await office.app()
      const far = await http.inject({ method: 'GET', url: '/metrics', remoteAddress: '10.1.2.3' })
      const forged = await http.inject({
        method: 'GET',
        url: '/metrics',
        remoteAddress: '10.1.2.3',
        headers: { 'x-forwarded-for': '127.0.0.1' },
      })
      expect([far.statusCode, forged.statusCode]).toEqual([404, 404])
    })

    it('logs requests without what was asked, and without who', async () => {
      await (await as(office, 'INTAKE.secret-account')).graphql('{ leaf(id: "13900001234") { id } }')
      const lines = office.logged.filter((l) => l.includes('"msg":"request"'))
      expect(lines.length).toBeGreaterThan(0)
      expect(office.logged.join('\n')).not.toMatch(/secret-account|13900001234"\)/)
    })

    it('answers readyz with no once it drains', async () => {
      const app = await officeApp(office.office, { consoleFolder: null })
      app.startDraining()
      expect((await app.http.inject('/readyz')).statusCode).toBe(503)
      expect((await app.http.inject('/livez')).statusCode).toBe(200)
      await app.http.close()
    })
  },
  { slices: [leafSlice] },
)

onDatabase(
  'sqlite',
  (office) => {
    it('shows its schema to a signed-in administrator only', async () => {
      const query = getIntrospectionQuery()
      expect(reasons(await (await office.client()).graphql(query))).toEqual(['INTROSPECTION_OFF'])
      expect(reasons(await (await as(office, 'INTAKE')).graphql(query))).toEqual(['INTROSPECTION_OFF'])
      expect(
        reasons(await (await office.client()).graphql('{ ...a } fragment a on Query { __schema { types { name } } }')),
      ).toEqual(['INTROSPECTION_OFF'])
      expect((await (await as(office, 'ADMIN')).graphql(query)).errors).toEqual([])
    })
    it('suggests no names', async () => {
      const answer = await (await office.client()).graphql('{ helo }')
      expect(JSON.stringify(answer)).not.toContain('hello')
    })
  },
  { slices: [leafSlice], config: { mode: 'production' } },
)

describe('the console', () => {
  const folder = mkdtempSync(join(tmpdir(), 'petition-console-'))
  beforeAll(() => {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><script src="/assets/a-1.js"></script>',
    )
    writeFileSync(join(folder, 'assets', 'a-1.js'), 'export {}')
  })
  onDatabase(
    'sqlite',
    (office) => {
      afterAll(() => undefined)
      it('comes with a policy of its own origin, a fresh nonce each time, and is not kept', async () => {
        const client = await office.client()
        const [one, two] = [await client.get('/'), await client.get('/')]
        const nonce = /content="([^"]+)"/.exec(one.body)?.[1] ?? ''
        expect(one.headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
        expect(one.headers['content-security-policy']).toContain("script-src 'self'")
        expect(one.headers['content-security-policy']).not.toContain('unsafe')
        expect(two.body).not.toContain(nonce)
        expect(one.headers['cache-control']).toBe('no-cache')
      })
      it('keeps hashed files for ever, and answers its own paths with the page, but no others', async () => {
        const client = await office.client()
        expect((await client.get('/assets/a-1.js')).headers['cache-control']).toContain('immutable')
        const page = { accept: 'text/html' }
        expect((await client.get('/matters/1', page)).body).toContain('<!doctype html>')
        expect((await client.get('/files/x/y', page)).statusCode).toBe(404)
        expect((await client.get('/assets/gone.js', page)).statusCode).toBe(404)
        expect((await client.get('/matters/1')).statusCode).toBe(404)
        expect((await client.get('/assets/../../package.json')).statusCode).toBe(404)
      })
    },
    { slices: [leafSlice], consoleFolder: folder },
  )
})

/** Sends so many megabytes as a client that reads the answer only after it has sent everything. */
function post(port: number, path: string, headers: Record<string, string>, megabytes: number) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const boundaryHead = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.bin"\r\n\r\n'
    const boundaryTail = '\r\n--b--\r\n'
    const length = boundaryHead.length + megabytes * 1024 * 1024 + boundaryTail.length
    const sending = httpRequest({ port, path, method: 'POST', headers: { ...headers, 'content-length': length } })
    sending.once('error', reject)
    sending.once('response', (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
    sending.write(boundaryHead)
    const chunk = Buffer.alloc(1024 * 1024)
    const next = (left: number): void => {
      if (left === 0) return void sending.end(boundaryTail)
      sending.write(chunk, (error) => (error ? undefined : next(left - 1)))
    }
    next(megabytes)
  })
}
