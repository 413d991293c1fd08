import { fileURLToPath } from 'node:url'
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  CLOCKS,
  days,
  daysBetween,
  extension,
  finishBy,
  isClockId,
  localDate,
  officialCalendar,
  petitionRegulation2005,
  recompute,
  RuleGap,
  runClock,
  runPeriod,
  stepText,
  versionOn,
  workingDays,
  type Calendar,
  type Clock,
  type ClockId,
  type ClockRun,
  type LocalDate,
  type Step,
} from '../src/index.js'

const firstDay = localDate('2021-04-01')
const dayUpTo = (n: number) => fc.integer({ min: 0, max: n }).map((offset) => addDays(firstDay, offset))
/** Event days from 2021 far into the years without a notice. */
const eventDays = dayUpTo(3300)
const ids = Object.keys(CLOCKS).filter(isClockId)

/** The clock, or null where its days lie beyond the table of statutory days: a period of years soon does. */
function runInTable(id: ClockId, run: ClockRun): Clock | null {
  try {
    return runClock(id, run)
  } catch (error) {
    if (error instanceof RuleGap && error.gap.kind === 'NO_CALENDAR') return null
    throw error
  }
}

/** Everything that may be put to a clock under its own rule. */
function runsOf(id: ClockId): fc.Arbitrary<Omit<ClockRun, 'calendar' | 'eventOn' | 'eventWhat'>> {
  const rule = CLOCKS[id]
  const half = Math.floor(Math.min(rule.mostExtension, 40) / 2)
  const parts = fc.array(fc.nat(half), { maxLength: 2 }).map((list) => list.map((n) => extension(n)))
  const span = fc.tuple(dayUpTo(3300), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5 }))
  const spans = fc.array(
    span.map(([from, length, open]) => ({ from, to: open === 0 ? null : addDays(from, length), what: 'hearing' })),
    { maxLength: 4 },
  )
  const house = fc.option(fc.oneof(fc.nat(40).map(days), fc.nat(20).map(workingDays)), { nil: undefined })
  return fc.record({
    extensions: parts,
    leftOut: rule.leavesOut === null ? fc.constant([]) : spans,
    ...(rule.isConfigurable ? { period: house } : {}),
    ...(rule.pace === 'SET_BY_ASSIGNER' ? { writtenOn: dayUpTo(3300) } : {}),
  }) as fc.Arbitrary<Omit<ClockRun, 'calendar' | 'eventOn' | 'eventWhat'>>
}

const calendars = fc.integer({ min: 2020, max: 2026 }).map((year) => officialCalendar.announcedThrough(year))

/** A day-by-day count that knows nothing of steps: rest days fall out, the event day is not counted. */
function naiveWorkingDay(event: LocalDate, n: number, calendar: Calendar): LocalDate {
  const ahead = Array.from({ length: 12 * n + 60 }, (_, i) => addDays(event, i + 1))
  return ahead.filter((day) => !calendar.kindOf(day).isRest)[n - 1] ?? event
}

describe('every clock', () => {
  it.each(ids)('%s: its steps alone give the same days', (id) => {
    fc.assert(
      fc.property(eventDays, runsOf(id), calendars, (eventOn, run, calendar) => {
        fc.pre(versionOn(id, eventOn) !== null && !(run.period && run.writtenOn))
        const clock = runInTable(id, { eventOn, eventWhat: 'event', calendar, ...run })
        fc.pre(clock !== null)
        const { rawLastOn, lawfulLastOn, warnOn, steps } = clock as Clock
        expect(recompute(steps)).toEqual({ rawLastOn, lawfulLastOn, warnOn })
        expect(recompute(JSON.parse(JSON.stringify(steps)) as Step[])).toEqual({
          rawLastOn,
          lawfulLastOn,
          warnOn,
        })
        expect(steps.at(-1)).toEqual({ kind: 'RESULT', rawLastOn, lawfulLastOn, warnOn })
        expect(steps.every((step) => stepText(step, 'zh') !== '' && stepText(step, 'en') !== '')).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('warns no later than the lawful day, and ends on a working day unless a day was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), eventDays, calendars, (id, eventOn, calendar) => {
        fc.pre(versionOn(id, eventOn) !== null)
        const clock = runInTable(id, { eventOn, eventWhat: 'event', calendar })
        if (clock === null) return
        if (clock.lawfulLastOn === null || clock.warnOn === null || clock.rawLastOn === null) return
        expect(clock.warnOn <= clock.lawfulLastOn).toBe(true)
        expect(calendar.kindOf(clock.lawfulLastOn).isRest).toBe(false)
        if (CLOCKS[id].direction === 'earlier') expect(clock.lawfulLastOn <= clock.rawLastOn).toBe(true)
        else expect(clock.lawfulLastOn >= clock.rawLastOn).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('trusts no written result: a forged one does not change the recomputed days', () => {
    const clock = runClock('XF-HANDLE60', {
      eventOn: localDate('2022-05-10'),
      eventWhat: 'accepted',
      calendar: officialCalendar,
    })
    const forged = clock.steps.map((step): Step =>
      step.kind === 'RESULT' || step.kind === 'COUNTED' ? ({ ...step, to: localDate('2030-01-02') } as Step) : step,
    )
    expect(recompute(forged).lawfulLastOn).toBe('2022-07-11')
  })
})

describe('working days', () => {
  it('agree with a naive count', () => {
    fc.assert(
      fc.property(dayUpTo(2000), fc.integer({ min: 1, max: 40 }), (eventOn, n) => {
        const run = runPeriod({
          id: 'any',
          eventOn,
          eventWhat: 'event',
          citation: { instrument: 'house', article: '' },
          calendar: officialCalendar,
          period: workingDays(n),
        })
        expect(run.lawfulLastOn).toBe(naiveWorkingDay(eventOn, n, officialCalendar))
        expect(run.rawLastOn).toBe(run.lawfulLastOn)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the extension of handling', () => {
  const lists = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 })

  it('never exceeds thirty days in all and is added to the unrolled end', () => {
    fc.assert(
      fc.property(dayUpTo(2000), lists, (acceptedOn, parts) => {
        const verdict = finishBy(
          acceptedOn,
          parts.map((n) => extension(n)),
          officialCalendar,
        )
        const total = parts.reduce((sum, n) => sum + n, 0)
        expect(verdict.isGranted).toBe(total <= 30)
        if (verdict.isGranted) expect(verdict.value.rawLastOn).toBe(addDays(acceptedOn, 60 + total))
      }),
      { numRuns: 500 },
    )
  })

  it('is refused by the clock itself as well', () => {
    fc.assert(
      fc.property(dayUpTo(2000), fc.integer({ min: 31, max: 400 }), (eventOn, n) => {
        const run = { eventOn, eventWhat: 'accepted', calendar: officialCalendar, extensions: [extension(n)] }
        expect(() => runClock('XF-HANDLE60', run)).toThrow('NO_EXTENSION')
        expect(() => runClock('XF-EXT30', run)).toThrow('NO_EXTENSION')
        const under2005 = petitionRegulation2005.finishBy(localDate('2022-03-01'), days(n), officialCalendar)
        expect(under2005.isGranted).toBe(false)
      }),
    )
  })

  it('exists for handling only', () => {
    const extendable = ids.filter((id) => CLOCKS[id].mostExtension !== 0)
    const beside = ['RM-COURT-DEC15', 'RM-MONTH1', 'FY-SUPPL10', 'FY-DEC60', 'LA-DEC45', 'GK-20']
    expect(extendable).toEqual(['XF-HANDLE60', 'XF-EXT30', ...beside])
    for (const id of ids.filter((one) => !extendable.includes(one))) {
      const eventOn = CLOCKS[id].versions[0]?.to ?? localDate('2024-03-01')
      const run = { eventOn, eventWhat: 'event', calendar: officialCalendar, extensions: [extension(1)] }
      expect(() => runClock(id, run)).toThrow('NO_EXTENSION')
    }
  })
})

describe('time that is left out', () => {
  it('does not count, both days inside, and only in re-review', () => {
    fc.assert(
      fc.property(
        dayUpTo(1900),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 20 }),
        (eventOn, after, more) => {
          const from = addDays(eventOn, after)
          const leftOut = [{ from, to: addDays(from, more), what: 'hearing' }]
          const run = { eventOn, eventWhat: 'asked', calendar: officialCalendar, leftOut }
          expect(runClock('XF-RECHECK-DEC30', run).rawLastOn).toBe(addDays(eventOn, 30 + more + 1))
          expect(() => runClock('XF-REVIEW-DEC30', run)).toThrow('NOTHING_LEFT_OUT')
          expect(() => runClock('XF-HANDLE60', run)).toThrow('NOTHING_LEFT_OUT')
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a period fixed by the text', () => {
  it('cannot be set anew, nor replaced by a written day', () => {
    const run = { eventOn: localDate('2022-05-10'), eventWhat: 'accepted', calendar: officialCalendar }
    expect(() => runClock('XF-HANDLE60', { ...run, period: days(90) })).toThrow('PERIOD_IS_FIXED')
    expect(() => runClock('XF-HANDLE60', { ...run, writtenOn: localDate('2022-12-01') })).toThrow('PERIOD_IS_FIXED')
  })
})

describe('a date in a year without a notice', () => {
  it('is provisional, always and only then', () => {
    fc.assert(
      fc.property(eventDays, calendars, (eventOn, calendar) => {
        const clock = runClock('XF-SORT15', { eventOn, eventWhat: 'received', calendar })
        const { rawLastOn: raw, lawfulLastOn: lawful } = clock
        if (raw === null || lawful === null) throw new Error('a counted clock has days')
        const asked = Array.from({ length: daysBetween(raw, lawful) + 1 }, (_, n) => addDays(raw, n))
        expect(clock.isProvisional).toBe(asked.some((day) => !calendar.kindOf(day).isCertain))
        expect(clock.steps.some((step) => step.kind === 'PROVISIONAL')).toBe(clock.isProvisional)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the zone of the process', () => {
  const script = fileURLToPath(new URL('./zone-probe.ts', import.meta.url))
  const answer = (zone: string) =>
    execFileSync(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })

  it('changes nothing: UTC, Asia/Shanghai and America/New_York give the same days', () => {
    const [utc, shanghai, newYork] = ['UTC', 'Asia/Shanghai', 'America/New_York'].map(answer)
    expect(utc?.split('\n').length).toBeGreaterThan(1000)
    expect(shanghai).toBe(utc)
    expect(newYork).toBe(utc)
  }, 60_000)
})

describe('the certificate of an extension', () => {
  it('holds the count of the sixty days it is added to', () => {
    const calendar = officialCalendar
    const base: Clock = runClock('XF-HANDLE60', { eventOn: localDate('2022-05-10'), eventWhat: 'accepted', calendar })
    const run = { eventOn: localDate('2022-07-09'), eventWhat: 'extension', calendar, baseEnd: base }
    const clock = runClock('XF-EXT30', { ...run, extensions: [extension(30)] })
    expect(clock.steps.map((step) => step.kind)).toEqual([
      'EVENT',
      'RULE',
      'COUNTED',
      'EVENT',
      'RULE',
      'EXTENDED',
      'RESULT',
    ])
    expect(recompute(clock.steps).lawfulLastOn).toBe('2022-08-08')
  })
})
