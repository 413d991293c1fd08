import { cite, granted, refused, type Citation, type LocalDate, type Verdict } from '@petition/law'
import { articleOf, governing } from './clocks.js'
import type { DecisionKind } from './decisions.js'
import type { ReconFactOf } from './facts.js'
import type { PerformedPaper } from './later-words.js'
import type { ReconLog } from './log.js'
import { lateOpinion } from './opinions.js'
import { respondentOf } from './parties.js'
import { receiptOf, toOrgan } from './services.js'
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

/** When the respondent had the paper that orders something; null before. */
export function orderServedOn(log: ReconLog): LocalDate | null {
  const order = orderOf(log)
  const respondent = respondentOf(log)
  if (order === null || respondent === null) return null
  return receiptOf(log, order.paper, order.event.id, toOrgan(respondent))
}

/** The order to perform that was given last for what is not performed yet. */
export const standingOrderToPerform = (log: ReconLog): ReconFactOf<'PERFORMANCE_ORDERED'> | null =>
  log.of('PERFORMANCE_ORDERED').findLast((one) => performedAfter(log, one) === null) ?? null

/** What meets an order to perform: the performance, or the report on that opinion letter. */
export const performedAfter = (log: ReconLog, { performs, ofId }: ReconFactOf<'PERFORMANCE_ORDERED'>) =>
  performs === 'ORDER'
    ? log.first('PERFORMED')
    : (log.of('OPINION_REPORTED').find((one) => one.issuedId === ofId) ?? null)

const article77 = (log: ReconLog): Citation => articleOf(log, '77(2)', '32(2)')

/** What can be ordered to be performed today: the fact it is about (第七十七条第二款; 2017: 第三十二条第二款). */
export function mayOrderPerformance(log: ReconLog, performs: PerformedPaper): Verdict<{ readonly ofId: string }> {
  const article = article77(log)
  const standing = standingOrderToPerform(log)
  if (standing !== null && standing.performs === performs && log.asOf <= standing.by)
    return refused('RECON_PERFORMANCE_ORDERED', article, { lastOn: standing.by })
  if (performs === 'OPINION') {
    const late = lateOpinion(log)
    return late === null ? refused('RECON_NO_LATE_OPINION', article) : granted({ ofId: late.id })
  }
  const order = orderOf(log)
  if (order === null) return refused('RECON_NOTHING_ORDERED', article)
  if (log.first('PERFORMED') !== null) return refused('RECON_PERFORMED', article)
  if (orderServedOn(log) === null) return refused('RECON_ORDER_NOT_SERVED', article)
  if (order.by !== null && log.asOf <= order.by)
    return refused('RECON_PERFORMANCE_NOT_DUE', article, { lastOn: order.by })
  return granted({ ofId: order.event.id })
}

/** Whether either can be ordered: the answer of the table, before somebody has said which. */
export function mayOrderAnyPerformance(log: ReconLog): Verdict<{ readonly ofId: string }> {
  const opinion = mayOrderPerformance(log, 'OPINION')
  return opinion.isGranted ? opinion : mayOrderPerformance(log, 'ORDER')
}

/** A talk or public criticism goes with an order to perform that is not met (第七十七条第二款: 并可以); new in 2023. */
export function mayPress(log: ReconLog): Verdict<{ readonly citation: Citation }> {
  const citation = article77(log)
  if (governing(log) === 'reconsideration-2017')
    return refused('RECON_PRESSING_UNKNOWN', cite('reconsideration-2023', '77(2)'))
  return standingOrderToPerform(log) === null ? refused('RECON_NOT_ORDERED_YET', citation) : granted({ citation })
}
