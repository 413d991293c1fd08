import { afterEach, expect, it, vi } from 'vitest'
import { OfficeDoorDocument } from '../src/gql/graphql.js'
import { send } from '../src/provider/send.js'

interface Body {
  query?: string
  extensions?: { persistedQuery: { sha256Hash: string } }
}

/** Answers in turn, and keeps what was sent. */
function answering(...answers: object[]): Body[] {
  const sent: Body[] = []
  vi.stubGlobal('fetch', async (_address: string, init: { body: string }) => {
    sent.push(JSON.parse(init.body) as Body)
    return new Response(JSON.stringify(answers[sent.length - 1]))
  })
  return sent
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

it('the built console sends the hash of a query, not its text', async () => {
  vi.stubEnv('PROD', true)
  const sent = answering({ data: { office: null } })
  await expect(send(OfficeDoorDocument, {})).resolves.toEqual({ office: null })
  expect(sent).toEqual([
    {
      variables: {},
      extensions: { persistedQuery: { version: 1, sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    },
  ])
})

it('and its text to a server that never registered it', async () => {
  vi.stubEnv('PROD', true)
  const unregistered = { errors: [{ message: '', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] }
  const sent = answering(unregistered, { data: { office: null } })
  await expect(send(OfficeDoorDocument, {})).resolves.toEqual({ office: null })
  expect(sent.map(({ query }) => query !== undefined)).toEqual([false, true])
})

it('in development the text alone', async () => {
  const sent = answering({ data: { office: null } })
  await send(OfficeDoorDocument, {})
  expect(sent).toEqual([{ query: OfficeDoorDocument.toString(), variables: {} }])
})
