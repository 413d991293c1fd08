import { mayReadMatter, type MatterSight } from '@petition/domain'
import { In } from 'typeorm'
import { desksOf } from '../../organs/index.js'
import { loader, type Ctx, type Viewer } from '../../platform/index.js'
import { MatterOrganEntity, MatterRecusalEntity, type MatterEntity } from '../archive/matter.entity.js'

type SightRow = Pick<
  MatterEntity,
  'id' | 'receivedByOrganId' | 'accountableOrganId' | 'registeredById' | 'handlerId' | 'deskId' | 'hasAccusation'
>

/** What the rules of access know of matters, in two statements however many they are. */
export async function sightsOf(ctx: Ctx, rows: readonly SightRow[]): Promise<ReadonlyMap<string, MatterSight>> {
  if (rows.length === 0) return new Map()
  const matterId = In(rows.map((row) => row.id))
  const organs = await ctx.read.findBy(MatterOrganEntity, { matterId })
  const recusals = await ctx.read.findBy(MatterRecusalEntity, { matterId })
  return new Map(
    rows.map((row) => [
      row.id,
      {
        receivedByOrganId: row.receivedByOrganId,
        accountableOrganId: row.accountableOrganId,
        handledByOrganIds: organs
          .filter((one) => one.matterId === row.id && one.role !== 'RECEIVER' && one.until === null)
          .map((one) => one.organId),
        registeredByAccountId: row.registeredById,
        handlerId: row.handlerId,
        deskId: row.deskId,
        hasAccusation: row.hasAccusation,
        recusedAccountIds: recusals.filter((one) => one.matterId === row.id).map((one) => one.accountId),
      },
    ]),
  )
}

const ownDesksLoader = (ctx: Ctx) =>
  loader<readonly string[]>(ctx, ownDesksLoader, async (ids) => {
    const desks = await Promise.all(ids.map((id) => desksOf(ctx, id)))
    return new Map(ids.map((id, at) => [id, desks[at] ?? []]))
  })

/** Desks of the viewer, read once a request. */
export const ownDesks = async (ctx: Ctx, viewer: Viewer): Promise<readonly string[]> =>
  viewer.kind === 'account' ? ((await ownDesksLoader(ctx).load(viewer.accountId)) ?? []) : []

/** Whether the viewer may see a matter at all. */
export async function maySee(ctx: Ctx, viewer: Viewer, sight: MatterSight): Promise<boolean> {
  return mayReadMatter(viewer, sight, sight.deskId === null ? [] : await ownDesks(ctx, viewer))
}
