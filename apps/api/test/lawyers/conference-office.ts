import { localDate, type LocalDate } from '@petition/law'
import { hashPassword, installPeople } from '../../src/organs/index.js'
import { HttpOffice } from '../matters/by-http.js'
import type { GraphQLAnswer, TestOffice } from '../offices.js'
import { aKey, PASSWORD } from '../organs/house.js'

type Row = Readonly<Record<string, unknown>>

export const TODAY = localDate('2022-10-10')

/** Two lawyers with accounts, and a bureau beside the one that the house has, invented. */
export const seedConferences = async (office: TestOffice): Promise<void> => {
  await HttpOffice.seed(office)
  const passwordHash = await hashPassword(PASSWORD)
  const ctx = await office.systemCtx()
  const lawyer = { organCode: 'PO', section: '法律服务', roles: ['LAWYER' as const] }
  await ctx.inTransaction((tx) =>
    installPeople(
      tx,
      [
        { ...lawyer, login: 'lawyer', name: '应知律' },
        { ...lawyer, login: 'lawyer2', name: '季守约' },
        { organCode: 'U39', section: '信访科', login: 'housing', name: '穆清和', roles: ['HANDLER'] },
        { organCode: 'PO', section: '督查科', login: 'watch', name: '查望川', roles: ['SUPERVISOR'] },
      ],
      passwordHash,
    ),
  )
}

export interface ConferenceView {
  id: string
  number: string
  version: number
  state: string
  kind: string
  heldOn: string
  toTellCount: number
  agenda: {
    id: string
    question: string
    matterNumber: string | null
    advice: { byName: string | null; advice: string }[]
  }[]
  seats: {
    id: string
    name: string
    isToTell: boolean
    isSeated: boolean
    isAbsent: boolean
    conflicts: { itemId: string; isOwnWord: boolean }[]
  }[]
  held: { record: string | null; attendees: number; visitors: number | null } | null
  followUps: { id: string; text: string; reportedOn: string | null; reason: string | null; organ: { code: string } }[]
  duties: { clock: string; state: string; lawfulLastOn: string | null; owedByOrgan: { code: string } }[]
  acts: { name: string; isPossible: boolean; reasonZh: string | null }[]
  entries: { id: string; labelZh: string; text: string | null; isAnnullable: boolean }[]
}

const VIEW = `id number version state kind heldOn toTellCount
  agenda { id question matterNumber advice { byName advice } }
  seats { id name isToTell isSeated isAbsent conflicts { itemId isOwnWord } }
  held { record attendees visitors }
  followUps { id text reportedOn reason organ { code } }
  duties { clock state lawfulLastOn owedByOrgan { code } }
  acts { name isPossible reasonZh }
  entries { id labelZh text isAnnullable }`

export class ConferenceOffice extends HttpOffice {
  readonly people: Record<string, string> = {}
  roomId = ''

  async begin(): Promise<void> {
    await this.on(TODAY)
    for (const [name, login] of [
      ['应知律', 'lawyer'],
      ['季守约', 'lawyer2'],
    ] as const) {
      const { data } = await this.raw('intake', 'addProfessional', 'professional { id }', {
        ...{ kind: 'VOLUNTEER_LAWYER', name, firm: '示例律师事务所', login },
      })
      this.people[name] = (data?.['addProfessional'] as { professional: { id: string } }).professional.id
    }
    const { data } = await this.raw('head', 'addRoom', 'room { id }', {
      ...{ name: '第一会议室', place: '三楼', seats: 20, use: '研判会议室' },
    })
    this.roomId = (data?.['addRoom'] as { room: { id: string } }).room.id
  }

  raw(login: string, name: string, fields: string, input: Row): Promise<GraphQLAnswer<Row>> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    return this.ask(login, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
      input: { idempotencyKey: aKey(), ...input },
    })
  }

  /** A call with one question, a chair and a lawyer, unless told otherwise. */
  calling(more: Row = {}): Promise<GraphQLAnswer<Row>> {
    return this.raw('intake', 'callConference', `conference { ${VIEW} }`, {
      ...{
        kind: 'WITH_LAWYERS',
        title: '供热退费争议研判',
        heldOn: '2022-10-12',
        fromTime: '09:00',
        untilTime: '10:30',
      },
      ...{ place: '区司法局会议室', items: [{ question: '供热不达标退费的法定途径' }] },
      seats: [
        { role: 'CHAIR', name: '分管副主任' },
        { role: 'LAWYER', professionalId: this.people['应知律'] },
      ],
      ...more,
    })
  }

  async called(more: Row = {}): Promise<ConferenceView> {
    const { data, errors } = await this.calling(more)
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    return (data?.['callConference'] as { conference: ConferenceView }).conference
  }

  tried(login: string, name: string, caseId: string, input: Row = {}): Promise<GraphQLAnswer<Row>> {
    return this.raw(login, name, `conference { ${VIEW} }`, { caseId, ...input })
  }

  async done(login: string, name: string, caseId: string, input: Row = {}): Promise<ConferenceView> {
    const { data, errors } = await this.tried(login, name, caseId, input)
    if (errors.length > 0) throw new Error(`${login} ${name}: ${JSON.stringify(errors)}`)
    return (data?.[name] as { conference: ConferenceView }).conference
  }

  async reason(login: string, name: string, caseId: string, input: Row = {}): Promise<unknown> {
    return this.reasonOf(await this.tried(login, name, caseId, input))
  }

  reasonOf({ errors }: GraphQLAnswer<Row>): unknown {
    return errors[0] ? (errors[0].extensions['reason'] ?? errors[0].extensions['code']) : 'done'
  }

  async seen(login: string, id: string): Promise<ConferenceView | null> {
    const query = `query ($id: ID!) { conference(id: $id) { ${VIEW} } }`
    return (await this.ask<{ conference: ConferenceView }>(login, query, { id })).data?.conference ?? null
  }

  /** Called, and held on its day. */
  async held(on: LocalDate, more: Row = {}, record: Row = {}): Promise<ConferenceView> {
    const called = await this.called({ heldOn: on, ...more })
    await this.on(on)
    return this.done('intake', 'recordConference', called.id, { record: '会议记录', absentSeatIds: [], ...record })
  }
}
