import { localDate, officialCalendar, type LocalDate } from '@petition/law'
import {
  disputeOf,
  type Centre,
  type Dispute,
  type DisputeFact,
  type NewDisputeFact,
} from '../../../src/mediation/centres/index.js'

/* Three levels, invented: D at the office PO; S1 and S2 of the streets U1 and U2; two communities under S1. */

const centre = (id: string, level: Centre['level'], organId: string, parentId: string | null, more = {}): Centre => ({
  ...{ id, level, organId, parentId, community: null, isOpen: true },
  ...more,
})
export const CENTRES: readonly Centre[] = [
  centre('D', 'DISTRICT', 'PO', null),
  centre('S1', 'STREET_TOWN', 'U1', 'D'),
  centre('S2', 'STREET_TOWN', 'U2', 'D'),
  centre('C1', 'COMMUNITY', 'U1', 'S1', { community: '青禾社区' }),
  centre('C2', 'COMMUNITY', 'U1', 'S1', { community: '云杉社区' }),
]
export const closed = (id: string): readonly Centre[] =>
  CENTRES.map((one) => (one.id === id ? { ...one, isOpen: false } : one))
export const centreOf = (id: string): Centre => {
  const found = CENTRES.find((one) => one.id === id)
  if (!found) throw new Error(`no centre ${id}`)
  return found
}
export const at = (id: string) => {
  const { level, organId } = centreOf(id)
  return { centreId: id, level, centreOrganId: organId }
}

export const day = localDate
export const aFactOf = (fact: NewDisputeFact, no: number): DisputeFact => ({
  ...{ id: `f${no}`, recordedAt: `${fact.on}T01:00:00Z`, byAccountId: 'A1', organId: 'U1' },
  ...fact,
})
export const reported = (on: string, id = 'C1'): NewDisputeFact => ({
  ...{ kind: 'DISPUTE_REPORTED', on: day(on), ...at(id), source: 'FROM_GRID', about: 'NEIGHBOURS' },
  ...{ higherReason: '', matterId: null, findingLineId: null },
})
export const taken = (on: string, centreId = 'C1'): NewDisputeFact => ({ kind: 'DISPUTE_TAKEN', on: day(on), centreId })
export const joined = (on: string): NewDisputeFact => ({
  ...{ kind: 'TEAM_JOINED', on: day(on), memberId: 'm1', as: 'GRID_WORKER' },
})
export const noted = (on: string, nextOn: string | null = null): NewDisputeFact => ({
  ...{
    kind: 'STEP_NOTED',
    on: day(on),
    step: 'VISIT',
    text: '上门了解情况',
    nextOn: nextOn === null ? null : day(nextOn),
  },
})
export const moved = (on: string, from: string, to: string, isUp: boolean): NewDisputeFact => ({
  ...{ kind: 'DISPUTE_MOVED', on: day(on), ...at(to), fromCentreId: from, isUp, reason: '涉及多个小区' },
})
export const handedBack = (on: string, from: string, to: string): NewDisputeFact => ({
  ...{ kind: 'DISPUTE_HANDED_BACK', on: day(on), ...at(to), fromCentreId: from, reason: '当地可以化解' },
})
export const settled = (
  on: string,
  more: Partial<Extract<NewDisputeFact, { kind: 'DISPUTE_SETTLED' }>> = {},
): NewDisputeFact => ({
  ...{ kind: 'DISPUTE_SETTLED', on: day(on), how: 'ORAL', text: '约定每日晚九时后不再使用', mediationId: null },
  ...{ agreementNo: '', ways: [], revisitOn: null },
  ...more,
})
export const revisited = (on: string, isKept: boolean): NewDisputeFact => ({
  ...{ kind: 'DISPUTE_REVISITED', on: day(on), isKept, text: '当面查看' },
})
export const reopened = (on: string, id: string): NewDisputeFact => ({
  ...{ kind: 'DISPUTE_REOPENED', on: day(on), ...at(id), reason: '同一问题再次发生' },
})

export const framed = (asOf: LocalDate) => ({
  ...{ asOf, calendar: officialCalendar, takeWorkingDays: 2, contactWorkingDays: 5, revisitDays: 30 },
})

export function aDispute(facts: readonly NewDisputeFact[], asOf = '2022-12-30'): Dispute {
  const it = disputeOf(facts.map(aFactOf), framed(day(asOf)))
  if (!it) throw new Error('not reported')
  return it
}
