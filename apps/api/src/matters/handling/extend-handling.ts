import { ACTS, isEnough, mayExtend } from '@petition/domain'
import { requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOn, must, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import { needed } from '../case/texts.js'
import { proposed } from './proposals.js'

export interface ExtendHandlingInput extends ActInput {
  /** calendar days more */
  readonly days: number
  readonly reason: string
}

/**
 * Extends the handling period (第三十四条): at most thirty days in all, approved by the head of the organ not later than the
 * lawful last day, and told with the reason. The head does it; a handler asks for it.
 *
 * @throws RuleRefused `EXTENSION_TOO_LONG` | `EXTENSION_TOO_LATE` | `EXTENSION_ONLY_ONCE` | `NOT_ACCEPTED` …
 */
export function extendHandling(ctx: Ctx, input: ExtendHandlingInput): Promise<string> {
  const { days } = input
  return actOn(ctx, { name: 'extendHandling', act: 'extendHandling', input, detail: { days } }, (tx, { story }) => {
    const viewer = requireViewer(tx)
    must(mayExtend(story, viewer.organId, days))
    const reason = needed('input.reason', input.reason, 1000)
    return isEnough(viewer, ACTS.extendHandling)
      ? [extended(tx, days, reason)]
      : [proposed(tx, 'extend', { days, reason })]
  })
}

/** Approved today by whoever does it; the petitioners are told by services of the notice. */
export const extended = (tx: Tx, days: number, reason: string): Appending => ({
  ...{ kind: 'EXTENDED', on: tx.today, days, reason, isHeadApproved: true, noticeServedOn: null },
  approvedBy: requireViewer(tx).accountId,
})
