import { mayReadMatter, type MatterSight } from '@petition/domain'
import { In } from 'typeorm'
import { coveredBy, desksOf } from '../../organs/index.js'
import { hasRole, loader, type Ctx, type Viewer } from '../../platform/index.js'
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

/** Where somebody stands today: the own desks, and the colleagues who are away and whose work the person does meanwhile. */
export interface Place {
  readonly deskIds: readonly string[]
  readonly coveredIds: readonly string[]
}

const placeLoader = (ctx: Ctx) =>
  loader<Place>(ctx, placeLoader, async (ids) => {
    const places = await Promise.all(
      ids.map(async (id): Promise<Place> => {
        const deskIds = await desksOf(ctx, id)
        // What somebody was given changes the sight of those who are given things, and of nobody else.
        const covered = hasRole(ctx.viewer, 'HANDLER', 'INTAKE') ? await coveredBy(ctx, id, ctx.today) : []
        return { deskIds, coveredIds: covered.filter((one) => one !== id) }
      }),
    )
    return new Map(ids.map((id, at) => [id, places[at] ?? NOWHERE]))
  })

const NOWHERE: Place = { deskIds: [], coveredIds: [] }

/** Where the viewer stands, read once a request. */
export const placeOf = async (ctx: Ctx, viewer: Viewer): Promise<Place> =>
  viewer.kind === 'account' ? ((await placeLoader(ctx).load(viewer.accountId)) ?? NOWHERE) : NOWHERE

/** Whether the viewer may see a matter at all. */
export async function maySee(ctx: Ctx, viewer: Viewer, sight: MatterSight): Promise<boolean> {
  const isGiven = sight.deskId !== null || sight.handlerId !== null
  const { deskIds, coveredIds } = isGiven ? await placeOf(ctx, viewer) : NOWHERE
  return mayReadMatter(viewer, sight, deskIds, coveredIds)
}
