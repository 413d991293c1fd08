import { describe, expect, it } from 'vitest'
import { type LocalDate } from '@petition/law'
import {
  lawfulnessOf,
  liveHearing,
  mayConcludeHearing,
  mayOpenHearing,
  maySetHearing,
  openingOf,
  resultOf,
  type Attendance,
  type MatterFact,
} from '../../src/index.js'
import { aFact, aReceived, aService, aStory } from '../../src/testing.js'
import {
  day,
  plan,
  o1,
  accepted,
  applied,
  granted,
  set,
  noticed,
  came,
  begun,
  ended,
  concluded,
  told1,
  code,
  dutiesOf,
} from './a-hearing.js'

describe('听证: held, and used', () => {
  const held = [
    ...[...accepted(['P1', 'P2']), applied('2022-06-10'), granted('2022-06-13')],
    ...[set('2022-06-14', plan('2022-06-24')), noticed('2022-06-15'), noticed('2022-06-15', 'P2')],
  ]
  const all = came('P1', 'P2')
  const stays = (presence: 'ABSENT' | 'EXCUSED', ...ids: readonly string[]): Attendance => ({
    ...all,
    parties: all.parties.map((one) => (ids.includes(one.partyId) ? { ...one, presence } : one)),
  })

  it('goes on without one who stays away; nobody and no reason is giving it up; nobody with reason is to be adjourned', () => {
    const story = aStory(held, day('2022-06-24'))
    const opens = (who: Attendance) => code(mayOpenHearing(story, told1(story), who))
    expect(opens(stays('ABSENT', 'P2'))).toBeNull()
    expect(openingOf(stays('ABSENT', 'P2'))).toBe('BEGINS')
    expect(openingOf(stays('ABSENT', 'P1', 'P2'))).toBe('GIVEN_UP')
    expect(opens(stays('EXCUSED', 'P1', 'P2'))).toBe('NOBODY_CAME_WITH_REASON')
    expect(opens(came('P1'))).toBe('ATTENDANCE_INCOMPLETE')
    expect(opens({ ...all, missingOfficerIds: ['c'] })).toBe('PANEL_TOO_SMALL')
    expect(opens({ ...all, missingOfficerIds: ['a'] })).toBe('NOT_ONE_CHAIR')
  })

  it('six representatives are in the record and speak for nobody', () => {
    const named = (number: number) =>
      o1({ kind: 'HEARING_REPRESENTED', on: day('2022-06-16'), hearingId: 'h1', number, partyIds: ['P1'] })
    expect(told1(aStory([...held, named(6)], day('2022-06-17'))).represented).toBeNull()
    expect(told1(aStory([...held, named(5)], day('2022-06-17'))).represented).toMatchObject({ number: 5 })
  })

  it('waits for a challenge, and seats nobody whose challenge was granted', () => {
    const made = o1({
      ...{ kind: 'HEARING_CHALLENGED', on: day('2022-06-16'), hearingId: 'h1', challengeId: 'g', officerId: 'b' },
      ...{ partyId: 'P1', reasons: '是对方代理人' },
    })
    const yes = o1({
      ...{ kind: 'HEARING_CHALLENGE_DECIDED', on: day('2022-06-17'), hearingId: 'h1', challengeId: 'g' },
      ...{ isGranted: true, reasons: '属实' },
    })
    const story = aStory([...held, made], day('2022-06-24'))
    expect(code(mayOpenHearing(story, told1(story), all))).toBe('CHALLENGE_OPEN')
    const after = aStory([...held, made, yes], day('2022-06-17'))
    expect(code(maySetHearing(after, told1(after), { ...plan('2022-06-27'), reason: '更换' }))).toBe('SEAT_CHALLENGED')
  })

  it('is concluded by the votes of everybody who sat', () => {
    const story = aStory([...held, begun('2022-06-24', all), ended('2022-06-24')], day('2022-06-24'))
    const votes = (...ids: readonly string[]) => [
      { question: '是否属实', votes: ids.map((officerId) => ({ officerId, vote: 'FOR' as const, opinion: null })) },
    ]
    expect(told1(story).state).toBe('HELD')
    expect(code(mayConcludeHearing(story, told1(story), votes('a', 'b', 'c')))).toBeNull()
    expect(code(mayConcludeHearing(story, told1(story), votes('a', 'b')))).toBe('VOTES_INCOMPLETE')
    expect(code(mayConcludeHearing(story, told1(story), votes('a', 'b', 'b')))).toBe('VOTES_INCOMPLETE')
    expect(code(mayConcludeHearing(story, told1(story), []))).toBe('NO_QUESTION')
    expect(resultOf({ votes: [{ officerId: 'a', vote: 'FOR', opinion: null }] }).isCarried).toBe(true)
    const split = ['FOR', 'AGAINST', 'ABSTAIN'] as const
    expect(resultOf({ votes: split.map((vote) => ({ officerId: vote, vote, opinion: null })) }).isCarried).toBe(false)
  })

  it('adjourned in its midst, set anew and held again', () => {
    const off = o1({ kind: 'HEARING_ADJOURNED', on: day('2022-06-24'), hearingId: 'h1', reason: '补充鉴定' })
    const half = [...held, begun('2022-06-24', all), ended('2022-06-24'), off]
    expect(told1(aStory(half, day('2022-06-24'))).state).toBe('ADJOURNED')
    const again = set('2022-06-27', { ...plan('2022-07-06'), reason: '鉴定已完成' }, 's2')
    const more = [...half, again, noticed('2022-06-28', 'P1', 's2'), noticed('2022-06-28', 'P2', 's2')]
    expect(told1(aStory(more, day('2022-06-28'))).state).toBe('SET')
    const rest = [...more, begun('2022-07-06', all), ended('2022-07-06')]
    expect(told1(aStory(rest, day('2022-07-06'))).state).toBe('HELD')
    expect(dutiesOf(aStory(rest, day('2022-07-06')), 'TZ-HOLD30')[0]?.end).toMatchObject({ on: '2022-07-06' })
  })

  it('the opinion waits for the answer, the hearing and the conclusion, and says how it was used', () => {
    const draft = (uses?: readonly string[]): MatterFact =>
      o1({
        ...{ kind: 'OPINION_DRAFTED', on: day('2022-06-27') },
        answers: [
          {
            ...{ claimNo: 1, finding: '属实', evidence: null, basis: '物业管理条例', outcome: 'SUPPORTED' },
            ...{ result: '维修', performBy: null },
          },
        ],
        ...(uses && { hearingUses: uses.map((reasons) => ({ hearingId: 'h1', how: 'ADOPTED' as const, reasons })) }),
      })
    const issues = (facts: readonly MatterFact[]) =>
      code(lawfulnessOf(aStory(facts, day('2022-06-27')), 'issueOpinion', 'O1'))
    const base = accepted(['P1', 'P2'])
    expect(issues([...base, draft()])).toBeNull()
    expect(issues([...base, applied(), draft()])).toBe('HEARING_UNDECIDED')
    expect(issues([...held, draft()])).toBe('HEARING_STILL_OPEN')
    const done = [...held, begun('2022-06-24', all), ended('2022-06-24'), concluded('2022-06-25')]
    expect(issues([...done, draft()])).toBe('HEARING_USE_MISSING')
    expect(issues([...done, draft([' '])])).toBe('HEARING_USE_MISSING')
    expect(issues([...done, draft(['事实清楚'])])).toBeNull()
  })

  it('leaves its days out of re-review only', () => {
    const asked = { partyId: 'P1', postmarkedOn: null }
    const road = (level: 'REVIEW' | 'RECHECK') => [
      ...[
        aReceived(day('2022-05-05')),
        aService(day('2022-05-20')),
        aService(day('2022-06-01'), 'P1', 'REVIEW_OPINION', 'R1'),
      ],
      level === 'REVIEW'
        ? aFact('O1', { kind: 'REVIEW_REQUESTED', on: day('2022-06-06'), ...asked, toOrganId: 'O1' })
        : aFact('O1', { kind: 'RECHECK_REQUESTED', on: day('2022-06-06'), ...asked, toOrganId: 'O1' }),
    ]
    const heard = [
      applied('2022-06-07'),
      granted('2022-06-08'),
      set('2022-06-08', plan('2022-06-20')),
      noticed('2022-06-09'),
    ]
    const last = (level: 'REVIEW' | 'RECHECK', more: readonly MatterFact[]) => {
      const story = aStory([...road(level), ...more], day('2022-06-25'))
      expect(more.length > 0 ? liveHearing(story, 'O1')?.round?.stage : level).toBe(level)
      return dutiesOf(story, `XF-${level}-DEC30`)[0]?.lawfulLastOn as LocalDate
    }
    const sat = [...heard, begun('2022-06-20'), ended('2022-06-22')]
    expect(last('REVIEW', sat)).toBe(last('REVIEW', []))
    expect(last('RECHECK', [])).toBe('2022-07-06')
    // Three days left out: 9 July is a Saturday.
    expect(last('RECHECK', sat)).toBe('2022-07-11')
  })
})
