import {
  DISPUTE_ACTS,
  mayActInDispute,
  mayDoInDispute,
  mayTurnOn,
  type Centre,
  type Dispute,
  type DisputeAct,
  type DisputeSight,
  type NewDisputeFact,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { actOnCase, type CaseInput, type NewCaseFact } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { NotFound, NotPermitted, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { DisputeEntity } from './centres.entity.js'
import { DISPUTE, foldDispute } from './dispute-kind.js'
import { centresOf } from './read-centres.js'
import { seenOf } from './sight.js'

/** What every act on a dispute says. */
export interface DisputeInput extends CaseInput {
  readonly on: LocalDate
}

/** A dispute under lock, with what the rules ask. */
export interface LockedDispute {
  readonly row: DisputeEntity
  readonly dispute: Dispute
  readonly sight: DisputeSight
  readonly centres: readonly Centre[]
  readonly matterId: string | null
}

/** Acts that change who holds it or what is owed; their days follow each other. */
const TURNS: readonly DisputeAct[] = [
  ...(['takeDispute', 'handBackDispute', 'moveDisputeUp', 'moveDisputeDown'] as const),
  ...(['settleDispute', 'revisitDispute', 'reopenDispute'] as const),
]

/**
 * One act on a dispute: load under lock, may they, what do the rules say, append the facts.
 *
 * @returns the dispute's id
 * @throws NotFound; NotPermitted; Conflict `VERSION_CHANGED`; RuleRefused with the article
 */
export function actOnDispute<Input extends DisputeInput>(
  ctx: Ctx,
  act: DisputeAct,
  input: Input,
  work: (tx: Tx, found: LockedDispute) => Promise<readonly NewDisputeFact[]> | readonly NewDisputeFact[],
): Promise<string> {
  const detail = { on: input.on }
  const asked = { name: act, kind: DISPUTE, input, roles: DISPUTE_ACTS[act].by, detail }
  return actOnCase(ctx, asked, async (tx, { file, facts }) => {
    const row = await tx.m.findOneBy(DisputeEntity, { id: file.id })
    const seen = row ? (await seenOf(tx, [row])).get(row.id) : undefined
    if (!row || !seen) throw new NotFound('case', file.id)
    const { sight } = seen
    if (!mayActInDispute(requireViewer(tx), act, sight)) throw new NotPermitted(act, 'NOT_YOUR_ACT')
    const dispute = foldDispute(tx, facts)
    const centres = await centresOf(tx)
    must(mayDoInDispute(dispute, act, centres))
    if (TURNS.includes(act)) must(mayTurnOn(dispute, input.on))
    const found = { row, dispute, sight, centres, matterId: file.matterId }
    return (await work(tx, found)) as readonly NewCaseFact[]
  })
}
