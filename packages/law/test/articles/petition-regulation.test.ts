import { describe, expect, it } from 'vitest'
import {
  acceptAfterReReview,
  acceptWhilePending,
  answerSuggestionBy,
  appraiseBy,
  citationText,
  citationZh,
  closingReportBy,
  days,
  extendHandling,
  runClock,
  extendReReview,
  extendReview,
  extension,
  finishBy,
  HANDLING_PERIOD,
  issueOpinion,
  localDate,
  lodgeObjection,
  LONGEST_EXTENSION,
  CLOCKS,
  mayWorkOn,
  nameRepresentatives,
  noticeBy,
  objectBy,
  officialCalendar as calendar,
  passToAccused,
  presumedAcceptedOn,
  registerBy,
  reportUrgentBy,
  reportYearBy,
  requestReReview,
  requestReview,
  reReviewDecisionBy,
  reReviewRequestBy,
  reviewDecisionBy,
  reviewRequestBy,
  ROUTES,
  RuleGap,
  sortBy,
  staysInPetition,
  superviseBy,
  workingDays,
  type Verdict,
} from '../../src/index.js'

const day = localDate
const codeOf = (verdict: Verdict<unknown>) => (verdict.isGranted ? 'GRANTED' : verdict.refusal.code)
const articleOf = (verdict: Verdict<unknown>) => (verdict.isGranted ? null : citationText(verdict.refusal.citation))

describe('信访工作条例 第19条第3款', () => {
  it.each([
    [true, 'HIGHER_ORGAN', 'PENDING_BELOW'],
    [true, 'SAME_ORGAN', 'GRANTED'],
    [false, 'HIGHER_ORGAN', 'GRANTED'],
  ] as const)('in hand %s, brought to the %s: %s', (isInHand, at, code) => {
    expect(codeOf(acceptWhilePending({ isInHand }, at))).toBe(code)
  })
})

describe('信访工作条例 第20条第3款', () => {
  it.each([
    [0, 'NO_REPRESENTATIVE'],
    [1, 'GRANTED'],
    [5, 'GRANTED'],
    [6, 'TOO_MANY_REPRESENTATIVES'],
  ])('%i representatives: %s', (count, code) => {
    expect(codeOf(nameRepresentatives(count))).toBe(code)
  })
})

describe('信访工作条例 第22条第1款', () => {
  it.each([
    ['2022-05-05', '2022-05-20', '2022-05-20'],
    ['2022-09-16', '2022-10-01', '2022-10-08'],
    ['2022-09-20', '2022-10-05', '2022-10-08'],
    ['2022-05-01', '2022-05-16', '2022-05-16'],
  ])('received %s: sorted by %s, lawfully %s', (receivedOn, raw, lawful) => {
    const clock = sortBy(day(receivedOn), calendar)
    expect(clock).toMatchObject({ rawLastOn: raw, lawfulLastOn: lawful, warnOn: raw })
    expect(citationText(clock.citation)).toBe('信访工作条例 art.22(1)')
  })

  it('owes registration without a number of days', () => {
    const clock = registerBy(day('2022-05-05'), calendar)
    expect(clock).toMatchObject({ rawLastOn: null, lawfulLastOn: null, warnOn: null, isProvisional: false })
    expect(citationText(clock.citation)).toBe('信访工作条例 art.22(1)')
  })

  it('takes the day the assigner wrote, even on a rest day', () => {
    const clock = closingReportBy(day('2022-09-05'), day('2022-10-01'), calendar)
    expect(clock).toMatchObject({ rawLastOn: '2022-10-01', lawfulLastOn: '2022-10-01' })
    expect(citationZh(clock.citation)).toBe('《信访工作条例》第二十二条第一款第三项')
    expect(closingReportBy(day('2022-09-05'), null, calendar).lawfulLastOn).toBeNull()
  })
})

describe('信访工作条例 第23条', () => {
  it('owes a notice for a direct petition only to somebody who can be written to', () => {
    const clear = noticeBy('DIRECT', day('2022-09-23'), { hasClearAddress: true }, calendar)
    expect(clear).toMatchObject({ isGranted: true, value: { id: 'XF-NOTICE15-DIRECT', lawfulLastOn: '2022-10-08' } })
    const unclear = noticeBy('DIRECT', day('2022-09-23'), { hasClearAddress: false }, calendar)
    expect([codeOf(unclear), articleOf(unclear)]).toEqual(['NO_ADDRESS', '信访工作条例 art.23(2)'])
  })

  it('keeps the notice of a forwarded item without a usable address', () => {
    const notice = noticeBy('FORWARDED', day('2022-09-23'), { hasClearAddress: false }, calendar)
    expect(notice).toMatchObject({ isGranted: true, value: { id: 'XF-NOTICE15-FWD', rawLastOn: '2022-10-08' } })
  })

  it.each([
    ['2022-10-11', true, 'GRANTED'],
    ['2022-10-12', true, 'OBJECTION_TOO_LATE'],
    ['2022-10-11', false, 'NO_REASONS'],
    ['2022-09-29', true, 'GRANTED'],
  ])('an objection on %s to an item of 2022-09-29, with reasons %s: %s', (madeOn, hasReasons, code) => {
    const verdict = lodgeObjection(day('2022-09-29'), { madeOn: day(madeOn), hasReasons }, calendar)
    expect(codeOf(verdict)).toBe(code)
  })

  it('knows no objection and no such notice before May 2022', () => {
    expect(() => objectBy(day('2022-04-30'), calendar)).toThrow(RuleGap)
    expect(() => noticeBy('FORWARDED', day('2022-04-30'), { hasClearAddress: true }, calendar)).toThrow(RuleGap)
    expect(objectBy(day('2022-05-01'), calendar).lawfulLastOn).toBe('2022-05-10')
  })

  it('presumes acceptance on day fifteen, not rolled', () => {
    expect(presumedAcceptedOn(day('2022-09-16'))).toBe('2022-10-01')
  })
})

describe('信访工作条例 第25条、第28条、第30条', () => {
  it('asks for an urgent report at once, without a number', () => {
    expect(reportUrgentBy(day('2022-06-01'), calendar)).toMatchObject({ id: 'XF-URGENT', lawfulLastOn: null })
  })

  it.each([
    ['NONE', 'GRANTED'],
    ['IN_THE_MATTER', 'MUST_STEP_ASIDE'],
    ['IN_THE_PETITIONER', 'MUST_STEP_ASIDE'],
  ] as const)('an interest of kind %s: %s', (interest, code) => {
    expect(codeOf(mayWorkOn(interest))).toBe(code)
  })

  it.each([
    ['ACCUSATION', 'ACCUSATION_IS_SECRET'],
    ['REQUEST', 'GRANTED'],
    ['ADVICE', 'GRANTED'],
  ] as const)('material of class %s to the one it is about: %s', (petitionClass, code) => {
    expect(codeOf(passToAccused(petitionClass))).toBe(code)
  })
})

describe('信访工作条例 第31条、第32条', () => {
  it('keeps only the sixth way in the petition procedure', () => {
    const staying = ([1, 2, 3, 4, 5, 6] as const).filter(staysInPetition)
    expect(staying).toEqual([6])
    expect(citationText(ROUTES[4].citation)).toBe('信访工作条例 art.31(4)')
  })

  it('wants all four parts of an opinion', () => {
    const parts = { request: '补发', factsAndReasons: '查明', opinion: '支持', legalBasis: '条例' }
    expect(codeOf(issueOpinion(parts))).toBe('GRANTED')
    expect(issueOpinion({ ...parts, legalBasis: ' ' })).toMatchObject({ refusal: { facts: { missing: 'legalBasis' } } })
  })
})

describe('信访工作条例 第34条', () => {
  it.each([
    ['2022-05-10', 0, '2022-07-09', '2022-07-11'],
    ['2022-05-10', 30, '2022-08-08', '2022-08-08'],
    ['2022-05-10', 1, '2022-07-10', '2022-07-11'],
    ['2022-08-02', 0, '2022-10-01', '2022-10-08'],
    ['2023-11-01', 0, '2023-12-31', '2024-01-02'],
  ])('accepted %s, extended %i days: finish by %s, lawfully %s', (acceptedOn, extended, raw, lawful) => {
    const verdict = finishBy(day(acceptedOn), days(extended), calendar)
    expect(verdict).toMatchObject({ value: { rawLastOn: raw, lawfulLastOn: lawful, warnOn: raw } })
  })

  it('gives the extension its own clock from the unrolled sixtieth day', () => {
    const list = [extension(20, '甲局长', day('2022-07-01')), extension(10, '甲局长', day('2022-07-07'))]
    expect(finishBy(day('2022-05-10'), list, calendar)).toMatchObject({
      value: { id: 'XF-EXT30', eventOn: '2022-07-09', lawfulLastOn: '2022-08-08' },
    })
  })

  it.each([
    [31, 'EXTENSION_TOO_LONG'],
    [90, 'EXTENSION_TOO_LONG'],
  ])('refuses %i days more: %s', (extended, code) => {
    const verdict = finishBy(day('2022-05-10'), days(extended), calendar)
    expect([codeOf(verdict), articleOf(verdict)]).toEqual([code, '信访工作条例 art.34'])
    expect(verdict).toMatchObject({ refusal: { facts: { asked: extended, most: 30 } } })
  })

  it('refuses parts that are too long together, or nothing', () => {
    const parts = [extension(20), extension(11)]
    expect(codeOf(finishBy(day('2022-05-10'), parts, calendar))).toBe('EXTENSION_TOO_LONG')
    expect(codeOf(finishBy(day('2022-05-10'), [extension(0)], calendar))).toBe('EXTENSION_OF_NOTHING')
  })

  // Day sixty is Saturday 9 July; the lawful last day is Monday 11 July.
  const sixty = runClock('XF-HANDLE60', { eventOn: day('2022-05-10'), eventWhat: 'accepted', calendar })
  const onTime = { days: 30, approvedOn: day('2022-07-11'), notifiedOn: day('2022-07-11') }
  it.each([
    ['on the lawful last day', onTime, 0, 'GRANTED'],
    ['approved a day late', { ...onTime, approvedOn: day('2022-07-12') }, 0, 'EXTENSION_TOO_LATE'],
    ['told a day late', { ...onTime, notifiedOn: day('2022-07-12') }, 0, 'EXTENSION_TOO_LATE'],
    ['not approved by the head', { ...onTime, approvedOn: null }, 0, 'NOT_APPROVED'],
    ['not told', { ...onTime, notifiedOn: null }, 0, 'NOT_NOTIFIED'],
    ['31 days', { ...onTime, days: 31 }, 0, 'EXTENSION_TOO_LONG'],
    ['the last day left', { ...onTime, days: 1 }, 29, 'GRANTED'],
    ['one too many', { ...onTime, days: 2 }, 29, 'EXTENSION_TOO_LONG'],
    ['half a day', { ...onTime, days: 0.5 }, 0, 'EXTENSION_OF_NOTHING'],
  ])('an extension %s', (_what, asked, already, code) => {
    expect(codeOf(extendHandling(sixty, asked, days(already)))).toBe(code)
  })

  it('has the same numbers in the article and in the table of clocks', () => {
    expect(CLOCKS['XF-HANDLE60'].period).toEqual(HANDLING_PERIOD)
    expect(CLOCKS['XF-EXT30'].period).toEqual(LONGEST_EXTENSION)
    expect(CLOCKS['XF-HANDLE60'].mostExtension).toBe(LONGEST_EXTENSION.count)
  })

  it('leaves a gap rather than a date when the calendar ends', () => {
    expect(() => finishBy(day('2030-12-01'), days(0), calendar)).toThrow(RuleGap)
  })
})

describe('信访工作条例 第35条', () => {
  it.each([
    ['2022-06-01', '2022-07-01', '2022-07-01'],
    ['2022-06-02', '2022-07-02', '2022-07-04'],
    ['2022-06-06', '2022-07-06', '2022-07-06'],
    ['2022-07-08', '2022-08-07', '2022-08-08'],
    ['2022-12-02', '2023-01-01', '2023-01-03'],
    ['2026-01-17', '2026-02-16', '2026-02-24'],
  ])('served %s: ask by %s, lawfully %s', (servedOn, raw, lawful) => {
    expect(reviewRequestBy(day(servedOn), calendar)).toMatchObject({ rawLastOn: raw, lawfulLastOn: lawful })
  })

  it.each([
    [{ arrivedOn: day('2022-07-04') }, 'GRANTED'],
    [{ arrivedOn: day('2022-07-05') }, 'REQUEST_TOO_LATE'],
    [{ arrivedOn: day('2022-07-07'), postmarkOn: day('2022-07-04') }, 'GRANTED'],
    [{ arrivedOn: day('2022-07-07'), postmarkOn: day('2022-07-05') }, 'REQUEST_TOO_LATE'],
  ])('a request %o after service on 2022-06-02: %s', (request, code) => {
    expect(codeOf(requestReview(day('2022-06-02'), request, calendar))).toBe(code)
  })

  it('gives the opinion thirty days and never more', () => {
    expect(reviewDecisionBy(day('2022-06-15'), calendar).lawfulLastOn).toBe('2022-07-15')
    expect([codeOf(extendReview()), articleOf(extendReview())]).toEqual(['NO_EXTENSION', '信访工作条例 art.35'])
  })
})

describe('信访工作条例 第36条', () => {
  it('counts the window from the review opinion', () => {
    expect(reReviewRequestBy(day('2022-08-03'), calendar).lawfulLastOn).toBe('2022-09-02')
    const late = requestReReview(day('2022-08-03'), { arrivedOn: day('2022-09-03') }, calendar)
    expect([codeOf(late), articleOf(late)]).toEqual(['REQUEST_TOO_LATE', '信访工作条例 art.36(1)'])
  })

  const hearing = (from: string, to: string | null) => ({ from: day(from), to: to === null ? null : day(to) })
  it.each([
    ['none', [], '2022-10-01', '2022-10-08'],
    ['five days, both ends inside', [hearing('2022-09-12', '2022-09-16')], '2022-10-06', '2022-10-08'],
    ['one day', [hearing('2022-09-12', '2022-09-12')], '2022-10-02', '2022-10-08'],
    [
      'two that share a day',
      [hearing('2022-09-12', '2022-09-14'), hearing('2022-09-14', '2022-09-16')],
      '2022-10-06',
      '2022-10-08',
    ],
    ['one that began before the request', [hearing('2022-08-30', '2022-09-02')], '2022-10-02', '2022-10-08'],
    ['one on the last day', [hearing('2022-10-01', '2022-10-01')], '2022-10-02', '2022-10-08'],
    ['one after the end', [hearing('2022-10-03', '2022-10-05')], '2022-10-01', '2022-10-08'],
  ])('asked 2022-09-01, hearing time %s: decide by %s, lawfully %s', (_what, hearings, raw, lawful) => {
    expect(reReviewDecisionBy(day('2022-09-01'), hearings, calendar)).toMatchObject({
      rawLastOn: raw,
      lawfulLastOn: lawful,
    })
  })

  it('stands still while a hearing goes on', () => {
    const clock = reReviewDecisionBy(day('2022-09-01'), [hearing('2022-09-12', null)], calendar)
    expect(clock).toMatchObject({ rawLastOn: null, lawfulLastOn: null, warnOn: null })
    expect(clock.steps.some((step) => step.kind === 'LEFT_OUT' && step.to === null)).toBe(true)
  })

  it.each([
    ['SAME', 'ENDED_AFTER_RE_REVIEW'],
    ['NEW', 'GRANTED'],
  ] as const)('after re-review %s facts and reasons: %s', (factsAndReasons, code) => {
    expect(codeOf(acceptAfterReReview({ factsAndReasons }))).toBe(code)
    expect(codeOf(extendReReview())).toBe('NO_EXTENSION')
  })
})

describe('信访工作条例 第39条至第41条', () => {
  it('sets no day for appraisal, supervision, answers and the yearly report', () => {
    const on = day('2022-12-31')
    const clocks = [
      appraiseBy(on, calendar),
      superviseBy(on, calendar),
      answerSuggestionBy(on, calendar),
      reportYearBy(on, calendar),
    ]
    expect(clocks.map((clock) => clock.lawfulLastOn)).toEqual([null, null, null, null])
    expect(clocks.map((clock) => citationText(clock.citation))).toEqual(
      ['39(1)', '40(1)', '40(4)', '41'].map((article) => `信访工作条例 art.${article}`),
    )
  })

  it('shows a house value as a house value', () => {
    const clock = superviseBy(day('2022-09-30'), calendar, workingDays(3))
    expect(clock.lawfulLastOn).toBe('2022-10-10')
    expect(clock.steps.find((step) => step.kind === 'RULE')).toMatchObject({ isHouse: true, period: workingDays(3) })
  })
})
