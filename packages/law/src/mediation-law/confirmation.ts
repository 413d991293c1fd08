import type { Calendar } from '../calendar/calendar.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { Extension } from '../clocks/run-period.js'
import type { LocalDate } from '../day.js'

/** The court's three days to take the application; for information. @source 法释〔2011〕5号 第4条 */
export function courtTakesBy(appliedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('RM-COURT-ACC3', { eventOn: appliedOn, eventWhat: 'confirmation_applied', calendar })
}

/**
 * The court's fifteen days to decide; its president may add ten. For information.
 *
 * @throws RuleGap NO_EXTENSION beyond ten days
 * @source 法释〔2011〕5号 第5条
 */
export function courtConfirmsBy(tookOn: LocalDate, calendar: Calendar, extensions: readonly Extension[] = []): Clock {
  return runClock('RM-COURT-DEC15', { eventOn: tookOn, eventWhat: 'court_took_case', extensions, calendar })
}

/** The year in which an outsider may ask to withdraw a confirmation. @source 法释〔2011〕5号 第10条 */
export function outsiderWithdrawsBy(learnedOn: LocalDate, calendar: Calendar): Clock {
  return runClock('RM-THIRD1Y', { eventOn: learnedOn, eventWhat: 'outsider_learned', calendar })
}
