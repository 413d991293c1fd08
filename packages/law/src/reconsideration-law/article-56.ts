import type { Calendar } from '../calendar/calendar.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import { runUnder } from './text.js'

const text = 'reconsideration-2023'

/** Who began the review of the rule: the applicant (第五十六条) or the organ itself (第五十七条). */
export type RuleReviewBy = 'APPLICANT' | 'ORGAN'

/**
 * What follows a request or finding on an attached rule: thirty days to deal with it where the organ has the power, seven
 * working days to pass it on where it has not.
 *
 * 第五十六条、第五十七条：有权处理的，在三十日内依法处理；无权处理的，在七日内转送有权处理的机关。
 *
 * @source 行政复议法（2023）第56条、第57条、第88条第2款, in force 2024-01-01
 */
export function attachedRuleBy(from: LocalDate, by: RuleReviewBy, has: { power: boolean }, calendar: Calendar): Clock {
  const run = { eventOn: from, eventWhat: 'rule_review_asked', article: by === 'APPLICANT' ? '56' : '57', calendar }
  return runUnder(text, has.power ? 'FY-NORM30' : 'FY-NORM-FWD7', run)
}

/**
 * The day by which the organ that was passed the rule answers.
 *
 * @source 行政复议法（2023）第60条, in force 2024-01-01
 */
export function answerOnRuleBy(receivedOn: LocalDate, calendar: Calendar): Clock {
  return runUnder(text, 'FY-NORM-ANSWER60', { eventOn: receivedOn, eventWhat: 'rule_passed_on', calendar })
}
