import { granted, reconsiderationLaw, refused, type Citation, type Verdict } from '@petition/law'
import { articleOf, fyClock } from './clocks.js'
import type { ReconLog } from './log.js'
import { currentSuspension } from './state.js'
import { ITEM_OF_TERMINATION, type TerminationGround } from './words.js'
import { isWhole, openWithdrawal } from './withdrawals.js'

/** Whether the case can be terminated on this ground today (第四十一条). */
export function mayTerminateOn(log: ReconLog, ground: TerminationGround): Verdict<{ readonly citation: Citation }> {
  const citation = articleOf(log, `41(${ITEM_OF_TERMINATION[ground]})`, '')
  if (ground === 'WITHDRAWN' && openWithdrawal(log) === null) {
    const former = log.last('WITHDRAWAL_REFUSED')
    return former === null
      ? refused('RECON_WITHDRAWAL_MISSING', citation)
      : refused('RECON_WITHDRAWAL_REFUSED', citation, { on: former.on })
  }
  const withdrawal = ground === 'WITHDRAWN' ? openWithdrawal(log) : null
  if (withdrawal !== null && !isWhole(log, withdrawal)) return refused('RECON_WITHDRAWAL_OF_SOME', citation)
  if (ground !== 'SUSPENDED_60') return granted({ citation })
  const began = currentSuspension(log)?.began ?? null
  const isEnding = began !== null && reconsiderationLaw.endsWhenItLasts(began.ground)
  const clock = isEnding ? fyClock(log, 'FY-STAY60', { eventOn: began.on, eventWhat: began.kind }) : null
  const lastOn = clock?.lawfulLastOn ?? null
  if (lastOn === null || log.asOf <= lastOn) return refused('RECON_STAY_NOT_OVER', citation, { lastOn })
  return granted({ citation })
}
