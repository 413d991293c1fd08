import { cite, wasInForce, type Citation, type LocalDate } from '@petition/law'
import type { StudyStanding, StudyYearRule } from './state.js'
import type { StudyTaskKind } from './words.js'

const LAW = cite('legal-publicity-2025', '36(1)')
const OPINION = cite('law-study-opinion-2016', '')

/**
 * What the duty to study rests on, by the last day of the year's window: statute from 2025-11-01 on (第36条 日常学法制度),
 * before that the joint opinion of 2016. How many hours and by when is in neither: it is the city's yearly notice.
 */
export const studyBasis = (rule: Pick<StudyYearRule, 'windowTo'>): Citation =>
  wasInForce('legal-publicity-2025', rule.windowTo) ? LAW : OPINION

/** One of the things a year asks for. */
export interface StudyTask {
  readonly kind: StudyTaskKind
  readonly lastOn: LocalDate
  readonly isMet: boolean
  readonly citation: Citation
}

/** What a cadre owes in the year; nothing where nothing is owed. */
export function studyTasks(
  rule: StudyYearRule,
  standing: Pick<StudyStanding, 'state' | 'missing' | 'isPassed'>,
): readonly StudyTask[] {
  if (standing.state === 'NOT_OWED') return []
  const task = { lastOn: rule.windowTo, citation: studyBasis(rule) }
  return [
    { ...task, kind: 'HOURS', isMet: standing.missing === 0 },
    { ...task, kind: 'EXAM', isMet: standing.isPassed },
  ]
}
