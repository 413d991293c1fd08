import { localDate, type LocalDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  areSameAgain,
  claimNos,
  countingAnswers,
  gatesOf,
  issuedOpinion,
  lacking,
  lawfulnessOf,
  lawOfReview,
  reviewRounds,
  reviewState,
  type MatterFact,
  type MatterStory,
  type ReviewOutcome,
} from '../src/matters/index.js'
import { aFact, aService, aStory } from '../src/testing.js'
import { ANSWER, OTHER, answered, asks, decides, stand, dutyOf } from './review-cases.js'

const day = localDate

describe('a round of review', () => {
  it('takes together all who ask of one organ until it decides; later ones begin a round of their own', () => {
    const first = [asks(day('2022-06-10')), asks(day('2022-06-12'), 'P2')]
    const decided = decides(
      day('2022-06-20'),
      'UPHELD',
      first.map((fact) => fact.id),
    )
    const open = reviewRounds(aStory([...answered(), ...first], day('2022-06-15')))
    expect(open).toHaveLength(1)
    expect(open[0]?.asked.map((one) => one.fact.partyId)).toEqual(['P1', 'P2'])
    const later = asks(day('2022-06-25'), 'P2')
    const two = reviewRounds(aStory([...answered(), first[0] as MatterFact, decided, later], day('2022-06-26')))
    expect(two.map((round) => round.decision?.outcome ?? null)).toEqual(['UPHELD', null])
  })

  it.each([
    ['on the last day', '2022-07-01', {}, 'REQUESTED'],
    ['a day late', '2022-07-02', {}, 'WITHOUT_EFFECT'],
    ['late, with a postmark of the last day', '2022-07-04', { postmarkedOn: day('2022-07-01') }, 'REQUESTED'],
    ['late, with a postmark a day late', '2022-07-04', { postmarkedOn: day('2022-07-02') }, 'WITHOUT_EFFECT'],
  ])('第三十五条: a request %s', (_, on, more, state) => {
    const story = aStory([...answered(), asks(day(on), 'P1', 'REVIEW', more)], day('2022-07-10'))
    const [round] = reviewRounds(story)
    expect(round && reviewState(round)).toBe(state)
    expect(stand(story)).toBe(state === 'REQUESTED' ? 'OPEN' : 'ANSWERED')
    expect(lawOfReview(story, 'takeReview', ['R1']).isGranted).toBe(state === 'REQUESTED')
  })

  it('is prepared and decided in its order, and says what a draft lacks', () => {
    const text = {
      ...{ outcome: 'REVOKED', finding: '查明', basis: '条例', result: '意见', answers: [] },
      newOpinionBy: null,
    }
    const at = (...more: MatterFact[]) => aStory([...answered(), asks(day('2022-06-10')), ...more], day('2022-06-20'))
    const taken = aFact('R1', { kind: 'REVIEW_TAKEN', on: day('2022-06-11'), level: 'REVIEW' })
    const law = (story: MatterStory, name: 'draftReview' | 'issueReview') => {
      const verdict = lawOfReview(story, name, ['R1'])
      return verdict.isGranted ? null : verdict.refusal.code
    }
    expect(law(at(), 'draftReview')).toBe('REVIEW_NOT_TAKEN')
    expect(law(at(taken), 'draftReview')).toBeNull()
    expect(law(at(taken), 'issueReview')).toBe('NO_REVIEW_DRAFT')
    const story = at(taken)
    const says = (more: object) => lacking(story, { ...text, ...more } as Parameters<typeof lacking>[1])
    expect(says({})).toBe('NEW_OPINION_DAY_MISSING')
    expect(says({ newOpinionBy: day('2022-06-20') })).toBe('NEW_OPINION_DAY_PAST')
    expect(says({ newOpinionBy: day('2022-06-21') })).toBeNull()
    expect(says({ outcome: 'CHANGED' })).toBe('CHANGED_ANSWERS_MISSING')
    expect(says({ outcome: 'CHANGED', answers: [OTHER] })).toBeNull()
    expect(says({ outcome: 'UPHELD', result: ' ' })).toBe('REVIEW_DRAFT_INCOMPLETE')
    expect(claimNos(story)).toEqual([1])
  })
})

describe('what a decision does to the opinion below', () => {
  const asked = asks(day('2022-06-10'))
  const until = (outcome: ReviewOutcome, on: LocalDate, ...more: MatterFact[]) =>
    aStory(
      [
        ...answered(),
        asked,
        decides(day('2022-06-20'), outcome, [asked.id], outcome === 'CHANGED' ? { answers: [OTHER] } : {}),
        aService(day('2022-06-21'), 'P1', 'REVIEW_OPINION', 'R1'),
        ...more,
      ],
      on,
    )

  it('upheld: it stands', () => {
    const story = until('UPHELD', day('2022-06-30'))
    expect(stand(story)).toBe('ANSWERED')
    expect(countingAnswers(story)).toEqual([ANSWER])
  })

  it('changed: the changed answers count, and their promise is owed by the handler', () => {
    const story = until('CHANGED', day('2022-06-30'))
    expect(countingAnswers(story)).toEqual([OTHER])
    expect(dutyOf(story, 'HOUSE-PERFORM')).toMatchObject([
      { owedBy: { id: 'O1' }, lawfulLastOn: '2022-09-30', end: null },
    ])
    expect(stand(story)).toBe('OPEN')
  })

  it('revoked: the handler owes a new one by the ordered day; unused windows of the old one are gone', () => {
    const story = until('REVOKED', day('2022-06-30'))
    expect(issuedOpinion(story)).toBeNull()
    expect(dutyOf(story, 'HOUSE-NEW-OPINION')).toMatchObject([
      { owedBy: { id: 'O1' }, lawfulLastOn: '2022-07-20', end: null },
    ])
    const windows = dutyOf(story, 'XF-REVIEW-REQ30').filter((duty) => duty.owedBy.id === 'P2')
    expect(windows).toMatchObject([{ end: { how: 'SUPERSEDED', on: '2022-06-20' } }])
    const extended = lawfulnessOf(story, 'extendHandling', 'O1')
    expect(extended).toMatchObject({ refusal: { code: 'ORDERED_DAY' } })
  })

  it.each([
    ['the very same', [ANSWER], true],
    ['a comma more', [{ ...ANSWER, finding: '渗漏，属实。' }], true],
    ['the same outcome for another reason', [{ ...ANSWER, finding: '渗漏原因已经查清' }], false],
    ['another outcome', [{ ...ANSWER, outcome: 'SUPPORTED' as const }], false],
  ])('a new opinion that is %s', (_, answers, isSame) => {
    expect(areSameAgain([ANSWER], answers)).toBe(isSame)
    const draft = aFact('O1', { kind: 'OPINION_DRAFTED', on: day('2022-07-01'), answers })
    const law = lawfulnessOf(until('REVOKED', day('2022-07-01'), draft), 'issueOpinion', 'O1')
    expect(law.isGranted ? null : law.refusal.code).toBe(isSame ? 'SAME_OPINION_AGAIN' : null)
  })

  it('the new opinion ends the order and opens windows of its own', () => {
    const renewed = aFact('O1', {
      ...{ kind: 'OPINION_ISSUED', on: day('2022-07-05'), number: 'O1意2号', answers: [OTHER], approvedBy: null },
    })
    const served = ['P1', 'P2'].map((party) => aService(day('2022-07-06'), party))
    const story = until('REVOKED', day('2022-07-10'), renewed, ...served)
    expect(dutyOf(story, 'HOUSE-NEW-OPINION')).toMatchObject([{ end: { how: 'MET', on: '2022-07-06' } }])
    const open = dutyOf(story, 'XF-REVIEW-REQ30').filter((duty) => duty.end === null)
    expect(open.map((duty) => [duty.owedBy.id, duty.lawfulLastOn])).toEqual([
      ['P1', '2022-08-05'],
      ['P2', '2022-08-05'],
    ])
  })

  it.each([
    ['upheld', 'UPHELD' as const, 'FINAL', ['G-RECHECKED']],
    ['revoked', 'REVOKED' as const, 'OPEN', []],
  ])('第三十六条第三款: a re-review that %s', (_, outcome, standing, gates) => {
    const rechecks = ['P1', 'P2'].map((party) => asks(day('2022-07-01'), party, 'RECHECK'))
    const story = until(
      'UPHELD',
      day('2022-08-20'),
      aService(day('2022-06-21'), 'P2', 'REVIEW_OPINION', 'R1'),
      ...rechecks,
      decides(
        day('2022-07-20'),
        outcome,
        rechecks.map((one) => one.id),
        { level: 'RECHECK', number: 'C1复核1号' },
      ),
      ...['P1', 'P2'].map((party) => aService(day('2022-07-21'), party, 'RECHECK_OPINION', 'C1')),
      aFact('PO', {
        ...{ kind: 'BROUGHT_AGAIN', on: day('2022-08-15'), at: 'PETITION_OFFICE', level: 'SAME' },
        ...{ factsAndReasons: 'SAME', toMatterId: gates.length > 0 ? null : 'next' },
      }),
    )
    expect(stand(story)).toBe(standing)
    expect(gatesOf(story).map((one) => one.gate)).toEqual(gates)
  })
})
