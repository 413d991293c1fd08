import { addDays, cite, runPeriod, type Calendar, type Counted, type LocalDate } from '@petition/law'
import { label, type Labels } from '../label.js'
import type { StudyStanding, StudyYearRule } from './state.js'

/** Traffic lights of a duty; always shown with word, icon and number of days. */
export type StudyLight = 'GREEN' | 'YELLOW' | 'RED' | 'NONE'
export const STUDY_LIGHTS: Labels<StudyLight> = {
  GREEN: label('正常', 'in time'),
  YELLOW: label('临近', 'soon due'),
  RED: label('已逾期', 'overdue'),
  NONE: label('无需办理', 'nothing owed'),
}

/** What is missing, and by when. */
export interface StudyDuty {
  /** Clock ST-HOURS: the window is written in the city's yearly notice, so its last day does not roll. */
  readonly clock: Counted<'ST-HOURS'>
  readonly dueOn: LocalDate
  readonly missingHundredths: number
  readonly isExamMissing: boolean
  readonly endedOn: LocalDate | null
  readonly isOwed: boolean
}

/** 学法用法课时与考试: the hours complete and the examination passed by the last day of the year's window. */
export function studyDuty(rule: StudyYearRule, standing: StudyStanding, calendar: Calendar): StudyDuty {
  const clock = runPeriod({
    id: 'ST-HOURS',
    eventOn: rule.windowFrom,
    eventWhat: 'STUDY_WINDOW',
    citation: cite('house', ''),
    calendar,
    period: null,
    isHouse: true,
    writtenOn: rule.windowTo,
  })
  return {
    clock,
    dueOn: rule.windowTo,
    missingHundredths: standing.missing,
    isExamMissing: !standing.isPassed && standing.state !== 'NOT_OWED',
    endedOn: standing.completedOn,
    isOwed: standing.state !== 'NOT_OWED',
  }
}

/**
 * Working days left until a day, that day included; negative when it is past, 0 on the day itself.
 * @throws RuleGap NO_CALENDAR when a year lies beyond every notice
 */
export function workingDaysLeft(today: LocalDate, until: LocalDate, calendar: Calendar): number {
  const step = today <= until ? 1 : -1
  let left = 0
  for (let day = today; day !== until;) {
    day = addDays(day, step)
    if (!calendar.kindOf(day).isRest) left += step
  }
  return left
}

/** The light of a duty that is not met, at the end of a day. `yellow` is the number of working days from which it warns. */
export function studyLight(
  duty: StudyDuty,
  { today, calendar, yellow }: { today: LocalDate; calendar: Calendar; yellow: number },
): StudyLight {
  if (!duty.isOwed || duty.endedOn !== null) return 'NONE'
  if (today > duty.dueOn) return 'RED'
  return workingDaysLeft(today, duty.dueOn, calendar) <= yellow ? 'YELLOW' : 'GREEN'
}
