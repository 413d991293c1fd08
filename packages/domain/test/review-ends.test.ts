import { addDays, localDate, type LocalDate } from '@petition/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayConclude } from '../src/matters/law-of-acts.js'
import { endedParties, gatesOf, lawfulnessOf, reviewRounds, type MatterFact } from '../src/matters/index.js'
import { aFact, aService, aStory } from '../src/testing.js'
import { answered, asks, decides, dutyOf, stand } from './review-cases.js'

const day = localDate

/* P1 and P2 petition together; both have the opinion, each with own thirty days (P1 until 1 July, P2 until 3 July 2022). */

const RECHECKED = day('2022-06-28')
const forOne = (outcome: 'UPHELD' | 'REVOKED' = 'UPHELD', more: readonly MatterFact[] = []): MatterFact[] => {
  const asked = asks(day('2022-06-05'))
  const again = asks(day('2022-06-15'), 'P1', 'RECHECK')
  return [
    ...[...answered(), asked],
    { ...decides(day('2022-06-10'), 'UPHELD', [asked.id]), id: 'review' },
    { ...aService(day('2022-06-12'), 'P1', 'REVIEW_OPINION', 'R1'), issuedId: 'review' } as MatterFact,
    again,
    { ...decides(day('2022-06-25'), outcome, [again.id], { level: 'RECHECK', number: 'C1复核1号' }), id: 'recheck' },
    ...['P1', 'P2'].map(
      (party) => ({ ...aService(RECHECKED, party, 'RECHECK_OPINION', 'C1'), issuedId: 'recheck' }) as MatterFact,
    ),
    ...more,
  ]
}
const brought = (on: LocalDate, partyId: string | null, organId = 'PO') =>
  aFact(organId, {
    ...{ kind: 'BROUGHT_AGAIN', on, at: 'PETITION_OFFICE', level: 'SAME', factsAndReasons: 'SAME', partyId },
    toMatterId: null,
  })
const gatesFor = (facts: readonly MatterFact[], on: LocalDate, partyId: string | null) =>
  gatesOf(aStory([...facts, brought(on, partyId)], on)).map((one) => one.gate)

describe('第三十六条第三款: the end of the road is each petitioner’s own (decision 022)', () => {
  it('a re-review opinion that also reached somebody whose window still runs makes nothing final', () => {
    const story = aStory(forOne(), RECHECKED)
    expect(endedParties(story)).toEqual(['P1'])
    expect(stand(story)).toBe('ANSWERED')
    expect(mayConclude(story)).toMatchObject({ refusal: { code: 'NOT_RECHECKED' } })
    const open = dutyOf(story, 'XF-REVIEW-REQ30').filter((duty) => duty.end === null)
    expect(open.map((duty) => [duty.owedBy.id, duty.lawfulLastOn])).toEqual([['P2', '2022-07-04']])
  })

  it('the same facts are refused from who is at the end, and taken from who may still ask', () => {
    const on = day('2022-06-30')
    expect(gatesFor(forOne(), on, 'P1')).toEqual(['G-RECHECKED'])
    expect(gatesFor(forOne(), on, 'P2')).toEqual([])
    expect(gatesFor(forOne(), on, null)).toEqual([])
    expect(gatesFor(forOne(), day('2022-07-05'), 'P2')).toEqual(['G-RECHECKED'])
  })

  it('silence makes nothing final: once the window is over, nobody shows another standing', () => {
    expect(stand(aStory(forOne(), day('2022-09-01')))).toBe('ANSWERED')
    expect(endedParties(aStory(forOne(), day('2022-09-01')))).toEqual(['P1'])
  })

  it('what the other one asks for in time is decided as if the first had not gone on', () => {
    const asked = asks(day('2022-07-04'), 'P2')
    const story = aStory(forOne('UPHELD', [asked]), day('2022-07-05'))
    expect(stand(story)).toBe('OPEN')
    expect(reviewRounds(story).at(-1)).toMatchObject({ asked: [{ fact: { partyId: 'P2' }, isInTime: true }] })
    expect(lawfulnessOf(story, 'takeReview', 'R1', ['R1']).isGranted).toBe(true)
    expect(gatesFor(forOne('UPHELD', [asked]), day('2022-07-20'), 'P2')).toEqual([])
  })

  it('an opinion that the other one has revoked ends the road of the first no more', () => {
    const asked = asks(day('2022-07-04'), 'P2')
    const revoked = { ...decides(day('2022-07-15'), 'REVOKED', [asked.id]), id: 'revoked' }
    const facts = forOne('UPHELD', [asked, revoked])
    expect(gatesFor(facts, day('2022-07-10'), 'P1')).toEqual(['G-RECHECKED'])
    expect(gatesFor(facts, day('2022-07-20'), 'P1')).toEqual([])
    expect(endedParties(aStory(facts, day('2022-07-20')))).toEqual([])
  })

  it('is final when the last one has gone all the way', () => {
    const [review, recheck] = [asks(day('2022-07-04'), 'P2'), asks(day('2022-08-01'), 'P2', 'RECHECK')]
    const facts = forOne('UPHELD', [
      review,
      { ...decides(day('2022-07-15'), 'UPHELD', [review.id]), id: 'review-2' },
      { ...aService(day('2022-07-16'), 'P2', 'REVIEW_OPINION', 'R1'), issuedId: 'review-2' } as MatterFact,
      recheck,
      { ...decides(day('2022-08-20'), 'UPHELD', [recheck.id], { level: 'RECHECK', number: 'C1复核2号' }), id: 'end' },
    ])
    const served = { ...aService(day('2022-08-22'), 'P2', 'RECHECK_OPINION', 'C1'), issuedId: 'end' } as MatterFact
    expect(stand(aStory(facts, day('2022-08-21')))).toBe('OPEN')
    expect(stand(aStory([...facts, served], day('2022-08-22')))).toBe('FINAL')
    expect(mayConclude(aStory([...facts, served], day('2022-08-22'))).isGranted).toBe(true)
  })

  it('nobody is at the end on a day on which a window of theirs runs unused', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.boolean(), (later, isOther) => {
        const on = addDays(day('2022-06-01'), later)
        const more = isOther ? [asks(day('2022-07-02'), 'P2')] : []
        const story = aStory(forOne('UPHELD', more), on)
        const running = [...dutyOf(story, 'XF-REVIEW-REQ30'), ...dutyOf(story, 'XF-RECHECK-REQ30')].filter(
          (duty) => duty.end === null && duty.lawfulLastOn !== null && on <= duty.lawfulLastOn,
        )
        const ended = endedParties(story)
        expect(running.filter((duty) => ended.includes(duty.owedBy.id))).toEqual([])
        expect(stand(story) === 'FINAL').toBe(false)
      }),
      { numRuns: 80, seed: 22 },
    )
  })
})
