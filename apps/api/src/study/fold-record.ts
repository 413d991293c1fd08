import { enrolmentOf, foldStudy, type StudyFact, type StudyStanding, type StudyYearRule } from '@petition/domain'
import type { StudyFactEntity, StudyRecordEntity } from './study.entity.js'

/** What of a record is folded from its facts. */
export type FoldedColumns = Omit<StudyRecordEntity, 'id' | 'studyYearId' | 'accountId'>

export const standingOf = (rule: StudyYearRule, facts: readonly StudyFact[]): StudyStanding =>
  foldStudy(rule, enrolmentOf(facts), facts)

export function foldRecord(rule: StudyYearRule, facts: readonly StudyFact[]): FoldedColumns {
  const { entries: _, bestScore, ...standing } = standingOf(rule, facts)
  return { ...enrolmentOf(facts), ...standing, examScore: bestScore }
}

/** The row's content is the fact without its head, as it was appended. */
export const factOfRow = ({ id, seq, kind, on, content }: StudyFactEntity): StudyFact =>
  ({ ...content, id, seq, kind, on }) as StudyFact
