import type { Ctx } from '../../platform/index.js'
import { factsOf } from '../case/recorded.js'

/** The matter that these claims of another one became. Asked again with the same claims, it is the same. */
export async function splitOffOf(ctx: Ctx, matterId: string, claimNos: readonly number[]): Promise<string> {
  const facts = await factsOf(ctx.read, matterId)
  const inOrder = (nos: readonly number[]) => [...new Set(nos)].toSorted((a, b) => a - b).join()
  const wanted = inOrder(claimNos)
  const found = facts.findLast((fact) => fact.kind === 'SPLIT_OFF' && inOrder(fact.claimNos) === wanted)
  if (found?.kind !== 'SPLIT_OFF') throw new Error(`claims ${wanted} were not split off`)
  return found.toMatterId
}
