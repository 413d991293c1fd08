import type { LocalDate } from '@petition/law'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { pendingAttempt } from './serve.js'

export interface RecordReturnSlipInput extends ActInput {
  /** the fact of the attempt */
  readonly attemptId: string
  /** date of receipt written on the slip: the petitioner's window starts there (民事诉讼法 第九十一条) */
  readonly slipOn: LocalDate
}

/** The return slip of a posted paper came back. @throws InvalidInput `NOT_POSTED` | `SLIP_DAY`; Conflict `ATTEMPT_ENDED` */
export function recordReturnSlip(ctx: Ctx, input: RecordReturnSlipInput): Promise<string> {
  const { slipOn } = input
  return actOn(ctx, { name: 'recordReturnSlip', act: 'serve', input, detail: { slipOn } }, (tx, { story }) => {
    const attempt = pendingAttempt(story, input.attemptId)
    if (attempt.mode !== 'POST') throw new InvalidInput({ 'input.attemptId': 'NOT_POSTED' }, 'NOT_POSTED')
    if (slipOn < attempt.on)
      throw new InvalidInput({ 'input.slipOn': 'SLIP_DAY' }, 'SLIP_DAY', { on: attempt.on, today: tx.today })
    return [{ kind: 'SLIP_RETURNED', on: slipOn, servedId: attempt.id, organId: attempt.organId }]
  })
}
