import type { LocalDate } from '@petition/law'
import { currentReferral, type MatterStory } from '@petition/domain'
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
  return actOn(ctx, { name: 'signFor', act: 'signFor', input }, (tx, { story }) =>
    signedFor(story, { arrivedOn: input.arrivedOn, signedOn: tx.today }),
  )
}

/** The facts of signing for the referral that the organ has now. @throws InvalidInput `ARRIVED_BEFORE_SENT` */
export function signedFor(
  story: MatterStory,
  { arrivedOn, signedOn }: { arrivedOn: LocalDate; signedOn: LocalDate },
): readonly Appending[] {
  const referral = currentReferral(story)
  if (!referral || referral.how === 'KEPT') throw new Conflict('NOT_REFERRED')
  const { how, reportBy, id: referralId, referredOn } = referral
  if (arrivedOn < referredOn)
    throw new InvalidInput({ 'input.arrivedOn': 'ARRIVED_BEFORE_SENT' }, 'ARRIVED_BEFORE_SENT', { referredOn })
  const signed: Appending = { kind: 'SIGNED_FOR', on: signedOn, referralId }
  if (referral.arrivedOn !== null) return [signed]
  return [{ kind: 'ARRIVED', on: arrivedOn, referralId, how, reportBy, isBetweenLevel: false }, signed]
}
