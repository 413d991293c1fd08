import type { Ctx } from '../../platform/index.js'
import { requireMediation } from '../sight.js'
import type { MediationPayload } from './mediation.graphql.js'

/** The case as it stands after an act on it, read anew. */
export async function after(ctx: Ctx, id: string): Promise<MediationPayload> {
  // What was loaded before the act is no longer so.
  ctx.loaders.clear()
  return { mediation: (await requireMediation(ctx, id)).row }
}
