import { refused } from '@petition/law'
import { articleOn, currentReferral, type ActName, type Referral } from '@petition/domain'
import { must } from '../../matters/index.js'
import { actOn, type MatterCase } from '../../matters/referral/index.js'
import type { Appending } from '../../matters/index.js'
import { NotFound, requireRole, type Ctx, type Tx } from '../../platform/index.js'
import { handoverDoers } from '../access.js'
import { findHandover } from './handover.store.js'

export interface HandoverActInput {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
}

export interface HandoverAct<Input extends HandoverActInput> {
  /** the command, as partners and the audit log know it */
  readonly name: string
  /** its row in the table of acts */
  readonly act: ActName
  readonly input: Input
  readonly law?: 'left to the command'
}

/**
 * An act of the organ to which something was handed over, on what it has now.
 *
 * @returns the hand-over's id
 * @throws NotFound for one that is not there or not the organ's; RuleRefused `HANDED_BACK`; and whatever `actOn` throws
 */
export async function actOnHandover<Input extends HandoverActInput>(
  ctx: Ctx,
  asked: HandoverAct<Input>,
  work: (tx: Tx, referral: Referral, matter: MatterCase) => readonly Appending[],
): Promise<string> {
  const { name, act, law } = asked
  requireRole(ctx, name, handoverDoers.roles, handoverDoers.scopes)
  const row = await findHandover(ctx, asked.input.id)
  if (!row) throw new NotFound('handover', asked.input.id)
  const input = { ...asked.input, matterId: row.matterId }
  const detail = { handoverId: row.id }
  try {
    await actOn(ctx, { name, act, input, detail, ...(law ? { law } : {}) }, (tx, matter) => {
      const referral = currentReferral(matter.story)
      if (referral?.id !== row.id) throw new NotFound('matter', row.matterId)
      return work(tx, referral, matter)
    })
  } catch (error) {
    if (error instanceof NotFound) await refuseGone(ctx, row.id)
    throw error
  }
  return row.id
}

/** The matter is out of the organ's sight: it went back, which the organ knows, or else it is as if it were not there. */
async function refuseGone(ctx: Ctx, id: string): Promise<never> {
  const row = await findHandover(ctx, id)
  if (row?.handedBackOn) must(refused('HANDED_BACK', articleOn(ctx.today, '23(3)', '21(2)')))
  throw new NotFound('handover', id)
}
