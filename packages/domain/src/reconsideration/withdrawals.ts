import { cite, granted, refused, type Citation, type Verdict } from '@petition/law'
import { articleOf, governing } from './clocks.js'
import type { ReconFactOf } from './facts.js'
import { ARTICLE_OF_OBSTACLE, type WithdrawalObstacle } from './later-words.js'
import type { ReconLog } from './log.js'
import { applicantIds } from './parties.js'

export interface Withdrawal {
  readonly received: ReconFactOf<'WITHDRAWAL_RECEIVED'>
  /** not allowed: the case goes on */
  readonly refused: ReconFactOf<'WITHDRAWAL_REFUSED'> | null
  /** allowed for some of the applicants: the case goes on for the others */
  readonly allowed: ReconFactOf<'WITHDRAWAL_ALLOWED'> | null
}

export const withdrawalsOf = (log: ReconLog): readonly Withdrawal[] =>
  log.of('WITHDRAWAL_RECEIVED').map((received) => ({
    received,
    refused: log.of('WITHDRAWAL_REFUSED').find((one) => one.receivedId === received.id) ?? null,
    allowed: log.of('WITHDRAWAL_ALLOWED').find((one) => one.receivedId === received.id) ?? null,
  }))

/** The withdrawal that waits for its answer, the oldest first. */
export const openWithdrawal = (log: ReconLog): Withdrawal | null =>
  withdrawalsOf(log).find((one) => one.refused === null && one.allowed === null) ?? null

/** Whether it leaves nobody who applies: then allowing it terminates the case (第四十一条第一项). */
export function isWhole(log: ReconLog, { received }: Withdrawal): boolean {
  const { partyIds = [] } = received
  return partyIds.length === 0 || applicantIds(log).every((id) => partyIds.includes(id))
}

/** Whether some of the applicants may be let go today, and the case goes on for the others. */
export function mayAllowSome(log: ReconLog): Verdict<{ readonly receivedId: string }> {
  const article = articleOf(log, '41(1)', '25')
  const open = openWithdrawal(log)
  if (open === null) return refused('RECON_WITHDRAWAL_MISSING', article)
  return isWhole(log, open) ? refused('RECON_WITHDRAWAL_WHOLE', article) : granted({ receivedId: open.received.id })
}

/** 2017: 第二十五条 with 实施条例第三十八条第一款 (经行政复议机构同意), both from memory. */
export const articleOfObstacle = (log: ReconLog, obstacle: WithdrawalObstacle): Citation =>
  governing(log) === 'reconsideration-2023'
    ? articleOf(log, ARTICLE_OF_OBSTACLE[obstacle], '')
    : cite('reconsideration-rules-2007', '38(1)')

/** 第七十四条第二款; 2017: 实施条例第三十八条第二款, from memory. */
export const articleOfFormer = (log: ReconLog): Citation =>
  governing(log) === 'reconsideration-2023' ? articleOf(log, '74(2)', '') : cite('reconsideration-rules-2007', '38(2)')

/**
 * Whether a former case stands in the way: whoever was allowed to withdraw does not apply again on the same fact and reason, unless it
 * was withdrawn against their real will. As the window's clerk linked it; nobody is looked for.
 */
export function notWithdrawnBefore(log: ReconLog): Verdict<null> {
  const former = log.last('FORMER_NAMED')
  if (former === null || !former.isSame || former.againstWill !== null) return granted(null)
  const { formerNumber, withdrawnOn } = former
  return refused('RECON_WITHDRAWN_BEFORE', articleOfFormer(log), { number: formerNumber, on: withdrawnOn })
}

/**
 * The day on which a withdrawal was allowed in this case, for a later application that is linked to it: of all applicants, or of some.
 * Null where none was.
 */
export const withdrawnOn = (log: ReconLog) => {
  const terminated = log.of('TERMINATED').find((one) => one.ground === 'WITHDRAWN')
  return terminated?.on ?? log.last('WITHDRAWAL_ALLOWED')?.on ?? null
}
