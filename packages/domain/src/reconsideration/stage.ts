import { isOpen } from '../casework/index.js'
import { applicationOf, type ReconDuty } from './clocks.js'
import type { ReconLog } from './log.js'
import { isEndServed } from './papers.js'
import { acceptanceOf, currentSuspension, endOf, isWaitingForMaterial } from './state.js'
import type { ReconStage } from './words.js'

/** Where the case stands at the end of the log's day. */
export function reconStageOf(log: ReconLog): ReconStage {
  if (endOf(log) !== null) return isEndServed(log) ? 'CLOSED' : 'TO_SERVE'
  if (applicationOf(log) === null) return 'EXAMINING'
  const acceptance = acceptanceOf(log)
  // Under the text of 2017 receipt is acceptance, and the application may be incomplete all the same.
  if (acceptance?.how !== 'DECIDED' && isWaitingForMaterial(log)) return 'SUPPLEMENTING'
  if (acceptance === null) return 'EXAMINING'
  return currentSuspension(log) === null ? 'PROCEEDING' : 'SUSPENDED'
}

/** What is owed next: the open duty with the earliest warning day; without a day it comes last. */
export function nextOwed(duties: readonly ReconDuty[]): ReconDuty | null {
  return duties.filter(isOpen).reduce<ReconDuty | null>((best, one) => {
    if (best === null) return one
    return (one.warnOn ?? '9999') < (best.warnOn ?? '9999') ? one : best
  }, null)
}
