import type { Calendar } from '../calendar/calendar.js'
import { cite } from '../citation.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LeftOut } from '../clocks/run-period.js'
import type { LocalDate } from '../day.js'
import { granted, refused, type Verdict } from '../verdict.js'
import { runUnder } from './text.js'

const art20 = cite('reconsideration-2023', '20')
const text = 'reconsideration-2023'

/** Time in which the applicant could not apply, both days inside; `to` is null while it lasts. */
export interface Obstacle {
  from: LocalDate
  to: LocalDate | null
}

/** What is known about the act that a person wants to have reconsidered. */
export interface ActKnown {
  /** 知道或者应当知道该行政行为之日. */
  knewOn: LocalDate
  /** The organ told the right, the forum and the period together with the act. */
  wasTold: boolean
  /** When not told: the day the person learned of right, forum and period; null while he has not. */
  rightsLearnedOn?: LocalDate | null
  /** 不可抗力或者其他正当理由. */
  obstacles?: readonly Obstacle[]
}

/** The two ends of the window; both must be kept. */
export interface ApplicationWindow {
  /** FY-APPLY60; null while the rights were neither told nor learned. */
  sixtyDays: Clock | null
  /** FY-APPLY1Y, only when the rights were not told. */
  oneYear: Clock | null
}

const asLeftOut = (obstacles: readonly Obstacle[]) =>
  obstacles.map(({ from, to }): LeftOut => ({ from, to, what: 'obstacle' }))

/**
 * The window in which one may apply for reconsideration.
 *
 * 第二十条：自知道或者应当知道该行政行为之日起六十日内提出；因不可抗力或者其他正当理由耽误的，自障碍消除之日起继续计算；未告知权利、
 * 机关和期限的，自知道或者应当知道这些之日起计算，但最长不得超过知道行政行为内容之日起一年。
 *
 * @source 行政复议法（2023）第20条, applications from 2024-01-01
 */
export function applyBy(act: ActKnown, calendar: Calendar): ApplicationWindow {
  const leftOut = asLeftOut(act.obstacles ?? [])
  if (act.wasTold) {
    const run = { eventOn: act.knewOn, eventWhat: 'act_known', leftOut, calendar }
    return { sixtyDays: runUnder(text, 'FY-APPLY60', run), oneYear: null }
  }
  const learnedOn = act.rightsLearnedOn ?? null
  const learned = { eventOn: learnedOn ?? act.knewOn, eventWhat: 'rights_learned', leftOut, article: '20(3)', calendar }
  return {
    sixtyDays: learnedOn === null ? null : runUnder(text, 'FY-APPLY60', learned),
    oneYear: runUnder(text, 'FY-APPLY1Y', { eventOn: act.knewOn, eventWhat: 'act_known', calendar }),
  }
}

/**
 * The last day on which an application is in time: the earlier of the two ends; null while neither can be counted (an
 * obstacle that lasts).
 */
export function applicationLastOn({ sixtyDays, oneYear }: ApplicationWindow): LocalDate | null {
  if (sixtyDays !== null && sixtyDays.lawfulLastOn === null) return oneYear?.lawfulLastOn ?? null
  const ends = [sixtyDays, oneYear].flatMap((clock) => (clock?.lawfulLastOn ? [clock.lawfulLastOn] : []))
  return ends.toSorted()[0] ?? null
}

/**
 * Whether an application is in time.
 *
 * @param countsOn the postmark, else the arrival
 * @returns the window, or APPLICATION_TOO_LATE
 * @source 行政复议法（2023）第20条
 */
export function applyInTime(window: ApplicationWindow, countsOn: LocalDate): Verdict<ApplicationWindow> {
  const lastOn = applicationLastOn(window)
  return lastOn !== null && countsOn > lastOn
    ? refused('APPLICATION_TOO_LATE', art20, { countsOn, lastOn })
    : granted(window)
}
