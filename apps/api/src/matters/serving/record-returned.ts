import type { LocalDate } from '@petition/law'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'
import { pendingAttempt } from './serve.js'

export interface RecordReturnedInput extends ActInput {
  readonly attemptId: string
  readonly on: LocalDate
  readonly reason: string
}

/** A paper came back undelivered: it becomes a task on the same day. @throws InvalidInput `SLIP_DAY`; Conflict `ATTEMPT_ENDED` */
export function recordReturned(ctx: Ctx, input: RecordReturnedInput): Promise<string> {
  return actOn(ctx, { name: 'recordReturned', act: 'serve', input, detail: { on: input.on } }, (tx, { story }) => {
    const attempt = pendingAttempt(story, input.attemptId)
    if (input.on < attempt.on)
      throw new InvalidInput({ 'input.on': 'SLIP_DAY' }, 'SLIP_DAY', { on: attempt.on, today: tx.today })
    const reason = needed('input.reason', input.reason, 500)
    return [{ kind: 'SERVICE_RETURNED', on: input.on, servedId: attempt.id, reason, organId: attempt.organId }]
  })
}
