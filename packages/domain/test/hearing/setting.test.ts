import { describe, expect, it } from 'vitest'
import { mayOpenHearing, maySetHearing, maySit, planDays, type HearingPlan, type HearingSeat } from '../../src/index.js'
import { aFact, aStory } from '../../src/testing.js'
import { day, seat, PANEL, plan, accepted, applied, granted, set, noticed, came, told1, code } from './a-hearing.js'

describe('听证: when it can be held, and before whom', () => {
  const open = [...accepted(), applied('2022-06-10'), granted('2022-06-13')]

  it.each([
    // Seven days back from Friday 24 June is Friday 17 June.
    ['2022-06-17', '2022-06-24', null],
    ['2022-06-18', '2022-06-24', 'HEARING_NOTICE_TOO_SHORT'],
    // From Sunday 26 June they end on Sunday 19 June and move back to Friday 17 June.
    ['2022-06-17', '2022-06-26', null],
    ['2022-06-18', '2022-06-26', 'HEARING_NOTICE_TOO_SHORT'],
    ['2022-06-20', '2022-06-20', 'HEARING_DAY_PAST'],
  ])('set on %s for %s: %s', (asOf, hearingOn, refusal) => {
    const story = aStory(open, day(asOf))
    expect(code(maySetHearing(story, told1(story), plan(hearingOn)))).toBe(refusal)
  })

  it('names the first day that is possible, and the day until which it is to be held', () => {
    const story = aStory(open, day('2022-06-18'))
    expect(planDays(story, told1(story), day('2022-06-24'))).toEqual({
      ...{ noticeBy: '2022-06-17', earliestOn: '2022-06-27', holdBy: '2022-07-11' },
    })
    expect(code(maySetHearing(story, told1(story), plan('2022-07-11')))).toBeNull()
    expect(code(maySetHearing(story, told1(story), plan('2022-07-12')))).toBe('HEARING_BEYOND_PERIOD')
    const late = { ...plan('2022-07-12'), lateReason: '信访人住院' }
    expect(code(maySetHearing(story, told1(story), late))).toBeNull()
  })

  it('takes the office’s own days of notice', () => {
    const story = aStory(open, day('2022-06-14'), { hearingNoticeDays: 10 })
    expect(code(maySetHearing(story, told1(story), plan('2022-06-24')))).toBeNull()
    const next = aStory(open, day('2022-06-15'), { hearingNoticeDays: 10 })
    expect(code(maySetHearing(next, told1(next), plan('2022-06-24')))).toBe('HEARING_NOTICE_TOO_SHORT')
  })

  it('seats nobody on the panel who has a conflict on record; whoever writes the record does not judge', () => {
    const conflicts = [{ accountId: 'tied', reportedOn: day('2022-06-10'), isDecided: false }]
    const tied = [...PANEL.slice(0, 2), seat('c', 'MEMBER', 'tied')]
    expect(code(maySit(tied, conflicts))).toBe('HEARING_SEAT_HAS_CONFLICT')
    expect(code(maySit([...PANEL, seat('d', 'RECORDER', 'tied')], conflicts))).toBeNull()
    expect(code(maySit(tied, []))).toBeNull()
  })

  it.each<[string, readonly HearingSeat[], string | null]>([
    ['three', PANEL, null],
    ['two', PANEL.slice(0, 2), 'PANEL_TOO_SMALL'],
    ['four', [...PANEL, seat('d')], 'PANEL_EVEN'],
    ['four, of whom one writes the record', [...PANEL, seat('d', 'RECORDER')], null],
    ['no chair', [seat('a'), seat('b'), seat('c')], 'NOT_ONE_CHAIR'],
    ['two chairs', [seat('a', 'CHAIR'), seat('b', 'CHAIR'), seat('c')], 'NOT_ONE_CHAIR'],
    ['somebody twice', [...PANEL, seat('b', 'RECORDER')], 'SEATED_TWICE'],
    ['the handler in the chair', [seat('a', 'CHAIR', 'handler'), seat('b'), seat('c')], 'CHAIR_HANDLED_THE_CASE'],
    ['somebody who stepped aside', [...PANEL.slice(0, 2), seat('c', 'MEMBER', 'aside')], 'SEAT_RECUSED'],
  ])('a panel of %s', (_, seats, refusal) => {
    const recusal = [
      aFact('O1', {
        ...{ kind: 'RECUSAL_ASKED', on: day('2022-06-07'), recusalId: 'x', accountId: 'aside', reason: '亲属' },
        ...{ officialOrganId: 'O1', isLeading: false, interest: 'IN_THE_MATTER', askedBy: 'OFFICIAL' },
      }),
      aFact('O1', { kind: 'RECUSAL_DECIDED', on: day('2022-06-08'), recusalId: 'x', isGranted: true, reason: null }),
    ]
    const story = aStory([...open, ...recusal], day('2022-06-14'))
    expect(code(maySetHearing(story, told1(story), plan('2022-06-24', { seats })))).toBe(refusal)
  })

  it('is open unless a reason of the list is recorded', () => {
    const story = aStory(open, day('2022-06-14'))
    const closed = (closedGround: HearingPlan['closedGround']) =>
      code(maySetHearing(story, told1(story), plan('2022-06-24', { isPublic: false, closedGround })))
    expect(closed(null)).toBe('CLOSED_WITHOUT_GROUND')
    expect(closed('PRIVACY')).toBeNull()
  })

  it('cannot begin where a petitioner had the notice a day late, and can on the last day', () => {
    const onDay = (received: string) => {
      const facts = [...open, set('2022-06-14', plan('2022-06-24')), noticed(received)]
      const story = aStory(facts, day('2022-06-24'))
      return code(mayOpenHearing(story, told1(story), came('P1')))
    }
    expect(onDay('2022-06-17')).toBeNull()
    expect(onDay('2022-06-18')).toBe('HEARING_NOTICE_MISSING')
    const early = aStory([...open, set('2022-06-14', plan('2022-06-24')), noticed('2022-06-15')], day('2022-06-23'))
    expect(code(mayOpenHearing(early, told1(early), came('P1')))).toBe('HEARING_NOT_YET')
  })
})
