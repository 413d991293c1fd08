import { weekdayOf, type LocalDate } from '../day.js'
import { RuleGap } from '../verdict.js'
import type { Calendar, DayKind } from './calendar.js'

/**
 * The same calendar, and for years without any notice or table only their weekends. For counts that ended long ago: whether
 * somebody was late must be told even where nobody knows any more how the breaks of that year lay. Its days are never certain.
 */
export function withBareWeekends(calendar: Calendar): Calendar {
  return { ...calendar, kindOf: (day) => known(calendar, day) ?? bare(day) }
}

function known(calendar: Calendar, day: LocalDate): DayKind | null {
  try {
    return calendar.kindOf(day)
  } catch (error) {
    if (error instanceof RuleGap && error.gap.kind === 'NO_CALENDAR') return null
    throw error
  }
}

function bare(on: LocalDate): DayKind {
  const weekday = weekdayOf(on)
  if (weekday !== 0 && weekday !== 6) return { on, isRest: false, why: 'WORKDAY', name: '', isCertain: false }
  return { on, isRest: true, why: 'WEEKEND', name: weekday === 0 ? '周日' : '周六', isCertain: false }
}
