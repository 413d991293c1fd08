import { localDate } from '@petition/law'
import { hashPassword, installPeople, type PersonToInstall } from '../../src/organs/index.js'
import type { GraphQLAnswer, TestOffice } from '../offices.js'
import { HttpOffice } from '../matters/by-http.js'
import { aKey, PASSWORD } from '../organs/house.js'

const of = (login: string, name: string, roles: PersonToInstall['roles'], organCode = 'U34'): PersonToInstall => ({
  ...{ login, name, roles, organCode, section: '行政复议科' },
})
/** The justice bureau's window, its head, and people of a respondent. */
const PEOPLE: readonly PersonToInstall[] = [
  of('recon', '齐闻溪', ['RECON_CLERK']),
  of('recon2', '阎知许', ['RECON_CLERK']),
  of('recon3', '骆青川', ['RECON_CLERK']),
  of('recon4', '瞿若谷', ['RECON_CLERK']),
  of('reconhead', '纪云舒', ['ORGAN_HEAD']),
  of('respondent', '臧明澈', ['HANDLER'], 'U39'),
  of('asked', '权若衡', ['HANDLER'], 'U38'),
]

export const seedWindow = async (office: TestOffice): Promise<void> => {
  await HttpOffice.seed(office)
  const ctx = await office.systemCtx()
  const hash = await hashPassword(PASSWORD)
  await ctx.inTransaction((tx) => installPeople(tx, PEOPLE, hash))
}

type Row = Readonly<Record<string, unknown>>
const PLAIN_INPUT = new Set(['decideReconsideration'])
const DATED_INPUT = new Set(['sendReconCopy', 'signForReconCopy', 'recordNormReceipt', 'recordMakerReceipt'])

export interface Page {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly stage: string
  readonly endHow: string | null
  readonly decideBy: string | null
  readonly acceptedOn: string | null
  readonly parties: readonly {
    id: string
    role: string
    displayName: string
    maskedPhone: string | null
    leftOn: string | null
  }[]
  readonly duties: readonly {
    clock: string
    state: string
    lawfulLastOn: string | null
    endedOn: string | null
    outsideOrgan: string | null
    owedByOrgan: { id: string } | null
  }[]
  readonly acts: readonly { name: string; isPossible: boolean; reason: string | null }[]
  readonly facts: readonly { id: string; kind: string; text: string }[]
  readonly papers: readonly {
    id: string
    kind: string
    number: string | null
    paperId: string | null
    addressees: readonly { partyId: string | null; organId: string | null; receivedOn: string | null }[]
  }[]
  readonly proposal: { id: string; act: string } | null
  readonly course: {
    mediation: {
      inForceOn: string | null
      signs: readonly { by: string; partyId: string | null; signedOn: string | null }[]
    } | null
    norms: readonly {
      answerBy: string | null
      answeredOn: string | null
      isLate: boolean
      maker: {
        name: string
        answerBy: string | null
        answeredOn: string | null
        material: readonly string[]
        isLate: boolean
        calls: readonly { meetOn: string; hasCome: boolean | null }[]
      } | null
    }[]
    stay: { ground: string; stayedOn: string } | null
    withdrawal: { by: readonly string[]; isWhole: boolean } | null
    stayRequest: { by: string } | null
    committee: readonly { ground: string; opinion: string | null }[]
  }
}

const PAGE = `query ($id: ID!) { reconsideration(id: $id) {
  id number version stage endHow decideBy acceptedOn
  parties { id role displayName maskedPhone leftOn }
  duties { clock state lawfulLastOn endedOn outsideOrgan owedByOrgan { id } }
  acts { name isPossible reason }
  facts { id kind text }
  papers { id kind number paperId addressees { partyId organId receivedOn } }
  proposal { id act }
  course {
    mediation { inForceOn signs { by partyId signedOn } } norms { answerBy answeredOn isLate maker { name answerBy answeredOn material isLate calls { meetOn hasCome } } }
    stay { ground stayedOn } withdrawal { by isWhole } stayRequest { by } committee { ground opinion }
  }
} }`

export const anApplicationInput = (receivedOn: string, respondentOrganId: string, more: Row = {}): Row => ({
  ...{
    receivedOn,
    how: 'IN_PERSON',
    respondentOrganId,
    area: 'PENALTY',
    actTitle: '津滨城罚字〔2024〕8号行政处罚决定',
  },
  ...{ actDoneOn: '2024-02-20', actKnownOn: '2024-02-21', wasToldOfRights: true, isImmovable: false, obstacles: [] },
  ...{ request: '撤销该处罚决定', reasons: '处罚前未告知陈述、申辩的权利', isComplete: true, lawsuit: 'NONE' },
  applicants: [{ kind: 'PERSON', name: '林小满', phone: '13900000001', address: '滨海新区海棠里5号楼2门301' }],
  ...more,
})

/** The window as its people use it: by GraphQL over HTTP, on a day of the test's choice. */
export class Window {
  readonly desk: HttpOffice
  constructor(office: TestOffice) {
    this.desk = new HttpOffice(office)
  }

  on = (day: string): Promise<void> => this.desk.on(localDate(day))

  async page(id: string, login = 'recon'): Promise<Page> {
    return (await this.desk.read<{ reconsideration: Page }>(login, PAGE, { id })).reconsideration
  }

  async register(input: Row): Promise<string> {
    const { registerApplication } = await this.desk.read<{ registerApplication: { reconsideration: { id: string } } }>(
      'recon',
      'mutation ($input: RegisterApplicationInput!) { registerApplication(input: $input) { reconsideration { id } } }',
      { input: { idempotencyKey: aKey(), ...input } },
    )
    return registerApplication.reconsideration.id
  }

  async send(login: string, act: string, id: string, input: Row = {}): Promise<GraphQLAnswer<Row>> {
    const type = PLAIN_INPUT.has(act)
      ? 'PlainReconInput'
      : DATED_INPUT.has(act)
        ? 'DatedReconInput'
        : `${act[0]?.toUpperCase()}${act.slice(1)}Input`
    const { version } = await this.page(id, login)
    const query = `mutation ($input: ${type}!) { ${act}(input: $input) { reconsideration { id stage } } }`
    return this.desk.ask(login, query, {
      input: { idempotencyKey: aKey(), caseId: id, expectedVersion: version, ...input },
    })
  }

  async act(login: string, name: string, id: string, input: Row = {}): Promise<void> {
    const { errors } = await this.send(login, name, id, input)
    if (errors.length > 0) throw new Error(`${login} ${name}: ${JSON.stringify(errors)}`)
  }

  /** The reason of a refusal; null when it went well. */
  async refusal(login: string, name: string, id: string, input: Row = {}): Promise<string | null> {
    const { errors } = await this.send(login, name, id, input)
    return errors.length === 0 ? null : String(errors[0]?.extensions['reason'] ?? errors[0]?.extensions['code'])
  }

  /** Asked for by the clerk, agreed to by the head. */
  async approved(name: string, id: string, input: Row = {}): Promise<void> {
    await this.act('recon', name, id, input)
    const { proposal } = await this.page(id)
    await this.act('reconhead', 'decideReconProposal', id, { proposalId: proposal?.id, isApproved: true })
  }

  /** Serves a paper on everybody who is to have it. */
  async serve(id: string, kind: string, on: string): Promise<void> {
    const paper = (await this.page(id)).papers.findLast((one) => one.kind === kind)
    if (!paper) throw new Error(`no paper ${kind}`)
    await this.act('recon', 'serveReconPaper', id, {
      ...{ on, ofId: paper.id, mode: 'DIRECT', proof: '本人签收' },
      toPartyIds: paper.addressees.flatMap((one) => one.partyId ?? []),
      toOrganIds: paper.addressees.flatMap((one) => one.organId ?? []),
    })
  }

  /** Accepted on the fourth, answered and heard on the twelfth of March 2024. */
  async inHand(respondentOrganId: string, more: Row = {}): Promise<string> {
    const heardOn = '2024-03-12'
    await this.on('2024-03-01')
    const id = await this.register(anApplicationInput('2024-03-01', respondentOrganId, more))
    await this.on('2024-03-04')
    await this.act('recon', 'acceptReconsideration', id, { on: '2024-03-04', procedure: 'ORDINARY' })
    await this.act('recon', 'sendReconCopy', id, { on: '2024-03-04' })
    await this.act('respondent', 'signForReconCopy', id, { on: '2024-03-04' })
    await this.on(heardOn)
    const reply = { on: heardOn, text: '程序合法', evidence: ['现场检查笔录'] }
    await this.act('respondent', 'replyToReconsideration', id, reply)
    const heard = { on: heardOn, who: 'APPLICANT', how: 'PHONE', record: '已听取' }
    await this.act('recon', 'hearReconParty', id, heard)
    return id
  }

  /** The text of the last paper of a kind. */
  async html(id: string, kind: string): Promise<string> {
    const paper = (await this.page(id)).papers.findLast((one) => one.kind === kind)
    const read = 'query ($id: ID!) { reconPaper(id: $id) { html } }'
    const asked = { id: paper?.paperId }
    return (await this.desk.read<{ reconPaper: { html: string } }>('recon', read, asked)).reconPaper.html
  }

  async duty(id: string, clock: string, login = 'recon') {
    return (await this.page(id, login)).duties.find((one) => one.clock === clock) ?? null
  }
}
