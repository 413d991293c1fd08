import { localDate, officialCalendar, type LocalDate } from '@petition/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isOfficeHour,
  reminderSteps,
  stepDue,
  stepNext,
  toldBefore,
  toldBeside,
  type PlannedStep,
  type ToRemind,
} from '../../src/index.js'

const ESCALATION = { supervisorWorkingDays: 3, headWorkingDays: 5 }
const duty = (eventOn: string, warnOn: string, lawfulLastOn = warnOn): ToRemind => ({
  eventOn: localDate(eventOn),
  warnOn: localDate(warnOn),
  lawfulLastOn: localDate(lawfulLastOn),
})
const stepsOf = (of: ToRemind) => reminderSteps(of, officialCalendar, ESCALATION)
const shown = (steps: readonly PlannedStep[]) => steps.map(({ step, on }) => `${step} ${on}`)

describe('the steps of reminding', () => {
  it('count working days back from the strict day and on from the lawful one', () => {
    expect(shown(stepsOf(duty('2022-05-05', '2022-05-20')))).toEqual([
      'T7 2022-05-11',
      'T3 2022-05-17',
      'T1 2022-05-19',
      'DUE 2022-05-20',
      'LATE 2022-05-23',
      'TO_SUPERVISOR 2022-05-25',
      'TO_HEAD 2022-05-27',
    ])
  })
  it('leap over National Day and its make-up days', () => {
    // 2022: 1 to 7 October are off, 8 and 9 October are worked.
    expect(shown(stepsOf(duty('2022-09-01', '2022-10-10'))).slice(0, 3)).toEqual([
      'T7 2022-09-26',
      'T3 2022-09-30',
      'T1 2022-10-09',
    ])
  })
  it('have both days where the strict one is a day of rest', () => {
    expect(shown(stepsOf(duty('2022-05-10', '2022-07-09', '2022-07-11'))).slice(3, 6)).toEqual([
      'DUE 2022-07-09',
      'LAST_DAY 2022-07-11',
      'LATE 2022-07-12',
    ])
  })
  it('leave out what lies on or before the day the duty began', () => {
    expect(shown(stepsOf(duty('2022-05-05', '2022-05-06')))[0]).toBe('DUE 2022-05-06')
  })
})

describe('of several that came due together', () => {
  const steps = stepsOf(duty('2022-05-05', '2022-05-20'))
  it.each([
    ['2022-05-10', null, undefined],
    ['2022-05-11', null, 'T7'],
    ['2022-05-18', null, 'T3'],
    ['2022-05-18', 'T3', undefined],
    ['2022-09-01', 'T7', 'TO_HEAD'],
    ['2022-09-01', 'TO_HEAD', undefined],
  ] as const)('on %s, after %s: %s', (today, told, step) => {
    expect(stepDue(steps, told, localDate(today))?.step).toBe(step)
  })
  it('begins where it is now: nobody hears of seven days of which three are left', () => {
    expect(toldBefore(steps, localDate('2022-05-18'))).toBe('T3')
    expect(toldBefore(steps, localDate('2022-05-11'))).toBeNull()
    expect(stepNext(steps, 'T3')).toEqual({ step: 'T1', on: '2022-05-19' })
    expect(stepNext(steps, 'TO_HEAD')).toBeNull()
    // An imported matter that is late already is told as late.
    expect(stepDue(steps, toldBefore(steps, localDate('2022-05-24')), localDate('2022-05-24'))?.step).toBe('LATE')
  })
})

describe('whom a step reaches', () => {
  it.each([
    ['T7', [false, false, false]],
    ['LAST_DAY', [false, false, false]],
    ['LATE', [true, false, false]],
    ['TO_SUPERVISOR', [true, true, false]],
    ['TO_HEAD', [true, true, true]],
  ] as const)('%s', (step, [unitHead, supervision, officeHead]) => {
    expect(toldBeside(step)).toEqual({ unitHead, supervision, officeHead })
  })
})

describe('office hours', () => {
  it.each([
    ['2022-05-05', 9 * 60 - 1, false],
    ['2022-05-05', 9 * 60, true],
    ['2022-05-05', 17 * 60 - 1, true],
    ['2022-05-05', 17 * 60, false],
    ['2022-05-02', 10 * 60, false],
    ['2022-05-07', 10 * 60, true],
    ['2022-05-08', 10 * 60, false],
  ])('%s, minute %i: %s', (day, minute, is) => {
    expect(isOfficeHour(officialCalendar, localDate(day), minute, { from: 9, to: 17 })).toBe(is)
  })
})

it('day by day, each step is told at most once and the last one is reached', () => {
  const days = fc.integer({ min: 0, max: 300 })
  fc.assert(
    fc.property(days, fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 }), (start, jumps) => {
      const first = new Date(Date.UTC(2022, 4, 5 + start)).toISOString().slice(0, 10) as LocalDate
      const last = new Date(Date.UTC(2022, 4, 25 + start)).toISOString().slice(0, 10) as LocalDate
      const steps = stepsOf(duty(first, last))
      const told: string[] = []
      let at: PlannedStep['step'] | null = null
      let day = Date.parse(first)
      for (const jump of [...jumps, 400]) {
        day += jump * 86_400_000
        const due: PlannedStep | null = stepDue(steps, at, new Date(day).toISOString().slice(0, 10) as LocalDate)
        if (due) told.push((at = due.step))
      }
      expect(new Set(told).size).toBe(told.length)
      expect(told.at(-1)).toBe('TO_HEAD')
    }),
  )
})
