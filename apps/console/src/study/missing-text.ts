import type { Words } from '../words/zh/index.js'

interface Standing {
  readonly state: string
  readonly missingHours: number
}

const EXAM_STATES = ['EXAM_MISSING', 'BOTH_MISSING']

/** What is missing, part by part; null when the year is not owed, empty when nothing is missing. */
export function missingParts({ state, missingHours }: Standing, { study }: Words): string[] | null {
  if (state === 'NOT_OWED') return null
  return [
    ...(missingHours > 0 ? [study.missingHours(missingHours)] : []),
    ...(EXAM_STATES.includes(state) ? [study.missingExam] : []),
  ]
}

export const isExamMissing = (state: string): boolean => EXAM_STATES.includes(state)

/** The examination in words: the score and whether it is enough, or that it was not sat. */
export function examText(
  { examScore, isPassed }: { examScore?: number | null; isPassed?: boolean | null },
  { study }: Words,
): string {
  if (examScore === null || examScore === undefined) return isPassed ? study.passed : study.notExamined
  return `${study.score(examScore)}，${isPassed ? study.passed : study.notPassed}`
}
