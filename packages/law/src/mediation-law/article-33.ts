import type { Calendar } from '../calendar/calendar.js'
import { cite } from '../citation.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import { granted, refused, type Verdict } from '../verdict.js'

const art33 = cite('peoples-mediation-2010', '33')

/**
 * The last day on which both parties together may ask the court to confirm an agreement. Each agreement of a group case has
 * its own.
 *
 * 第三十三条：双方当事人认为有必要的，可以自调解协议生效之日起三十日内共同向人民法院申请司法确认。
 *
 * @param effectiveOn the day this agreement took effect
 * @source 人民调解法 第33条; 民事诉讼法（2021）第201条、（2023）第205条
 */
export function confirmBy(effectiveOn: LocalDate, calendar: Calendar): Clock {
  return runClock('RM-CONFIRM30', { eventOn: effectiveOn, eventWhat: 'agreement_effective', calendar })
}

/**
 * Whether an application for confirmation has effect: both together, inside the thirty days.
 *
 * @returns the window, or ONE_SIDE_ONLY, APPLICATION_TOO_LATE
 * @source 人民调解法 第33条
 */
export function applyForConfirmation(
  effectiveOn: LocalDate,
  applied: { on: LocalDate; isJoint: boolean },
  calendar: Calendar,
): Verdict<Clock> {
  const clock = confirmBy(effectiveOn, calendar)
  const facts = { effectiveOn, appliedOn: applied.on, lastOn: clock.lawfulLastOn }
  if (!applied.isJoint) return refused('ONE_SIDE_ONLY', art33, facts)
  if (clock.lawfulLastOn !== null && applied.on > clock.lawfulLastOn)
    return refused('APPLICATION_TOO_LATE', art33, facts)
  return granted(clock)
}
