import { mayReadMatter, type MatterSight } from '@petition/domain'
import { In } from 'typeorm'
import { coveredBy, desksOf } from '../../organs/index.js'
import { hasRole, loader, requireViewer, type Ctx, type Viewer } from '../../platform/index.js'
import {
  MatterOrganEntity,
  MatterRecusalEntity,
  type MatterEntity,
  type MatterOrganRole,
} from '../archive/matter.entity.js'
import { namedDesks } from './named-desk.js'
import { storyFrame } from './story-frame.js'

const HAS_IT: readonly MatterOrganRole[] = ['HANDLER', 'ASSISTING', 'PASSED']

type SightRow = Pick<
  MatterEntity,
  'id' | 'receivedByOrganId' | 'accountableOrganId' | 'registeredById' | 'handlerId' | 'deskId' | 'hasAccusation'
>

/** What the rules of access know of matters, in two statements however many they are. */
export async function sightsOf(ctx: Ctx, rows: readonly SightRow[]): Promise<ReadonlyMap<string, MatterSight>> {
  if (rows.length === 0) return new Map()
  const matterId = In(rows.map((row) => row.id))
  const organs = await ctx.read.findBy(MatterOrganEntity, { matterId })
  const isReviewed = organs.some((one) => one.role === 'REVIEWER')
  const kindOf = isReviewed ? (await storyFrame(ctx)).organKind : () => 'BUREAU' as const
  const recusals = await ctx.read.findBy(MatterRecusalEntity, { matterId })
  const sights = rows.map(async (row): Promise<[string, MatterSight]> => [
    row.id,
    {
      receivedByOrganId: row.receivedByOrganId,
      accountableOrganId: row.accountableOrganId,
      handledByOrganIds: organs
        .filter((one) => one.matterId === row.id && HAS_IT.includes(one.role) && one.until === null)
        .map((one) => one.organId),
      assistingOrganIds: organs
        .filter((one) => one.matterId === row.id && one.role === 'ASSISTING' && one.until === null)
        .map((one) => one.organId),
      reviewers: organs
        .filter((one) => one.matterId === row.id && one.role === 'REVIEWER' && one.until === null)
        .map(({ organId }) => ({ organId, kind: kindOf(organId) })),
      hearingOrganIds: organs
        .filter((one) => one.matterId === row.id && one.role === 'HEARER')
        .map((one) => one.organId),
      registeredByAccountId: row.registeredById,
      handlerId: row.handlerId,
      deskId: row.deskId,
      hasAccusation: row.hasAccusation,
      // Asked for every row, so that the number of statements does not tell of an accusation.
      namedDeskIds: await namedDesks(ctx, row.receivedByOrganId),
      recusedAccountIds: recusals.filter((one) => one.matterId === row.id).map((one) => one.accountId),
    },
  ])
  return new Map(await Promise.all(sights))
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
  const { deskIds, coveredIds } = await placeOf(ctx, viewer)
  return mayReadMatter(viewer, sight, deskIds, coveredIds)
}

/** Whether the viewer sits at the desk of an organ that is named for accusations (第三十条第三款). */
export async function sitsAtNamedDesk(ctx: Ctx, organId: string): Promise<boolean> {
  const { deskIds } = await placeOf(ctx, requireViewer(ctx))
  const named = await namedDesks(ctx, organId)
  return deskIds.some((id) => named.includes(id))
}
