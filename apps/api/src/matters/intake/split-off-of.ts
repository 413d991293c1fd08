import type { Ctx } from '../../platform/index.js'
import { factsOf } from '../case/recorded.js'

/** The matter that these claims of another one became. Asked again with the same claims, it is the same. */
export async function splitOffOf(ctx: Ctx, matterId: string, claimNos: readonly number[]): Promise<string> {
  const facts = await factsOf(ctx.read, matterId)
  const wanted = [...new Set(claimNos)].sort().join()
  const found = facts.findLast((fact) => fact.kind === 'SPLIT_OFF' && [...fact.claimNos].sort().join() === wanted)
  if (found?.kind !== 'SPLIT_OFF') throw new Error(`claims ${wanted} were not split off`)
  return found.toMatterId
}
