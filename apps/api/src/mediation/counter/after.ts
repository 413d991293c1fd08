import type { Ctx } from '../../platform/index.js'
import { mediationLoader } from '../sight.js'
import type { MediationPayload } from './mediation.graphql.js'

/** The case as it stands after an act on it, read anew; a mediator who stepped back sees it no more. */
export async function after(ctx: Ctx, id: string): Promise<MediationPayload> {
  // What was loaded before the act is no longer so.
  ctx.loaders.clear()
  return { mediation: (await mediationLoader(ctx).load(id))?.row ?? null }
}
