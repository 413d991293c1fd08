import { cite, runClock, runPeriod, versionOn, type ClockId, type LocalDate, type Period } from '@petition/law'
import type { Calendar, ClockRun, Counted } from '@petition/law'
import type { DutyEnd, DutyOf, DutyOwner } from './duty.js'

type Run = Omit<ClockRun, 'calendar'>

/** What a clock is counted on: a story of a matter, or the log of another case. */
interface OnCalendar {
  readonly calendar: Calendar
}

/** Runs a clock of the book on the case's calendar; null where the text of the event day does not know it. */
export function clockOn(on: OnCalendar, id: ClockId, run: Run): Counted<ClockId> | null {
  if (versionOn(id, run.eventOn) === null) return null
  return runClock(id, { ...run, calendar: on.calendar })
}

/** A period the office set for itself: it warns and reminds, and has no effect in law. */
export function houseClock<Id extends string>(
  on: OnCalendar,
  id: Id,
  run: { eventOn: LocalDate; eventWhat: string; period: Period | null; writtenOn?: LocalDate },
): Counted<Id> {
  const { writtenOn, ...rest } = run
  return runPeriod({
    id,
    ...rest,
    writtenOn: writtenOn ?? null,
    citation: cite('house', ''),
    isHouse: true,
    calendar: on.calendar,
  })
}

export interface DutyFrame {
  readonly event: { readonly id: string }
  readonly owedBy: DutyOwner
  readonly kind?: DutyOf<string>['kind']
  readonly end: DutyEnd | null
  /** Tells apart two duties that one fact starts. */
  readonly part?: string
  readonly isSuspended?: boolean
}

export function dutyFrom<Clock extends string>(clock: Counted<Clock>, frame: DutyFrame): DutyOf<Clock> {
  const { id, ...days } = clock
  return {
    key: [id, frame.event.id, frame.part].filter((part) => part !== undefined).join(':'),
    clock: id,
    kind: frame.kind ?? 'DUTY',
    owedBy: frame.owedBy,
    ...days,
    isSuspended: frame.isSuspended ?? false,
    end: frame.end,
  }
}
