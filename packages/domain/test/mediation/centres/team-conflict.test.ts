import { describe, expect, it } from 'vitest'
import { DISPUTE_REFUSALS, mayWorkInTeam } from '../../../src/mediation/centres/index.js'
import { day } from './a-dispute.js'

const people = [
  { name: '网格员甲', accountId: null },
  { name: '调解员乙', accountId: 'A2' },
  { name: '调解员丙', accountId: 'A3' },
]
const conflict = { accountId: 'A3', reportedOn: day('2022-05-10'), isDecided: false }
const said = (ties: Parameters<typeof mayWorkInTeam>[1], on: string) => {
  const verdict = mayWorkInTeam(people, ties, day(on))
  return verdict.isGranted ? 'granted' : verdict.refusal
}

describe('a conflict in the team of a dispute', () => {
  it('bars from the day of the report on, names who it is and cites 人民调解法 第十五条', () => {
    const ties = { conflicts: [conflict], recusedIds: [] }
    expect(said(ties, '2022-05-09')).toBe('granted')
    expect(said(ties, '2022-05-10')).toMatchObject({
      ...{ code: 'TEAM_MEMBER_HAS_CONFLICT', citation: { instrument: 'peoples-mediation-2010', article: '15' } },
      facts: { name: '调解员丙', on: '2022-05-10', isDecided: false },
    })
  })

  it('bars whoever stepped back from the matter, and nobody else', () => {
    expect(said({ conflicts: [], recusedIds: ['A2'] }, '2022-05-01')).toMatchObject({
      ...{ code: 'TEAM_MEMBER_RECUSED', facts: { name: '调解员乙' } },
    })
    expect(said({ conflicts: [{ ...conflict, accountId: 'A9' }], recusedIds: ['A9'] }, '2022-06-01')).toBe('granted')
  })

  it('says in words what to do, decided or not', () => {
    const words = (facts: object) => DISPUTE_REFUSALS['TEAM_MEMBER_HAS_CONFLICT']?.(facts as never).zh
    const facts = { name: '调解员丙', on: '2022-05-10' }
    expect(words({ ...facts, isDecided: false })).toContain('尚未决定')
    expect(words({ ...facts, isDecided: true })).toContain('已决定回避')
  })
})
