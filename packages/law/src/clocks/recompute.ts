import { addDays, addMonths, earlier, type LocalDate } from '../day.js'
import type { Direction, LastDays, Step } from './steps.js'

/** The three days from the raw and the lawful one. */
export function lastDays(rawLastOn: LocalDate | null, lawfulLastOn: LocalDate | null): LastDays {
  const warnOn = rawLastOn === null || lawfulLastOn === null ? null : earlier(rawLastOn, lawfulLastOn)
  return { rawLastOn, lawfulLastOn, warnOn }
}

/** The days a certificate takes out of its count. Time that still runs has no end. */
function uncountedOf(steps: readonly Step[]): { has: (day: LocalDate) => boolean; openFrom: LocalDate | null } {
  const skipped = new Set<LocalDate>()
  const spans: { from: LocalDate; to: LocalDate }[] = []
  let openFrom: LocalDate | null = null
  for (const step of steps) {
    if (step.kind === 'SKIPPED') skipped.add(step.on)
    if (step.kind !== 'LEFT_OUT') continue
    if (step.to === null) openFrom = openFrom === null ? step.from : earlier(openFrom, step.from)
    else spans.push({ from: step.from, to: step.to })
  }
  return { has: (day) => skipped.has(day) || spans.some((s) => s.from <= day && day <= s.to), openFrom }
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
    if (step.kind === 'COUNTED' && day !== null) raw = lawful = countAgain(day, step, uncounted)
    if (step.kind === 'EXTENDED') raw = lawful = addDays(raw ?? day ?? step.from, step.days)
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
  step: Extract<Step, { kind: 'COUNTED' }>,
  uncounted: ReturnType<typeof uncountedOf>,
): LocalDate | null {
  const towards = sign(step.direction)
  if (step.unit === 'month') return addMonths(event, towards * step.count)
  if (step.unit === 'year') return addMonths(event, towards * step.count * 12)
  let day = event
  for (let counted = 0; counted < step.count;) {
    day = addDays(day, towards)
    if (uncounted.openFrom !== null && day >= uncounted.openFrom) return null
    if (!uncounted.has(day)) counted += 1
  }
  return day
}
