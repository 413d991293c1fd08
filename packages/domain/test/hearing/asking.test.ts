import { describe, expect, it } from 'vitest'
import { mayDecideHearing, type MatterFact } from '../../src/index.js'
import { aRoadToTheDesk, aStory } from '../../src/testing.js'
import { day, o1, accepted, applied, told1, code, dutiesOf } from './a-hearing.js'

describe('听证: who asks, and who answers', () => {
  const right = (on: string) => o1({ kind: 'HEARING_TOLD', on: day(on), hearingId: null, reasons: '' }, 't1')
  const rightServed = (on: string, partyId = 'P1'): MatterFact =>
    o1({
      ...{ kind: 'SERVED', on: day(on), paper: 'HEARING_RIGHT_NOTICE', partyId, mode: 'DIRECT', isRecorded: true },
      ...{ hasConsent: false, slipOn: null, proof: '签名', outcome: null, issuedId: 't1' },
    })

  it.each([
    ['2022-06-07', '2022-06-14', null],
    ['2022-06-07', '2022-06-15', 'late'],
    ['2022-06-01', '2022-06-09', null],
    ['2022-06-01', '2022-06-10', 'late'],
  ])('told on %s, asked on %s: five working days over rest days (%s)', (receivedOn, askedOn, late) => {
    const road = aRoadToTheDesk(day('2022-06-01'))
    const facts = [
      ...[...road, o1({ kind: 'ACCEPTED', on: day('2022-06-01') }), right('2022-06-01'), rightServed(receivedOn)],
      applied(askedOn),
    ]
    const story = aStory(facts, day('2022-06-20'))
    const refusal = { isGranted: false, ground: 'APPLIED_LATE' as const }
    expect(code(mayDecideHearing(story, told1(story), refusal))).toBe(late ? null : 'HEARING_ASKED_IN_TIME')
    expect(dutiesOf(story, 'TZ-APPLY')[0]).toMatchObject({ kind: 'RIGHT', owedBy: { kind: 'PARTY', id: 'P1' } })
  })

  it('the organ owes the written answer within five working days of the request', () => {
    const [duty] = dutiesOf(aStory([...accepted(), applied('2022-06-10')], day('2022-06-11')), 'TZ-DECIDE')
    expect(duty).toMatchObject({ lawfulLastOn: '2022-06-17', end: null, owedBy: { id: 'O1' } })
  })

  it('silence is no consent: a proposal needs the yes of everybody, within the period', () => {
    const proposed = o1({ kind: 'HEARING_TOLD', on: day('2022-06-07'), hearingId: 'h1', reasons: '争议较大' }, 't1')
    const yes = (partyId: string, on: string) =>
      o1({ kind: 'HEARING_ANSWERED', on: day(on), hearingId: 'h1', partyId, says: 'CONSENTS', reasons: null })
    const base = [...accepted(['P1', 'P2']), proposed, rightServed('2022-06-07'), rightServed('2022-06-07', 'P2')]
    const state = (facts: readonly MatterFact[], asOf: string) => told1(aStory([...base, ...facts], day(asOf))).state
    expect(state([yes('P1', '2022-06-08')], '2022-06-14')).toBe('PROPOSED')
    expect(state([yes('P1', '2022-06-08')], '2022-06-15')).toBe('NOT_WANTED')
    expect(state([yes('P1', '2022-06-08'), yes('P2', '2022-06-14')], '2022-06-15')).toBe('GRANTED')
    expect(state([yes('P1', '2022-06-08'), yes('P2', '2022-06-15')], '2022-06-16')).toBe('NOT_WANTED')
  })

  it('what is for the courts, arbitration or reconsideration gets none', () => {
    const elsewhere = o1({
      ...{ kind: 'CLAIM_SORTED', on: day('2022-06-11'), claimNo: 1, claimClass: 'REQUEST', road: 1 },
      decidingFact: '已经起诉',
    })
    const story = aStory([...accepted(), applied(), elsewhere], day('2022-06-13'))
    expect(code(mayDecideHearing(story, told1(story), { isGranted: true, ground: null }))).toBe('HEARING_EXCLUDED')
    expect(code(mayDecideHearing(story, told1(story), { isGranted: false, ground: 'LAWSUIT' }))).toBeNull()
    expect(code(mayDecideHearing(story, told1(story), { isGranted: false, ground: null }))).toBe(
      'HEARING_GROUND_MISSING',
    )
  })

  it('a request after the opinion is in the record and has no effect', () => {
    const issued = o1({ kind: 'OPINION_ISSUED', on: day('2022-06-20'), number: '1', answers: [], approvedBy: null })
    const story = aStory([...accepted(), issued, applied('2022-06-21')], day('2022-06-22'))
    expect(told1(story).state).toBe('WITHOUT_EFFECT')
    expect(dutiesOf(story, 'TZ-DECIDE')).toEqual([])
  })
})
