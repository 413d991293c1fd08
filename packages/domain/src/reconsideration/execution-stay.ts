import { granted, refused, type Citation, type Verdict } from '@petition/law'
import { articleOf } from './clocks.js'
import type { ReconFactOf } from './facts.js'
import { ITEM_OF_EXECUTION_STAY, type ExecutionStayGround } from './later-words.js'
import type { ReconLog } from './log.js'
import { isEndServed } from './papers.js'
import { endOf } from './state.js'

export interface ExecutionStay {
  readonly stayed: ReconFactOf<'EXECUTION_STAYED'>
  readonly lifted: ReconFactOf<'EXECUTION_STAY_LIFTED'> | null
}

export const executionStaysOf = (log: ReconLog): readonly ExecutionStay[] =>
  log.of('EXECUTION_STAYED').map((stayed) => ({
    stayed,
    lifted: log.of('EXECUTION_STAY_LIFTED').find((one) => one.stayedId === stayed.id) ?? null,
  }))

/** The stay that holds: not lifted, and the case not over (第四十二条: 行政复议期间), which it is when its last paper is served (第七十五条第二款). */
export const currentExecutionStay = (log: ReconLog): ExecutionStay | null =>
  endOf(log) !== null && isEndServed(log) ? null : (executionStaysOf(log).find((one) => one.lifted === null) ?? null)

/** A request that was neither granted nor denied, the oldest first. */
export const openStayRequest = (log: ReconLog): ReconFactOf<'EXECUTION_STAY_ASKED'> | null =>
  log.of('EXECUTION_STAY_ASKED').find((asked) => answerToStayRequest(log, asked.id) === null) ?? null

export const answerToStayRequest = (log: ReconLog, askedId: string) =>
  [...log.of('EXECUTION_STAYED'), ...log.of('EXECUTION_STAY_DENIED')].find((one) => one.askedId === askedId) ?? null

/** 第四十二条第一项至第四项; 2017: 第二十一条, the same four, from memory. */
export const articleOfStay = (log: ReconLog, ground: ExecutionStayGround): Citation =>
  articleOf(log, `42(${ITEM_OF_EXECUTION_STAY[ground]})`, `21(${ITEM_OF_EXECUTION_STAY[ground]})`)

/** Whether a stay can be ordered on this ground: where somebody is to have asked, a request is open; where a law says so, it is named. */
export function mayStayOn(log: ReconLog, ground: ExecutionStayGround, rule: string | null): Verdict<null> {
  const article = articleOfStay(log, ground)
  if (ground === 'ASKED' && openStayRequest(log) === null) return refused('RECON_NO_STAY_ASKED', article)
  if (ground === 'LAW' && !rule?.trim()) return refused('RECON_STAY_RULE_MISSING', article)
  return granted(null)
}
