import { seesSidesInClear, type DisputeSide } from '@petition/domain'
import { maskName, requireViewer, type Ctx, type FieldKeys } from '../../platform/index.js'
import type { SeenDispute } from './sight.js'

/** A side of a dispute and how it is reached: the least that is needed, and only sealed. */
export interface Side {
  readonly side: DisputeSide
  readonly name: string
  readonly contact: string
}

export const sealSides = (keys: FieldKeys, disputeId: string, sides: readonly Side[]): string =>
  keys.seal(JSON.stringify(sides), disputeId)

const HIDDEN = '****'

/** In clear for whoever has it in hand; masked for everybody else. */
export function sidesOf(ctx: Ctx, { row, sight }: SeenDispute): readonly Side[] {
  const sides = JSON.parse(ctx.keys.open(row.sidesSealed, row.id)) as readonly Side[]
  if (seesSidesInClear(requireViewer(ctx), sight)) return sides
  return sides.map((one) => ({ ...one, name: maskName(one.name), contact: one.contact === '' ? '' : HIDDEN }))
}
