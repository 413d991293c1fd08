import { readFileSync } from 'node:fs'
import {
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { partnerSchema, partnerSchemaText } from '../../src/platform/graphql/partner-schema.js'
import { eachDatabase, type TestClient } from '../offices.js'
import { act, handoversOf, newestOf, PartnerOffice, START, toldOf } from './partner-office.js'

const CONTRACT = {
  Query: ['handover', 'handovers'],
  Mutation: ['acceptHandover', 'receiveHandover', 'reportHandoverResult', 'returnHandover'],
} as const
const OUTSIDE = { code: 'FORBIDDEN', reason: 'OUTSIDE_CONTRACT' }
const SAMPLES: Readonly<Record<string, string>> = {
  ...{ Int: '1', Float: '1', Boolean: 'true', LocalDate: '"2022-05-05"', JSON: '{}' },
  Instant: '"2022-05-05T00:00:00Z"',
}

/** A value that validation lets pass. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType)
  if (isListType(type)) return `[${literal(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null'
  if (!isInputObjectType(type)) return SAMPLES[type.name] ?? '"some-id"'
  const fields = Object.values(type.getFields()).filter(isRequiredInputField)
  return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(' ')} }`
}

/** The field asked for as a caller who knows the whole schema would. */
function asking(root: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literal(arg.type)}`)
  const selection = isObjectType(getNamedType(field.type)) ? ' { __typename }' : ''
  return `${root} { ${field.name}${args.length > 0 ? `(${args.join(' ')})` : ''}${selection} }`
}

eachDatabase(
  (office) => {
    const house = new PartnerOffice(office)
    let schema: GraphQLSchema
    let court: TestClient
    beforeAll(async () => {
      schema = (await office.app()).schema
      await house.on(START)
      await house.handOver()
      court = await house.partner('F01')
    })
    const fieldsOf = (root: 'Query' | 'Mutation') =>
      Object.values((root === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {})

    describe('nothing else can be read, counted, filtered or guessed', () => {
      it.each(['Query', 'Mutation'] as const)('no field of %s but the contract’s', async (root) => {
        const word = root === 'Query' ? 'query' : 'mutation'
        const others = fieldsOf(root).filter(({ name }) => !(CONTRACT[root] as readonly string[]).includes(name))
        expect(others.length).toBeGreaterThan(20)
        const answered: string[] = []
        // In handfuls, and with a fresh credential for each, so that the limit of a minute is not what answers.
        for (let at = 0; at < others.length; at += 100) {
          const system = await house.partner('F01')
          for (const field of others.slice(at, at + 100)) {
            const source = asking(word, field)
            parse(source)
            const answer = await system.graphql(source)
            const { code, reason } = toldOf(answer)
            if (answer.data !== null || answer.status !== 403 || code !== OUTSIDE.code || reason !== OUTSIDE.reason)
              answered.push(`${source}: ${JSON.stringify(answer)}`)
          }
        }
        expect(answered).toEqual([])
      })

      it('what exists and what does not answer alike, in words about the contract alone', async () => {
        const shape = async (source: string, name: string) => {
          const { status, errors } = await court.graphql(source)
          const { requestId: _, ...extensions } = errors[0]?.extensions ?? {}
          const told = JSON.stringify([status, errors.length, errors[0]?.message, extensions])
          // Names of the contract may be suggested; none else are.
          return told.replace(/ Did you mean [^?]*\?/g, '').replaceAll(name, 'x')
        }
        for (const [there, name, nowhere, otherName] of [
          ['{ matters { nodes { id } } }', 'matters', '{ nowhere { nodes { id } } }', 'nowhere'],
          ['mutation { signOut }', 'signOut', 'mutation { nothing }', 'nothing'],
          ['{ handovers { nodes { parties } } }', 'parties', '{ handovers { nodes { nobody } } }', 'nobody'],
        ] as const)
          expect(await shape(there, name)).toBe(await shape(nowhere, otherName))
        // Two operations and no word of which: nothing runs, and that too says nothing of what exists.
        for (const source of ['query A { me { roles } } query B { me { roles } }', 'query A { x } query B { x }'])
          expect(toldOf(await court.graphql(source))).toMatchObject(OUTSIDE)
        expect(JSON.stringify(await court.graphql('{ matter }'))).not.toMatch(/matters|similarMatters|MatterFilter/)
      })

      it.each([
        ['in a fragment', '{ handovers { totalCount } ...F } fragment F on Query { matters { totalCount } }'],
        ['in an inline fragment', '{ handovers { totalCount } ... on Query { workbench { today } } }'],
        ['under another name', '{ handovers: matters { totalCount } }'],
        ['skipped', '{ handovers { totalCount } matters @skip(if: true) { totalCount } }'],
        ['beside what is', '{ handovers { totalCount } organs { totalCount } }'],
        ['in the other operation', 'query A { handovers { totalCount } } query B { matters { totalCount } }'],
        ['open to anybody', '{ me { roles } }'],
        ['by a filter', '{ handovers(filter: { words: "林" }) { totalCount } }'],
        ['by an order', '{ handovers(orderBy: DUE_FIRST) { totalCount } }'],
        ['through an organ', '{ handovers { nodes { toOrgan { superior { name } } } } }'],
        ['through a type', 'query ($filter: MatterFilterInput) { handovers { totalCount } }'],
      ])('%s', async (_, source) => {
        const answer = await court.graphql(source)
        expect([answer.status, answer.data, toldOf(answer)]).toMatchObject([403, null, OUTSIDE])
      })

      it('not even the schema, its own neither: that is printed', async () => {
        for (const source of [
          getIntrospectionQuery(),
          '{ __type(name: "Matter") { fields { name } } }',
          '{ handovers { nodes { __typename } } ...S } fragment S on Query { __schema { types { name } } }',
        ])
          expect(toldOf(await court.graphql(source))).toMatchObject(OUTSIDE)
        expect((await court.graphql('{ __typename handovers { __typename } }')).errors).toEqual([])
      })

      it('before anything of it is read', async () => {
        const reading = async (source: string) => {
          await court.graphql(source)
          return (await office.db.counted(() => court.graphql(source))).statements
        }
        expect(await reading('{ matters { totalCount } }')).toEqual(await reading('{ nowhere }'))
        const read = (await reading('{ matters { nodes { number parties { name } } } }')).join('\n')
        expect(read).not.toMatch(/FROM\s+.?matter/i)
      })

      it('by no other road of the server', async () => {
        const { id } = await newestOf(court)
        const file = { name: 'a.txt', type: 'text/plain', bytes: Buffer.from('a') }
        expect((await court.upload('/files', file)).statusCode).toBeGreaterThanOrEqual(403)
        for (const path of [`/files/${id}`, `/exports/${id}`, '/imports/1', '/metrics2'])
          expect((await court.get(path)).statusCode).toBe(404)
        const asked = await court.get(`/graphql?query=${encodeURIComponent('{ matters { totalCount } }')}`, {
          'apollo-require-preflight': '1',
        })
        expect([
          asked.statusCode,
          asked.json<{ errors: [{ extensions: object }] }>().errors[0].extensions,
        ]).toMatchObject([403, OUTSIDE])
        const changing = await court.get(`/graphql?query=${encodeURIComponent('mutation { signOut }')}`, {
          'apollo-require-preflight': '1',
        })
        expect(changing.json<{ errors: [{ extensions: object }] }>().errors[0].extensions).toMatchObject(OUTSIDE)
      })
    })

    describe('the partners’ schema', () => {
      it('holds what a credential for hand-overs reaches, and no type more', () => {
        const cut = partnerSchema(schema, ['handovers.read', 'handovers.act'])
        const names = Object.keys(cut?.getTypeMap() ?? {}).filter((name) => !name.startsWith('__'))
        expect(names.toSorted()).toEqual([
          ...['AcceptHandoverInput', 'Boolean', 'CitationText', 'Handover', 'HandoverClaim', 'HandoverConnection'],
          ...['HandoverDuty', 'HandoverOrgan', 'HandoverPayload', 'HandoverState', 'HandoverToldInput', 'ID', 'Int'],
          ...['LocalDate', 'Mutation', 'PageInfo', 'Query', 'ReceiveHandoverInput', 'ReportHandoverResultInput'],
          ...['ReturnHandoverInput', 'String'],
        ])
        expect(Object.keys(cut?.getQueryType()?.getFields() ?? {})).toEqual(CONTRACT.Query)
        expect(Object.keys(cut?.getMutationType()?.getFields() ?? {})).toEqual(CONTRACT.Mutation)
      })

      it('is printed as the code has it: npm run schema:print', () => {
        const printed = readFileSync(new URL('../../schema.partner.graphql', import.meta.url), 'utf8')
        expect(printed).toBe(partnerSchemaText(schema))
      })

      it('has no field of a person who petitions', () => {
        expect(partnerSchemaText(schema)).not.toMatch(
          /\b(party|parties|phone|idNumber|address|petitioner\w*|handler|registeredBy)\b\s*[:(]/i,
        )
      })
    })

    describe('limits', () => {
      it('hold inside the contract too', async () => {
        const reasonOf = async (source: string) => toldOf(await court.graphql(source))['reason']
        expect(await reasonOf('{ handovers(first: 101) { totalCount } }')).toBe('PAGE_TOO_LARGE')
        const aliases = Array.from({ length: 31 }, (_, i) => `a${i}: handovers { totalCount }`).join(' ')
        expect(await reasonOf(`{ ${aliases} }`)).toBe('TOO_MANY_ALIASES')
        const costly = Array.from(
          { length: 20 },
          (_, i) => `a${i}: handovers(first: 100) { nodes { claims { text } duties { clock } } }`,
        )
        expect(await reasonOf(`{ ${costly.join(' ')} }`)).toBe('QUERY_TOO_COSTLY')
      })

      it('a credential asks three hundred times a minute', async () => {
        const system = await house.partner('F01')
        const asked = await Promise.all(
          Array.from({ length: 301 }, (_, i) => system.graphql(i % 2 ? '{ __typename }' : '{ nowhere }')),
        )
        const refused = asked.filter(({ status }) => status === 429)
        expect(refused).toHaveLength(1)
        expect(toldOf(refused[0] ?? (asked[0] as never))).toMatchObject({
          code: 'TOO_MANY_REQUESTS',
          facts: { retryAfterSeconds: expect.any(Number) as number },
        })
        expect((await (await house.partner('F01')).graphql('{ __typename }')).status).toBe(200)
      })
    })

    describe('a credential that is no good', () => {
      const stranger = { code: 'UNAUTHENTICATED', reason: 'NOT_SIGNED_IN', facts: {} }
      const ask = async (client: TestClient) => toldOf(await client.graphql('{ handovers { totalCount } }'))

      it('not confirmed: no token; revoked: its token is worth nothing at once', async () => {
        const made = await house.newCredential('F01')
        expect(await house.token(made)).toBe('')
        const credential = { ...made, version: await house.decide('admin2', 'confirmPartnerCredential', made) }
        const client = await house.with(await house.token(credential))
        expect((await handoversOf(client)).totalCount).toBeGreaterThan(0)
        await house.decide('admin2', 'revokePartnerCredential', credential)
        expect(await ask(client)).toEqual(stranger)
        expect(toldOf(await act(client, 'receiveHandover', { id: 'x', version: 1 }, { on: START }))).toEqual(stranger)
      })

      it('a token of another office, a forged one and none at all are a stranger’s', async () => {
        const [head = '', body = ''] = (await house.token(await house.credential('F01'))).split('.')
        const { SignJWT, generateKeyPair } = await import('jose')
        const { privateKey } = await generateKeyPair('EdDSA')
        const { sub } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { sub: string }
        const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { kid: string }
        const signed = (keyId: string) =>
          new SignJWT({ scope: 'handovers.read' })
            .setProtectedHeader({ alg: 'EdDSA', kid: keyId, typ: 'at+jwt' })
            .setIssuer('petition-desk')
            .setAudience('petition-desk/graphql')
            .setSubject(sub)
            .setIssuedAt()
            .setExpirationTime('10m')
            .sign(privateKey)
        for (const token of [await signed(kid), await signed('another-office'), `${head}.${body}.`, 'nonsense', ''])
          expect(await ask(await house.with(token))).toEqual(stranger)
      })
    })
  },
  { seed: PartnerOffice.seed },
)
