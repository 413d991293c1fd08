import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock, type ClockId } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import type { WorkingDays } from '../period.js'

/**
 * The three periods of simple handling: one, three and ten working days. The figures were read for 2016 only; each may
 * be set anew when the article of 2022 has been read (READINGS.SIMPLE_PERIODS).
 */
export interface SimpleSettings {
  passOn?: WorkingDays
  accept?: WorkingDays
  handle?: WorkingDays
}

function run(id: ClockId, eventOn: LocalDate, eventWhat: string, calendar: Calendar, period?: WorkingDays): Clock {
  return runClock(id, { eventOn, eventWhat, calendar, ...(period ? { period } : {}) })
}

/** The day by which a level in between must have passed the item on. @source 国信发〔2016〕8号; 国信办发〔2022〕17号 */
export function passOnBy(receivedOn: LocalDate, calendar: Calendar, settings: SimpleSettings = {}): Clock {
  return run('JY-PASS1', receivedOn, 'item_received', calendar, settings.passOn)
}

/** The day by which the organ must have decided on acceptance. @source 国信发〔2016〕8号; 国信办发〔2022〕17号 */
export function decideSimpleBy(receivedOn: LocalDate, calendar: Calendar, settings: SimpleSettings = {}): Clock {
  return run('JY-ACCEPT3', receivedOn, 'item_received', calendar, settings.accept)
}

/**
 * The day by which the opinion must be given. A matter that leaves simple handling is an ordinary one: its sixty days
 * count from the same acceptance.
 *
 * @source 国信发〔2016〕8号; 国信办发〔2022〕17号
 */
export function finishSimpleBy(acceptedOn: LocalDate, calendar: Calendar, settings: SimpleSettings = {}): Clock {
  return run('JY-HANDLE10', acceptedOn, 'accepted', calendar, settings.handle)
}
