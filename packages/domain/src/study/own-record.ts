import type { LocalDate } from '@petition/law'
import { plainTopic } from './activity.js'
import type { Hundredths, NewStudyFact } from './facts.js'
import type { StudyYearRule } from './state.js'

export interface OwnRecord {
  readonly on: LocalDate
  readonly topic: string
  readonly hundredths: Hundredths
}

/** Why a cadre's own record cannot be meant. */
export type OwnRecordProblem = 'IN_FUTURE' | 'OUTSIDE_WINDOW' | 'NOT_POSITIVE' | 'TOO_MANY'

/** More than a working day and its evening is a slip of the finger. */
export const MOST_HOURS_A_DAY = 12

export function ownRecordProblems(
  rule: StudyYearRule,
  record: OwnRecord,
  today: LocalDate,
): { on?: OwnRecordProblem; hours?: OwnRecordProblem } {
  const { on, hundredths } = record
  return {
    ...(on < rule.windowFrom || on > rule.windowTo ? { on: 'OUTSIDE_WINDOW' as const } : {}),
    ...(on > today ? { on: 'IN_FUTURE' as const } : {}),
    ...(hundredths > 0 ? {} : { hours: 'NOT_POSITIVE' as const }),
    ...(hundredths > MOST_HOURS_A_DAY * 100 ? { hours: 'TOO_MANY' as const } : {}),
  }
}

/**
 * What a cadre says to have studied. It is named by day and topic: said again it replaces what was said before, waits for
 * confirmation anew and is never added.
 */
export const ownRecordFact = (record: OwnRecord, evidenceId: string | null): NewStudyFact => ({
  kind: 'STUDIED',
  on: record.on,
  source: 'OWN',
  externalKey: `${record.on} ${plainTopic(record.topic)}`,
  hundredths: record.hundredths,
  topic: record.topic,
  evidenceId,
})
