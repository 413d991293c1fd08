import type { LocalDate } from '@petition/law'
import { currentReferral } from '@petition/domain'
import { Conflict, InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'

export interface SignForInput extends ActInput {
  /** day on which papers arrived; through the system that is the day they were sent */
  readonly arrivedOn: LocalDate
}

/**
 * The organ signs for what was referred to it (第二十三条第三款). What came on paper arrives on the day of its arrival, and
 * the organ's clocks start there; what came through the system has arrived already.
 *
 * @throws InvalidInput `ARRIVED_BEFORE_SENT` | `IN_FUTURE`; RuleRefused `ALREADY_SIGNED` | `NOT_REFERRED`
 */
export function signFor(ctx: Ctx, input: SignForInput): Promise<string> {
  return actOn(ctx, { name: 'signFor', act: 'signFor', input }, (tx, { story }) => {
    const referral = currentReferral(story)
    if (!referral) throw new Conflict('NOT_REFERRED')
    if (input.arrivedOn < referral.referredOn)
      throw new InvalidInput({ 'input.arrivedOn': 'ARRIVED_BEFORE_SENT' }, 'ARRIVED_BEFORE_SENT', {
        referredOn: referral.referredOn,
      })
    const { how, reportBy, id: referralId } = referral
    if (how === 'KEPT') throw new Conflict('NOT_REFERRED')
    const signed: Appending = { kind: 'SIGNED_FOR', on: tx.today, referralId }
    if (referral.arrivedOn !== null) return [signed]
    return [{ kind: 'ARRIVED', on: input.arrivedOn, referralId, how, reportBy, isBetweenLevel: false }, signed]
  })
}
