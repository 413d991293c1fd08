import type { Calendar } from '../calendar/calendar.js'
import { withBareWeekends } from '../calendar/weekends.js'
import { runClock, type Clock, type ClockRun } from '../clocks/run-clock.js'
import type { Extension, LeftOut } from '../clocks/run-period.js'
import type { LocalDate } from '../day.js'
import type { WorkingDays } from '../period.js'

/** What starts the year anew, or keeps it from starting. */
export interface LabourClaim {
  /** 知道或者应当知道其权利被侵害之日. */
  knewOn: LocalDate
  /** The last interruption: a claim made to the other side, to a department, or its consent. A petition's registration can be one. */
  interruptedOn?: LocalDate | null
  /** Unpaid wages while the employment lasts: the year runs only from its end; null while it lasts. */
  employment?: { endedOn: LocalDate | null }
  /** 时效中止. */
  suspended?: readonly LeftOut[]
}

/**
 * The last day to apply for labour arbitration: one year.
 *
 * 第二十七条：一年，从当事人知道或者应当知道其权利被侵害之日起计算；因主张权利、请求权利救济或者对方同意履行而中断，重新计算；劳动关系存续期间因拖欠劳动报酬
 * 发生争议的不受限制，但应当自劳动关系终止之日起一年内提出。
 *
 * An interruption after the year has run out revives nothing.
 *
 * @returns null while unpaid wages of a lasting employment are claimed: no year runs
 * @source 劳动争议调解仲裁法 第27条
 */
export function applyForArbitrationBy(claim: LabourClaim, calendar: Calendar): Clock | null {
  if (claim.employment?.endedOn === null) return null
  const start = claim.employment
    ? ({ eventOn: claim.employment.endedOn, eventWhat: 'employment_ended', article: '27(4)' } as const)
    : ({ eventOn: claim.knewOn, eventWhat: 'infringement_known', article: '27(1)' } as const)
  const leftOut = claim.suspended ?? []
  const again = claim.interruptedOn && claim.interruptedOn > start.eventOn ? claim.interruptedOn : null
  const first = { ...start, leftOut, calendar: again === null ? calendar : withBareWeekends(calendar) }
  if (again !== null && isYearRunning(first, again))
    return runClock('LA-APPLY1Y', {
      ...{ eventOn: again, eventWhat: 'arbitration_interrupted', article: '27(2)' },
      ...{ leftOut, calendar },
    })
  return runClock('LA-APPLY1Y', first)
}

/** Only a year that still runs can be interrupted: one that is over does not come back (第二十七条第二款). */
function isYearRunning(run: ClockRun, on: LocalDate): boolean {
  const { lawfulLastOn } = runClock('LA-APPLY1Y', run)
  return lawfulLastOn === null || on <= lawfulLastOn
}

/** Five days to decide on taking the case; which days is a setting (READINGS.LABOUR_SHORT_DAYS). @source 劳动争议调解仲裁法 第29条 */
export function takeArbitrationBy(appliedOn: LocalDate, calendar: Calendar, setTo?: WorkingDays): Clock {
  const run = { eventOn: appliedOn, eventWhat: 'arbitration_applied', calendar }
  return runClock('LA-ACCEPT5', setTo ? { ...run, period: setTo } : run)
}

/** Forty-five days to the award, up to fifteen more. @throws RuleGap NO_EXTENSION @source 劳动争议调解仲裁法 第43条 */
export function awardBy(acceptedOn: LocalDate, calendar: Calendar, extensions: readonly Extension[] = []): Clock {
  return runClock('LA-DEC45', { eventOn: acceptedOn, eventWhat: 'arbitration_accepted', extensions, calendar })
}

/** Fifteen days to sue after the award; by 第四十八条 only the worker against a final award. @source 劳动争议调解仲裁法 第48条、第50条 */
export function sueAfterAwardBy(receivedOn: LocalDate, award: 'FINAL' | 'OTHER', calendar: Calendar): Clock {
  const article = award === 'FINAL' ? '48' : '50'
  return runClock('LA-SUE15', { eventOn: receivedOn, eventWhat: 'award_received', article, calendar })
}
