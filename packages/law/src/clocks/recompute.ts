import { addDays, addMonths, daysBetween, earlier, type LocalDate } from '../day.js'
import type { Direction, LastDays, Step } from './steps.js'

/** The three days from the raw and the lawful one. */
export function lastDays(rawLastOn: LocalDate | null, lawfulLastOn: LocalDate | null): LastDays {
  const warnOn = rawLastOn === null || lawfulLastOn === null ? null : earlier(rawLastOn, lawfulLastOn)
  return { rawLastOn, lawfulLastOn, warnOn }
}

/** The days a certificate takes out of its counts. Time that still runs has no end. */
interface Uncounted {
  isLeftOut: (day: LocalDate) => boolean
  isSkipped: (day: LocalDate) => boolean
  openFrom: LocalDate | null
}

function uncountedOf(steps: readonly Step[]): Uncounted {
  const skipped = new Set<LocalDate>()
  const spans: { from: LocalDate; to: LocalDate }[] = []
  let openFrom: LocalDate | null = null
  for (const step of steps) {
    if (step.kind === 'SKIPPED') skipped.add(step.on)
    if (step.kind !== 'LEFT_OUT') continue
    if (step.to === null) openFrom = openFrom === null ? step.from : earlier(openFrom, step.from)
    else spans.push({ from: step.from, to: step.to })
  }
  return {
    isLeftOut: (day) => spans.some((s) => s.from <= day && day <= s.to),
    isSkipped: (day) => skipped.has(day),
    openFrom,
  }
}

function sign(direction: Direction): 1 | -1 {
  return direction === 'later' ? 1 : -1
}

/**
 * The three days from the certificate alone, without a calendar. It trusts no `to` and no RESULT: it counts
 * again from the event, with the days that the certificate says were passed over.
 */
export function recompute(steps: readonly Step[]): LastDays {
  const uncounted = uncountedOf(steps)
  let raw: LocalDate | null = null
  let lawful: LocalDate | null = null
  let day: LocalDate | null = null
  for (const step of steps) {
    if (step.kind === 'EVENT') {
      day = step.on
      raw = lawful = null
    }
    if (step.kind === 'WRITTEN') raw = lawful = step.on
    if (step.kind === 'LEFT_OUT' && step.to === null) raw = lawful = null
    if (step.kind === 'COUNTED' && day !== null) raw = lawful = countAgain(day, step, uncounted)
    if (step.kind === 'EXTENDED')
      raw = lawful = walkAgain(raw ?? day ?? step.from, step.days, 'later', step.unit ?? 'day', uncounted)
    if (step.kind === 'ROLLED' && raw !== null) {
      const over = new Set(step.over.map((rest) => rest.on))
      lawful = raw
      while (over.has(lawful)) lawful = addDays(lawful, sign(step.direction))
    }
  }
  return lastDays(raw, lawful)
}

function countAgain(
  event: LocalDate,
  { unit, count, direction }: Extract<Step, { kind: 'COUNTED' }>,
  uncounted: Uncounted,
): LocalDate | null {
  if (unit === 'day' || unit === 'workingDay') return walkAgain(event, count, direction, unit, uncounted)
  const matching = addMonths(event, sign(direction) * count * (unit === 'year' ? 12 : 1))
  return walkAgain(event, Math.abs(daysBetween(event, matching)), direction, 'day', uncounted)
}

function walkAgain(
  from: LocalDate,
  count: number,
  direction: Direction,
  unit: 'day' | 'workingDay',
  { isLeftOut, isSkipped, openFrom }: Uncounted,
): LocalDate | null {
  let day = from
  for (let counted = 0; counted < count;) {
    day = addDays(day, sign(direction))
    if (openFrom !== null && day >= openFrom) return null
    if (!isLeftOut(day) && !(unit === 'workingDay' && isSkipped(day))) counted += 1
  }
  return day
}
