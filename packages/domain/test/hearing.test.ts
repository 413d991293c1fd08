import { describe, expect, it } from 'vitest'
import { localDate, type LocalDate } from '@petition/law'
import {
  duties,
  dutyState,
  factText,
  hearingGate,
  hearingOf,
  lawfulnessOf,
  liveHearing,
  mayConcludeHearing,
  mayDecideHearing,
  mayOpenHearing,
  maySetHearing,
  mayReadMatter,
  noticesIfSet,
  openingOf,
  owedNotices,
  planDays,
  resultOf,
  storyOf,
  type Attendance,
  type Hearing,
  type HearingPlan,
  type HearingSeat,
  type MatterFact,
  type MatterStory,
  type NewFact,
  type ProposedPlan,
} from '../src/index.js'
import { aFact, aReceived, aRoadToTheDesk, aService, aStory } from '../src/testing.js'

const day = localDate
const by = (fact: MatterFact, accountId: string): MatterFact => ({ ...fact, byAccountId: accountId })
const seat = (officerId: string, is: HearingSeat['seat'] = 'MEMBER', accountId: string | null = null): HearingSeat => ({
  ...{ officerId, name: officerId, title: '律师', accountId, kind: 'LAWYER', seat: is },
})
const PANEL = [seat('a', 'CHAIR'), seat('b'), seat('c')]
const plan = (hearingOn: string, more: Partial<HearingPlan> = {}): ProposedPlan => ({
  ...{
    hearingOn: day(hearingOn),
    fromTime: '09:00',
    untilTime: '11:00',
    roomId: 'R1',
    roomName: '听证室',
    seats: PANEL,
  },
  ...{ isPublic: true, closedGround: null, reason: null, lateReason: null },
  ...more,
})
const o1 = (fact: NewFact, id?: string) => aFact('O1', fact, id)

/** Accepted by O1 on 6 June 2022 by the account that handles it. */
const accepted = (parties: readonly string[] = ['P1']): readonly MatterFact[] => [
  ...aRoadToTheDesk(day('2022-06-06'), parties),
  by(o1({ kind: 'ACCEPTED', on: day('2022-06-06') }), 'handler'),
]
const applied = (on = '2022-06-10', partyId = 'P1'): MatterFact =>
  o1(
    { kind: 'HEARING_ANSWERED', on: day(on), hearingId: 'h1', partyId, says: 'APPLIES', reasons: null },
    `asked-${partyId}`,
  )
const granted = (on = '2022-06-13'): MatterFact =>
  o1({
    ...{ kind: 'HEARING_DECIDED', on: day(on), hearingId: 'h1', isGranted: true, ground: null },
    reasons: '疑难',
  })
const set = (on: string, what: ReturnType<typeof plan>, id = 's1'): MatterFact =>
  o1({ kind: 'HEARING_SET', on: day(on), hearingId: 'h1', ...what }, id)
const noticed = (on: string, partyId = 'P1', issuedId = 's1'): MatterFact =>
  o1({
    ...{ kind: 'SERVED', on: day(on), paper: 'HEARING_NOTICE', partyId, mode: 'DIRECT', isRecorded: true },
    ...{ hasConsent: false, slipOn: null, proof: '签名', outcome: null, issuedId },
  })
const told = (
  on: string,
  officerIds: readonly string[],
  aboutId = 's1',
  partyIds: readonly string[] = [],
): MatterFact => o1({ kind: 'HEARING_NOTIFIED', on: day(on), hearingId: 'h1', aboutId, officerIds, partyIds })
const came = (...ids: readonly string[]): Attendance => ({
  parties: ids.map((partyId) => ({ partyId, presence: 'CAME', reason: null })),
  missingOfficerIds: [],
})
const begun = (on: string, who: Attendance = came('P1')): MatterFact =>
  o1({ kind: 'HEARING_BEGAN', on: day(on), hearingId: 'h1', attendance: who })
const ended = (on: string): MatterFact => o1({ kind: 'HEARING_ENDED', on: day(on), hearingId: 'h1', record: '记录' })
const concluded = (on: string): MatterFact =>
  o1({ kind: 'HEARING_CONCLUDED', on: day(on), hearingId: 'h1', questions: [], conclusion: '应当维修' })

const told1 = (story: MatterStory): Hearing => hearingOf(story, 'h1') as Hearing
const code = (verdict: { isGranted: boolean; refusal?: { code: string } } | null) =>
  verdict === null || verdict.isGranted ? null : (verdict as { refusal: { code: string } }).refusal.code
const dutiesOf = (story: MatterStory, clock: string) => duties(story).filter((one) => one.clock === clock)

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

describe('听证: who is told anew', () => {
  const two = [...accepted(['P1', 'P2']), applied('2022-06-10'), granted('2022-06-13')]
  const first = plan('2022-06-28', { seats: [...PANEL, seat('w', 'RECORDER')] })
  const known = [
    ...two,
    ...[set('2022-06-14', first), noticed('2022-06-15'), noticed('2022-06-15', 'P2')],
    told('2022-06-15', ['a', 'b', 'c', 'w']),
  ]
  const anew = (next: Partial<HearingPlan>) => {
    const story = aStory(known, day('2022-06-16'))
    return Object.fromEntries(
      noticesIfSet(story, told1(story), { ...first, ...next }).map(({ who, changes }) => [who.id, changes.join()]),
    )
  }

  it('nobody, while nothing changed for them', () => {
    const story = aStory(known, day('2022-06-16'))
    expect(owedNotices(story, told1(story))).toEqual([])
    expect(anew({})).toEqual({})
  })

  it('another room: all who come', () => {
    expect(anew({ roomId: 'R2' })).toEqual({ P1: 'ROOM', P2: 'ROOM', a: 'ROOM', b: 'ROOM', c: 'ROOM', w: 'ROOM' })
  })

  it('another day: all who come', () => {
    expect(Object.values(anew({ hearingOn: day('2022-06-29') }))).toEqual(Array.from({ length: 6 }, () => 'TIME'))
  })

  it('a member swapped: the petitioners, who may challenge, and the two members; not the others', () => {
    const seats = [seat('a', 'CHAIR'), seat('b'), seat('d'), seat('w', 'RECORDER')]
    expect(anew({ seats })).toEqual({ P1: 'PANEL', P2: 'PANEL', c: 'RELEASED', d: 'FIRST' })
  })

  it('another recorder is nothing to the petitioners', () => {
    const seats = [...PANEL, seat('v', 'RECORDER')]
    expect(anew({ seats })).toEqual({ v: 'FIRST', w: 'RELEASED' })
  })

  it('another room needs no fresh seven days; another day does', () => {
    const late = aStory(known, day('2022-06-25'))
    const move = (next: Partial<HearingPlan>) =>
      code(maySetHearing(late, told1(late), { ...first, ...next, reason: '设备故障', lateReason: null }))
    expect(move({ roomId: 'R2' })).toBeNull()
    expect(move({ fromTime: '14:00', untilTime: '16:00' })).toBe('HEARING_NOTICE_TOO_SHORT')
  })

  it('the duties name each petitioner once, and follow the plan that stands', () => {
    const moved = set('2022-06-16', { ...first, roomId: 'R2', reason: '设备故障', lateReason: null }, 's2')
    const story = aStory([...known, moved, noticed('2022-06-17', 'P1', 's2')], day('2022-06-17'))
    const notices = dutiesOf(story, 'TZ-NOTICE7').map((duty) => [duty.key, dutyState(duty, story.asOf)])
    expect(Object.fromEntries(notices)).toEqual({
      ...{ 'TZ-NOTICE7:s1:P1': 'MET_ON_TIME', 'TZ-NOTICE7:s1:P2': 'MET_ON_TIME' },
      ...{ 'TZ-NOTICE7:s2:P1': 'MET_ON_TIME', 'TZ-NOTICE7:s2:P2': 'RUNNING' },
    })
    expect(owedNotices(story, told1(story)).map(({ who }) => who.id)).toEqual(['P2', 'a', 'b', 'c', 'w'])
  })

  it('moved and moved back: the last thing somebody heard counts', () => {
    const away = set('2022-06-16', { ...first, roomId: 'R2', reason: '设备故障', lateReason: null }, 's2')
    const back = set('2022-06-17', { ...first, reason: '已修复', lateReason: null }, 's3')
    const story = aStory([...known, away, noticed('2022-06-16', 'P1', 's2'), back], day('2022-06-17'))
    expect(owedNotices(story, told1(story)).map(({ who }) => who.id)).toEqual(['P1'])
  })

  it('adjourned: everybody who was told to come is told that it is off', () => {
    const off = o1({ kind: 'HEARING_ADJOURNED', on: day('2022-06-16'), hearingId: 'h1', reason: '住院' }, 'off')
    const story = aStory([...known, off], day('2022-06-16'))
    expect(told1(story).state).toBe('ADJOURNED')
    expect(new Set(owedNotices(story, told1(story)).flatMap(({ changes }) => changes))).toEqual(new Set(['OFF']))
    expect(dutiesOf(story, 'HOUSE-HEARING-OFF')[0]).toMatchObject({ end: null })
    const all = told('2022-06-17', ['a', 'b', 'c', 'w'], 'off', ['P1', 'P2'])
    const after = aStory([...known, off, all], day('2022-06-17'))
    expect(owedNotices(after, told1(after))).toEqual([])
    expect(dutiesOf(after, 'HOUSE-HEARING-OFF')[0]?.end).toMatchObject({ how: 'MET', on: '2022-06-17' })
  })
})

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

describe('听证: who sees it', () => {
  it('a hearing clerk sees what is heard, and nothing else', () => {
    const sight = {
      ...{ receivedByOrganId: 'PO', accountableOrganId: 'O1', handledByOrganIds: ['O1'], reviewers: [] },
      ...{ registeredByAccountId: null, handlerId: 'handler', deskId: null, hasAccusation: false },
      ...{ namedDeskIds: [], recusedAccountIds: ['aside'] },
    }
    const clerk = (accountId: string) => ({
      ...({ kind: 'account', accountId, organId: 'PO', organKind: 'PETITION_OFFICE' } as const),
      roles: ['HEARING_CLERK'] as const,
    })
    expect(mayReadMatter(clerk('A'), sight)).toBe(false)
    expect(mayReadMatter(clerk('A'), { ...sight, hearingOrganIds: ['O1', 'PO'] })).toBe(true)
    expect(mayReadMatter(clerk('aside'), { ...sight, hearingOrganIds: ['O1', 'PO'] })).toBe(false)
  })

  it('tells in the timeline who decided what', () => {
    const text = factText(granted(), 'zh', () => '')
    expect(text).toBe('举行听证：疑难')
  })

  it('is gated only for the organ that held it', () => {
    const story = storyOf([...accepted(), applied()], aStory([], day('2022-06-13')))
    expect(hearingGate(story, 'O2', undefined)).toBeNull()
    expect(code(hearingGate(story, 'O1', undefined))).toBe('HEARING_UNDECIDED')
  })
})
