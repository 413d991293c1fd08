import { describe, expect, it } from 'vitest'
import {
  citationText,
  extension,
  localDate,
  officialCalendar as calendar,
  reconsiderationLaw as law,
  reconsiderationLaw2017 as old,
  RuleGap,
  type ClockId,
  type ReconsiderationText,
} from '../../src/index.js'

const day = localDate
const under = (text: ReconsiderationText, id: ClockId, eventOn: string, more: Partial<law.RunUnder> = {}) =>
  law.runUnder(text, id, { eventOn: day(eventOn), eventWhat: 'event', calendar, ...more })

describe('行政复议法（2023）', () => {
  // Rest days used below. 2024: 4-6 April off, 7 April worked; 1-5 May off, 28 April and 11 May worked; 15-17 September off, 14 worked;
  // 1-7 October off, 29 September and 12 October worked. 2025: 28 January to 4 February off, 26 January and 8 February worked;
  // 1-5 May off, 27 April worked; 1-8 October off, 28 September and 11 October worked.
  it.each<[arithmetic: string, id: ClockId, eventOn: string, raw: string, lawful: string]>([
    [
      '2 Aug + 29 = 31 Aug, + 30 = 30 Sep (59), 1 Oct (60); break to 7 Oct',
      'FY-APPLY60',
      '2024-08-02',
      '2024-10-01',
      '2024-10-08',
    ],
    ['29 February has no match in 2025: last of February', 'FY-APPLY1Y', '2024-02-29', '2025-02-28', '2025-02-28'],
    ['the same over five years', 'FY-ABS5Y', '2020-02-29', '2025-02-28', '2025-02-28'],
    ['29, 30 Sep, 8, 9, 10 Oct', 'FY-ACCEPT5', '2024-09-27', '2024-10-10', '2024-10-10'],
    ['6, 7, 8, 9, 10 May', 'FY-SUPPL-NOTE5', '2024-04-30', '2024-05-10', '2024-05-10'],
    [
      '29, 30 Apr, 6-10 May (7), 11 May (8, worked Saturday), 13, 14 May',
      'FY-SUPPL10',
      '2024-04-28',
      '2024-05-14',
      '2024-05-14',
    ],
    ['26 Jan (worked Sunday), 27 Jan, 5, 6, 7 Feb', 'FY-PENALTY-FWD5', '2025-01-24', '2025-02-07', '2025-02-07'],
    ['25, 26, 27, 29, 30 Sep, 8, 9 Oct', 'FY-SEND7', '2024-09-24', '2024-10-09', '2024-10-09'],
    [
      '27, 29, 30 Sep, 8-11 Oct (7), 12 Oct (8, worked), 14, 15 Oct',
      'FY-REPLY10',
      '2024-09-26',
      '2024-10-15',
      '2024-10-15',
    ],
    ['30 Sep, 8, 9 Oct', 'FY-S-SEND3', '2024-09-29', '2024-10-09', '2024-10-09'],
    ['8, 9, 10, 11, 12 Oct', 'FY-S-REPLY5', '2024-09-30', '2024-10-12', '2024-10-12'],
    ['back: 9, 8 Oct, 30, 29 Sep, 27 Sep (28 is a Saturday off)', 'FY-HEAR5', '2024-10-10', '2024-09-27', '2024-09-27'],
    ['back: 30, 29, 28, 27 Apr (worked Sunday), 25 Apr', 'FY-HEAR5', '2025-05-06', '2025-04-25', '2025-04-25'],
    ['24 Sep + 6 = 30 Sep, + 31 = 37, 23 Nov (60) is a Saturday', 'FY-DEC60', '2024-09-24', '2024-11-23', '2024-11-25'],
    ['1 Sep + 29 = 30 Sep, 1 Oct (30); break to 7 Oct', 'FY-S-DEC30', '2024-09-01', '2024-10-01', '2024-10-08'],
    ['5 Aug + 26 = 31 Aug, + 30 = 56, 4 Oct (60); break', 'FY-STAY60', '2024-08-05', '2024-10-04', '2024-10-08'],
    ['3 Sep + 27 = 30 Sep, 3 Oct (30); break', 'FY-NORM30', '2024-09-03', '2024-10-03', '2024-10-08'],
    ['4, 5, 6, 9, 10, 11, 12 Sep', 'FY-NORM-FWD7', '2024-09-03', '2024-09-12', '2024-09-12'],
    [
      '3 Sep + 27 = 30 Sep, + 31 = 58, 2 Nov (60), a Saturday',
      'FY-NORM-ANSWER60',
      '2024-09-03',
      '2024-11-02',
      '2024-11-04',
    ],
    ['Friday 27 Sep: 29, 30 Sep, 8 Oct', 'FY-NORM-MAKER3', '2024-09-27', '2024-10-08', '2024-10-08'],
    ['4, 5, 6, 9-13, 14 (worked Saturday), 18 Sep', 'FY-NORM-MAKER10', '2024-09-03', '2024-09-18', '2024-09-18'],
    ['30 Nov has no match in February: its last, a Friday', 'FY-ENFORCE3M', '2024-11-30', '2025-02-28', '2025-02-28'],
    ['5 Oct falls in the break', 'FY-ENFORCE3M', '2024-07-05', '2024-10-05', '2024-10-08'],
    ['the same sixty days', 'FY-OPINION60', '2024-09-03', '2024-11-02', '2024-11-04'],
    ['20 Sep + 10 = 30 Sep, 5 Oct (15); break', 'FY-SUE15', '2024-09-20', '2024-10-05', '2024-10-08'],
  ])('%s: %s of %s ends %s, lawfully %s', (_why, id, eventOn, raw, lawful) => {
    expect(under('reconsideration-2023', id, eventOn)).toMatchObject({
      rawLastOn: raw,
      lawfulLastOn: lawful,
      isProvisional: false,
    })
  })

  it('is provisional in a year without a notice', () => {
    // 24 Nov 2026 + 6 = 30 Nov, + 31 = 37, 23 Jan 2027 (60), a Saturday; Monday 25 January if the notice leaves it alone.
    expect(under('reconsideration-2023', 'FY-DEC60', '2026-11-24')).toMatchObject({
      rawLastOn: '2027-01-23',
      lawfulLastOn: '2027-01-25',
      isProvisional: true,
    })
  })

  describe('第20条、第21条', () => {
    it('takes an obstacle out of the sixty days, both its days inside', () => {
      // 1 March + 9 = 10 March; 11-20 March out; 21 March is day 10, 31 March 20, 30 April 50, 10 May 60 (Friday).
      const obstacles = [{ from: day('2024-03-11'), to: day('2024-03-20') }]
      const window = law.applyBy({ knewOn: day('2024-03-01'), wasTold: true, obstacles }, calendar)
      expect(window).toMatchObject({
        sixtyDays: { rawLastOn: '2024-05-10', lawfulLastOn: '2024-05-10' },
        oneYear: null,
      })
    })

    it('starts when the rights are learned, inside a year from the act', () => {
      const known = { knewOn: day('2024-03-04'), wasTold: false }
      const early = law.applyBy({ ...known, rightsLearnedOn: day('2024-06-03') }, calendar)
      // 3 June + 27 = 30 June, + 31 = 58, 2 August (60), a Friday.
      expect(law.applicationLastOn(early)).toBe('2024-08-02')
      expect(early.sixtyDays?.citation.article).toBe('20(3)')
      const late = law.applyBy({ ...known, rightsLearnedOn: day('2025-02-20') }, calendar)
      // The sixty days would reach 21 April 2025; the year ends on 4 March 2025, a Tuesday.
      expect([late.sixtyDays?.lawfulLastOn, law.applicationLastOn(late)]).toEqual(['2025-04-21', '2025-03-04'])
      expect(law.applyInTime(late, day('2025-03-04')).isGranted).toBe(true)
      expect(law.applyInTime(late, day('2025-03-05'))).toMatchObject({ refusal: { code: 'APPLICATION_TOO_LATE' } })
      expect(law.applicationLastOn(law.applyBy(known, calendar))).toBe('2025-03-04')
    })

    it('has no last day while an obstacle lasts', () => {
      const obstacles = [{ from: day('2024-03-11'), to: null }]
      const window = law.applyBy({ knewOn: day('2024-03-01'), wasTold: true, obstacles }, calendar)
      expect(law.applicationLastOn(window)).toBeNull()
      expect(law.applyInTime(window, day('2026-01-05')).isGranted).toBe(true)
    })

    it('ends after five years, twenty for immovables', () => {
      // 2 October 2025 lies in the break of 1 to 8 October.
      expect(law.applyAtLatestBy(day('2005-10-02'), 'IMMOVABLE', calendar).lawfulLastOn).toBe('2025-10-09')
      const may = (countsOn: string) =>
        law.applyWithinLimit(day('2020-10-02'), 'OTHER', day(countsOn), calendar).isGranted
      expect([may('2025-10-02'), may('2025-10-09'), may('2025-10-10')]).toEqual([true, true, false])
    })

    it('answers on the limit where no calendar reaches', () => {
      expect(() => law.applyAtLatestBy(day('2024-01-02'), 'IMMOVABLE', calendar)).toThrow(RuleGap)
      expect(law.applyWithinLimit(day('2024-01-02'), 'IMMOVABLE', day('2026-01-02'), calendar)).toMatchObject({
        value: '2044-01-02',
      })
    })
  })

  it('第30条: silence accepts on the last of the five days', () => {
    const examination = law.examineBy(day('2024-09-27'), calendar)
    expect(law.acceptedBySilenceOn(examination, day('2024-10-09'))).toBeNull()
    expect(law.acceptedBySilenceOn(examination, day('2024-10-10'))).toBe('2024-10-10')
  })

  it('第31条: five fresh days after the supplement, ten for it and more for good cause', () => {
    expect(law.examineSupplementedBy(day('2024-09-27'), calendar)).toMatchObject({
      lawfulLastOn: '2024-10-10',
      citation: { article: '31(3)' },
    })
    // Two working days more: 15 and 16 May.
    expect(law.supplementBy(day('2024-04-28'), calendar, [extension(2)]).lawfulLastOn).toBe('2024-05-16')
    expect(law.askForSupplementBy(day('2024-04-30'), calendar).lawfulLastOn).toBe('2024-05-10')
    expect(law.passPenaltyApplicationOnBy(day('2025-01-24'), calendar).lawfulLastOn).toBe('2025-02-07')
  })

  describe('第39条、第41条、第62条', () => {
    const suspended = law.suspendedDays({ from: day('2024-03-11'), to: day('2024-04-09') })

    it('keeps the used days of a suspended case', () => {
      // 1 March + 9 = 10 March; 11 March to 9 April out; 10 April is day 10, 30 April 30, 30 May 60 (Thursday).
      const clock = law.decideBy(
        'reconsideration-2023',
        'ORDINARY',
        day('2024-03-01'),
        { leftOut: [suspended] },
        calendar,
      )
      expect(clock).toMatchObject({ rawLastOn: '2024-05-30', lawfulLastOn: '2024-05-30' })
    })

    it('has no last day while the case stands still', () => {
      const open = law.suspendedDays({ from: day('2024-03-11'), to: null })
      const clock = law.decideBy('reconsideration-2023', 'ORDINARY', day('2024-03-01'), { leftOut: [open] }, calendar)
      expect(clock.lawfulLastOn).toBeNull()
    })

    it('adds thirty days to the unrolled end, and leaves a suspension out of them too', () => {
      // 23 November + 30 = 23 December (Monday). Suspended 2 to 11 December: ten days more, 2 January 2025 (Thursday).
      const time = { extensions: [extension(30)] }
      const plain = law.decideBy('reconsideration-2023', 'ORDINARY', day('2024-09-24'), time, calendar)
      expect(plain).toMatchObject({ rawLastOn: '2024-12-23', lawfulLastOn: '2024-12-23' })
      const leftOut = [law.suspendedDays({ from: day('2024-12-02'), to: day('2024-12-11') })]
      const moved = law.decideBy('reconsideration-2023', 'ORDINARY', day('2024-09-24'), { ...time, leftOut }, calendar)
      expect(moved).toMatchObject({ rawLastOn: '2025-01-02', lawfulLastOn: '2025-01-02' })
    })

    it('leaves survey and expert time out', () => {
      // 24 Sep + 6 = 30 Sep; 8-10 October out; three days later than 23 November: 26 November (Tuesday).
      const leftOut = [old.outsideWorkTime('survey', day('2024-10-08'), day('2024-10-10'))]
      expect(
        law.decideBy('reconsideration-2023', 'ORDINARY', day('2024-09-24'), { leftOut }, calendar).lawfulLastOn,
      ).toBe('2024-11-26')
    })

    it.each([
      ['approved and told in time', 30, '2024-11-20', '2024-11-25', 0, null],
      ['too many days', 31, '2024-11-20', '2024-11-25', 0, 'EXTENSION_TOO_LONG'],
      ['too many in all', 11, '2024-11-20', '2024-11-25', 20, 'EXTENSION_TOO_LONG'],
      ['none', 0, '2024-11-20', '2024-11-25', 0, 'EXTENSION_OF_NOTHING'],
      ['not approved', 10, null, '2024-11-25', 0, 'NOT_APPROVED'],
      ['not told', 10, '2024-11-20', null, 0, 'NOT_NOTIFIED'],
      ['told after the lawful last day', 10, '2024-11-20', '2024-11-26', 0, 'EXTENSION_TOO_LATE'],
    ])('an extension %s', (_what, count, approved, told, already, code) => {
      const running = law.decideBy('reconsideration-2023', 'ORDINARY', day('2024-09-24'), {}, calendar)
      const asked = { days: count, approvedOn: approved ? day(approved) : null, notifiedOn: told ? day(told) : null }
      const verdict = law.extendDecision(running, asked, already)
      expect(verdict.isGranted ? null : verdict.refusal.code).toBe(code)
    })

    it('gives the simple procedure no extension', () => {
      const running = law.decideBy('reconsideration-2023', 'SIMPLE', day('2024-09-01'), {}, calendar)
      const asked = { days: 5, approvedOn: day('2024-09-20'), notifiedOn: day('2024-09-20') }
      expect(law.extendDecision(running, asked, 0)).toMatchObject({ refusal: { code: 'NO_EXTENSION' } })
      const run = () =>
        law.decideBy('reconsideration-2023', 'SIMPLE', day('2024-09-01'), { extensions: [extension(5)] }, calendar)
      expect(run).toThrow('NO_EXTENSION')
    })

    it('ends a case by a suspension of sixty days on grounds 1, 2 and 4 only', () => {
      const grounds = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const).filter((ground) =>
        law.stayEndsOn('reconsideration-2023', day('2024-08-05'), ground, calendar),
      )
      expect(grounds).toEqual([1, 2, 4])
      expect(Object.keys(law.SUSPENSION_GROUNDS)).toHaveLength(10)
    })
  })

  it('第48条、第54条: both procedures', () => {
    const days = (procedure: law.Procedure) => [
      law.sendCopyBy(day('2024-09-24'), procedure, calendar).lawfulLastOn,
      law.replyBy(day('2024-09-26'), procedure, calendar).lawfulLastOn,
    ]
    // Simple: 25, 26, 27 September; and 27, 29, 30 September, 8, 9 October.
    expect([days('ORDINARY'), days('SIMPLE')]).toEqual([
      ['2024-10-09', '2024-10-15'],
      ['2024-09-27', '2024-10-09'],
    ])
  })

  it('第50条、第51条: the bench and the notice', () => {
    expect(law.noticeOfHearingBy(day('2024-10-10'), calendar)).toMatchObject({ lawfulLastOn: '2024-09-27' })
    expect(law.seatBench({ chairs: 1, members: 2, recorders: 1 }).isGranted).toBe(true)
    expect(law.seatBench({ chairs: 1, members: 1, recorders: 1 })).toMatchObject({
      refusal: { code: 'BENCH_INCOMPLETE' },
    })
  })

  it('第56条、第57条、第60条、第76条、第34条', () => {
    const on = day('2024-09-03')
    expect(law.attachedRuleBy(on, 'APPLICANT', { power: true }, calendar)).toMatchObject({
      id: 'FY-NORM30',
      citation: { article: '56' },
    })
    expect(law.attachedRuleBy(on, 'ORGAN', { power: false }, calendar)).toMatchObject({
      lawfulLastOn: '2024-09-12',
      citation: { article: '57' },
    })
    expect(law.askMakerBy(on, calendar)).toMatchObject({ lawfulLastOn: '2024-09-06', citation: { article: '58(1)' } })
    expect(law.makerAnswersBy(on, calendar)).toMatchObject({ id: 'FY-NORM-MAKER10', lawfulLastOn: '2024-09-18' })
    const enforced = law.applyForEnforcementBy('reconsideration-2017', day('2024-07-05'), calendar)
    expect(citationText(enforced.citation)).toBe('行政强制法 art.53')
    expect(law.isClockOf('reconsideration-2017', 'FY-NORM-MAKER3')).toBe(false)
    expect(law.answerOnRuleBy(on, calendar).lawfulLastOn).toBe('2024-11-04')
    expect(law.reportCorrectionBy('reconsideration-2023', on, calendar).lawfulLastOn).toBe('2024-11-04')
    expect(citationText(law.sueBy(day('2024-09-20'), 'decision_served', calendar).citation)).toBe('行政诉讼法 art.45')
  })
})

describe('行政复议法（2017）', () => {
  it.each([
    ['2023-12-31', 'reconsideration-2017'],
    ['2024-01-01', 'reconsideration-2023'],
  ])('an application received on %s is under %s', (on, text) => {
    expect(law.reconsiderationTextOn(day(on))).toBe(text)
  })

  // 2022: 10-12 September off; 1-7 October off, 8 and 9 October worked. 2023: Spring Festival 21-27 January off, 28 and 29 worked.
  it.each<[arithmetic: string, id: ClockId, eventOn: string, raw: string, lawful: string]>([
    ['3 Aug + 28 = 31 Aug, + 30 = 58, 2 Oct (60); break', 'FY-APPLY60', '2022-08-03', '2022-10-02', '2022-10-08'],
    ['30 Sep, 8, 9, 10, 11 Oct', 'FY-ACCEPT5', '2022-09-29', '2022-10-11', '2022-10-11'],
    ['the same days to ask', 'FY-SUPPL-NOTE5', '2022-09-29', '2022-10-11', '2022-10-11'],
    ['28, 29, 30 Sep, 8, 9, 10, 11 Oct', 'FY-SEND7', '2022-09-27', '2022-10-11', '2022-10-11'],
    ['calendar days: 26 Sep + 4 = 30 Sep, 6 Oct (10); break', 'FY-REPLY10', '2022-09-26', '2022-10-06', '2022-10-08'],
    [
      '24 Nov + 6 = 30 Nov, + 31 = 37, 23 Jan (60); break to 27 Jan',
      'FY-DEC60',
      '2022-11-24',
      '2023-01-23',
      '2023-01-28',
    ],
  ])('%s: %s of %s ends %s, lawfully %s', (_why, id, eventOn, raw, lawful) => {
    expect(under('reconsideration-2017', id, eventOn)).toMatchObject({ rawLastOn: raw, lawfulLastOn: lawful })
  })

  it('governs a case of 2023 in 2024 as well', () => {
    // Copy received on 3 January 2024: ten calendar days to Saturday 13 January, Monday 15; ten working days would be 17 January.
    expect(old.replyBy(day('2024-01-03'), calendar)).toMatchObject({
      rawLastOn: '2024-01-13',
      lawfulLastOn: '2024-01-15',
    })
    expect(law.replyBy(day('2024-01-03'), 'ORDINARY', calendar).lawfulLastOn).toBe('2024-01-17')
    expect(citationText(old.replyBy(day('2024-01-03'), calendar).citation)).toBe('行政复议法(2017) art.23(1)')
  })

  it('knows no simple procedure, no hearing notice, no year and no absolute limit', () => {
    const unknown: ClockId[] = [
      'FY-S-SEND3',
      'FY-S-REPLY5',
      'FY-S-DEC30',
      'FY-HEAR5',
      'FY-APPLY1Y',
      'FY-ABS5Y',
      'FY-PENALTY-FWD5',
    ]
    for (const id of unknown) {
      expect([id, law.isClockOf('reconsideration-2017', id)]).toEqual([id, false])
      expect(() => under('reconsideration-2017', id, '2022-09-01')).toThrow('NO_RULE')
    }
    expect(law.isClockOf('reconsideration-2023', 'FY-HEAR5')).toBe(true)
  })

  it('实施条例 第29条: the organ sets the days, and their time is left out', () => {
    expect(old.supplementBy(day('2022-09-01'), 15, calendar)).toMatchObject({
      rawLastOn: '2022-09-16',
      lawfulLastOn: '2022-09-16',
    })
    expect(old.supplementBy(day('2022-09-01'), null, calendar).lawfulLastOn).toBeNull()
    // 1 September + 3 = 4; 5-14 September out; day 4 is the 15th, day 19 the 30th, day 50 31 October, day 60 10 November.
    const time = old.supplementTime(day('2022-09-05'), day('2022-09-14'))
    expect(
      law.decideBy('reconsideration-2017', 'ORDINARY', day('2022-09-01'), { leftOut: [time] }, calendar).lawfulLastOn,
    ).toBe('2022-11-10')
    // 2 September (1), 5-14 out, 15, 16 (3), 19, 20 (5).
    expect(old.examineBy(day('2022-09-01'), [time], calendar).lawfulLastOn).toBe('2022-09-20')
    expect(old.askForSupplementBy(day('2022-09-29'), calendar).lawfulLastOn).toBe('2022-10-11')
  })

  it('第9条、第23条、实施条例 第42条、第57条', () => {
    const obstacles = [{ from: day('2022-03-11'), to: day('2022-03-20') }]
    // 1 March + 9 = 10; out to 20 March; day 20 is 31 March, day 50 30 April, day 60 10 May (Tuesday).
    expect(old.applyBy(day('2022-03-01'), obstacles, calendar).lawfulLastOn).toBe('2022-05-10')
    expect(old.sendCopyBy(day('2022-09-27'), calendar).lawfulLastOn).toBe('2022-10-11')
    const stay = law.stayEndsOn('reconsideration-2017', day('2022-08-05'), 1, calendar)
    expect(stay && citationText(stay.citation)).toBe('行政复议法实施条例 art.42')
    expect(law.reportCorrectionBy('reconsideration-2017', day('2022-09-05'), calendar).rawLastOn).toBe('2022-11-04')
  })
})
