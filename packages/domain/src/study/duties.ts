import { cite, runPeriod, type Calendar, type Counted, type LocalDate } from '@petition/law'
import { lightOf, type Light } from '../lights.js'
import type { StudyStanding, StudyYearRule } from './state.js'

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
export function studyDuty(
  rule: StudyYearRule,
  standing: Pick<StudyStanding, 'missing' | 'isPassed' | 'state' | 'completedOn'>,
  calendar: Calendar,
): StudyDuty {
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

/** The light of the year's study at the end of a day. `yellow` is the number of working days from which it warns. */
export function studyLight(
  duty: StudyDuty,
  { today, calendar, yellow }: { today: LocalDate; calendar: Calendar; yellow: number },
): Light {
  const { dueOn } = duty
  const end = duty.isOwed ? duty.endedOn : dueOn
  const lit = { warnOn: dueOn, lawfulLastOn: dueOn, end, isSuspended: false, isProvisional: false }
  return lightOf(lit, today, calendar, yellow)
}
