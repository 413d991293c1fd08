import type { LocalDate } from '@petition/law'
import {
  hearingsOf,
  mayCancelHearing,
  mayDecideHearing,
  partyIds,
  type HearingAnswer,
  type HearingGround,
  type MatterStory,
} from '@petition/domain'
import { actOn, must, needed, wanted, type ActInput } from '../hearing-door.js'
import { InvalidInput, newId, type Ctx } from '../../platform/index.js'
import { actingOrgan, actOnHearing, type HearingInput } from './on-hearing.js'

export interface TellHearingInput extends ActInput {
  /** the organ that holds it, where the viewer acts for another one */
  readonly organId?: string | null
  /** asks for consent to a hearing that the organ proposes, beside telling of the right */
  readonly isProposal: boolean
  /** why the organ proposes it */
  readonly reasons?: string | null
}

/**
 * Tells the petitioners that they may ask for a hearing, or proposes one: the paper (听证告知书) is then served on each, and
 * each one's period begins with the receipt.
 *
 * @throws RuleRefused `NOTHING_TO_HEAR` | `NO_PARTY`
 */
export function tellHearing(ctx: Ctx, input: TellHearingInput): Promise<string> {
  const detail = { isProposal: input.isProposal }
  return actOn(ctx, { name: 'tellHearing', act: 'tellHearing', input, detail }, (tx, matter) => {
    const organId = actingOrgan(tx, matter, 'tellHearing', input.organId)
    const reasons = input.isProposal
      ? needed('input.reasons', input.reasons ?? '', 1000)
      : (wanted('input.reasons', input.reasons, 1000) ?? '')
    return [{ kind: 'HEARING_TOLD', on: tx.today, hearingId: input.isProposal ? newId() : null, reasons, organId }]
  })
}

export interface RecordHearingAnswerInput extends ActInput {
  readonly organId?: string | null
  readonly partyId: string
  /** day on which it arrived */
  readonly on: LocalDate
  readonly says: HearingAnswer
  readonly reasons?: string | null
}

/**
 * What a petitioner says of a hearing. It reached us, so it is recorded whatever the day; the law gives it its effect or none. A
 * request joins the one that waits for a decision; consent belongs to the proposal that waits for it.
 *
 * @throws InvalidInput `NOT_A_PARTY` | `NO_PROPOSAL`
 */
export function recordHearingAnswer(ctx: Ctx, input: RecordHearingAnswerInput): Promise<string> {
  const { on, says, partyId } = input
  const asked = { name: 'recordHearingAnswer', act: 'recordHearingAnswer', input, detail: { on, says } } as const
  return actOn(ctx, asked, (tx, matter) => {
    if (!partyIds(matter.story).includes(partyId))
      throw new InvalidInput({ 'input.partyId': 'NOT_A_PARTY' }, 'NOT_A_PARTY')
    const organId = actingOrgan(tx, matter, 'recordHearingAnswer', input.organId)
    const hearingId = hearingOfAnswer(matter.story, organId, says)
    const reasons = wanted('input.reasons', input.reasons, 2000)
    return [{ kind: 'HEARING_ANSWERED', on, hearingId, partyId, says, reasons, organId }]
  })
}

function hearingOfAnswer(story: MatterStory, organId: string, says: HearingAnswer): string {
  const own = hearingsOf(story).filter((one) => one.organId === organId)
  const proposed = own.filter((one) => one.proposed !== null).at(-1)
  if (says === 'CONSENTS') {
    if (!proposed) throw new InvalidInput({ 'input.says': 'NO_PROPOSAL' }, 'NO_PROPOSAL')
    return proposed.id
  }
  if (says === 'DECLINES') return own.find((one) => one.state === 'PROPOSED')?.id ?? newId()
  return own.find((one) => one.state === 'APPLIED')?.id ?? newId()
}

export interface DecideHearingInput extends HearingInput {
  readonly isGranted: boolean
  readonly ground?: HearingGround | null
  readonly reasons: string
}

/**
 * The written answer to a request (听证决定书): granted, or refused with its ground and the reasons.
 *
 * @throws RuleRefused `HEARING_EXCLUDED` | `HEARING_GROUND_MISSING` | `HEARING_ASKED_IN_TIME`
 */
export function decideHearing(ctx: Ctx, input: DecideHearingInput): Promise<string> {
  return actOnHearing(ctx, 'decideHearing', input, (tx, { story }, hearing) => {
    const { isGranted, ground = null } = input
    must(mayDecideHearing(story, hearing, { isGranted, ground }))
    const reasons = needed('input.reasons', input.reasons, 2000)
    const { id: hearingId, organId } = hearing
    return [{ kind: 'HEARING_DECIDED', on: tx.today, hearingId, isGranted, ground, reasons, organId }]
  })
}

export interface WithReasonInput extends HearingInput {
  readonly reason: string
}

export interface CancelHearingInput extends WithReasonInput {
  /** everybody who asked for it, or agreed to it, took that back */
  readonly isWithdrawn?: boolean | null
}

/**
 * Calls a hearing off for good: the request was withdrawn, the dispute is settled. Whoever was told of a day, or had asked, is told.
 *
 * @throws RuleRefused `HEARING_TO_BE_ANSWERED` for a request that waits for its decision and was not withdrawn
 */
export function cancelHearing(ctx: Ctx, input: CancelHearingInput): Promise<string> {
  return actOnHearing(ctx, 'cancelHearing', input, (tx, { story }, hearing) => {
    const isWithdrawn = input.isWithdrawn === true
    must(mayCancelHearing(story, hearing, { isWithdrawn }))
    const reason = needed('input.reason', input.reason, 1000)
    const { id: hearingId, organId } = hearing
    return [{ kind: 'HEARING_CANCELLED', on: tx.today, hearingId, reason, isWithdrawn, organId }]
  })
}
