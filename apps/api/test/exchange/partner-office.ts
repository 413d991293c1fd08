import { addDays, dayInZone, localDate, type LocalDate } from '@petition/law'
import { AccountEntity, hashPassword, installPeople } from '../../src/organs/index.js'
import type { GraphQLAnswer, TestClient, TestOffice } from '../offices.js'
import { aLetter, HttpOffice } from '../matters/by-http.js'
import { aKey, PASSWORD } from '../organs/house.js'

/* The office, a court beside it with a desk and a system of its own, and matters handed over to it. */

export const START = localDate('2022-05-05')
export const day = (n: number): LocalDate => addDays(START, n)
export const NAME = '林小满'
export const PHONE = '13900000001'
export const ADDRESS = '滨海新区海棠里5号楼2门301'
export const ID_NUMBER = '999999198806152412'
/** Nothing of these may leave with a hand-over. */
export const IDENTITY = [NAME, PHONE, ADDRESS, ID_NUMBER]

const CREATE = `mutation ($input: CreatePartnerCredentialInput!) { createPartnerCredential(input: $input) {
  clientSecret credential { id clientId version }
} }`
const DECIDE = (name: string) =>
  `mutation ($input: PartnerCredentialInput!) { ${name}(input: $input) { credential { id version } } }`

export const HANDOVER = `id matterNumber handedOn arrivedOn receivedOn returnBy returnedOn returnReason isReturnEffective takenBackOn
  resultOn result state summary version fromOrgan { id code name } toOrgan { code name } claims { no text factsAndReasons }
  duties { clock termZh termEn lawfulLastOn warnOn isProvisional endedOn citation { zh text } }`

export interface HandoverRead {
  readonly id: string
  readonly state: string
  readonly version: number
  readonly [field: string]: unknown
}

interface Created {
  createPartnerCredential: { clientSecret: string; credential: { id: string; clientId: string; version: number } }
}

export interface Credential {
  readonly id: string
  readonly clientId: string
  readonly clientSecret: string
  readonly version: number
}

export class PartnerOffice extends HttpOffice {
  static override readonly seed = async (office: TestOffice): Promise<void> => {
    await HttpOffice.seed(office)
    const ctx = await office.systemCtx()
    const desk = { section: '立案庭', roles: ['PARTNER_DESK' as const] }
    const people = [
      { ...desk, organCode: 'F01', login: 'court', name: '程守正' },
      { ...desk, organCode: 'F02', login: 'procurator', name: '卓识远' },
    ]
    const passwordHash = await hashPassword(PASSWORD)
    await ctx.inTransaction((tx) => installPeople(tx, people, passwordHash))
  }

  /** A matter about a judgment, with names and numbers that a clerk typed into it, handed over on the office's day. */
  async handOver(organCode = 'F01', more: { road?: number; delivery?: 'SYSTEM' | 'PAPER' } = {}): Promise<string> {
    const text = `请求执行${NAME}案的判决`
    const factsAndReasons = `${NAME}（身份证${ID_NUMBER}，电话${PHONE}）住${ADDRESS}，判决生效两年未执行。`
    const letter = aLetter(START, { summary: `${NAME}等人反映判决未执行`, claims: [{ text, factsAndReasons }] })
    const { id } = await this.register('intake', letter)
    const claims = [{ no: 1, class: 'REQUEST', road: more.road ?? 1, decidingFact: '法院判决的执行' }]
    await this.act('intake', 'sortClaims', id, { claims })
    await this.refer(id, organCode, more.delivery)
    return id
  }

  async refer(matterId: string, organCode: string, delivery: 'SYSTEM' | 'PAPER' = 'SYSTEM'): Promise<void> {
    const organId = await this.organId(organCode)
    await this.act('intake', 'referMatter', matterId, { organId, delivery, note: '请依法处理' })
  }

  async newCredential(organCode: string, scopes: readonly string[] | null = null): Promise<Credential> {
    const expiresOn = addDays(dayInZone(new Date(), 'Asia/Shanghai'), 90)
    const organId = await this.organId(organCode)
    const { createPartnerCredential: made } = await this.read<Created>('admin', CREATE, {
      input: { idempotencyKey: aKey(), organId, purpose: '诉访分离移交', expiresOn, ...(scopes ? { scopes } : {}) },
    })
    return { ...made.credential, clientSecret: made.clientSecret }
  }

  async decide(login: string, name: string, { id, version }: Credential): Promise<Credential['version']> {
    const input = { idempotencyKey: aKey(), id, expectedVersion: version }
    const data = await this.read<Record<string, { credential: { version: number } }>>(login, DECIDE(name), { input })
    return data[name]?.credential.version ?? 0
  }

  async credential(organCode: string, scopes: readonly string[] | null = null): Promise<Credential> {
    const made = await this.newCredential(organCode, scopes)
    return { ...made, version: await this.decide('admin2', 'confirmPartnerCredential', made) }
  }

  /** A partner's system with a token. */
  async partner(organCode = 'F01', scopes: readonly string[] | null = null): Promise<TestClient> {
    return this.with(await this.token(await this.credential(organCode, scopes)))
  }

  with(token: string): Promise<TestClient> {
    return this.office.client({ authorization: `Bearer ${token}` })
  }

  async token({ clientId, clientSecret }: Credential): Promise<string> {
    const client = await this.office.client()
    const asked = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    const answer = await client.send('POST', '/oauth/token', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(asked).toString(),
    })
    return answer.json<{ access_token?: string }>().access_token ?? ''
  }

  async accountId(login: string): Promise<string> {
    return (await this.office.db.read.findOneByOrFail(AccountEntity, { login })).id
  }
}

/** The hand-overs a caller sees, newest first. */
export async function handoversOf(client: TestClient): Promise<{ nodes: HandoverRead[]; totalCount: number }> {
  const { data, errors } = await client.graphql<{ handovers: { nodes: HandoverRead[]; totalCount: number } }>(
    `{ handovers(first: 100) { nodes { ${HANDOVER} } totalCount } }`,
  )
  if (!data) throw new Error(JSON.stringify(errors))
  return data.handovers
}

export async function newestOf(client: TestClient): Promise<HandoverRead> {
  const [newest] = (await handoversOf(client)).nodes
  if (!newest) throw new Error('nothing was handed over')
  return newest
}

export async function handoverOf(client: TestClient, id: string): Promise<HandoverRead | null> {
  const query = `query ($id: ID!) { handover(id: $id) { ${HANDOVER} } }`
  const { data, errors } = await client.graphql<{ handover: HandoverRead | null }>(query, { id })
  if (!data) throw new Error(JSON.stringify(errors))
  return data.handover
}

/** One act on a hand-over, as the version read says unless another is given. */
export function act(
  client: TestClient,
  name: string,
  { id, version }: Pick<HandoverRead, 'id' | 'version'>,
  input: Readonly<Record<string, unknown>>,
): Promise<GraphQLAnswer<Record<string, { handover: HandoverRead } | null>>> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { handover { ${HANDOVER} } } }`
  return client.graphql(query, { input: { idempotencyKey: aKey(), id, expectedVersion: version, ...input } })
}

/** One act that has to go well. */
export async function done(...asked: Parameters<typeof act>): Promise<HandoverRead> {
  const { data, errors } = await act(...asked)
  const handover = data?.[asked[1]]?.handover
  if (!handover) throw new Error(JSON.stringify(errors))
  return handover
}

export const toldOf = ({ errors }: GraphQLAnswer<unknown>): Record<string, unknown> => {
  const { requestId: _, ...told } = errors[0]?.extensions ?? {}
  return told
}
