import { describe, expect, it } from 'vitest'
import { extension, localDate, officialCalendar, runClock, workingDays, type ClockId } from '../src/index.js'

const day = localDate
const run = (id: ClockId, eventOn: string, more: Partial<Parameters<typeof runClock>[1]> = {}) =>
  runClock(id, { eventOn: day(eventOn), eventWhat: 'event', calendar: officialCalendar, ...more })

describe('worked examples of the days', () => {
  it.each<[what: string, id: ClockId, eventOn: string, raw: string, lawful: string]>([
    ['handling, last day a Saturday', 'XF-HANDLE60', '2022-05-10', '2022-07-09', '2022-07-11'],
    ['handling, last day a Sunday', 'XF-HANDLE60', '2022-03-09', '2022-05-08', '2022-05-09'],
    ['sorting into National Day', 'XF-SORT15', '2022-09-16', '2022-10-01', '2022-10-08'],
    ['review request over New Year', 'XF-REVIEW-REQ30', '2022-12-02', '2023-01-01', '2023-01-03'],
    ['review request into Spring Festival', 'XF-REVIEW-REQ30', '2026-01-17', '2026-02-16', '2026-02-24'],
    ['objection before National Day', 'XF-OBJECT5', '2022-09-29', '2022-10-11', '2022-10-11'],
    ['objection, a holiday is day 0', 'XF-OBJECT5', '2026-09-25', '2026-10-09', '2026-10-09'],
    ['simple handling, acceptance', 'JY-ACCEPT3', '2022-09-30', '2022-10-10', '2022-10-10'],
    ['simple handling, opinion', 'JY-HANDLE10', '2022-09-30', '2022-10-19', '2022-10-19'],
    ['objection in the first week of the new text', 'XF-OBJECT5', '2022-05-06', '2022-05-12', '2022-05-12'],
    ['notice in the first week of the new text', 'XF-NOTICE15-FWD', '2022-05-06', '2022-05-21', '2022-05-23'],
    ['public notice', 'SV-PUBLIC30', '2022-06-08', '2022-07-08', '2022-07-08'],
  ])('%s: %s of %s ends %s, lawfully %s', (_what, id, eventOn, raw, lawful) => {
    expect(run(id, eventOn)).toMatchObject({ rawLastOn: raw, lawfulLastOn: lawful, warnOn: raw, isProvisional: false })
  })

  it('counts the objection before Labour Day 2022 as arithmetic, though the text came three days later', () => {
    const clock = run('XF-OBJECT5', '2022-04-28', { instrument: 'petition-regulation-2022' })
    expect(clock.lawfulLastOn).toBe('2022-05-09')
  })

  it('adds the full extension to the unrolled sixtieth day', () => {
    const clock = run('XF-HANDLE60', '2022-05-10', { extensions: [extension(30)] })
    expect(clock).toMatchObject({ rawLastOn: '2022-08-08', lawfulLastOn: '2022-08-08' })
  })

  it('is provisional across a year without a notice', () => {
    const clock = run('XF-HANDLE60', '2026-11-23')
    expect(clock).toMatchObject({ rawLastOn: '2027-01-22', lawfulLastOn: '2027-01-22', isProvisional: true })
    expect(clock.steps).toContainEqual({ kind: 'PROVISIONAL', years: [2027] })
  })

  it('leaves five hearing days out of the re-review', () => {
    const hearing = { from: day('2022-09-12'), to: day('2022-09-16'), what: 'hearing' }
    const clock = run('XF-RECHECK-DEC30', '2022-09-01', { leftOut: [hearing] })
    expect(clock).toMatchObject({ rawLastOn: '2022-10-06', lawfulLastOn: '2022-10-08', warnOn: '2022-10-06' })
  })

  it('takes a local period from the settings', () => {
    expect(run('TZ-APPLY', '2022-09-30', { period: workingDays(7) }).lawfulLastOn).toBe('2022-10-14')
  })
})
