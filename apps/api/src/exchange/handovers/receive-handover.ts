import type { LocalDate } from '@petition/law'
import { signedFor } from '../../matters/referral/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnHandover, type HandoverActInput } from './act-on-handover.js'

export interface ReceiveHandoverInput extends HandoverActInput {
  /** day on which the organ received it, in the office's zone */
  readonly on: LocalDate
}

/**
 * The organ signs for what was handed over (第二十三条第三款). What came on paper arrives on that day.
 *
 * @throws InvalidInput `ARRIVED_BEFORE_SENT` | `IN_FUTURE`; RuleRefused `ALREADY_SIGNED` | `MATTER_NOT_OPEN`
 */
export function receiveHandover(ctx: Ctx, input: ReceiveHandoverInput): Promise<string> {
  return actOnHandover(ctx, { name: 'receiveHandover', act: 'signFor', input }, (_tx, { referredOn }, { story }) => {
    if (input.on < referredOn)
      throw new InvalidInput({ 'input.on': 'ARRIVED_BEFORE_SENT' }, 'ARRIVED_BEFORE_SENT', { referredOn })
    return signedFor(story, { arrivedOn: input.on, signedOn: input.on })
  })
}
