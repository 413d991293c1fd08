import type { TypedDocumentString } from '../gql/graphql.js'
import { spokenLocale } from './locale.js'
import { Refusal } from './refusal.js'

interface Answer<Result> {
  data?: Result | null
  errors?: { message: string; extensions?: Record<string, unknown> }[]
}

/** One operation to the own origin; there is no other host that the console talks to. Throws `Refusal`. */
export async function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const hash = import.meta.env.PROD ? hashOf(document) : null
  const registered = hash ? await post<Answer<Result>>('/graphql', JSON.stringify(byHash(hash, variables))) : null
  // A server that never registered it, such as one from before an update, is asked with the whole text.
  const answer =
    registered === null || isUnregistered(registered)
      ? await post<Answer<Result>>('/graphql', JSON.stringify({ query: document.toString(), variables }))
      : registered
  const [error] = answer.errors ?? []
  if (error) throw new Refusal(error.message, error.extensions)
  if (!answer.data) throw new Refusal('', { code: 'EMPTY_ANSWER' })
  return answer.data
}

const hashOf = ({ __meta__ }: TypedDocumentString<unknown, never>): string | null => {
  const hash: unknown = __meta__?.hash
  return typeof hash === 'string' ? hash.replace(/^sha256:/, '') : null
}

const byHash = (sha256Hash: string, variables: unknown) => ({
  variables,
  extensions: { persistedQuery: { version: 1, sha256Hash } },
})

const UNREGISTERED: readonly unknown[] = ['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']

const isUnregistered = ({ errors = [] }: Answer<unknown>): boolean =>
  errors.some(({ extensions }) => UNREGISTERED.includes(extensions?.code))

async function post<Result>(address: string, body: string): Promise<Result> {
  const response = await reach(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': spokenLocale(), accept: 'application/json' },
    body,
  })
  return readJson<Result>(response)
}

/** A network that does not answer is a refusal like others, so that a screen has one kind of "no" to show. */
export async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (cause) {
    throw Object.assign(new Refusal('', { code: 'UNREACHABLE' }), { cause })
  }
}

export async function readJson<Result>(response: Response): Promise<Result> {
  const text = await response.text()
  try {
    return JSON.parse(text) as Result
  } catch (cause) {
    throw Object.assign(new Refusal('', { code: 'UNREADABLE', facts: { status: response.status } }), { cause })
  }
}
