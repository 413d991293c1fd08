import { partyIds } from '@petition/domain'
import { needed } from '../hearing-door.js'
import { InvalidInput, newId, type Ctx } from '../../platform/index.js'
import { actOnHearing, type HearingInput } from './on-hearing.js'

export interface NameHearingRepresentativesInput extends HearingInput {
  /** how many were named to us; six or more are recorded without effect */
  readonly number: number
  readonly partyIds: readonly string[]
}

/** Who speaks for the petitioners at the hearing (第二十条第三款 by analogy). It reached us: recorded whatever the number. */
export function nameHearingRepresentatives(ctx: Ctx, input: NameHearingRepresentativesInput): Promise<string> {
  return actOnHearing(ctx, 'nameHearingRepresentatives', input, (tx, { story }, { id: hearingId, organId }) => {
    const ids = [...new Set(input.partyIds)]
    if (!ids.every((id) => partyIds(story).includes(id)))
      throw new InvalidInput({ 'input.partyIds': 'NOT_A_PARTY' }, 'NOT_A_PARTY')
    if (!Number.isSafeInteger(input.number) || input.number < Math.max(1, ids.length) || input.number > 999)
      throw new InvalidInput({ 'input.number': '1-999' })
    return [{ kind: 'HEARING_REPRESENTED', on: tx.today, hearingId, number: input.number, partyIds: ids, organId }]
  })
}

export interface ChallengeHearingMemberInput extends HearingInput {
  readonly officerId: string
  /** the petitioner who asks */
  readonly partyId: string
  readonly reasons: string
}

/** A petitioner asks that somebody of the panel step aside (第二十八条第三款). @throws InvalidInput `NOT_SEATED` | `NOT_A_PARTY` */
export function challengeHearingMember(ctx: Ctx, input: ChallengeHearingMemberInput): Promise<string> {
  return actOnHearing(ctx, 'challengeHearingMember', input, (tx, { story }, hearing) => {
    const { officerId, partyId } = input
    if (!hearing.plan?.seats.some((seat) => seat.officerId === officerId))
      throw new InvalidInput({ 'input.officerId': 'NOT_SEATED' }, 'NOT_SEATED')
    if (!partyIds(story).includes(partyId)) throw new InvalidInput({ 'input.partyId': 'NOT_A_PARTY' }, 'NOT_A_PARTY')
    const { id: hearingId, organId } = hearing
    const reasons = needed('input.reasons', input.reasons, 1000)
    return [
      ...[{ kind: 'HEARING_CHALLENGED', on: tx.today, hearingId, challengeId: newId(), officerId } as const].map(
        (fact) => ({ ...fact, partyId, reasons, organId }),
      ),
    ]
  })
}

export interface DecideHearingChallengeInput extends HearingInput {
  readonly challengeId: string
  readonly isGranted: boolean
  readonly reasons: string
}

/** Decides on it; a member who has to step aside is replaced by setting the hearing anew. @throws InvalidInput `NO_SUCH_CHALLENGE` */
export function decideHearingChallenge(ctx: Ctx, input: DecideHearingChallengeInput): Promise<string> {
  return actOnHearing(ctx, 'decideHearingChallenge', input, (tx, _, hearing) => {
    const { challengeId, isGranted } = input
    if (!hearing.challenges.some((one) => one.made.challengeId === challengeId && one.decided === null))
      throw new InvalidInput({ 'input.challengeId': 'NO_SUCH_CHALLENGE' }, 'NO_SUCH_CHALLENGE')
    const { id: hearingId, organId } = hearing
    const reasons = needed('input.reasons', input.reasons, 1000)
    return [{ kind: 'HEARING_CHALLENGE_DECIDED', on: tx.today, hearingId, challengeId, isGranted, reasons, organId }]
  })
}
