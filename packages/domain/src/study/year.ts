import type { StudyYearRule } from './state.js'

export type StudyYearField = 'year' | 'requiredHours' | 'windowFrom' | 'windowTo' | 'passMark' | 'attempts'

/** What cannot be meant, by field: MOST is no law, only what keeps a slip of the finger out. */
export type StudyYearProblem =
  'NOT_A_YEAR' | 'NOT_POSITIVE' | 'TOO_MANY' | 'OUTSIDE_THE_YEAR' | 'BEFORE_FROM' | 'NOT_A_MARK'

const MOST_HOURS = 1000
const MOST_ATTEMPTS = 20
const YEARS = { first: 2008, last: 2100 }

/**
 * The window is the year's own: it opens in it, and closes in it or in a make-up time in the next one.
 */
export function studyYearProblems(rule: StudyYearRule): Partial<Record<StudyYearField, StudyYearProblem>> {
  const { year, required, windowFrom, windowTo, passMark, attempts } = rule
  const isYear = Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last
  const yearOf = (day: string) => Number(day.slice(0, 4))
  return {
    ...(isYear ? {} : { year: 'NOT_A_YEAR' }),
    ...(required <= 0 ? { requiredHours: 'NOT_POSITIVE' } : {}),
    ...(required > MOST_HOURS * 100 ? { requiredHours: 'TOO_MANY' } : {}),
    ...(yearOf(windowFrom) === year ? {} : { windowFrom: 'OUTSIDE_THE_YEAR' }),
    ...(windowTo < windowFrom ? { windowTo: 'BEFORE_FROM' } : {}),
    ...(yearOf(windowTo) > year + 1 ? { windowTo: 'OUTSIDE_THE_YEAR' } : {}),
    ...(passMark !== null && (passMark <= 0 || passMark > 100) ? { passMark: 'NOT_A_MARK' } : {}),
    ...(attempts !== null && attempts < 1 ? { attempts: 'NOT_POSITIVE' } : {}),
    ...(attempts !== null && attempts > MOST_ATTEMPTS ? { attempts: 'TOO_MANY' } : {}),
  }
}
