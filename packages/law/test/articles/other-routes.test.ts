import { describe, expect, it } from 'vitest'
import {
  citationText,
  extension,
  localDate,
  mediationLaw as mediation,
  officialCalendar as calendar,
  otherRoutes as routes,
  runClock,
  workingDays,
  type ClockId,
} from '../../src/index.js'

const day = localDate
const days = (id: ClockId, eventOn: string) => {
  const { rawLastOn, lawfulLastOn } = runClock(id, { eventOn: day(eventOn), eventWhat: 'event', calendar })
  return [rawLastOn, lawfulLastOn]
}

describe('人民调解与司法确认', () => {
  it.each<[arithmetic: string, id: ClockId, eventOn: string, raw: string, lawful: string]>([
    ['10 June + 20 = 30 June, 10 July (30), a Sunday', 'RM-CONFIRM30', '2022-06-10', '2022-07-10', '2022-07-11'],
    ['30 Dec + 1 = 31 Dec, 29 Jan (30), a Monday', 'RM-CONFIRM30', '2023-12-30', '2024-01-29', '2024-01-29'],
    ['29, 30 Sep, 1 Oct; break to 7 Oct, 8 worked', 'RM-COURT-ACC3', '2022-09-28', '2022-10-01', '2022-10-08'],
    ['20 Sep + 10 = 30 Sep, 5 Oct (15); break', 'RM-COURT-DEC15', '2022-09-20', '2022-10-05', '2022-10-08'],
    ['29 February has no match in 2025', 'RM-THIRD1Y', '2024-02-29', '2025-02-28', '2025-02-28'],
    ['31 January has no match in February', 'RM-MONTH1', '2023-01-31', '2023-02-28', '2023-02-28'],
    ['matching date 1 October; break', 'RM-MONTH1', '2022-09-01', '2022-10-01', '2022-10-08'],
  ])('%s: %s of %s ends %s, lawfully %s', (_why, id, eventOn, raw, lawful) => {
    expect(days(id, eventOn)).toEqual([raw, lawful])
  })

  it('an agreement takes effect with the last signature or the seal', () => {
    const signed = {
      parties: [day('2022-06-01'), day('2022-06-03')],
      mediator: day('2022-06-01'),
      committeeSeal: day('2022-06-02'),
    }
    expect(mediation.agreementEffectiveOn(signed)).toBe('2022-06-03')
    expect(mediation.agreementEffectiveOn({ ...signed, committeeSeal: null })).toBeNull()
    expect(mediation.agreementEffectiveOn({ ...signed, parties: [null, day('2022-06-03')] })).toBeNull()
    expect(mediation.agreementEffectiveOn({ ...signed, parties: [] })).toBeNull()
  })

  it.each([
    ['2022-07-11', true, null],
    ['2022-07-12', true, 'APPLICATION_TOO_LATE'],
    ['2022-07-01', false, 'ONE_SIDE_ONLY'],
  ])('confirmation asked for on %s, jointly %s', (on, isJoint, code) => {
    const verdict = mediation.applyForConfirmation(day('2022-06-10'), { on: day(on), isJoint }, calendar)
    expect(verdict.isGranted ? null : verdict.refusal.code).toBe(code)
  })

  it('the court, the outsider and the month', () => {
    expect(mediation.courtTakesBy(day('2022-09-28'), calendar).lawfulLastOn).toBe('2022-10-08')
    // 5 October + 10 = 15 October (Saturday); Monday 17.
    const longer = mediation.courtConfirmsBy(day('2022-09-20'), calendar, [extension(10)])
    expect(longer).toMatchObject({ rawLastOn: '2022-10-15', lawfulLastOn: '2022-10-17' })
    expect(() => mediation.courtConfirmsBy(day('2022-09-20'), calendar, [extension(11)])).toThrow('NO_EXTENSION')
    expect(mediation.outsiderWithdrawsBy(day('2024-02-29'), calendar).lawfulLastOn).toBe('2025-02-28')
    // 1 October + 14 = 15 October (Saturday); Monday 17. No number bounds what the parties agree to.
    expect(mediation.mediateBy(day('2022-09-01'), calendar, [extension(14)]).lawfulLastOn).toBe('2022-10-17')
    expect(mediation.mediateBy(day('2022-09-01'), calendar, [extension(90)]).rawLastOn).toBe('2022-12-30')
  })
})

describe('其他法定途径', () => {
  it.each<[arithmetic: string, id: ClockId, eventOn: string, raw: string, lawful: string]>([
    ['31 August, six months: 29 February 2024', 'XS-SUE6M', '2023-08-31', '2024-02-29', '2024-02-29'],
    ['22 Sep + 8 = 30 Sep, 2 Oct (10); break', 'XS-OBSTACLE10', '2024-09-22', '2024-10-02', '2024-10-08'],
    ['29 February has no match in 2025', 'XS-ABS5Y', '2020-02-29', '2025-02-28', '2025-02-28'],
    ['31 December, two months: 28 February', 'XS-DUTY2M', '2024-12-31', '2025-02-28', '2025-02-28'],
    ['matching date 3 October 2026; break to 7 Oct', 'LA-APPLY1Y', '2025-10-03', '2026-10-03', '2026-10-08'],
    ['calendar days: 26 Sep + 4 = 30 Sep, 1 Oct (5); break', 'LA-ACCEPT5', '2024-09-26', '2024-10-01', '2024-10-08'],
    ['20 Aug + 11 = 31 Aug, + 30 = 41, 4 Oct (45); break', 'LA-DEC45', '2024-08-20', '2024-10-04', '2024-10-08'],
    ['20 Sep + 10 = 30 Sep, 5 Oct (15); break', 'LA-SUE15', '2024-09-20', '2024-10-05', '2024-10-08'],
    [
      '18-20 (3), 23-27 (8), 29, 30 Sep (10), 8-11 (14), 12 worked (15), 14-18 Oct (20)',
      'GK-20',
      '2024-09-14',
      '2024-10-18',
      '2024-10-18',
    ],
    ['2 Sep + 28 = 30 Sep, 2 Oct (30); break', 'SV-PUBLIC30', '2024-09-02', '2024-10-02', '2024-10-08'],
  ])('%s: %s of %s ends %s, lawfully %s', (_why, id, eventOn, raw, lawful) => {
    expect(days(id, eventOn)).toEqual([raw, lawful])
  })

  it('行政诉讼法: obstacles push the matching date on, the absolute limit stands', () => {
    // 2 April + six months = 2 October; ten days out in May: 12 October 2024, a worked Saturday.
    const obstacles = [{ from: day('2024-05-01'), to: day('2024-05-10'), what: 'obstacle' }]
    expect(routes.sueDirectlyBy(day('2024-04-02'), obstacles, calendar)).toMatchObject({
      rawLastOn: '2024-10-12',
      lawfulLastOn: '2024-10-12',
    })
    const lasting = [{ from: day('2024-05-01'), to: null, what: 'obstacle' }]
    expect(routes.sueDirectlyBy(day('2024-04-02'), lasting, calendar).lawfulLastOn).toBeNull()
    expect(routes.askForMoreTimeBy(day('2024-09-22'), calendar).lawfulLastOn).toBe('2024-10-08')
    expect(routes.sueAtLatestBy(day('2005-10-02'), 'IMMOVABLE', calendar).lawfulLastOn).toBe('2025-10-09')
    expect(routes.sueAtLatestBy(day('2020-02-29'), 'OTHER', calendar).lawfulLastOn).toBe('2025-02-28')
    expect(routes.performDutyBy(day('2024-12-31'), calendar).lawfulLastOn).toBe('2025-02-28')
  })

  it('劳动争议调解仲裁法 第27条: interruption, employment, suspension', () => {
    const knewOn = day('2024-03-04')
    const last = (claim: Partial<Parameters<typeof routes.applyForArbitrationBy>[0]>) =>
      routes.applyForArbitrationBy({ knewOn, ...claim }, calendar)
    expect(last({})?.lawfulLastOn).toBe('2025-03-04')
    // A petition about the wages, registered on 5 June 2024, begins the year anew.
    expect(last({ interruptedOn: day('2024-06-05') })).toMatchObject({
      lawfulLastOn: '2025-06-05',
      citation: { article: '27(2)' },
    })
    // On the last day it still does; on 5 March 2025 the year was over the day before and does not come back.
    expect(last({ interruptedOn: day('2025-03-04') })?.lawfulLastOn).toBe('2026-03-04')
    expect(last({ interruptedOn: day('2025-03-05') })).toMatchObject({
      lawfulLastOn: '2025-03-04',
      citation: { article: '27(1)' },
    })
    // Known on 3 June 2019: the year ended on 3 June 2020, before every table.
    expect(last({ knewOn: day('2019-06-03'), interruptedOn: day('2024-06-05') })?.lawfulLastOn).toBe('2020-06-03')
    expect(last({ employment: { endedOn: null } })).toBeNull()
    expect(last({ employment: { endedOn: day('2024-07-31') } })).toMatchObject({
      lawfulLastOn: '2025-07-31',
      citation: { article: '27(4)' },
    })
    // 4 March 2025 + 10 days left out = 14 March (Friday).
    const suspended = [{ from: day('2024-05-01'), to: day('2024-05-10'), what: 'obstacle' }]
    expect(last({ suspended })?.lawfulLastOn).toBe('2025-03-14')
  })

  it('劳动争议调解仲裁法 第29条、第43条、第48条、第50条', () => {
    // 27, 29, 30 September, 8, 9 October.
    expect(routes.takeArbitrationBy(day('2024-09-26'), calendar, workingDays(5)).lawfulLastOn).toBe('2024-10-09')
    expect(routes.takeArbitrationBy(day('2024-09-26'), calendar).lawfulLastOn).toBe('2024-10-08')
    // 4 October + 15 = 19 October (Saturday); Monday 21.
    expect(routes.awardBy(day('2024-08-20'), calendar, [extension(15)])).toMatchObject({
      rawLastOn: '2024-10-19',
      lawfulLastOn: '2024-10-21',
    })
    expect(() => routes.awardBy(day('2024-08-20'), calendar, [extension(16)])).toThrow('NO_EXTENSION')
    expect(citationText(routes.sueAfterAwardBy(day('2024-09-20'), 'FINAL', calendar).citation)).toBe(
      '劳动争议调解仲裁法 art.48',
    )
    expect(citationText(routes.sueAfterAwardBy(day('2024-09-20'), 'OTHER', calendar).citation)).toBe(
      '劳动争议调解仲裁法 art.50',
    )
  })

  it('政府信息公开条例 第33条: extended in working days, third-party time left out', () => {
    const on = day('2024-09-14')
    // 18 October + 21-25 (5), 28 Oct - 1 Nov (10), 4-8 (15), 11-15 November (20).
    const longer = routes.answerInformationBy(on, calendar, { extensions: [extension(20)] })
    expect(longer).toMatchObject({ rawLastOn: '2024-11-15', lawfulLastOn: '2024-11-15' })
    expect(() => routes.answerInformationBy(on, calendar, { extensions: [extension(21)] })).toThrow('NO_EXTENSION')
    // 3, 4 September (2); 5-11 out; 12, 13 (4), 14 worked (5), 18-20 (8), 23-27 (13), 29, 30 (15), 8-11 October (19), 12 worked (20).
    const leftOut = [{ from: day('2024-09-05'), to: day('2024-09-11'), what: 'third_party' }]
    expect(routes.answerInformationBy(day('2024-09-02'), calendar, { leftOut }).lawfulLastOn).toBe('2024-10-12')
    // 15-18 (4), 21-25 (9), 28-31 December (13), then a year without a notice: 4-8 (18), 11, 12 January 2027.
    expect(routes.answerInformationBy(day('2026-12-14'), calendar)).toMatchObject({
      lawfulLastOn: '2027-01-12',
      isProvisional: true,
    })
  })
})
