import type { Calendar, LocalDate } from '@petition/law'
import { isWorked } from './steps.js'

/** The hours of a working day in which people are told, by the office's clock: from the first, before the last. */
export interface OfficeHours {
  readonly from: number
  readonly to: number
}

/** Whether people are told at this minute of the day (0 at midnight, office's zone). Where the calendar does not reach, every day is worked. */
export function isOfficeHour(calendar: Calendar, today: LocalDate, minute: number, hours: OfficeHours): boolean {
  return isWorked(calendar, today) !== false && minute >= hours.from * 60 && minute < hours.to * 60
}
