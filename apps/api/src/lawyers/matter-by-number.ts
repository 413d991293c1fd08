import { maySee, MatterEntity, sightsOf } from '../matters/index.js'
import { InvalidInput, requireViewer, type Ctx } from '../platform/index.js'

/** A matter that the viewer may see, by its number. @throws InvalidInput `MATTER_UNKNOWN`, also for one that is not the viewer's to see */
export async function matterByNumber(ctx: Ctx, path: string, number: string): Promise<MatterEntity> {
  const row = await ctx.read.findOneBy(MatterEntity, { number: number.trim() })
  const sight = row ? (await sightsOf(ctx, [row])).get(row.id) : undefined
  if (!row || !sight || !(await maySee(ctx, requireViewer(ctx), sight)))
    throw new InvalidInput({ [path]: 'MATTER_UNKNOWN' }, 'MATTER_UNKNOWN', { number })
  return row
}
