import type { LocalDate } from '@petition/law'
import { needed, wanted } from '../../matters/referral/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnHandover, type HandoverActInput } from './act-on-handover.js'

export interface AcceptHandoverInput extends HandoverActInput {
  /** day on which the organ took it into its procedure, in the office's zone */
  readonly on: LocalDate
  readonly procedure: string
  /** number of the case there */
  readonly number?: string | null
}

/**
 * The organ takes the matter into its own procedure (第三十一条第一项); from then on a return has no effect.
 *
 * @throws InvalidInput `BEFORE_RECEIVED` | `IN_FUTURE`; RuleRefused `NOTHING_SIGNED` | `HANDOVER_ALREADY_ACCEPTED` | `RETURN_STILL_OPEN` |
 *   `ALREADY_REPORTED`
 */
export function acceptHandover(ctx: Ctx, input: AcceptHandoverInput): Promise<string> {
  return actOnHandover(ctx, { name: 'acceptHandover', act: 'acceptHandover', input }, (_tx, { id, signedOn }) => {
    const { on } = input
    if (signedOn !== null && on < signedOn)
      throw new InvalidInput({ 'input.on': 'BEFORE_RECEIVED' }, 'BEFORE_RECEIVED', { receivedOn: signedOn })
    const procedure = needed('input.procedure', input.procedure, 200)
    return [
      { kind: 'HANDOVER_ACCEPTED', on, referralId: id, procedure, number: wanted('input.number', input.number, 100) },
    ]
  })
}
