import { ACTS, currentReferral, isEnough, lawfulnessOf } from '@petition/domain'
import { Conflict, requireViewer, RuleRefused, type Ctx, type Tx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import type { MatterCase } from '../case/load-case.js'
import { wanted } from '../case/texts.js'
import { proposed } from '../handling/proposals.js'
import { objected } from './objected.js'

export interface ObjectInput extends ActInput {
  /** detailed reasons; an objection without any is recorded and has no effect */
  readonly reasons: string
}

/**
 * The organ objects: outside its powers (第二十三条第三款). The head of the organ
 * does it, or the desk of a political-legal organ; a handler asks for it. Late or
 * reasonless objections reached the sender all the same: they are recorded, and the law gives them no effect.
 *
 * @throws RuleRefused `NOTHING_ARRIVED` | `ALREADY_TAKEN` | `ALREADY_OBJECTED` | `HANDED_BACK`
 */
export function object(ctx: Ctx, input: ObjectInput): Promise<string> {
  const asked = { name: 'object', act: 'object', input, law: 'left to the command' } as const
  return actOn(ctx, asked, (tx, matter) => {
    requireObjectable(tx, matter)
    const reasons = wanted('input.reasons', input.reasons) ?? ''
    if (!isEnough(requireViewer(tx), ACTS.object)) return [proposed(tx, 'object', { reasons })]
    return [objected(tx, matter.story, reasons)]
  })
}

/** What the law gives no effect is recorded; what cannot be an objection at all is refused. */
export function requireObjectable(tx: Tx, { story }: MatterCase): void {
  const verdict = lawfulnessOf(story, 'object', requireViewer(tx).organId)
  if (!verdict.isGranted && verdict.refusal.code !== 'OBJECTION_TOO_LATE') throw new RuleRefused(verdict.refusal)
  if (currentReferral(story) === null) throw new Conflict('NOT_REFERRED')
}
