import type { Ctx } from '../../platform/index.js'
import { MatterEntity } from '../archive/matter.entity.js'

/**
 * The matter as an act left it. Whoever did the act may have lost sight of it with it (an allocation to somebody else, papers
 * that go back): the row is theirs to see once more, what hangs on it is asked for under the rule.
 */
export async function matterAfter(ctx: Ctx, id: string): Promise<MatterEntity> {
  // What was loaded before the act is no longer so.
  ctx.loaders.clear()
  return ctx.read.findOneByOrFail(MatterEntity, { id })
}
