import type { Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'

export interface GuideMatterInput extends ActInput {
  /** organ and way that the visitor was told of */
  readonly where: string
}

/** Tells a visitor with a matter of litigation rights the law and guides to the organ (第二十二条第二款). */
export function guideMatter(ctx: Ctx, input: GuideMatterInput): Promise<string> {
  return actOn(ctx, { name: 'guideMatter', act: 'guide', input }, (tx) => [
    { kind: 'GUIDED', on: tx.today, where: needed('input.where', input.where, 500) },
  ])
}
