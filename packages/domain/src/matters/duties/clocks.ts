import { cite, runClock, runPeriod, versionOn, type ClockId, type LocalDate, type Period } from '@petition/law'
import type { ClockRun, Counted } from '@petition/law'
import type { Duty, DutyClock, DutyEnd, DutyOwner, HouseClockId } from './duty.js'
import type { MatterStory } from '../story.js'

type Run = Omit<ClockRun, 'calendar'>

/** Runs a clock of the book on the story's calendar; null where the text of the event day does not know it. */
export function clockOn(story: MatterStory, id: ClockId, run: Run): Counted<ClockId> | null {
  if (versionOn(id, run.eventOn) === null) return null
  return runClock(id, { ...run, calendar: story.calendar })
}

/** A period the office set for itself: it warns and reminds, and has no effect in law. */
export function houseClock(
  story: MatterStory,
  id: HouseClockId,
  run: { eventOn: LocalDate; eventWhat: string; period: Period | null; writtenOn?: LocalDate },
): Counted<HouseClockId> {
  const { writtenOn, ...rest } = run
  return runPeriod({
    id,
    ...rest,
    writtenOn: writtenOn ?? null,
    citation: cite('house', ''),
    isHouse: true,
    calendar: story.calendar,
  })
}

export interface DutyFrame {
  readonly event: { readonly id: string }
  readonly owedBy: DutyOwner
  readonly kind?: Duty['kind']
  readonly end: DutyEnd | null
  /** Tells apart two duties that one fact starts. */
  readonly part?: string
  readonly isSuspended?: boolean
}

export function dutyFrom(clock: Counted<DutyClock>, frame: DutyFrame): Duty {
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

/** 第二十三条第三款: the last day on which an organ may object; null under a text that does not know the objection. */
export const objectBy = (story: MatterStory, arrivedOn: LocalDate): Counted<ClockId> | null =>
  clockOn(story, 'XF-OBJECT5', { eventOn: arrivedOn, eventWhat: 'ARRIVED' })
