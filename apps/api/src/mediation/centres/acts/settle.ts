import { above, isAgreed, maySettle, type DisputeEnd, type DisputeWay } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { must, tellMatter } from '../../../matters/index.js'
import { wanted } from '../../../matters/referral/index.js'
import { InvalidInput, RuleRefused, type Ctx, type Tx } from '../../../platform/index.js'
import { MediationCaseEntity } from '../../mediation.entity.js'
import { requireMediation } from '../../sight.js'
import { actOnDispute, type DisputeInput, type LockedDispute } from '../act-on-dispute.js'
import { requireCentre } from '../read-centres.js'
import { requireFreeTeam } from '../team-ties.js'
import { impersonal } from '../texts.js'
import { NO_CENTRE, placeAt, type ReasonedInput } from './hold.js'

export interface SettleDisputeInput extends DisputeInput {
  readonly how: DisputeEnd
  readonly text: string
  readonly ways: readonly DisputeWay[]
  /** number of the written agreement; the mediation case in which it was made, where there is one */
  readonly agreementNo?: string | null
  readonly mediationId?: string | null
  readonly revisitOn?: LocalDate | null
}

/**
 * Records how it was settled, and tells the matter it came from. Not agreed: the other ways are told (人民调解法 第二十六条).
 *
 * @throws RuleRefused `NOBODY_WORKED_ON_IT` | `TEAM_MEMBER_HAS_CONFLICT` | `TEAM_MEMBER_RECUSED` | `AGREEMENT_UNNAMED` | `DISPUTE_WAYS_UNTOLD` | `REVISIT_BEFORE_SETTLED`; InvalidInput
 */
export function settleDispute(ctx: Ctx, input: SettleDisputeInput): Promise<string> {
  return actOnDispute(ctx, 'settleDispute', input, async (tx, found) => {
    const { on, how, revisitOn = null } = input
    const ways = [...new Set(input.ways)]
    const agreementNo = wanted('input.agreementNo', input.agreementNo, 60) ?? ''
    const mediationId = await mediationOf(tx, input.mediationId)
    const namesAgreement = agreementNo !== '' || mediationId !== null
    must(maySettle(found.dispute, { how, on, revisitOn, ways: ways.length, namesAgreement }))
    // What was not agreed rests on nobody's fairness.
    if (isAgreed(how)) await requireFreeTeam(tx, found, on)
    const text = impersonal('input.text', input.text, 2000)
    await tellSettled(tx, found, { on, how, summary: text })
    return [{ kind: 'DISPUTE_SETTLED', on, how, text, mediationId, agreementNo, ways, revisitOn }]
  })
}

/** A mediation case that the viewer may see. */
async function mediationOf(tx: Tx, id: string | null | undefined): Promise<string | null> {
  if (!id) return null
  if (!(await tx.m.existsBy(MediationCaseEntity, { id }))) throw new InvalidInput({ 'input.mediationId': 'UNKNOWN' })
  return (await requireMediation(tx, id)).row.id
}

async function tellSettled(
  tx: Tx,
  { row, matterId }: LockedDispute,
  { on, how, summary }: { readonly on: LocalDate; readonly how: DisputeEnd; readonly summary: string },
): Promise<void> {
  if (matterId === null) return
  const { name } = await requireCentre(tx, row.centreId)
  await tellMatter(tx, matterId, [{ kind: 'CENTRE_SETTLED', on, disputeId: row.id, centreName: name, how, summary }])
}

/** The matter hears that it goes on. */
async function tellAgain(tx: Tx, { row, matterId }: LockedDispute, centreId: string, on: LocalDate, reason: string) {
  if (matterId === null) return
  const { name } = await requireCentre(tx, centreId)
  await tellMatter(tx, matterId, [{ kind: 'CENTRE_LED_IN', on, disputeId: row.id, centreName: name, reason }])
}

export interface RevisitDisputeInput extends DisputeInput {
  readonly isKept: boolean
  readonly text: string
}

/** 回访 (人民调解法 第三十一条第一款). What is not kept goes on in the same hands, as a new round. */
export function revisitDispute(ctx: Ctx, input: RevisitDisputeInput): Promise<string> {
  return actOnDispute(ctx, 'revisitDispute', input, async (tx, found) => {
    const { on, isKept } = input
    const text = impersonal('input.text', input.text, 2000)
    if (!isKept) await tellAgain(tx, found, found.row.centreId, on, text)
    return [{ kind: 'DISPUTE_REVISITED', on, isKept, text }]
  })
}

/** The same dispute again: at the centre where it was last, or, where that is closed, at the next open one above it. */
export function reopenDispute(ctx: Ctx, input: ReasonedInput): Promise<string> {
  return actOnDispute(ctx, 'reopenDispute', input, async (tx, found) => {
    const { row, centres } = found
    const last = centres.find((one) => one.id === row.centreId)
    const at = last?.isOpen ? last : last && above(last, centres)[0]
    if (!at) throw new RuleRefused(NO_CENTRE)
    const reason = impersonal('input.reason', input.reason, 500)
    await tellAgain(tx, found, at.id, input.on, reason)
    return [{ kind: 'DISPUTE_REOPENED', on: input.on, reason, ...(await placeAt(tx, at)) }]
  })
}
