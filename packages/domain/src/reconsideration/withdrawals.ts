import { cite, type Citation } from '@petition/law'
import { articleOf, governing } from './clocks.js'
import type { ReconFactOf } from './facts.js'
import { ARTICLE_OF_OBSTACLE, type WithdrawalObstacle } from './later-words.js'
import type { ReconLog } from './log.js'

export interface Withdrawal {
  readonly received: ReconFactOf<'WITHDRAWAL_RECEIVED'>
  /** not allowed: the case goes on */
  readonly refused: ReconFactOf<'WITHDRAWAL_REFUSED'> | null
}

export const withdrawalsOf = (log: ReconLog): readonly Withdrawal[] =>
  log.of('WITHDRAWAL_RECEIVED').map((received) => ({
    received,
    refused: log.of('WITHDRAWAL_REFUSED').find((one) => one.receivedId === received.id) ?? null,
  }))

/** The withdrawal that waits for its answer, the oldest first. */
export const openWithdrawal = (log: ReconLog): Withdrawal | null =>
  withdrawalsOf(log).find((one) => one.refused === null) ?? null

/** 2017: 第二十五条 with 实施条例第三十八条第一款 (经行政复议机构同意), both from memory. */
export const articleOfObstacle = (log: ReconLog, obstacle: WithdrawalObstacle): Citation =>
  governing(log) === 'reconsideration-2023'
    ? articleOf(log, ARTICLE_OF_OBSTACLE[obstacle], '')
    : cite('reconsideration-rules-2007', '38(1)')
