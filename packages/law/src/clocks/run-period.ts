import type { Calendar, DayKind } from '../calendar/calendar.js'
import type { Citation } from '../citation.js'
import { addDays, addMonths, daysBetween, later, yearOf, type LocalDate } from '../day.js'
import type { InstrumentId } from '../instruments.js'
import type { Period } from '../period.js'
import { RuleGap } from '../verdict.js'
import { lastDays } from './recompute.js'
import type { CountingRuleId, Direction, LastDays, Step } from './steps.js'

/** One approved extension; calendar days, or working days where the text writes 工作日 (政府信息公开条例第33条). */
export interface Extension {
  days: number
  unit?: 'workingDay'
  approvedBy: string | null
  approvedOn: LocalDate | null
}

/** Time that the text takes out of a count; both days are inside, `to` is null while it still runs. */
export interface LeftOut {
  from: LocalDate
  to: LocalDate | null
  what: string
}

/** The result of running a period, with the way there. */
export interface Counted<Id extends string = string> extends LastDays {
  id: Id
  eventOn: LocalDate
  /** A day was asked whose year has no notice yet: the date may still move. */
  isProvisional: boolean
  citation: Citation
  instrument: InstrumentId
  steps: Step[]
}

/** What a single period needs to run. Clocks of the book go through `runClock`, which fills this in. */
export interface PeriodRun<Id extends string = string> {
  id: Id
  /** Day 0. */
  eventOn: LocalDate
  eventWhat: string
  citation: Citation
  calendar: Calendar
  /** Null: the text gives no number, the days are null. */
  period: Period | null
  /** The period is the office's own and not the text's. */
  isHouse?: boolean
  /** The most that may be given, where the length itself comes from the extensions (`period` is null then). */
  ceiling?: Period | null
  direction?: Direction
  extensions?: readonly Extension[]
  leftOut?: readonly LeftOut[]
  /** A day that somebody wrote down: it is the last day and does not roll. */
  writtenOn?: LocalDate | null
  /** Steps to put before this period's own, for a period that begins where another ends. */
  before?: readonly Step[]
}

const STEP_OF = { later: 1, earlier: -1 } as const

/** Asks a calendar and remembers which years it could only guess at. */
function asking(calendar: Calendar) {
  const years = new Set<number>()
  return {
    years,
    kindOf(day: LocalDate): DayKind {
      const kind = calendar.kindOf(day)
      if (!kind.isCertain) years.add(yearOf(day))
      return kind
    },
  }
}

type Ask = ReturnType<typeof asking>
type Counting = { to: LocalDate | null; steps: Step[] }

function counted(from: LocalDate, to: LocalDate, period: Period, direction: Direction): Step {
  const rules: Record<Period['unit'], CountingRuleId> = { day: 'CR1', workingDay: 'CR2', month: 'CR6', year: 'CR6' }
  return { kind: 'COUNTED', from, to, count: period.count, unit: period.unit, direction, rule: rules[period.unit] }
}

/** One day that a count passes over or counts, with what is to be said about it. */
interface Look {
  isCounted: boolean
  step?: Step
}

/** CR1, CR2: rest days are passed over, worked rest days count. */
const lookForWork =
  (ask: Ask) =>
  (day: LocalDate): Look => {
    const { isRest, why, name } = ask.kindOf(day)
    if (why === 'MAKE_UP') return { isCounted: true, step: { kind: 'MAKE_UP', on: day, name } }
    if (isRest && (why === 'WEEKEND' || why === 'HOLIDAY' || why === 'STATUTORY'))
      return { isCounted: false, step: { kind: 'SKIPPED', on: day, name, why } }
    return { isCounted: true }
  }

const everyDay = (): Look => ({ isCounted: true })

interface Walk {
  from: LocalDate
  count: number
  direction: Direction
  leftOut: readonly LeftOut[]
  look: (day: LocalDate) => Look
}

/** Counts day by day, without the days that the text takes out; `to` is null while such time still runs. */
function walk({ from, count, direction, leftOut, look }: Walk): Counting {
  if (leftOut.length === 0 && look === everyDay) return { to: addDays(from, STEP_OF[direction] * count), steps: [] }
  const spans = [...leftOut].sort((a, b) => (a.from < b.from ? -1 : 1))
  const taken = new Map<LeftOut, number>()
  const passed: Step[] = []
  let day = from
  let stoppedBy: LeftOut | null = null
  for (let n = 0; n < count && stoppedBy === null;) {
    day = addDays(day, STEP_OF[direction])
    const span = spans.find((s) => s.from <= day && (s.to === null || day <= s.to))
    if (span?.to === null) stoppedBy = span
    else if (span) taken.set(span, (taken.get(span) ?? 0) + 1)
    else {
      const { isCounted, step } = look(day)
      if (isCounted) n += 1
      if (step) passed.push(step)
    }
  }
  const out = spans
    .filter((s) => taken.has(s))
    .map((s): Step => ({ kind: 'LEFT_OUT', from: s.from, to: s.to, days: taken.get(s) ?? 0, what: s.what }))
  if (stoppedBy === null) return { to: day, steps: [...passed, ...out] }
  const open: Step = { kind: 'LEFT_OUT', from: later(stoppedBy.from, day), to: null, days: 0, what: stoppedBy.what }
  return { to: null, steps: [...passed, ...out, open] }
}

function countPeriod(run: PeriodRun, period: Period, ask: Ask): Counting {
  const direction = run.direction ?? 'later'
  const { eventOn: from, leftOut = [] } = run
  const look = period.unit === 'workingDay' ? lookForWork(ask) : everyDay
  const { to, steps } = walk({ from, count: lengthOf(from, period, direction), direction, leftOut, look })
  return to === null ? { to, steps } : { to, steps: [...steps, counted(from, to, period, direction)] }
}

/** How many days a period has: CR6 takes the days to the matching date, so that left-out days push it on day for day. */
function lengthOf(from: LocalDate, period: Period, direction: Direction): number {
  if (period.unit === 'day' || period.unit === 'workingDay') return period.count
  const months = period.unit === 'year' ? period.count * 12 : period.count
  return Math.abs(daysBetween(from, addMonths(from, STEP_OF[direction] * months)))
}

/** CR8: each extension is added to the end that was not rolled; days that the text takes out do not use it up. */
function extend(end: LocalDate, run: PeriodRun, ask: Ask): Counting {
  const steps: Step[] = []
  let to: LocalDate = end
  for (const one of run.extensions ?? []) {
    const from = to
    const look = one.unit === 'workingDay' ? lookForWork(ask) : everyDay
    const walked = walk({ from, count: one.days, direction: 'later', leftOut: run.leftOut ?? [], look })
    steps.push(...walked.steps)
    if (walked.to === null) return { to: null, steps }
    to = walked.to
    steps.push({ kind: 'EXTENDED', ...one, from, to })
  }
  return { to, steps }
}

/** CR4: off a rest day to the next working day, or for a backward period to the one before. */
function roll(raw: LocalDate, direction: Direction, ask: Ask): { to: LocalDate; steps: Step[] } {
  const over: { on: LocalDate; name: string }[] = []
  let kind = ask.kindOf(raw)
  while (kind.isRest) {
    over.push({ on: kind.on, name: kind.name })
    kind = ask.kindOf(addDays(kind.on, STEP_OF[direction]))
  }
  if (over.length === 0) return { to: raw, steps: [] }
  const makeUp = kind.why === 'MAKE_UP' ? kind.name : null
  return { to: kind.on, steps: [{ kind: 'ROLLED', from: raw, to: kind.on, over, direction, makeUp }] }
}

/**
 * Runs one period from its event to its last day.
 *
 * @returns the days with their steps; null days where there is no number or while time is being left out
 * @throws RuleGap NO_CALENDAR when a day lies beyond every notice and table
 * @source 民法典 第200条至第203条; 民事诉讼法 第85条, for petitions by analogy
 */
export function runPeriod<Id extends string>(run: PeriodRun<Id>): Counted<Id> {
  const ask = asking(run.calendar)
  const direction = run.direction ?? 'later'
  const { id, eventOn, citation, period } = run
  const rule: Step = {
    kind: 'RULE',
    clock: id,
    citation,
    instrument: citation.instrument,
    period: period ?? run.ceiling ?? null,
    isHouse: run.isHouse ?? false,
    isCeiling: period === null && run.ceiling != null,
  }
  const steps: Step[] = [...(run.before ?? []), { kind: 'EVENT', on: eventOn, what: run.eventWhat }, rule]
  const days = ((): LastDays => {
    if (run.writtenOn) {
      steps.push({ kind: 'WRITTEN', on: run.writtenOn })
      return lastDays(run.writtenOn, run.writtenOn)
    }
    const base: Counting = period === null ? { to: null, steps: [] } : countPeriod(run, period, ask)
    steps.push(...base.steps)
    const start = base.to ?? (period === null && run.extensions?.length ? eventOn : null)
    if (start === null) return lastDays(null, null)
    const extended = extend(start, run, ask)
    steps.push(...extended.steps)
    if (extended.to === null) return lastDays(null, null)
    const isByWork = (run.extensions ?? []).every((one) => one.unit === 'workingDay')
    if (period?.unit === 'workingDay' && isByWork) return lastDays(extended.to, extended.to)
    const rolled = roll(extended.to, direction, ask)
    steps.push(...rolled.steps)
    return lastDays(extended.to, rolled.to)
  })()
  if (ask.years.size > 0) steps.push({ kind: 'PROVISIONAL', years: [...ask.years].sort((a, b) => a - b) })
  steps.push({ kind: 'RESULT', ...days })
  return { id, eventOn, ...days, isProvisional: ask.years.size > 0, citation, instrument: citation.instrument, steps }
}

/** Asserts that extensions are whole, positive and within a ceiling. @throws RuleGap NO_EXTENSION */
export function requireWithin(extensions: readonly Extension[], most: number, clock: string): void {
  const total = extensions.reduce((sum, one) => sum + one.days, 0)
  const isWhole = extensions.every((one) => Number.isSafeInteger(one.days) && one.days >= 0)
  if (!isWhole || total > most) throw new RuleGap('NO_EXTENSION', { clock, asked: total, most })
}
