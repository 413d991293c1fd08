import { accusationDesks } from '../../organs/index.js'
import { loader, type Ctx } from '../../platform/index.js'

const EVERY = 'every'

/** Desks named for accusations, by organ; read once a request. */
const namedLoader = (ctx: Ctx) =>
  loader<ReadonlyMap<string, readonly string[]>>(ctx, namedLoader, async () => {
    const byOrgan = new Map<string, string[]>()
    for (const { organId, deskId } of await accusationDesks(ctx))
      byOrgan.set(organId, [...(byOrgan.get(organId) ?? []), deskId])
    return new Map([[EVERY, byOrgan]])
  })

export const namedDesks = async (ctx: Ctx, organId: string): Promise<readonly string[]> =>
  (await namedLoader(ctx).load(EVERY))?.get(organId) ?? []
