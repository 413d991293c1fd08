import type { Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'

export interface MarkMistakenInput extends ActInput {
  readonly reason: string
}

/** Registered in error, by the leadership of the office: the record stays, nothing is owed. */
export function markMistaken(ctx: Ctx, input: MarkMistakenInput): Promise<string> {
  return actOn(ctx, { name: 'markMistaken', act: 'markMistaken', input }, (tx) => [
    { kind: 'MISTAKEN', on: tx.today, reason: needed('input.reason', input.reason, 1000) },
  ])
}
