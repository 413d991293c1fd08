import { addDays, localDate, officialCalendar, type LocalDate } from '@petition/law'
import {
  DEFAULT_LAW_SETTINGS,
  storyOf,
  type LawSettings,
  type MatterFact,
  type MatterStory,
  type NewFact,
} from './matters/index.js'

/** Builders for tests, with quiet defaults. Organs are called PO (the office), O1 (handler), R1 and C1 (reviewers). */
let serial = 0

export function aFact(organId: string, fact: NewFact, id?: string): MatterFact {
  serial += 1
  return {
    id: id ?? `f${serial}`,
    recordedAt: `${fact.on}T01:00:00Z`,
    byAccountId: null,
    organId,
    ...fact,
  } as MatterFact
}

export function aReceived(on: LocalDate, parties: readonly string[] = ['P1']): MatterFact {
  return aFact('PO', {
    kind: 'RECEIVED',
    on,
    at: 'PETITION_OFFICE',
    channel: 'LETTER',
    purpose: 'REQUEST',
    topic: 'HOUSING',
    subject: 'ORDINARY',
    isAddressClear: true,
    isFirstTime: true,
    groupSize: parties.length,
    responsibleBodies: 1,
    placeCode: null,
    summary: '小区屋面渗漏',
    claims: [{ no: 1, text: '组织公共部位维修', factsAndReasons: null }],
    parties: parties.map((id) => ({ id, isRepresentative: false })),
  })
}

export const aReferral = (on: LocalDate, toOrganId = 'O1', referralId = 'r1'): MatterFact =>
  aFact('PO', {
    kind: 'REFERRED',
    on,
    referralId,
    how: 'FORWARDED',
    toOrganId,
    reportBy: null,
    delivery: 'SYSTEM',
    repetitionId: null,
    note: null,
  })

/** From the receipt to the desk of O1, all on one day: registered, sorted as a request, forwarded and signed for. */
export const aRoadToTheDesk = (on: LocalDate, parties: readonly string[] = ['P1']): readonly MatterFact[] => [
  aReceived(on, parties),
  aFact('PO', { kind: 'REGISTERED', on, number: 'X1' }),
  aFact('PO', {
    ...{ kind: 'CLAIM_SORTED', on, claimNo: 1, claimClass: 'REQUEST', road: 6 },
    decidingFact: '维修争议',
  }),
  aReferral(on),
  aFact('O1', { kind: 'SIGNED_FOR', on, referralId: 'r1' }),
]

export const aService = (
  on: LocalDate,
  partyId = 'P1',
  paper: 'OPINION' | 'REVIEW_OPINION' | 'RECHECK_OPINION' = 'OPINION',
  organId = 'O1',
): MatterFact =>
  aFact(organId, {
    kind: 'SERVED',
    on,
    paper,
    partyId,
    mode: 'DIRECT',
    isRecorded: false,
    hasConsent: false,
    slipOn: null,
    proof: null,
    outcome: null,
  })

export function aStory(
  facts: readonly MatterFact[],
  asOf: LocalDate,
  settings: Partial<LawSettings> = {},
): MatterStory {
  return storyOf(facts, {
    asOf,
    calendar: officialCalendar,
    settings: { ...DEFAULT_LAW_SETTINGS, ...settings },
    organKind: (id) => (id === 'PO' ? 'PETITION_OFFICE' : 'BUREAU'),
  })
}

/** A whole road in order: received, registered, sorted, forwarded, told, accepted, answered, reviewed, re-reviewed. */
export function aWholeRoad(start = localDate('2022-05-05'), step = 3): readonly MatterFact[] {
  const on = (n: number) => addDays(start, n * step)
  const asked = { toOrganId: 'R1', partyId: 'P1', postmarkedOn: null }
  return [
    aReceived(start),
    aFact('PO', { kind: 'REGISTERED', on: start, number: 'X1' }),
    aFact('PO', {
      kind: 'CLAIM_SORTED',
      on: start,
      claimNo: 1,
      claimClass: 'REQUEST',
      road: 6,
      decidingFact: '物业维修争议',
    }),
    aReferral(on(1)),
    aFact('O1', { kind: 'SIGNED_FOR', on: on(1), referralId: 'r1' }),
    aFact('O1', { kind: 'NOTIFIED', on: on(2), content: 'RECEIPT_ROUTE_PROCEDURE', text: '' }),
    aFact('O1', { kind: 'ACCEPTED', on: on(2) }),
    aFact('O1', {
      kind: 'EXTENDED',
      on: on(5),
      days: 20,
      isHeadApproved: true,
      approvedBy: 'A1',
      reason: '需要鉴定',
      noticeServedOn: on(5),
    }),
    aService(on(8)),
    aFact('R1', { kind: 'REVIEW_REQUESTED', on: on(10), ...asked }),
    aService(on(14), 'P1', 'REVIEW_OPINION', 'R1'),
    aFact('C1', { kind: 'RECHECK_REQUESTED', on: on(16), ...asked, toOrganId: 'C1' }),
    aService(on(20), 'P1', 'RECHECK_OPINION', 'C1'),
  ]
}
