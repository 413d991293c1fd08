import { RuleGap, type Calendar, type LocalDate } from '@petition/law'
import { label, type Label, type Labels } from '../label.js'
import type { RosterShift } from './words.js'

/** Somebody on duty for half a day in one place. */
export interface RosterDuty {
  readonly id: string
  readonly professionalId: string
  readonly on: LocalDate
  readonly shift: RosterShift
  readonly place: string
}

export type RosterWarningKind = 'TWICE' | 'REST_DAY' | 'AWAY' | 'BOOKED' | 'CONFLICT' | 'INACTIVE' | 'NOBODY'
export const ROSTER_WARNINGS: Labels<RosterWarningKind> = {
  TWICE: label('同一时间排了两处', 'on duty in two places at one time'),
  REST_DAY: label('休息日不接待', 'a rest day'),
  AWAY: label('本人当天不在', 'away on that day'),
  BOOKED: label('同一时段已有会议、听证等安排', 'taken for a session in that half'),
  CONFLICT: label(
    '在部分在办事项中应当回避，来访请由他人接待',
    'stands back from some open matters: let another receive those',
  ),
  INACTIVE: label('已不再值守', 'no longer on the roster'),
  NOBODY: label('该时段无人值守', 'nobody is on duty'),
}

/** What is to be looked at in a roster; only TWICE is refused, the others are the planner's to decide. */
export interface RosterWarning {
  readonly kind: RosterWarningKind
  readonly on: LocalDate
  readonly shift: RosterShift
  /** the duties it is about; none where nobody is on duty */
  readonly dutyIds: readonly string[]
}

export interface RosterFrame {
  readonly calendar: Calendar
  /** days on which somebody is away, both inside */
  readonly absences: readonly { readonly professionalId: string; readonly from: LocalDate; readonly to: LocalDate }[]
  /** halves for which somebody is taken elsewhere; left out: none */
  readonly bookings?: readonly Pick<RosterDuty, 'professionalId' | 'on' | 'shift'>[]
  /** whom a conflict bars from a matter that is open; told of duties to come only */
  readonly barredIds?: ReadonlySet<string>
  /** left out: duties of every day are told */
  readonly today?: LocalDate
  /** who may be put on duty */
  readonly activeIds: ReadonlySet<string>
  /** working days of which every half must have somebody */
  readonly days: readonly LocalDate[]
}

const SHIFTS: readonly RosterShift[] = ['MORNING', 'AFTERNOON']

/** A day of which the calendar knows nothing is no rest day to a roster: the notice will show. */
function isRest(calendar: Calendar, on: LocalDate): boolean {
  try {
    return calendar.kindOf(on).isRest
  } catch (error) {
    if (error instanceof RuleGap) return false
    throw error
  }
}

/** Everything to be looked at, by day and half. */
export function rosterWarnings(duties: readonly RosterDuty[], frame: RosterFrame): readonly RosterWarning[] {
  const found = duties.flatMap((duty) => warningsOf(duty, duties, frame))
  const gaps = frame.days
    .filter((on) => !isRest(frame.calendar, on))
    .flatMap((on) => SHIFTS.map((shift) => ({ on, shift })))
    .filter(({ on, shift }) => !duties.some((duty) => duty.on === on && duty.shift === shift))
    .map(({ on, shift }): RosterWarning => ({ kind: 'NOBODY', on, shift, dutyIds: [] }))
  return [...found, ...gaps].sort((a, b) => order(a) - order(b) || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

const order = ({ on, shift }: RosterWarning): number => Number(on.replaceAll('-', '')) * 2 + SHIFTS.indexOf(shift)

function warningsOf(duty: RosterDuty, all: readonly RosterDuty[], frame: RosterFrame): RosterWarning[] {
  const { on, shift, professionalId } = duty
  const as = (kind: RosterWarningKind, dutyIds: readonly string[]): RosterWarning => ({ kind, on, shift, dutyIds })
  const same = all.filter(
    (other) => other.professionalId === professionalId && other.on === on && other.shift === shift,
  )
  const isAway = frame.absences.some((one) => one.professionalId === professionalId && one.from <= on && on <= one.to)
  const isTaken = (frame.bookings ?? []).some(
    (one) => one.professionalId === professionalId && one.on === on && one.shift === shift,
  )
  const isToCome = frame.today === undefined || on >= frame.today
  const isBarred = isToCome && (frame.barredIds?.has(professionalId) ?? false)
  return [
    // Told once, with both duties, by the one that stands first.
    ...(same.length > 1 && same[0]?.id === duty.id
      ? [
          as(
            'TWICE',
            same.map((other) => other.id),
          ),
        ]
      : []),
    ...(isRest(frame.calendar, on) ? [as('REST_DAY', [duty.id])] : []),
    ...(isAway ? [as('AWAY', [duty.id])] : []),
    ...(isTaken ? [as('BOOKED', [duty.id])] : []),
    ...(isBarred ? [as('CONFLICT', [duty.id])] : []),
    ...(frame.activeIds.has(professionalId) ? [] : [as('INACTIVE', [duty.id])]),
  ]
}

/** Why duties cannot change hands as asked. */
export type RosterProblem = 'DUTY_PASSED' | 'SAME_PERSON' | 'SAME_TIME' | 'TAKEN_THEN' | 'NOT_ON_ROSTER'
export const ROSTER_PROBLEMS: Readonly<Record<RosterProblem, Label>> = {
  DUTY_PASSED: label('已经过去的值守不能再换', 'a duty that has passed is not changed any more'),
  SAME_PERSON: label('换班、替班须是两个人', 'it takes two people to swap or cover'),
  SAME_TIME: label('两个值守在同一时段，换了也一样', 'both are at one time: nothing would change'),
  TAKEN_THEN: label('对方该时段已有值守', 'the other one is on duty then already'),
  NOT_ON_ROSTER: label('对方已不再值守', 'the other one is no longer on the roster'),
}

interface Asked {
  readonly duties: readonly RosterDuty[]
  readonly activeIds: ReadonlySet<string>
  readonly today: LocalDate
}

const isOn = (
  duties: readonly RosterDuty[],
  professionalId: string,
  at: RosterDuty,
  except: readonly string[],
): boolean =>
  duties.some(
    (duty) =>
      duty.professionalId === professionalId &&
      duty.on === at.on &&
      duty.shift === at.shift &&
      !except.includes(duty.id),
  )

/** Whether two people may take each other's duty; null: they may. */
export function swapProblem(a: RosterDuty, b: RosterDuty, { duties, activeIds, today }: Asked): RosterProblem | null {
  if (a.on < today || b.on < today) return 'DUTY_PASSED'
  if (a.professionalId === b.professionalId) return 'SAME_PERSON'
  if (a.on === b.on && a.shift === b.shift) return 'SAME_TIME'
  if (!activeIds.has(a.professionalId) || !activeIds.has(b.professionalId)) return 'NOT_ON_ROSTER'
  const both = [a.id, b.id]
  return isOn(duties, a.professionalId, b, both) || isOn(duties, b.professionalId, a, both) ? 'TAKEN_THEN' : null
}

/** Whether somebody may stand in for one duty; null: they may. */
export function coverProblem(
  duty: RosterDuty,
  byId: string,
  { duties, activeIds, today }: Asked,
): RosterProblem | null {
  if (duty.on < today) return 'DUTY_PASSED'
  if (duty.professionalId === byId) return 'SAME_PERSON'
  if (!activeIds.has(byId)) return 'NOT_ON_ROSTER'
  return isOn(duties, byId, duty, [duty.id]) ? 'TAKEN_THEN' : null
}
