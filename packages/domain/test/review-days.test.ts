import { addDays, localDate, type LocalDate } from '@petition/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duties, gatesOf, issuedOpinion, reviewRounds, type MatterFact } from '../src/matters/index.js'
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
