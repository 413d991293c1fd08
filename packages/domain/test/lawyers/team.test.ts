import { localDate, officialCalendar } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  lawOfTeam,
  mayJoinTeam,
  teamDuties,
  teamLog,
  teamOf,
  TEAM_ROLES,
  TEAM_SIGHT,
  type TeamFact,
  type TeamRole,
} from '../../src/lawyers/index.js'

const day = localDate
let serial = 0
const head = (on: string) => {
  serial += 1
  return { id: `f${serial}`, on: day(on), recordedAt: `${on}T02:00:00.000Z`, byAccountId: null, organId: 'PO' }
}

describe('a team for one matter', () => {
  const formed: TeamFact = {
    ...head('2022-06-01'),
    ...{ kind: 'TEAM_FORMED', matterId: 'M1', purpose: '化解供暖纠纷', reason: '涉及多户' },
    workUntil: day('2022-07-02'),
  }
  const joined = (memberId: string, role: TeamRole, accountId: string | null = null): TeamFact => ({
    ...head('2022-06-01'),
    ...{ kind: 'MEMBER_JOINED', memberId, role, accountId, professionalId: accountId === null ? memberId : null },
  })
  const left: TeamFact = { ...head('2022-06-10'), kind: 'MEMBER_LEFT', memberId: 'm2', reason: '调离' }
  const dissolved: TeamFact = { ...head('2022-06-20'), kind: 'TEAM_DISSOLVED', result: '已达成协议' }
  const all = [formed, joined('m1', 'LEAD', 'a1'), joined('m2', 'LAWYER'), joined('m3', 'COUNSELLOR'), left]
  const on = (asOf: string, facts: readonly TeamFact[]) =>
    teamLog(facts, { asOf: day(asOf), calendar: officialCalendar })

  it('knows who is in it on a day, until they leave or it is dissolved', () => {
    const inIt = (asOf: string, facts: readonly TeamFact[]) =>
      teamOf(on(asOf, facts))?.members.flatMap((one) => (one.leftOn === null ? [one.memberId] : []))
    expect(inIt('2022-06-09', all)).toEqual(['m1', 'm2', 'm3'])
    expect(inIt('2022-06-10', all)).toEqual(['m1', 'm3'])
    expect(inIt('2022-06-20', [...all, dissolved])).toEqual([])
    expect(teamOf(on('2022-06-20', [...all, dissolved]))?.members[1]?.leftOn).toBe('2022-06-10')
  })

  it('owes its end by the day that was written down last, which no rest day moves', () => {
    const longer: TeamFact = {
      ...head('2022-06-15'),
      kind: 'TEAM_PROLONGED',
      workUntil: day('2022-07-30'),
      reason: '待评估',
    }
    // 2022-07-02 and 2022-07-30 are Saturdays.
    expect(teamDuties(on('2022-06-14', all))).toMatchObject([{ lawfulLastOn: '2022-07-02', end: null }])
    expect(teamDuties(on('2022-06-15', [...all, longer]))).toMatchObject([{ lawfulLastOn: '2022-07-30' }])
    const done = on('2022-06-20', [...all, dissolved])
    expect(teamDuties(done)).toMatchObject([{ end: { how: 'MET', on: '2022-06-20' } }])
    expect(lawOfTeam(done)).toMatchObject({ refusal: { code: 'TEAM_DISSOLVED' } })
  })

  it('takes nobody twice, no second lead, and nobody who stepped back from the matter', () => {
    const members = teamOf(on('2022-06-10', all))?.members ?? []
    const may = (
      role: TeamRole,
      accountId: string | null,
      professionalId: string | null = null,
      recused: string[] = [],
    ) => {
      const law = mayJoinTeam(members, { role, accountId, professionalId }, recused)
      return law.isGranted ? 'yes' : law.refusal.code
    }
    expect(may('HANDLER', 'a1')).toBe('MEMBER_IN_TEAM')
    expect(may('LAWYER', null, 'm2')).toBe('yes')
    expect(may('COUNSELLOR', null, 'm3')).toBe('MEMBER_IN_TEAM')
    expect(may('LEAD', 'a5')).toBe('TEAM_HAS_LEAD')
    expect(may('HANDLER', 'a5', null, ['a5'])).toBe('MEMBER_RECUSED')
  })

  it('shows each role no more than it needs, and a counsellor only what the matter is about', () => {
    expect(Object.keys(TEAM_SIGHT)).toEqual(Object.keys(TEAM_ROLES))
    expect(TEAM_SIGHT.COUNSELLOR).toEqual(['CLAIMS'])
    expect(TEAM_SIGHT.MEDIATOR).not.toContain('OPINIONS')
  })
})
