import { addDays, RuleGap, type Calendar, type LocalDate } from '@petition/law'
import { label, type Labels } from './label.js'

export type Light = 'GREEN' | 'YELLOW' | 'AMBER_RED' | 'RED' | 'GREY' | 'NONE'
export const LIGHTS: Labels<Light> = {
  GREEN: label('正常', 'in time'),
  YELLOW: label('临近', 'due soon'),
  AMBER_RED: label('已到提醒日', 'past the day to warn by'),
  RED: label('已逾期', 'overdue'),
  GREY: label('暂停或暂定', 'paused or provisional'),
  NONE: label('无期限', 'no period'),
}

/** What a light needs to know of a duty; the days as in `Duty`. */
export interface Lit {
  readonly warnOn: LocalDate | null
  readonly lawfulLastOn: LocalDate | null
  /** Null while it is owed. */
  readonly end: unknown
  readonly isSuspended: boolean
  readonly isProvisional: boolean
}

/**
 * Working days from today to the day to warn by: 0 on that day, negative after it.
 * Null without a day, or where the calendar does not reach.
 */
export function workingDaysLeft(calendar: Calendar, today: LocalDate, until: LocalDate | null): number | null {
  if (until === null) return null
  const [from, to, sign] = today <= until ? [today, until, 1] : [until, today, -1]
  try {
    let count = 0
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (!calendar.kindOf(day).isRest) count += 1
    return count * sign || 0
  } catch (error) {
    if (error instanceof RuleGap) return null
    throw error
  }
}

/** Light of an open duty at the end of a day; `yellowWorkingDays` is the house's setting. */
export function lightOf(duty: Lit, today: LocalDate, calendar: Calendar, yellowWorkingDays = 5): Light {
  if (duty.end !== null) return 'NONE'
  if (duty.isSuspended) return 'GREY'
  if (duty.warnOn === null || duty.lawfulLastOn === null) return 'NONE'
  if (today > duty.lawfulLastOn) return 'RED'
  if (today > duty.warnOn) return 'AMBER_RED'
  if (duty.isProvisional) return 'GREY'
  const left = workingDaysLeft(calendar, today, duty.warnOn)
  return left !== null && left <= yellowWorkingDays ? 'YELLOW' : 'GREEN'
}
