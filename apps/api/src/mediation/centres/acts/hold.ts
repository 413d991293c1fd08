import { above, downTo, upFrom, type AtCentre, type Centre, type NewDisputeFact } from '@petition/domain'
import { cite, type Refusal } from '@petition/law'
import { must } from '../../../matters/index.js'
import { RuleRefused, type Ctx, type Tx } from '../../../platform/index.js'
import { actOnDispute, type DisputeInput, type LockedDispute } from '../act-on-dispute.js'
import { lockCentre } from '../keep-centres.js'
import { asCentre } from '../read-centres.js'
import { impersonal } from '../texts.js'

export const NO_CENTRE: Refusal = { code: 'NO_CENTRE', citation: cite('house', ''), facts: {} }

/** The centre takes it: from now on it owes the next contact. */
export const takeDispute = (ctx: Ctx, input: DisputeInput): Promise<string> =>
  actOnDispute(ctx, 'takeDispute', input, (_tx, { row }) => [
    { kind: 'DISPUTE_TAKEN', on: input.on, centreId: row.centreId },
  ])

export interface ReasonedInput extends DisputeInput {
  readonly reason: string
}

/** Says why it is not for this centre; whoever sent it has it in hand again. */
export function handBackDispute(ctx: Ctx, input: ReasonedInput): Promise<string> {
  return actOnDispute(ctx, 'handBackDispute', input, async (tx, { row, dispute, centres }) => {
    const { turn } = dispute
    if (turn.kind !== 'DISPUTE_MOVED') return []
    const sender = centres.find((one) => one.id === turn.fromCentreId)
    // A centre that closed meanwhile is no place to come back to: the next one above it stands for it.
    const to = sender?.isOpen ? sender : sender && above(sender, centres)[0]
    if (!to) throw new RuleRefused(NO_CENTRE)
    const reason = impersonal('input.reason', input.reason, 500)
    return [
      { kind: 'DISPUTE_HANDED_BACK', on: input.on, fromCentreId: row.centreId, reason, ...(await placeAt(tx, to)) },
    ]
  })
}

/** One level up, with the whole record and a reason. @throws RuleRefused `NO_LEVEL_ABOVE` with the other ways */
export const moveDisputeUp = (ctx: Ctx, input: ReasonedInput): Promise<string> =>
  actOnDispute(ctx, 'moveDisputeUp', input, (tx, found) =>
    movedTo(tx, found, input, { isUp: true, to: must(upFrom(centreNow(found), found.centres)) }),
  )

export interface MoveDisputeDownInput extends ReasonedInput {
  readonly centreId: string
}

/** To a centre that this one guides, with the whole record and a reason. @throws RuleRefused `NOT_A_CENTRE_BELOW` */
export const moveDisputeDown = (ctx: Ctx, input: MoveDisputeDownInput): Promise<string> =>
  actOnDispute(ctx, 'moveDisputeDown', input, (tx, found) =>
    movedTo(tx, found, input, { isUp: false, to: must(downTo(centreNow(found), input.centreId, found.centres)) }),
  )

function centreNow({ row, centres }: LockedDispute): Centre {
  const centre = centres.find((one) => one.id === row.centreId)
  if (!centre) throw new Error(`dispute ${row.id} stands nowhere`)
  return centre
}

async function movedTo(
  tx: Tx,
  { row }: LockedDispute,
  { on, reason }: ReasonedInput,
  { isUp, to }: { readonly isUp: boolean; readonly to: Centre },
): Promise<readonly NewDisputeFact[]> {
  const place = await placeAt(tx, to)
  const why = impersonal('input.reason', reason, 500)
  return [{ kind: 'DISPUTE_MOVED', on, fromCentreId: row.centreId, isUp, reason: why, ...place }]
}

/** The receiving centre is locked, so that it cannot close while something is on its way there. */
export async function placeAt(tx: Tx, { id }: Centre): Promise<AtCentre> {
  const row = await lockCentre(tx, id)
  if (!asCentre(row).isOpen) throw new RuleRefused(NO_CENTRE)
  return { centreId: row.id, level: row.level, centreOrganId: row.organId }
}
