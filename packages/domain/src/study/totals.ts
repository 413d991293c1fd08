import type { Hundredths } from './facts.js'
import type { StudyStanding } from './state.js'

/** The year of the whole office: sums and counts, never an order of people. */
export interface StudyTotals {
  readonly cadres: number
  readonly required: Hundredths
  readonly completed: Hundredths
  readonly completeCadres: number
  readonly examined: number
  readonly passed: number
}

type Counted = Pick<StudyStanding, 'required' | 'completed' | 'isComplete' | 'attemptsUsed' | 'isPassed' | 'state'>

export function studyTotals(standings: readonly Counted[]): StudyTotals {
  const owing = standings.filter((one) => one.state !== 'NOT_OWED')
  return {
    cadres: owing.length,
    required: owing.reduce((sum, one) => sum + one.required, 0),
    completed: owing.reduce((sum, one) => sum + one.completed, 0),
    completeCadres: owing.filter((one) => one.isComplete).length,
    examined: owing.filter((one) => one.attemptsUsed > 0).length,
    passed: owing.filter((one) => one.isPassed).length,
  }
}
