import { addDays, localDate, type LocalDate } from '@petition/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  duties,
  endedParties,
  gatesOf,
  issuedOpinion,
  opinionUnderReview,
  reviewRounds,
  type MatterFact,
} from '../src/matters/index.js'
import { aFact, aService, aStory } from '../src/testing.js'
import { ANSWER, OTHER, answered, asks, decides, dutyOf } from './review-cases.js'

const day = localDate

describe('hearing days', () => {
  it('move the last day of re-review by their number, and no other day of the matter', () => {
    const asked = [asks(day('2022-07-01'), 'P1', 'RECHECK')]
    const base = [
      ...answered(),
      asks(day('2022-06-10')),
      aService(day('2022-06-21'), 'P1', 'REVIEW_OPINION', 'R1'),
      ...asked,
    ]
    fc.assert(
      fc.property(fc.nat(20), fc.nat(10), (from, length) => {
        const began = addDays(day('2022-07-02'), from)
        const heard = [
          aFact('C1', { kind: 'HEARING_BEGAN', on: began }),
          aFact('C1', { kind: 'HEARING_ENDED', on: addDays(began, length) }),
        ]
        const asOf = day('2022-08-10')
        const before = duties(aStory(base, asOf))
        const after = duties(aStory([...base, ...heard], asOf))
        const last = (all: typeof before) => all.find((duty) => duty.clock === 'XF-RECHECK-DEC30')?.rawLastOn
        expect(last(after)).toBe(addDays(last(before) as LocalDate, length + 1))
        const others = (all: typeof before) => all.filter((duty) => duty.clock !== 'XF-RECHECK-DEC30')
        expect(others(after)).toEqual(others(before))
      }),
      { numRuns: 60, seed: 36 },
    )
  })
})

describe('an opinion that is served, revoked, made anew and served again on one day', () => {
  const on = day('2022-06-20')
  const served = (issuedId: string, id: string) => ({ ...aService(on), id, issuedId, partyId: 'P1' }) as MatterFact
  const facts = (): MatterFact[] => [
    ...answered()
      .slice(0, -3)
      .filter((fact) => fact.kind !== 'OPINION_ISSUED'),
    aFact('O1', { kind: 'OPINION_ISSUED', on, number: '1', answers: [ANSWER], approvedBy: null }, 'opinion'),
    served('opinion', 's1'),
    asks(on, 'P1', 'REVIEW', { aboutId: 'opinion' }),
    { ...decides(on, 'REVOKED', [`asked-REVIEW-P1-${on}`]), id: 'revoked' },
    aFact(
      'O1',
      { kind: 'OPINION_ISSUED', on, number: '2', answers: [OTHER], approvedBy: null, orderId: 'revoked' },
      'new',
    ),
    served('new', 's2'),
  ]

  it('is two papers with a window each, and the request is about the first', () => {
    const story = aStory(facts(), on)
    const windows = dutyOf(story, 'XF-REVIEW-REQ30').filter((duty) => duty.owedBy.id === 'P1')
    expect(windows.map(({ key, end }) => [key, end?.how ?? null])).toEqual([
      ['XF-REVIEW-REQ30:s1', 'MET'],
      ['XF-REVIEW-REQ30:s2', null],
    ])
    expect(issuedOpinion(story)?.id).toBe('new')
  })

  it('begins a second round for who asks again on that day, which the first decision does not answer', () => {
    const again = { ...asks(on, 'P1', 'REVIEW', { aboutId: 'new' }), id: 'again' }
    const rounds = reviewRounds(aStory([...facts(), again], on))
    expect(rounds.map((round) => [round.asked.map((one) => one.fact.id), round.decision?.id ?? null])).toEqual([
      [[`asked-REVIEW-P1-${on}`], 'revoked'],
      [['again'], null],
    ])
  })
})

/** A whole road, revoked in the middle and gone again to its end; nothing in it says which paper it is about. */
const allOnOneDay = (on: LocalDate): MatterFact[] => {
  const served = (id: string, paper: 'OPINION' | 'REVIEW_OPINION' | 'RECHECK_OPINION', organ: string) =>
    ({ ...aService(on, 'P1', paper, organ), id }) as MatterFact
  const issued = (id: string, answers: (typeof ANSWER)[]) =>
    aFact('O1', { kind: 'OPINION_ISSUED', on, number: id, answers, approvedBy: null }, id)
  const asked = (id: string, level: 'REVIEW' | 'RECHECK' = 'REVIEW') => ({ ...asks(on, 'P1', level), id }) as MatterFact
  const told = (id: string) => aFact('R1', { kind: 'REVIEW_TAKEN', on, level: 'REVIEW' }, id)
  return [
    { ...(answered()[0] as MatterFact), on, parties: [{ id: 'P1', isRepresentative: false }] } as MatterFact,
    ...answered()
      .slice(1, 6)
      .map((fact) => ({ ...fact, on }) as MatterFact),
    ...[issued('first', [{ ...OTHER, performBy: addDays(on, 60) }]), served('s1', 'OPINION', 'O1')],
    ...[asked('ask-1'), told('taken-1')],
    { ...decides(on, 'REVOKED', ['ask-1'], { opinionId: 'first' }), id: 'revoked' },
    served('s2', 'REVIEW_OPINION', 'R1'),
    ...[issued('second', [OTHER]), served('s3', 'OPINION', 'O1')],
    ...[asked('ask-2'), told('taken-2')],
    { ...decides(on, 'UPHELD', ['ask-2'], { opinionId: 'second' }), id: 'upheld' },
    served('s4', 'REVIEW_OPINION', 'R1'),
    asked('ask-3', 'RECHECK'),
    { ...decides(on, 'UPHELD', ['ask-3'], { level: 'RECHECK', opinionId: 'second' }), id: 'end' },
    served('s5', 'RECHECK_OPINION', 'C1'),
  ]
}

describe('two whole rounds on one day, which only their order in the record keeps apart', () => {
  const on = day('2022-06-20')
  const upTo = (id: string) => {
    const facts = allOnOneDay(on)
    return aStory(facts.slice(0, facts.findIndex((fact) => fact.id === id) + 1), on)
  }
  const windows = (id: string, clock: string) =>
    dutyOf(upTo(id), clock).map(({ key, end }) => [key.split(':')[1], end?.how ?? null])

  it('each service opens its own window, each request uses its own', () => {
    expect(windows('s1', 'XF-REVIEW-REQ30')).toEqual([['s1', null]])
    expect(windows('revoked', 'XF-REVIEW-REQ30')).toEqual([['s1', 'MET']])
    expect(windows('s3', 'XF-REVIEW-REQ30')).toEqual([
      ['s1', 'MET'],
      ['s3', null],
    ])
    expect(windows('ask-2', 'XF-REVIEW-REQ30')).toEqual([
      ['s1', 'MET'],
      ['s3', 'MET'],
    ])
    expect(windows('s4', 'XF-RECHECK-REQ30')).toEqual([
      ['s2', null],
      ['s4', null],
    ])
  })

  it('the answer of the first round does not answer the second', () => {
    const decisions = (id: string) =>
      dutyOf(upTo(id), 'XF-REVIEW-DEC30').map(({ key, end }) => [key.split(':')[1], end?.how ?? null])
    expect(decisions('s3')).toEqual([['ask-1', 'MET']])
    expect(decisions('ask-2')).toEqual([
      ['ask-1', 'MET'],
      ['ask-2', null],
    ])
    expect(decisions('s4').map(([, end]) => end)).toEqual(['MET', 'MET'])
    expect(reviewRounds(upTo('s5')).map((round) => [round.id, round.decision?.id ?? null])).toEqual([
      ['ask-1', 'revoked'],
      ['ask-2', 'upheld'],
      ['ask-3', 'end'],
    ])
    expect(reviewRounds(upTo('s5')).map((round) => opinionUnderReview(upTo('s5'), round)?.id)).toEqual([
      'first',
      'second',
      'second',
    ])
  })

  it('what is owed changes with each step, and the end is the end of the second round', () => {
    const orders = (id: string) => dutyOf(upTo(id), 'HOUSE-NEW-OPINION').map((duty) => duty.end?.how ?? null)
    expect([orders('s1'), orders('revoked'), orders('second'), orders('s3')]).toEqual([[], [null], [null], ['MET']])
    const promises = dutyOf(upTo('s5'), 'HOUSE-PERFORM').map(({ key, end }) => [key.split(':')[1], end?.how ?? null])
    expect(promises).toEqual([
      ['first', 'SUPERSEDED'],
      ['second', null],
    ])
    expect(issuedOpinion(upTo('s1'))?.id).toBe('first')
    expect(issuedOpinion(upTo('revoked'))).toBeNull()
    expect(issuedOpinion(upTo('s5'))?.id).toBe('second')
    expect(endedParties(upTo('s4'))).toEqual([])
    expect(endedParties(upTo('s5'))).toEqual(['P1'])
  })
})

describe('第三十六条第三款', () => {
  const recheckedForOne = (): MatterFact[] => [
    ...answered(),
    asks(day('2022-06-10')),
    aService(day('2022-06-30'), 'P1', 'REVIEW_OPINION', 'R1'),
    asks(day('2022-07-05'), 'P1', 'RECHECK'),
    aService(day('2022-07-20'), 'P1', 'RECHECK_OPINION', 'C1'),
  ]
  const again = (partyId: string | null) =>
    aFact('PO', {
      ...{ kind: 'BROUGHT_AGAIN', on: day('2022-08-15'), at: 'PETITION_OFFICE', level: 'SAME' },
      ...{ factsAndReasons: 'SAME', partyId },
    })

  it.each([
    ['P1', ['G-RECHECKED']],
    ['P2', []],
    [null, []],
  ])('is the end of the road of who had the re-review opinion: %s', (partyId, gates) => {
    const story = aStory([...recheckedForOne(), again(partyId)], day('2022-08-16'))
    expect(gatesOf(story).map((one) => one.gate)).toEqual(gates)
  })
})
