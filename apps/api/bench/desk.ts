import { readFileSync } from 'node:fs'
import { officeApp, type OfficeApp } from '../src/platform/http/app.js'
import type { Office } from '../src/platform/office.js'
import { samplePassword } from '../src/sample/people/password.js'

/** What the console sends, by the name of its operation. */
const registered = Object.values(
  JSON.parse(
    readFileSync(new URL('../../console/src/gql/persisted-documents.json', import.meta.url), 'utf8'),
  ) as Record<string, string>,
)
const documentOf = (name: string): string => {
  const found = registered.find((text) => new RegExp(`(query|mutation) ${name}\\b`).test(text))
  if (!found) throw new Error(`the console asks nothing that is called ${name}`)
  return found
}

/** Somebody at the console: asks what it asks, through the whole HTTP side without a socket. */
export class Desk {
  readonly #headers: Record<string, string> = { 'content-type': 'application/json' }

  private constructor(
    private readonly app: OfficeApp,
    private readonly office: Office,
  ) {}

  static async open(office: Office): Promise<Desk> {
    return new Desk(await officeApp(office, { consoleFolder: null }), office)
  }

  /** From here on it is this person. */
  async sits(login: string): Promise<void> {
    delete this.#headers['cookie']
    const password = await samplePassword(this.office)
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { me { officeName } } }'
    await this.#ask(signIn, { input: { login, password } })
  }

  asks<Answer>(name: string, variables: object): Promise<Answer> {
    return this.#ask(documentOf(name), variables)
  }

  close(): Promise<void> {
    return this.app.http.close()
  }

  async #ask<Answer>(query: string, variables: object): Promise<Answer> {
    const answer = await this.app.http.inject({
      ...{ method: 'POST', url: '/graphql', headers: this.#headers },
      payload: JSON.stringify({ query, variables }),
    })
    const { data, errors } = answer.json<{ data: Answer; errors?: { message: string }[] }>()
    if (errors) throw new Error(errors.map((error) => error.message).join('; '))
    const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    if (cookie) this.#headers['cookie'] = cookie
    return data
  }
}
