import type { Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { requireViewer, newId } from '../../platform/index.js'

export type KeepMatterInput = ActInput

/** The office handles the matter itself (第二十二条第一款). The cadre who decides so has it. */
export function keepMatter(ctx: Ctx, input: KeepMatterInput): Promise<string> {
  return actOn(ctx, { name: 'keepMatter', act: 'keepMatter', input }, (tx) => [
    { kind: 'KEPT', on: tx.today, referralId: newId() },
    { kind: 'ALLOCATED', on: tx.today, accountId: requireViewer(tx).accountId, deskId: null },
  ])
}
