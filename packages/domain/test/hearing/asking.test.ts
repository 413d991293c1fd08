import { describe, expect, it } from 'vitest'
import { lawfulnessOf, mayCancelHearing, mayDecideHearing, owedNotices, type MatterFact } from '../../src/index.js'
import { aRoadToTheDesk, aStory } from '../../src/testing.js'
import { day, o1, accepted, applied, granted, told, told1, code, dutiesOf } from './a-hearing.js'

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

  describe('no opinion inside the period to ask', () => {
    const draft = (on: string) =>
      o1({
        ...{ kind: 'OPINION_DRAFTED', on: day(on) },
        answers: [
          {
            ...{ claimNo: 1, finding: '属实', evidence: null, basis: '物业管理条例', outcome: 'SUPPORTED' },
            ...{ result: '维修', performBy: null },
          },
        ],
      })
    const issues = (facts: readonly MatterFact[], asOf: string) =>
      lawfulnessOf(aStory([...facts, draft(asOf)], day(asOf)), 'issueOpinion', 'O1')
    const declines = (on: string, partyId = 'P1', hearingId = 'h2') =>
      o1({ kind: 'HEARING_ANSWERED', on: day(on), hearingId, partyId, says: 'DECLINES', reasons: null })
    const told = [...accepted(), right('2022-06-06'), rightServed('2022-06-06')]

    it('waits for its last day, or for the answer', () => {
      expect(issues(told, '2022-06-08')).toMatchObject({
        refusal: { code: 'HEARING_RIGHT_OPEN', facts: { until: '2022-06-13' } },
      })
      expect(code(issues(told, '2022-06-13'))).toBe('HEARING_RIGHT_OPEN')
      expect(code(issues(told, '2022-06-14'))).toBeNull()
      expect(code(issues([...told, declines('2022-06-08')], '2022-06-08'))).toBeNull()
      const unserved = [...accepted(), right('2022-06-06')]
      expect(issues(unserved, '2022-06-30')).toMatchObject({
        refusal: { code: 'HEARING_RIGHT_OPEN', facts: { until: null } },
      })
    })

    it('waits for the consent to a hearing that is proposed', () => {
      const proposed = o1({ kind: 'HEARING_TOLD', on: day('2022-06-06'), hearingId: 'h1', reasons: '' }, 't1')
      const facts = [...accepted(), proposed, rightServed('2022-06-06')]
      expect(issues(facts, '2022-06-08')).toMatchObject({
        refusal: { code: 'HEARING_PROPOSED', facts: { until: '2022-06-13' } },
      })
      expect(code(issues(facts, '2022-06-14'))).toBeNull()
      expect(code(issues([...facts, declines('2022-06-08', 'P1', 'h1')], '2022-06-08'))).toBeNull()
    })
  })

  it('a request is answered: only who asked ends it before, and whoever asked is told that it is off', () => {
    const off = o1(
      { kind: 'HEARING_CANCELLED', on: day('2022-06-13'), hearingId: 'h1', reason: '和解', isWithdrawn: true },
      'off1',
    )
    const base = [...accepted(['P1', 'P2']), applied('2022-06-10')]
    const asked = aStory(base, day('2022-06-13'))
    const may = (isWithdrawn: boolean) => code(mayCancelHearing(asked, told1(asked), { isWithdrawn }))
    expect([may(false), may(true)]).toEqual(['HEARING_TO_BE_ANSWERED', null])
    const set = aStory([...base, granted('2022-06-13')], day('2022-06-13'))
    expect(code(mayCancelHearing(set, told1(set), { isWithdrawn: false }))).toBeNull()
    for (const before of [base, [...base, granted('2022-06-13')]]) {
      const story = aStory([...before, off], day('2022-06-14'))
      expect(owedNotices(story, told1(story))).toMatchObject([
        { who: { kind: 'PARTY', id: 'P1' }, aboutId: 'off1', changes: ['OFF'] },
      ])
      expect(dutiesOf(story, 'HOUSE-HEARING-OFF')[0]).toMatchObject({ end: null, owedBy: { id: 'O1' } })
      const after = aStory([...before, off, told('2022-06-15', [], 'off1', ['P1'])], day('2022-06-15'))
      expect(owedNotices(after, told1(after))).toEqual([])
      expect(dutiesOf(after, 'HOUSE-HEARING-OFF')[0]?.end).toMatchObject({ how: 'MET', on: '2022-06-15' })
    }
  })

  it('a request after the opinion is in the record and has no effect', () => {
    const issued = o1({ kind: 'OPINION_ISSUED', on: day('2022-06-20'), number: '1', answers: [], approvedBy: null })
    const story = aStory([...accepted(), issued, applied('2022-06-21')], day('2022-06-22'))
    expect(told1(story).state).toBe('WITHOUT_EFFECT')
    expect(dutiesOf(story, 'TZ-DECIDE')).toEqual([])
  })
})
