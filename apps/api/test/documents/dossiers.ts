import { addDays, localDate, type LocalDate } from '@petition/law'
import type { MatterFact } from '@petition/domain'
import { aFact, aReceived, aReferral, aService, aStory } from '@petition/domain/testing'
import type { Cause, Dossier, OrganCard } from '../../src/documents/drafts/index.js'

/* One invented matter with quiet defaults: PO is the office, O1 the handler, G1 the government above it. */

const card = (id: string, name: string, more: Partial<OrganCard> = {}): OrganCard => ({
  id,
  name,
  kind: 'BUREAU',
  word: name,
  superiorName: '滨海新区人民政府',
  contact: {
    desk: null,
    person: null,
    phone: '022-00000001',
    address: '滨海新区示例路1号',
    hours: null,
  },
  lookUpWhere: '接访大厅查询机',
  ways: ['当面递交', '邮寄'],
  ...more,
})

export const ORGANS: Readonly<Record<string, OrganCard>> = {
  PO: card('PO', '滨海新区信访办公室', { kind: 'PETITION_OFFICE', word: '津滨信访' }),
  O1: card('O1', '区住房和建设委员会', { word: '津滨住建信' }),
  S1: card('S1', '海滨街道', { kind: 'STREET' }),
  G1: card('G1', '滨海新区人民政府', { kind: 'GOVERNMENT' }),
}

export const START = localDate('2022-05-05')
export const on = (n: number): LocalDate => addDays(START, n)

export const received = (claims = ['组织公共部位维修']): MatterFact => ({
  ...(aReceived(START, ['P1', 'P2']) as MatterFact & { kind: 'RECEIVED' }),
  parties: [
    { id: 'P1', isRepresentative: false },
    { id: 'P2', isRepresentative: true },
  ],
  id: 'received',
  claims: claims.map((text, i) => ({ no: i + 1, text, factsAndReasons: `${text}：屋面渗漏已两年。` })),
})
export const registered = (): MatterFact => aFact('PO', { kind: 'REGISTERED', on: START, number: 'X1' }, 'registered')
export const sorted = (claimClass: 'REQUEST' | 'ACCUSATION' = 'REQUEST'): MatterFact =>
  aFact('PO', {
    kind: 'CLAIM_SORTED',
    on: START,
    claimNo: 1,
    claimClass,
    road: claimClass === 'REQUEST' ? 6 : null,
    decidingFact: '维修争议',
  })
export const referred = (more: object = {}): MatterFact =>
  ({ ...aReferral(on(4)), id: 'referred', ...more }) as MatterFact
export const accepted = (): MatterFact => aFact('O1', { kind: 'ACCEPTED', on: on(5) }, 'accepted')
export const extended = (days = 20, reason = '需要鉴定'): MatterFact =>
  aFact(
    'O1',
    { kind: 'EXTENDED', on: on(50), days, isHeadApproved: true, approvedBy: 'A1', reason, noticeServedOn: null },
    'extended',
  )
export const ANSWER = {
  claimNo: 1,
  finding: '屋面防水层老化。',
  evidence: '现场照片',
  basis: '《物业管理条例》第四十一条。\n维修资金管理办法第五条',
  outcome: 'SUPPORTED' as const,
  result: '由物业服务企业于2022年8月31日前完成维修。',
  performBy: null,
}
export const opinion = (more: object = {}): MatterFact =>
  aFact(
    'O1',
    {
      kind: 'OPINION_ISSUED',
      on: on(60),
      number: '津滨住建信意〔2022〕3号',
      answers: [ANSWER],
      approvedBy: 'A1',
      ...more,
    },
    'opinion',
  )
export const served = (): MatterFact => ({ ...aService(on(62)), id: 'served', byAccountId: 'A2' }) as MatterFact

export const road = (): MatterFact[] => [
  received(),
  registered(),
  sorted(),
  referred(),
  accepted(),
  extended(),
  opinion(),
  served(),
]

export function aDossier(facts: readonly MatterFact[], more: Partial<Dossier> = {}): Dossier {
  return {
    matterNumber: '120116202205050017',
    facts,
    story: aStory(facts, on(200)),
    organ: (id) => ORGANS[id] ?? card(id, id),
    parties: [
      { id: 'P1', kind: 'PERSON', name: '林小满', address: '海棠里5号楼2门301' },
      { id: 'P2', kind: 'PERSON', name: '周一川', address: null },
    ],
    materials: [],
    person: (id) => (id === null ? null : { name: '江予安', post: id === 'A1' ? '主任' : null }),
    reviewOrganId: () => 'G1',
    recheckOrganId: () => 'C1',
    issued: [],
    ...more,
  }
}

export function causeOf(facts: readonly MatterFact[], id: string, more: Partial<Cause> = {}): Cause {
  const at = facts.findIndex((fact) => fact.id === id)
  const fact = facts[at] as MatterFact
  return { fact, factCount: at + 1, issuedOn: fact.on, no: 12, lookUpCode: '7KQ4-M2XR-9TBD', ...more }
}
