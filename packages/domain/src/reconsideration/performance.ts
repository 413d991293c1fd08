import type { LocalDate } from '@petition/law'
import type { DecisionKind } from './decisions.js'
import type { ReconLog } from './log.js'
import { endOf } from './state.js'
import type { ReconPaper } from './words.js'

/** What the respondent has to do by a paper that ended the case; `by` is the last day it sets, null where it sets none. */
export interface Order {
  readonly event: { readonly id: string }
  readonly paper: ReconPaper
  readonly by: LocalDate | null
}

/** Decisions that order something also where they set no day (第七十一条: 责令履行、补救或者赔偿). */
const ORDERS: readonly DecisionKind[] = ['AGREEMENT']

/** What has to be performed: a decision that orders something, or the mediation document (第七十七条第一款); else null. */
export function orderOf(log: ReconLog): Order | null {
  const end = endOf(log)
  if (end?.how === 'MEDIATED') return { event: end.event, paper: 'RECON_MEDIATION', by: null }
  const decided = end?.how === 'DECIDED' ? log.first('DECIDED') : null
  if (decided === null || (decided.redoBy === null && !ORDERS.includes(decided.decision))) return null
  return { event: decided, paper: 'RECON_DECISION', by: decided.redoBy }
}
