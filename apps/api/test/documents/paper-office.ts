import { v7 as newId } from 'uuid'
import { addDays, localDate, type LocalDate } from '@petition/law'
import { DEFAULT_LAW_SETTINGS, storyOf, type MatterFact, type NewFact, type Role } from '@petition/domain'
import { documentsSlice } from '../../src/documents/index.js'
import { MatterFactEntity } from '../../src/matters/archive/fact.entity.js'
import {
  AttachmentEntity,
  ClaimEntity,
  DutyEntity,
  GramEntity,
  ProposalEntity,
} from '../../src/matters/archive/folded.entity.js'
import { ReferralEntity, SavedViewEntity } from '../../src/matters/archive/folded.entity.js'
import { MatterEntity, MatterLinkEntity, MatterOrganEntity } from '../../src/matters/archive/matter.entity.js'
import { MatterRecusalEntity, NO_DAY } from '../../src/matters/archive/matter.entity.js'
import { PartyEntity } from '../../src/matters/archive/party.entity.js'
import { tellListeners } from '../../src/matters/hooks.js'
import { MatterSeatEntity } from '../../src/matters/archive/seat.entity.js'
import { Matters1700000010000 } from '../../src/matters/migrations/1700000010000-matters.js'
import { Seats1700000023000 } from '../../src/matters/migrations/1700000023000-seats.js'
import { HandoverStates1700000029000 } from '../../src/matters/migrations/1700000029000-handover-states.js'
import { installDistrict, installPeople, organsSlice } from '../../src/organs/index.js'
import type { Ctx, Slice, Tx, Viewer } from '../../src/platform/index.js'
import { aViewer, type TestOffice } from '../offices.js'
import { doorFor } from '../imports/door.js'

/*
 * An office with the tables of matters and no commands of theirs: an act here appends facts and tells those who listen,
 * in one transaction, as the matters slice does.
 */

const matterTables: Slice = {
  name: 'matterTables',
  entities: [
    ...[MatterEntity, MatterOrganEntity, MatterRecusalEntity, MatterLinkEntity, MatterFactEntity, PartyEntity],
    ...[ClaimEntity, DutyEntity, ReferralEntity, ProposalEntity, GramEntity, AttachmentEntity, SavedViewEntity],
    MatterSeatEntity,
  ],
  migrations: [Matters1700000010000, Seats1700000023000, HandoverStates1700000029000],
  resolvers: [],
}

export const START = localDate('2022-05-05')
export const on = (n: number): LocalDate => addDays(START, n)
export const CODE = '7KQ4-M2XR-9TBD'

const PEOPLE: readonly { login: string; organCode: string; roles: Role[]; name: string; post?: string }[] = [
  { login: 'intake', organCode: 'PO', roles: ['INTAKE'], name: '陈晓禾' },
  { login: 'supervisor', organCode: 'PO', roles: ['SUPERVISOR'], name: '许知夏' },
  { login: 'handler', organCode: 'U38', roles: ['HANDLER'], name: '江予安' },
  { login: 'chief', organCode: 'U38', roles: ['ORGAN_HEAD'], name: '孟知秋', post: '主任' },
  { login: 'stranger', organCode: 'U39', roles: ['HANDLER'], name: '沈听澜' },
]

export class PaperOffice {
  /** people by login; whoever calls with a login as user agent is that person */
  readonly viewers: Record<string, Viewer> = {}
  organs: ReadonlyMap<string, string> = new Map()
  #office: TestOffice | null = null

  readonly slices: readonly Slice[] = [organsSlice, matterTables, documentsSlice, doorFor(this.viewers)]

  readonly seed = async (office: TestOffice): Promise<void> => {
    this.#office = office
    const system = await office.systemCtx()
    await system.inTransaction(async (tx) => {
      this.organs = await installDistrict(tx)
      const ids = await installPeople(tx, PEOPLE, 'no hash')
      for (const person of PEOPLE)
        this.viewers[person.login] = aViewer({
          accountId: ids.get(person.login) ?? '',
          organId: this.organId(person.organCode),
          organKind: person.organCode === 'PO' ? 'PETITION_OFFICE' : 'BUREAU',
          roles: person.roles,
          name: person.name,
        })
    })
  }

  organId(code: string): string {
    return this.organs.get(code) ?? code
  }

  ctx(login: string, today: LocalDate = START): Promise<Ctx> {
    const viewer = this.viewers[login]
    if (!this.#office || !viewer) throw new Error(`nobody is called ${login}`)
    return this.#office.ctx({ viewer, today })
  }

  /** Registers a matter of two petitioners. @returns its id */
  async register(options: { fail?: Error; facts?: NewFact[] } = {}): Promise<string> {
    const ctx = await this.ctx('intake')
    const matterId = newId()
    return ctx.inTransaction(async (tx) => {
      await tx.m.insert(MatterEntity, this.#row(matterId))
      const parties = await this.#parties(tx, matterId)
      await this.#has(tx, matterId, 'PO')
      await this.append(
        tx,
        matterId,
        [receivedBy(parties), { kind: 'REGISTERED', on: START, number: matterId }, SORTED],
        CODE,
      )
      if (options.fail) throw options.fail
      return matterId
    })
  }

  /** Appends facts as one act of a person on a day. */
  async act(login: string, matterId: string, n: number, ...facts: readonly FactWithout[]): Promise<void> {
    const ctx = await this.ctx(login, on(n))
    const dated = facts.map((fact) => ({ ...fact, on: on(n) }) as NewFact)
    await ctx.inTransaction(async (tx) => {
      for (const fact of dated)
        if (fact.kind === 'REFERRED') await tx.m.insert(MatterOrganEntity, handedTo(matterId, fact.toOrganId, on(n)))
      await this.append(tx, matterId, dated, null)
    })
  }

  async append(
    tx: Tx,
    matterId: string,
    added: readonly NewFact[],
    lookupCode: string | null,
    source: 'DESK' | 'IMPORT' = 'DESK',
  ): Promise<void> {
    const { accountId = '', organId = '' } = tx.viewer ?? {}
    const before = await this.facts(tx, matterId)
    const appended = added.map(
      (fact) =>
        ({ id: newId(), recordedAt: tx.now().toISOString(), byAccountId: accountId, organId, ...fact }) as MatterFact,
    )
    for (const [i, fact] of appended.entries()) {
      const { id, kind, on: day, recordedAt: _, byAccountId, organId: by, ...payload } = fact
      const recordedAt = tx.now()
      const row = { id, matterId, seq: before.length + i + 1, kind, on: day, recordedAt, byAccountId, organId: by }
      await tx.m.insert(MatterFactEntity, { ...row, source, payload: payload as never })
    }
    const facts = [...before, ...appended]
    const story = storyOf(facts, {
      asOf: tx.today,
      calendar: tx.calendar,
      settings: DEFAULT_LAW_SETTINGS,
      organKind: (id) => (id === this.organId('PO') ? 'PETITION_OFFICE' : 'BUREAU'),
    })
    await tellListeners(tx, { matterId, number: matterId, facts, appended, story, lookupCode, source })
  }

  async facts(ctx: Ctx, matterId: string): Promise<MatterFact[]> {
    const rows = await ctx.read.find(MatterFactEntity, { where: { matterId }, order: { seq: 'ASC' } })
    return rows.map(
      ({ payload, recordedAt, ...row }) =>
        ({ ...row, recordedAt: recordedAt.toISOString(), ...payload }) as unknown as MatterFact,
    )
  }

  #row(id: string): MatterEntity {
    return {
      ...{ id, number: id, version: 1, standing: 'OPEN', stage: 'TO_SORT', summary: '小区屋面渗漏' },
      ...{ receivedOn: START, registeredAt: new Date(), registeredById: this.viewers['intake']?.accountId ?? null },
      ...{ channel: 'LETTER', purpose: 'REQUEST', topic: 'HOUSING', placeCode: null, placeText: null, groupSize: 2 },
      ...{ isAnonymous: false, previousHistory: null, lawInstrument: 'petition-regulation-2022' },
      ...{
        receivedByOrganId: this.organId('PO'),
        accountableOrganId: this.organId('PO'),
        handlerId: null,
        deskId: null,
      },
      ...{ hasAccusation: false, nextDutyKey: null, nextDutyOwnerId: null, nextWarnOn: null, nextLawfulLastOn: null },
      ...{ nextProvisional: false, nextSuspended: false, dueOn: NO_DAY, openDuties: 0, endedOn: null, refoldOn: null },
      ...{ externalSource: null, externalNumber: null, lookupHash: null },
    } as MatterEntity
  }

  async #parties(tx: Tx, matterId: string): Promise<string[]> {
    const people = [
      { name: '林小满', address: '滨海新区海棠里5号楼2门301' },
      { name: '周一川', address: null },
    ]
    const ids: string[] = []
    for (const [ordinal, { name, address }] of people.entries()) {
      const id = newId()
      await tx.m.insert(PartyEntity, {
        ...{ id, matterId, ordinal, kind: 'PERSON', isRepresentative: false, isReachable: true },
        ...{ nameSealed: tx.keys.seal(name, id), addressSealed: address && tx.keys.seal(address, id) },
        ...{ idNumberSealed: null, idNumberHash: null, phoneSealed: null, phoneHash: null, creditCodeSealed: null },
      })
      ids.push(id)
    }
    return ids
  }

  async #has(tx: Tx, matterId: string, code: string): Promise<void> {
    await tx.m.insert(MatterOrganEntity, { ...handedTo(matterId, this.organId(code), START), role: 'RECEIVER' })
  }
}

/** A fact whose day is the act's. */
export type FactWithout = NewFact extends infer F ? (F extends { on: LocalDate } ? Omit<F, 'on'> : never) : never

const handedTo = (matterId: string, organId: string, since: LocalDate): MatterOrganEntity => ({
  ...{ id: newId(), matterId, organId, role: 'HANDLER', since, until: null },
})

const receivedBy = (parties: readonly string[]): NewFact => ({
  ...{ kind: 'RECEIVED', on: START, at: 'PETITION_OFFICE', channel: 'LETTER', purpose: 'REQUEST', topic: 'HOUSING' },
  ...{ subject: 'ORDINARY', isAddressClear: true, isFirstTime: true, groupSize: 2, responsibleBodies: 1 },
  ...{ placeCode: null, summary: '小区屋面渗漏' },
  claims: [{ no: 1, text: '组织公共部位维修', factsAndReasons: '屋面渗漏已两年。' }],
  parties: parties.map((id) => ({ id, isRepresentative: false })),
})

const SORTED: NewFact = {
  ...{ kind: 'CLAIM_SORTED', on: START, claimNo: 1, claimClass: 'REQUEST', road: 6, decidingFact: '维修争议' },
}
