import type { OrganKind } from '@petition/domain'
import { DeskEntity, OrganEntity, organLoader } from '../../organs/index.js'
import type { Ctx } from '../../platform/index.js'
import { firstDeskLoader } from '../case/holder.js'
import { shareKinds } from '../case/story-frame.js'

/** What entering a matter reads of the house: its organs, and the desk where what reaches them stands. */
export interface HouseReads {
  readonly organs: readonly OrganEntity[]
  readonly firstDesks: ReadonlyMap<string, DeskEntity>
}

/** Read once for many matters, each of which is entered in a transaction of its own. */
export async function houseReads(ctx: Ctx): Promise<HouseReads> {
  const organs = await ctx.read.find(OrganEntity)
  const desks = await ctx.read.find(DeskEntity, { order: { id: 'DESC' } })
  return { organs, firstDesks: new Map(desks.map((desk) => [desk.organId, desk])) }
}

/** Gives a transaction what was read, so that it does not ask again. */
export function shareReads(ctx: Ctx, { organs, firstDesks }: HouseReads): void {
  shareKinds(ctx, new Map<string, OrganKind>(organs.map(({ id, kind }) => [id, kind])))
  for (const organ of organs) organLoader(ctx).prime(organ.id, organ)
  for (const [organId, desk] of firstDesks) firstDeskLoader(ctx).prime(organId, desk)
}
