import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock, type ClockId } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import type { Period } from '../period.js'

/** Local periods of a hearing. No national number exists; each is a setting (READINGS.HEARING_PERIODS). */
export interface HearingSettings {
  apply?: Period
  decide?: Period
  notice?: Period
  hold?: Period
}

function run(id: ClockId, eventOn: LocalDate, eventWhat: string, calendar: Calendar, period?: Period): Clock {
  return runClock(id, { eventOn, eventWhat, calendar, ...(period ? { period } : {}) })
}

/** The last day to apply after being told of the right; silence means no. */
export function applyForHearingBy(toldOn: LocalDate, calendar: Calendar, settings: HearingSettings = {}): Clock {
  return run('TZ-APPLY', toldOn, 'hearing_right_told', calendar, settings.apply)
}

/** The day by which the organ must have answered an application. */
export function decideOnHearingBy(appliedOn: LocalDate, calendar: Calendar, settings: HearingSettings = {}): Clock {
  return run('TZ-DECIDE', appliedOn, 'hearing_applied', calendar, settings.decide)
}

/** The last day on which the notice may be served, counted back from the hearing; it moves earlier over rest days. */
export function hearingNoticeBy(hearingOn: LocalDate, calendar: Calendar, settings: HearingSettings = {}): Clock {
  return run('TZ-NOTICE7', hearingOn, 'hearing_set', calendar, settings.notice)
}

/** The day by which the hearing must be held. */
export function holdHearingBy(appliedOn: LocalDate, calendar: Calendar, settings: HearingSettings = {}): Clock {
  return run('TZ-HOLD30', appliedOn, 'hearing_applied', calendar, settings.hold)
}
