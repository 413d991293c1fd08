import type { LocalDate } from '@petition/law'
import { setOfficeDay, setOfficeKind } from '../../src/platform/index.js'
import type { GraphQLAnswer, TestClient, TestOffice } from '../offices.js'
import { aKey, installHouse, signedIn } from '../organs/house.js'

type Row = Readonly<Record<string, unknown>>

/** An office that people use by GraphQL over HTTP, each with their own cookies, on a day of the test's choice. */
export class HttpOffice {
  readonly #clients = new Map<string, TestClient>()

  constructor(readonly office: TestOffice) {}

  /** A sample office carries its own day; so the test can walk through time with real requests. */
  static readonly seed = async (office: TestOffice): Promise<void> => {
    await installHouse(office)
    const ctx = await office.systemCtx()
    await ctx.inTransaction((tx) => setOfficeKind(tx, 'sample'))
  }

  async on(day: LocalDate): Promise<void> {
    const ctx = await this.office.systemCtx()
    await ctx.inTransaction((tx) => setOfficeDay(tx, day, 'Asia/Shanghai'))
    this.office.office.forget()
  }

  async client(login: string): Promise<TestClient> {
    const found = this.#clients.get(login) ?? (await signedIn(this.office, login))
    this.#clients.set(login, found)
    return found
  }

  async ask<T = Record<string, unknown>>(login: string, query: string, variables: Row = {}): Promise<GraphQLAnswer<T>> {
    return (await this.client(login)).graphql<T>(query, variables)
  }

  /** Asks and expects an answer without errors. */
  async read<T = Record<string, unknown>>(login: string, query: string, variables: Row = {}): Promise<T> {
    const { data, errors } = await this.ask<T>(login, query, variables)
    if (errors.length > 0 || data === null) throw new Error(`${login}: ${JSON.stringify(errors)}`)
    return data
  }

  /** One act on a matter, with the newest version unless another is given. */
  async send(login: string, act: string, matterId: string, input: Row = {}): Promise<GraphQLAnswer<Row>> {
    const type = `${act[0]?.toUpperCase()}${act.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${act}(input: $input) { matter { id version standing stage } } }`
    const expectedVersion = await this.version(matterId)
    return this.ask(login, query, { input: { idempotencyKey: aKey(), matterId, expectedVersion, ...input } })
  }

  /** One act that has to go well. */
  async act(login: string, name: string, matterId: string, input: Row = {}): Promise<Row> {
    const { data, errors } = await this.send(login, name, matterId, input)
    if (errors.length > 0) throw new Error(`${login} ${name}: ${JSON.stringify(errors)}`)
    return (data?.[name] as { matter: Row }).matter
  }

  async version(matterId: string): Promise<number> {
    const { matter } = await this.read<{ matter: { version: number } }>(
      'head',
      'query ($id: ID!) { matter(id: $id) { version } }',
      { id: matterId },
    )
    return matter.version
  }

  async register(login: string, input: Row): Promise<{ id: string; number: string; lookupCode: string | null }> {
    const query = `mutation ($input: RegisterMatterInput!) { registerMatter(input: $input) { lookupCode matter { id number } } }`
    const { registerMatter } = await this.read<{
      registerMatter: { lookupCode: string | null; matter: { id: string; number: string } }
    }>(login, query, { input: { idempotencyKey: aKey(), ...input } })
    return { ...registerMatter.matter, lookupCode: registerMatter.lookupCode }
  }

  async organId(code: string): Promise<string> {
    const organs = await this.office.db.read.query(`SELECT id FROM organ WHERE code = '${code}'`)
    return (organs as { id: string }[])[0]?.id ?? ''
  }
}

/** A letter of one petitioner, as a clerk types it. */
export const aLetter = (receivedOn: LocalDate, more: Row = {}): Row => ({
  ...{ receivedOn, channel: 'LETTER', purpose: 'REQUEST', topic: 'HOUSING', placeCode: null, placeText: '海棠里小区' },
  ...{ summary: '小区屋面渗漏，物业长期不修', groupSize: 1, isAddressClear: true, isFirstTime: true },
  parties: [
    {
      ...{ kind: 'PERSON', name: '林小满', idNumber: '999999198806152412', phone: '13900000001' },
      ...{ address: '滨海新区海棠里5号楼2门301', isRepresentative: false },
    },
  ],
  claims: [{ text: '组织公共部位维修', factsAndReasons: '屋面渗漏已两年，多次报修未果。' }],
  ...more,
})
