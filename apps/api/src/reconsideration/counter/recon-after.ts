import type { Ctx } from '../../platform/index.js'
import { reconLoader, requireRecon } from '../load-recon.js'
import type { ReconCaseEntity } from '../recon.entity.js'

/** The case as it is after an act: read anew, since the act changed it. */
export async function reconAfter(ctx: Ctx, id: string): Promise<{ reconsideration: ReconCaseEntity }> {
  reconLoader(ctx).clear(id)
  return { reconsideration: (await requireRecon(ctx, id)).row }
}
