import { addDays, localDate, type LocalDate } from '@petition/law'
import type { Role } from '@petition/domain'
import { v7 as newId } from 'uuid'
import { registerMatter, type MatterEntity } from '../../src/matters/index.js'
import type { RegisterMatterInput } from '../../src/matters/intake/register-matter.js'
import { MatterEntity as Matter } from '../../src/matters/archive/matter.entity.js'
import { installDistrict, installPeople } from '../../src/organs/index.js'
import type { Ctx, Viewer } from '../../src/platform/index.js'
import { aViewer, type TestOffice } from '../offices.js'

/* An office with the district's organs and a few people, for acts called as the desk calls them. */

export const START = localDate('2022-05-05')
export const on = (n: number): LocalDate => addDays(START, n)
export const key = (): string => newId()

interface Person {
  login: string
  organCode: string
  roles: Role[]
  name: string
  post?: string
  desks?: string[]
}

const PEOPLE: readonly Person[] = [
  { login: 'intake', organCode: 'PO', roles: ['INTAKE'], name: '陈晓禾' },
  { login: 'colleague', organCode: 'PO', roles: ['INTAKE'], name: '罗青禾' },
  { login: 'head', organCode: 'PO', roles: ['HEAD'], name: '顾远山' },
  { login: 'supervisor', organCode: 'PO', roles: ['SUPERVISOR'], name: '许知夏' },
  { login: 'admin', organCode: 'PO', roles: ['ADMIN'], name: '严守一' },
  { login: 'auditor', organCode: 'PO', roles: ['AUDITOR'], name: '核一平' },
  { login: 'handler', organCode: 'U38', roles: ['HANDLER'], name: '江予安', desks: ['信访专办'] },
  { login: 'deputy', organCode: 'U38', roles: ['HANDLER'], name: '叶怀瑾' },
  { login: 'chief', organCode: 'U38', roles: ['ORGAN_HEAD'], name: '孟知秋', post: '主任' },
  { login: 'stranger', organCode: 'U39', roles: ['HANDLER'], name: '沈听澜', desks: ['信访专办'] },
  { login: 'keeper', organCode: 'PO', roles: ['INTAKE'], name: '阮静安', desks: ['检举控告专办'] },
  { login: 'discipline', organCode: 'D01', roles: ['HANDLER'], name: '鲁正声', desks: ['信访举报专办'] },
  { login: 'reviewer', organCode: 'G01', roles: ['REVIEW_CLERK'], name: '颜知非' },
  { login: 'court', organCode: 'F01', roles: ['PARTNER_DESK'], name: '程守正', desks: ['诉访分离专办'] },
]

const KINDS: Readonly<Record<string, Viewer['organKind']>> = {
  PO: 'PETITION_OFFICE',
  F01: 'POLITICAL_LEGAL',
  D01: 'DISCIPLINE',
  G01: 'GOVERNMENT',
}

export class MatterOffice {
  /** people by login */
  readonly viewers: Record<string, Viewer> = {}
  organs: ReadonlyMap<string, string> = new Map()
  #office: TestOffice | null = null

  /** Installs the district; called by the test office before the tests. */
  readonly seed = async (office: TestOffice): Promise<void> => {
    this.#office = office
    const system = await office.systemCtx()
    await system.inTransaction(async (tx) => {
      this.organs = await installDistrict(tx)
      const ids = await installPeople(tx, PEOPLE, 'no hash')
      for (const { login, organCode, roles, name } of PEOPLE)
        this.viewers[login] = aViewer({
          accountId: ids.get(login) ?? '',
          organId: this.organId(organCode),
          organKind: KINDS[organCode] ?? 'BUREAU',
          roles,
          name,
        })
    })
  }

  organId(code: string): string {
    return this.organs.get(code) ?? code
  }

  accountId(login: string): string {
    return this.viewers[login]?.accountId ?? ''
  }

  ctx(login: string, today: LocalDate = START): Promise<Ctx> {
    const viewer = this.viewers[login]
    if (!this.#office || !viewer) throw new Error(`nobody is called ${login}`)
    return this.#office.ctx({ viewer, today })
  }

  /** Registers a letter of two petitioners. @returns the matter's id */
  async register(more: Partial<RegisterMatterInput> = {}, login = 'intake', today = START): Promise<string> {
    const { matterId } = await registerMatter(await this.ctx(login, today), { ...aLetter(), ...more })
    return matterId
  }

  /** Does one act as a person on a day; the version is the newest. */
  async act<Input>(
    login: string,
    today: LocalDate,
    command: (ctx: Ctx, input: Input) => Promise<string>,
    matterId: string,
    input: Omit<Input, 'idempotencyKey' | 'matterId' | 'expectedVersion'>,
  ): Promise<MatterEntity> {
    const ctx = await this.ctx(login, today)
    const { version } = await this.row(matterId)
    await command(ctx, { ...input, idempotencyKey: key(), matterId, expectedVersion: version } as Input)
    return this.row(matterId)
  }

  async row(matterId: string): Promise<MatterEntity> {
    const ctx = await this.ctx('head')
    return ctx.db.read.findOneByOrFail(Matter, { id: matterId })
  }
}

export const aLetter = (): RegisterMatterInput => ({
  ...{ idempotencyKey: key(), receivedOn: START, channel: 'LETTER', purpose: 'REQUEST', topic: 'HOUSING' },
  ...{ placeCode: null, placeText: '海棠里小区', summary: '小区屋面渗漏，物业长期不修', groupSize: 2 },
  ...{ isAddressClear: true, isFirstTime: true, previousHistory: null },
  parties: [
    {
      kind: 'PERSON',
      name: '林小满',
      phone: '13900000001',
      address: '滨海新区海棠里5号楼2门301',
      isRepresentative: false,
    },
    { kind: 'PERSON', name: '周一川', phone: '13900000002', isRepresentative: false },
  ],
  claims: [{ text: '组织公共部位维修', factsAndReasons: '屋面渗漏已两年，多次报修未果。' }],
})
