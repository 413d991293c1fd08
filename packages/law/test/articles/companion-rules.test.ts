import { describe, expect, it } from 'vitest'
import {
  applyForHearingBy,
  citationText,
  days,
  decideOnHearingBy,
  decideSimpleBy,
  deemedServedOn,
  finishSimpleBy,
  hearingNoticeBy,
  holdHearingBy,
  localDate,
  officialCalendar as calendar,
  passOnBy,
  publicNoticeEndsBy,
  rateBy,
  seatPanel,
  useSimpleHandling,
  workingDays,
  type ServiceMode,
  type SimpleCandidate,
} from '../../src/index.js'

const day = localDate

describe('信访事项简易办理办法', () => {
  it('counts one, three and ten working days', () => {
    const on = day('2022-09-30')
    const clocks = [passOnBy(on, calendar), decideSimpleBy(on, calendar), finishSimpleBy(on, calendar)]
    expect(clocks.map((clock) => clock.lawfulLastOn)).toEqual(['2022-10-08', '2022-10-10', '2022-10-19'])
  })

  it('takes the figure of 2022 once the office has read it', () => {
    expect(decideSimpleBy(day('2022-09-30'), calendar, { accept: workingDays(2) }).lawfulLastOn).toBe('2022-10-09')
  })

  it('rests on the trial text before 17 July 2022', () => {
    expect(citationText(passOnBy(day('2022-07-16'), calendar).citation)).toBe('信访事项简易办理办法(试行)')
    expect(citationText(passOnBy(day('2022-07-17'), calendar).citation)).toBe('信访事项简易办理办法')
  })

  const easy: SimpleCandidate = {
    route: 6,
    isFirstTime: true,
    isAssignedFromAbove: false,
    mayBeUnsupported: false,
    responsibleBodies: 1,
    isJoint: false,
    isMajorOrComplex: false,
  }
  it.each<[string, Partial<SimpleCandidate>, string | null]>([
    ['an easy first matter', {}, null],
    ['an undecided route', { route: null }, null],
    ['a repeated matter', { isFirstTime: false }, 'NOT_FIRST_TIME'],
    ['another route', { route: 4 }, 'OTHER_ROUTE'],
    ['an item from above', { isAssignedFromAbove: true }, 'ASSIGNED_FROM_ABOVE'],
    ['a doubtful request', { mayBeUnsupported: true }, 'MAY_BE_UNSUPPORTED'],
    ['two bodies', { responsibleBodies: 2 }, 'SEVERAL_BODIES'],
    ['a joint matter', { isJoint: true }, 'JOINT'],
    ['a complex matter', { isMajorOrComplex: true }, 'MAJOR_OR_COMPLEX'],
  ])('%s', (_what, change, ground) => {
    const verdict = useSimpleHandling({ ...easy, ...change })
    if (ground === null) expect(verdict.isGranted).toBe(true)
    else expect(verdict).toMatchObject({ refusal: { code: 'NOT_SIMPLE', facts: { ground } } })
  })
})

describe('听证', () => {
  it('has local periods that can be set', () => {
    const on = day('2022-09-30')
    expect(applyForHearingBy(on, calendar).lawfulLastOn).toBe('2022-10-12')
    expect(decideOnHearingBy(on, calendar).lawfulLastOn).toBe('2022-10-12')
    expect(holdHearingBy(on, calendar)).toMatchObject({ rawLastOn: '2022-10-30', lawfulLastOn: '2022-10-31' })
    expect(applyForHearingBy(on, calendar, { apply: days(7) }).lawfulLastOn).toBe('2022-10-08')
  })

  it.each([
    ['2022-10-12', '2022-10-05', '2022-09-30'],
    ['2022-10-17', '2022-10-10', '2022-10-10'],
    ['2022-10-15', '2022-10-08', '2022-10-08'],
    ['2022-10-30', '2022-10-23', '2022-10-21'],
  ])('a hearing on %s: notice by %s, moved earlier to %s', (hearingOn, raw, lawful) => {
    const clock = hearingNoticeBy(day(hearingOn), calendar)
    expect(clock).toMatchObject({ rawLastOn: raw, lawfulLastOn: lawful, warnOn: lawful })
  })

  it.each([
    [{ size: 3, isChairedByHandler: false }, null],
    [{ size: 2, isChairedByHandler: false }, 'PANEL_TOO_SMALL'],
    [{ size: 4, isChairedByHandler: false }, 'PANEL_EVEN'],
    [{ size: 5, isChairedByHandler: true }, 'CHAIR_HANDLED_THE_CASE'],
  ])('a panel %o: %s', (panel, code) => {
    const verdict = seatPanel(panel)
    expect(verdict.isGranted ? null : verdict.refusal.code).toBe(code)
  })
})

describe('送达', () => {
  it.each<[ServiceMode, string]>([
    [{ mode: 'DIRECT', on: day('2022-06-01') }, '2022-06-01'],
    [{ mode: 'FAMILY', on: day('2022-06-01') }, '2022-06-01'],
    [{ mode: 'LEFT_AT_HOME', on: day('2022-06-01'), isRecorded: true }, '2022-06-01'],
    [{ mode: 'LEFT_AT_HOME', on: day('2022-06-01'), isRecorded: false }, 'NOT_RECORDED'],
    [{ mode: 'ELECTRONIC', on: day('2022-06-02'), hasConsent: true }, '2022-06-02'],
    [{ mode: 'ELECTRONIC', on: day('2022-06-02'), hasConsent: false }, 'NO_CONSENT'],
    [{ mode: 'POST', on: day('2022-06-01'), slipOn: day('2022-06-06') }, '2022-06-06'],
    [{ mode: 'POST', on: day('2022-06-01'), slipOn: null }, 'NO_SLIP_YET'],
    [{ mode: 'PUBLIC_NOTICE', on: day('2022-06-08') }, '2022-07-08'],
    [{ mode: 'PUBLIC_NOTICE', on: day('2022-09-02') }, '2022-10-08'],
  ])('%o: %s', (service, expected) => {
    const verdict = deemedServedOn(service, calendar)
    expect(verdict.isGranted ? verdict.value.on : verdict.refusal.code).toBe(expected)
  })

  it('took sixty days by public notice before 2022', () => {
    expect(publicNoticeEndsBy(day('2021-12-31'), calendar).rawLastOn).toBe('2022-03-01')
    const clock = publicNoticeEndsBy(day('2022-01-01'), calendar)
    expect([clock.rawLastOn, citationText(clock.citation)]).toEqual(['2022-01-31', '民事诉讼法 art.95'])
  })
})

describe('满意度评价', () => {
  it('has no day without a house value', () => {
    expect(rateBy(day('2022-06-01'), calendar).lawfulLastOn).toBeNull()
    expect(rateBy(day('2022-06-01'), calendar, days(30)).lawfulLastOn).toBe('2022-07-01')
  })
})
