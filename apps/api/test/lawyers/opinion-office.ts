import { localDate } from '@petition/law'
import { hashPassword, installPeople } from '../../src/organs/index.js'
import { aLetter, HttpOffice } from '../matters/by-http.js'
import type { GraphQLAnswer, TestOffice } from '../offices.js'
import { aKey, PASSWORD } from '../organs/house.js'

type Row = Readonly<Record<string, unknown>>
export const TODAY = localDate('2022-05-10')

/** Lawyers, a mediator and a counsellor with accounts, invented. */
export const seedOpinions = async (office: TestOffice): Promise<void> => {
  await HttpOffice.seed(office)
  const passwordHash = await hashPassword(PASSWORD)
  const at = { organCode: 'PO', section: '法律服务' }
  const ctx = await office.systemCtx()
  await ctx.inTransaction((tx) =>
    installPeople(
      tx,
      [
        { ...at, login: 'lawyer', name: '应知律', roles: ['LAWYER'] },
        { ...at, login: 'lawyer2', name: '季守约', roles: ['LAWYER'] },
        { ...at, login: 'counsellor', name: '柏舒然', roles: ['COUNSELLOR'] },
      ],
      passwordHash,
    ),
  )
}

const ACT = 'id version state versions acts { name isPossible }'
const MEMBER = 'id version members { id role leftOn professional { name } account { name } }'

export interface OpinionView {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly versions: number
  readonly acts: readonly { readonly name: string; readonly isPossible: boolean }[]
}

export class OpinionOffice extends HttpOffice {
  readonly people: Record<string, string> = {}

  async begin(): Promise<void> {
    await this.on(TODAY)
    await this.add('应知律', 'PUBLIC_LAWYER', 'lawyer')
    await this.add('季守约', 'RETAINED_COUNSEL', 'lawyer2')
    await this.add('柏舒然', 'COUNSELLOR', 'counsellor')
    await this.add('温如故', 'VOLUNTEER_LAWYER')
  }

  raw(login: string, name: string, fields: string, input: Row): Promise<GraphQLAnswer<Row>> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    return this.ask(login, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
      input: { idempotencyKey: aKey(), on: TODAY, ...input },
    })
  }

  private async made(
    login: string,
    name: string,
    [field, fields]: readonly [string, string],
    input: Row,
  ): Promise<Row> {
    const { data, errors } = await this.raw(login, name, `${field} { ${fields} }`, input)
    if (errors.length > 0) throw new Error(`${login} ${name}: ${JSON.stringify(errors)}`)
    return (data?.[name] as Record<string, Row>)[field] ?? {}
  }

  private async add(name: string, kind: string, login: string | null = null): Promise<void> {
    const input = { idempotencyKey: aKey(), kind, name, firm: '示例律师事务所', login }
    const query = 'mutation ($input: AddProfessionalInput!) { addProfessional(input: $input) { professional { id } } }'
    const { addProfessional } = await this.read<{ addProfessional: { professional: { id: string } } }>(
      'intake',
      query,
      { input },
    )
    this.people[name] = addProfessional.professional.id
  }

  /** A matter whose text names its petitioner and a telephone. */
  async matter(more: Row = {}): Promise<string> {
    const claims = [{ text: '组织公共部位维修', factsAndReasons: '林小满（13900000001）多次报修未果。' }]
    return (await this.register('intake', aLetter(TODAY, { summary: '林小满反映屋面渗漏', claims, ...more }))).id
  }

  asked = async (matterId: string | null, name = '应知律', more: Row = {}): Promise<OpinionView> =>
    (await this.made('intake', 'askLegalOpinion', ['legalOpinion', ACT], {
      ...{ matterId, professionalId: this.people[name], type: 'ROUTE', question: '屋面维修资金是否属于物业纠纷' },
      ...{ answerBy: '2022-05-20', ...more },
    })) as unknown as OpinionView

  done = async (login: string, act: string, caseId: string, input: Row = {}): Promise<OpinionView> =>
    (await this.made(login, act, ['legalOpinion', ACT], { caseId, ...input })) as unknown as OpinionView

  free = (caseId: string, login = 'lawyer'): Promise<OpinionView> => this.done(login, 'declareOpinionConflict', caseId)

  team = (name: string, input: Row, login = 'head'): Promise<Row> => this.made(login, name, ['team', MEMBER], input)

  async conflict(login: string, name: string, input: Row): Promise<{ id: string; standing: string }> {
    return (await this.made(login, name, ['conflict', 'id standing isMineToDecide'], input)) as {
      id: string
      standing: string
    }
  }

  /** The reason of a refusal, or 'done'. */
  async reason(login: string, name: string, fields: string, input: Row): Promise<unknown> {
    const { errors } = await this.raw(login, name, fields, input)
    return errors.length === 0 ? 'done' : (errors[0]?.extensions['reason'] ?? errors[0]?.extensions['code'])
  }

  async opinion(login: string, id: string): Promise<Row | null> {
    const query = `query ($id: ID!) { legalOpinion(id: $id) { state question matter { number }
      brief { number summary claims { text factsAndReasons } course { labelZh } }
      texts { conclusion } draft { conclusion } citations { label isHeld } use { isFollowed } duties { state } steps { labelZh text } } }`
    const { data } = await this.ask<{ legalOpinion: Row | null }>(login, query, { id })
    return data?.legalOpinion ?? null
  }

  async found(login: string, filter: Row): Promise<readonly string[]> {
    const query =
      'query ($filter: LegalOpinionFilterInput) { legalOpinions(filter: $filter, first: 50) { nodes { id } } }'
    const { legalOpinions } = await this.read<{ legalOpinions: { nodes: { id: string }[] } }>(login, query, { filter })
    return legalOpinions.nodes.map((one) => one.id)
  }
}

export const TEXT = {
  conclusion: '属于业主共同决定事项，可由街道指导',
  reasons: '公共部位维修由业主共同决定，物业服务企业负有日常养护义务。',
  citations: [
    { text: '信访工作条例', article: '第三十一条' },
    { text: '某市物业管理办法', article: '第五条' },
  ],
  caveats: null,
}
