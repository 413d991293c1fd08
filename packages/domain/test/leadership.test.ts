import { describe, expect, it } from 'vitest'
import { localDate } from '@petition/law'
import { duties, standingOf, type MatterFact } from '../src/index.js'
import { aFact, aReceived, aReferral, aService, aStory } from '../src/testing.js'

const day = localDate
const assistance = (on: string): MatterFact =>
  aFact('PO', {
    ...{
      kind: 'ASSISTANCE_LED',
      on: day(on),
      assistanceId: 'a1',
      assistance: 'SOCIAL',
      toOrganId: 'O2',
      need: '生活困难',
    },
  })
const answered = (on: string): MatterFact =>
  aFact('PO', {
    ...{ kind: 'ASSISTANCE_ANSWERED', on: day(on), assistanceId: 'a1', outcome: 'GRANTED', answer: '已发放' },
  })
const standing = (facts: readonly MatterFact[], asOf: string) => {
  const story = aStory(facts, day(asOf))
  return standingOf(story, duties(story))
}

const sorted: MatterFact = aFact('PO', {
  ...{
    kind: 'CLAIM_SORTED',
    on: day('2022-06-02'),
    claimNo: 1,
    claimClass: 'REQUEST',
    road: 6,
    decidingFact: '维修争议',
  },
})
const road: readonly MatterFact[] = [
  aReceived(day('2022-06-01')),
  aFact('PO', { kind: 'REGISTERED', on: day('2022-06-01'), number: '1' }),
  sorted,
  aReferral(day('2022-06-02')),
  aFact('O1', { kind: 'SIGNED_FOR', on: day('2022-06-02'), referralId: 'r1' }),
  aFact('O1', { kind: 'NOTIFIED', on: day('2022-06-06'), content: 'RECEIPT_ROUTE_PROCEDURE', text: '已收到' }),
  aFact('O1', { kind: 'ACCEPTED', on: day('2022-06-06') }),
  aService(day('2022-07-01')),
]
const request = (kind: 'REVIEW_REQUESTED' | 'RECHECK_REQUESTED', on: string, toOrganId: string): MatterFact =>
  aFact(toOrganId, { kind, on: day(on), partyId: 'P1', toOrganId, postmarkedOn: null })

describe('help and attention beside the road', () => {
  it('hold an answered matter open until they end (第三十七条)', () => {
    expect(standing(road, '2022-07-04')).toBe('ANSWERED')
    expect(standing([...road, assistance('2022-07-04')], '2022-07-05')).toBe('OPEN')
    expect(standing([...road, assistance('2022-07-04'), answered('2022-07-20')], '2022-07-20')).toBe('ANSWERED')
  })

  it('make nothing unfinal: after re-review they go on (第三十七条第三款)', () => {
    const end = [
      request('REVIEW_REQUESTED', '2022-07-10', 'R1'),
      aService(day('2022-08-01'), 'P1', 'REVIEW_OPINION', 'R1'),
      request('RECHECK_REQUESTED', '2022-08-10', 'C1'),
      aService(day('2022-09-01'), 'P1', 'RECHECK_OPINION', 'C1'),
    ]
    expect(standing([...road, ...end], '2022-09-02')).toBe('FINAL')
    expect(standing([...road, ...end, assistance('2022-09-05')], '2022-09-06')).toBe('FINAL')
  })
})
