import { mayReadDispute, type DisputeSight } from '@petition/domain'
import { In, IsNull } from 'typeorm'
import { CaseFileEntity } from '../../casework/index.js'
import { MatterRecusalEntity } from '../../matters/referral/index.js'
import { loader, NotFound, requireViewer, type Ctx, type Viewer } from '../../platform/index.js'
import { CentreMemberEntity, DisputeEntity, DisputeStayEntity } from './centres.entity.js'

/** Centres in whose list of people the viewer stands today. */
export async function seatsOf(ctx: Ctx): Promise<readonly string[]> {
  const { kind, accountId } = requireViewer(ctx)
  if (kind !== 'account') return []
  const rows = await ctx.read.findBy(CentreMemberEntity, { accountId, untilOn: IsNull() })
  return [...new Set(rows.map((row) => row.centreId))]
}

export interface SeenDispute {
  readonly row: DisputeEntity
  readonly sight: DisputeSight
}

/** Of these rows, those that the viewer may see: five statements, however many. */
export async function seenOf(ctx: Ctx, rows: readonly DisputeEntity[]): Promise<ReadonlyMap<string, SeenDispute>> {
  if (rows.length === 0) return new Map()
  const viewer = requireViewer(ctx)
  const ids = rows.map((row) => row.id)
  const stays = await ctx.read.find(DisputeStayEntity, { where: { caseId: In(ids) }, order: { no: 'ASC' } })
  const seatIds = await seatsOf(ctx)
  const recused = await recusedFrom(ctx, viewer, ids)
  return new Map(
    rows.flatMap((row) => {
      const own = stays.filter((stay) => stay.caseId === row.id)
      const sight: DisputeSight = {
        ...{ holdingCentreId: row.centreId, holdingOrganId: own.at(-1)?.organId ?? '', seatIds },
        passedOrganIds: own.map((stay) => stay.organId),
        passedCentreIds: own.map((stay) => stay.centreId),
        rootCentreIds: own.map((stay) => stay.rootId),
      }
      const isTheirs = viewer.kind === 'account' && row.reporterId === viewer.accountId
      const isSeen = !recused.has(row.id) && (isTheirs || mayReadDispute(viewer, sight))
      return isSeen ? [[row.id, { row, sight }] as const] : []
    }),
  )
}

/** Disputes of matters that the viewer stepped back from. */
async function recusedFrom(ctx: Ctx, viewer: Viewer, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const files = await ctx.read.find(CaseFileEntity, { where: { id: In(ids) }, select: { id: true, matterId: true } })
  const matterIds = files.flatMap((file) => file.matterId ?? [])
  if (matterIds.length === 0 || viewer.kind !== 'account') return new Set()
  const where = { matterId: In(matterIds), accountId: viewer.accountId }
  const back = new Set((await ctx.read.findBy(MatterRecusalEntity, where)).map((one) => one.matterId))
  return new Set(files.filter((file) => file.matterId !== null && back.has(file.matterId)).map((file) => file.id))
}

/** Disputes that the viewer may see, by id; null where there is none. */
export const disputeLoader = (ctx: Ctx) =>
  loader<SeenDispute>(ctx, disputeLoader, async (ids) =>
    seenOf(ctx, await ctx.read.findBy(DisputeEntity, { id: In([...ids]) })),
  )

/** @throws NotFound for a dispute that is not there or not the viewer's to see */
export async function requireDispute(ctx: Ctx, id: string): Promise<SeenDispute> {
  const found = await disputeLoader(ctx).load(id)
  if (!found) throw new NotFound('case', id)
  return found
}
