import { addDays, RuleGap, type Calendar, type LocalDate } from '@petition/law'
import { codesOf } from '../label.js'
import { REMINDER_STEPS, type ReminderStep } from './words.js'

/** The days of a duty that reminding goes by; as in `Duty`. */
export interface ToRemind {
  readonly eventOn: LocalDate
  readonly warnOn: LocalDate
  readonly lawfulLastOn: LocalDate
}

/** Working days after the lawful last day from which the office's supervision and its head are told; house settings. */
export interface Escalation {
  readonly supervisorWorkingDays: number
  readonly headWorkingDays: number
}

export interface PlannedStep {
  readonly step: ReminderStep
  readonly on: LocalDate
}

const ORDER = codesOf(REMINDER_STEPS)
export const orderOf = (step: ReminderStep): number => ORDER.indexOf(step)

/** Whether the day is worked; null where the calendar does not reach. */
export function isWorked(calendar: Calendar, day: LocalDate): boolean | null {
  try {
    return !calendar.kindOf(day).isRest
  } catch (error) {
    if (error instanceof RuleGap) return null
    throw error
  }
}

/** The n-th working day before (n < 0) or after (n > 0) a day, that day not counted; null where the calendar does not reach. */
export function workingDayFrom(calendar: Calendar, day: LocalDate, n: number): LocalDate | null {
  const way = Math.sign(n)
  let left = Math.abs(n)
  let at = day
  while (left > 0) {
    at = addDays(at, way)
    const worked = isWorked(calendar, at)
    if (worked === null) return null
    if (worked) left -= 1
  }
  return at
}

/**
 * The steps of a duty with their days, in their order. A step on or before the day the duty began is left out: nobody is
 * reminded of what was just begun. A step whose day the calendar does not reach is left out until a notice brings it.
 *
 * A reminder decides nothing: it has no effect on the duty, its days or the matter (信访工作条例 has no decision by silence).
 */
export function reminderSteps(duty: ToRemind, calendar: Calendar, escalation: Escalation): readonly PlannedStep[] {
  const { eventOn, warnOn, lawfulLastOn } = duty
  const before = (n: number) => workingDayFrom(calendar, warnOn, -n)
  const late = (n: number) => workingDayFrom(calendar, lawfulLastOn, n)
  const days: Readonly<Record<ReminderStep, LocalDate | null>> = {
    T7: before(7),
    T3: before(3),
    T1: before(1),
    DUE: warnOn,
    LAST_DAY: lawfulLastOn === warnOn ? null : lawfulLastOn,
    LATE: late(1),
    TO_SUPERVISOR: late(escalation.supervisorWorkingDays),
    TO_HEAD: late(escalation.headWorkingDays),
  }
  return ORDER.flatMap((step) => {
    const on = days[step]
    return on === null || on <= eventOn ? [] : [{ step, on }]
  })
}

/**
 * What is to be told today of the steps after the one that was told last: of several that came due together (after a
 * holiday, a jump of the office's day, an import) only the last, since it says all that the earlier ones did.
 */
export function stepDue(
  steps: readonly PlannedStep[],
  told: ReminderStep | null,
  today: LocalDate,
): PlannedStep | null {
  return steps.filter((one) => one.on <= today && isAfter(one.step, told)).at(-1) ?? null
}

/**
 * Where reminding begins when a duty is planned, or its days have moved: steps ahead of the day to warn by that have passed
 * already count as told, so that nobody hears of seven days of which three are left.
 */
export function toldBefore(steps: readonly PlannedStep[], today: LocalDate): ReminderStep | null {
  return steps.filter(({ step, on }) => AHEAD.includes(step) && on < today).at(-1)?.step ?? null
}

const AHEAD: readonly ReminderStep[] = ['T7', 'T3', 'T1']

/** The next step after the one that was told last, whenever it is; null when all were told. */
export function stepNext(steps: readonly PlannedStep[], told: ReminderStep | null): PlannedStep | null {
  return steps.filter((one) => isAfter(one.step, told)).reduce<PlannedStep | null>(earlierOf, null)
}

const isAfter = (step: ReminderStep, told: ReminderStep | null): boolean =>
  told === null || orderOf(step) > orderOf(told)

const earlierOf = (a: PlannedStep | null, b: PlannedStep): PlannedStep => (a === null || b.on < a.on ? b : a)

/** Who is told at a step, beside whoever owes the duty. */
export function toldBeside(step: ReminderStep): { unitHead: boolean; supervision: boolean; officeHead: boolean } {
  const at = orderOf(step)
  return {
    unitHead: at >= orderOf('LATE'),
    supervision: at >= orderOf('TO_SUPERVISOR'),
    officeHead: at >= orderOf('TO_HEAD'),
  }
}
