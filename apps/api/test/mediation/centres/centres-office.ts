import { localDate, type LocalDate } from '@petition/law'
import { hashPassword, installPeople } from '../../../src/organs/index.js'
import { HttpOffice } from '../../matters/by-http.js'
import type { GraphQLAnswer, TestOffice } from '../../offices.js'
import { aKey, PASSWORD } from '../../organs/house.js'

type Row = Readonly<Record<string, unknown>>

export const FIRST = localDate('2022-05-06')

/** Those who work in the centres of a street and of the district, invented. */
export const seedCentres = async (office: TestOffice): Promise<void> => {
  await HttpOffice.seed(office)
  const passwordHash = await hashPassword(PASSWORD)
  const ctx = await office.systemCtx()
  const person = (login: string, name: string, organCode: string, role: 'HANDLER' | 'ORGAN_HEAD' | 'MEDIATOR') => ({
    ...{ login, name, organCode, section: '矛调中心', roles: [role] },
  })
  await ctx.inTransaction((tx) =>
    installPeople(
      tx,
      [
        person('community', '云知秋', 'U08', 'HANDLER'),
        person('street', '牧南星', 'U08', 'HANDLER'),
        person('streethead', '闻人越', 'U08', 'ORGAN_HEAD'),
        person('other', '尚予白', 'U09', 'HANDLER'),
        person('district', '越清河', 'PO', 'MEDIATOR'),
      ],
      passwordHash,
    ),
  )
}

export const DISPUTE = `id number version standing level rounds daysHere heldSince isSettledWhereItBegan
  centre { id name } nextDuty { clock lawfulLastOn owedByOrgan { name } } stays { no began days fromOn toOn centre { name } }
  acts { name isPossible reasonZh }`

export interface DisputeView {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly standing: string
  readonly level: string
  readonly rounds: number
  readonly centre: { readonly id: string; readonly name: string }
  readonly nextDuty: { clock: string; lawfulLastOn: string; owedByOrgan: { name: string } } | null
  readonly stays: { began: string; days: number; fromOn: string; toOn: string | null; centre: { name: string } }[]
  readonly acts: { name: string; isPossible: boolean; reasonZh: string | null }[]
}

export class CentresOffice extends HttpOffice {
  readonly centres: Record<string, string> = {}
  readonly members: Record<string, string> = {}

  /** The district, one street with one community, another street; each with somebody who has a seat. */
  async begin(): Promise<void> {
    const add = async (key: string, level: string, code: string, parent: string | null, more: Row = {}) => {
      const data = await this.must('head', 'addDisputeCentre', 'disputeCentre { id }', {
        ...{
          level,
          organId: await this.organId(code),
          parentId: parent && this.centres[parent],
          openedOn: '2022-01-04',
        },
        ...{ name: `${key}矛调中心`, ledBy: '党委政法委', basis: '区委办发〔2021〕7号', ...more },
      })
      this.centres[key] = (data as { disputeCentre: { id: string } }).disputeCentre.id
    }
    await add('区', 'DISTRICT', 'PO', null)
    await add('甲街', 'STREET_TOWN', 'U08', '区')
    await add('乙街', 'STREET_TOWN', 'U09', '区')
    await add('社区', 'COMMUNITY', 'U08', '甲街', { community: '青禾社区' })
    await this.seat('社区', 'community', 'GRID_WORKER')
    await this.seat('甲街', 'street', 'CENTRE_STAFF')
    await this.seat('乙街', 'other', 'CENTRE_STAFF')
    await this.seat('区', 'district', 'CENTRE_MEDIATOR')
  }

  async seat(centre: string, login: string, kind: string): Promise<void> {
    const data = await this.must('head', 'addCentreMember', 'disputeCentre { members { id name } }', {
      ...{ centreId: this.centres[centre], kind, name: `${login}先生`, unit: '某小区', login, fromOn: '2022-01-04' },
    })
    const { members } = (data as { disputeCentre: { members: { id: string; name: string }[] } }).disputeCentre
    this.members[login] = members.find((one) => one.name === `${login}先生`)?.id ?? ''
  }

  raw(login: string, name: string, fields: string, input: Row): Promise<GraphQLAnswer<Row>> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    return this.ask(login, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
      input: { idempotencyKey: aKey(), ...input },
    })
  }

  async must(login: string, name: string, fields: string, input: Row): Promise<unknown> {
    const { data, errors } = await this.raw(login, name, fields, input)
    if (errors.length > 0) throw new Error(`${login} ${name}: ${JSON.stringify(errors)}`)
    return data?.[name]
  }

  async aReport(more: Row = {}): Promise<Row> {
    return {
      ...{ on: FIRST, source: 'FROM_GRID', kind: 'NEIGHBOURS', subject: '楼上夜间噪声', place: '青禾苑3号楼' },
      ...{ organId: await this.organId('U08'), community: '青禾社区' },
      ...more,
    }
  }

  async report(login: string, more: Row = {}): Promise<DisputeView> {
    const data = await this.must(login, 'reportDispute', `dispute { ${DISPUTE} }`, await this.aReport(more))
    return (data as { dispute: DisputeView }).dispute
  }

  async done(login: string, name: string, caseId: string, input: Row = {}): Promise<DisputeView> {
    const data = await this.must(login, name, `dispute { ${DISPUTE} }`, { caseId, on: FIRST, ...input })
    return (data as { dispute: DisputeView }).dispute
  }

  /** The reason of a refusal, or 'done'. */
  async reason(login: string, name: string, input: Row = {}): Promise<unknown> {
    const { errors } = await this.raw(login, name, '__typename', { on: FIRST, ...input })
    const said = errors[0]?.extensions
    return errors.length === 0 ? 'done' : (said?.['reason'] ?? said?.['code'])
  }

  async sees(login: string, id: string): Promise<boolean> {
    const one = await this.ask(login, 'query ($id: ID!) { dispute(id: $id) { id } }', { id })
    const list = await this.ask<{ disputes: { nodes: { id: string }[] } }>(
      login,
      'query { disputes(first: 100) { nodes { id } } }',
    )
    const isListed = list.data?.disputes.nodes.some((row) => row.id === id) ?? false
    // The rule of one and the rule of a list say the same.
    if ((one.errors.length === 0) !== isListed) throw new Error(`${login} sees one and list differently`)
    return isListed
  }

  /** Taken at the community, with somebody in the team. */
  async inHand(on: LocalDate = FIRST): Promise<DisputeView> {
    const { id } = await this.report('community', { on })
    await this.done('community', 'takeDispute', id, { on })
    return this.done('community', 'joinDisputeTeam', id, { on, memberIds: [this.members['community']] })
  }
}
