import { localDate, type LocalDate } from '@petition/law'
import { RoomEntity } from '../../src/casework/index.js'
import { hashPassword, installPeople } from '../../src/organs/index.js'
import { newId } from '../../src/platform/index.js'
import { aLetter, HttpOffice } from '../matters/by-http.js'
import type { GraphQLAnswer, TestOffice } from '../offices.js'
import { aKey, PASSWORD } from '../organs/house.js'

type Row = Readonly<Record<string, unknown>>

export const SCREENED = localDate('2022-05-06')

/** Those who mediate at the housing bureau's committee, invented. */
export const seedMediation = async (office: TestOffice): Promise<void> => {
  await HttpOffice.seed(office)
  const passwordHash = await hashPassword(PASSWORD)
  const ctx = await office.systemCtx()
  const at = { organCode: 'U39', section: '调委会' }
  await ctx.inTransaction(async (tx) => {
    await installPeople(
      tx,
      [
        { ...at, login: 'mediator', name: '滕明澈', roles: ['MEDIATOR'] },
        { ...at, login: 'mediator2', name: '骆闻笛', roles: ['MEDIATOR'] },
        { ...at, login: 'counsellor', name: '柏舒然', roles: ['COUNSELLOR'] },
        { ...at, login: 'bodyhead', name: '乔守正', roles: ['ORGAN_HEAD'] },
      ],
      passwordHash,
    )
  })
}

export class MediationOffice extends HttpOffice {
  bodyId = ''

  async begin(kind = 'PEOPLES_COMMITTEE'): Promise<void> {
    const organId = await this.organId('U39')
    const { data, errors } = await this.raw('head', 'addMediationBody', 'mediationBody { id }', {
      ...{ organId, name: '区改制纠纷人民调解委员会', kind, court: '区人民法院' },
    })
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    this.bodyId = (data?.['addMediationBody'] as { mediationBody: { id: string } }).mediationBody.id
  }

  /** A room of the body's organ. */
  async room(): Promise<string> {
    const organId = await this.organId('U39')
    const id = newId()
    const ctx = await this.office.systemCtx()
    const room = { id, organId, name: '调解室', place: '二楼', use: '调解', seats: 12, isActive: true, version: 1 }
    await ctx.inTransaction((tx) => tx.m.insert(RoomEntity, room))
    return id
  }

  raw(login: string, name: string, fields: string, input: Row): Promise<GraphQLAnswer<Row>> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    return this.ask(login, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
      input: { idempotencyKey: aKey(), ...input },
    })
  }

  /** An act on a case: what was answered, errors and all. */
  tried(login: string, name: string, caseId: string, input: Row = {}): Promise<GraphQLAnswer<Row>> {
    return this.raw(login, name, `mediation { ${CASE} }`, { caseId, ...input })
  }

  /** An act on a case that has to go well. */
  async done(login: string, name: string, caseId: string, input: Row = {}): Promise<CaseView> {
    const { data, errors } = await this.tried(login, name, caseId, input)
    if (errors.length > 0) throw new Error(`${login} ${name}: ${JSON.stringify(errors)}`)
    return (data?.[name] as { mediation: CaseView }).mediation
  }

  async reason(login: string, name: string, caseId: string, input: Row = {}): Promise<unknown> {
    const { errors } = await this.tried(login, name, caseId, input)
    return errors[0]?.extensions['reason'] ?? (errors.length > 0 ? errors[0]?.extensions['code'] : 'done')
  }

  async accountId(login: string): Promise<string> {
    const rows = (await this.office.db.read.query(`SELECT id FROM account WHERE login = '${login}'`)) as {
      id: string
    }[]
    return rows[0]?.id ?? ''
  }

  /** A matter that was screened as suitable. */
  async screened(
    on: LocalDate = SCREENED,
    respondentName = '滨海新区某改制企业留守处',
  ): Promise<{ caseId: string; matterId: string }> {
    const { id: matterId } = await this.register('intake', aLetter(on))
    await this.act('intake', 'screenForMediation', matterId, {
      ...{ on, isSuitable: true, grounds: ['CIVIL_DISPUTE', 'MANY_PARTIES'], subject: '拖欠改制安置费' },
      ...{ respondentName, respondentContact: '留守处办公室' },
    })
    const { matter } = await this.read<{ matter: { mediations: { id: string }[] } }>(
      'intake',
      'query ($id: ID!) { matter(id: $id) { mediations { id } } }',
      { id: matterId },
    )
    return { caseId: matter.mediations[0]?.id ?? '', matterId }
  }

  async consented(caseId: string, on: LocalDate = SCREENED): Promise<void> {
    for (const side of ['CLAIMANT', 'RESPONDENT'])
      await this.done('intake', 'recordMediationConsent', caseId, {
        ...{ on, side, isWilling: true, form: 'WRITTEN', proof: '调解同意书' },
      })
  }

  /** Led in, taken, a mediator free of ties, and a text: ready for rows. */
  async drafted(on: LocalDate = SCREENED, form = 'WRITTEN'): Promise<{ caseId: string; matterId: string }> {
    const made = await this.screened(on)
    const { caseId } = made
    await this.consented(caseId, on)
    await this.done('intake', 'leadToMediation', caseId, { on, bodyId: this.bodyId })
    await this.done('mediator', 'takeMediation', caseId, { on, number: '（2022）人调字第7号' })
    await this.done('mediator', 'nameMediator', caseId, {
      ...{ on, accountId: await this.accountId('mediator'), as: 'MEDIATOR', chosenBy: 'BODY' },
    })
    await this.done('mediator', 'declareMediatorTies', caseId, { on, isFree: true, statement: '与双方均无利害关系' })
    await this.done('mediator', 'draftAgreement', caseId, {
      ...{ on, form, facts: '企业改制时未支付安置费', disputes: '支付期限', agreed: '分期支付' },
      obligations: [{ side: 'CLAIMANT', text: '交回原房屋钥匙', dueOn: '2022-05-31' }],
    })
    return made
  }

  async rowIds(caseId: string, login = 'mediator'): Promise<string[]> {
    const { agreementRows } = await this.read<{ agreementRows: { nodes: { id: string }[] } }>(
      login,
      'query ($id: ID!) { agreementRows(caseId: $id, first: 100) { nodes { id } } }',
      { id: caseId },
    )
    return agreementRows.nodes.map((row) => row.id)
  }

  /** The respondent, the mediator and the seal, on one day. */
  async signedForAll(caseId: string, on: LocalDate): Promise<void> {
    for (const [by, mode] of [
      ['RESPONDENT', 'SEAL'],
      ['MEDIATOR', 'SIGNATURE'],
      ['BODY', 'SEAL'],
    ])
      await this.done('mediator', 'signAgreementForAll', caseId, { on, by, mode, proof: '原件' })
  }
}

export const CASE = `id number version standing endHow rows signers signed inForce withdrawn asked confirmed paidUp
  openBreaches agreedCents paidCents nextDuty { clock lawfulLastOn light } rowCounts { state rows }
  acts { name isPossible reasonZh }`

export interface CaseView {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly standing: string
  readonly endHow: string | null
  readonly rows: number
  readonly signers: number
  readonly signed: number
  readonly inForce: number
  readonly agreedCents: number
  readonly paidCents: number
  readonly paidUp: number
  readonly openBreaches: number
  readonly nextDuty: { clock: string; lawfulLastOn: string | null; light: string } | null
  readonly rowCounts: { state: string; rows: number }[]
  readonly acts: { name: string; isPossible: boolean; reasonZh: string | null }[]
}

export const aSigner = (cents: readonly number[], more: Row = {}): Row => ({
  ...{ name: '岳知微', capacity: 'SELF', account: '6217 **** **** 7224' },
  cents: cents.reduce((sum, one) => sum + one, 0),
  instalments: cents.map((one, at) => ({ dueOn: `2022-0${6 + at}-20`, cents: one })),
  ...more,
})

export const aRow = (signers: readonly Row[], more: Row = {}): Row => {
  const total = signers.reduce((sum, one) => sum + Number(one['cents']), 0)
  return {
    ...{ name: '岳知微', idNumber: '999999195101010016', isDeceased: false, owedSince: '2016-01-01' },
    ...{ claimCents: total, agreedCents: total, signers },
    ...more,
  }
}
