import type { Centre } from '@petition/domain'
import { In } from 'typeorm'
import { loader, NotFound, type Ctx } from '../../platform/index.js'
import { CentreMemberEntity, DisputeCentreEntity } from './centres.entity.js'

/** A district has some dozens of centres; all of them are read, by their own order. */
const MOST_CENTRES = 500

export const centreRows = (ctx: Ctx): Promise<DisputeCentreEntity[]> =>
  ctx.read.find(DisputeCentreEntity, { order: { no: 'ASC', id: 'ASC' }, take: MOST_CENTRES })

/** A centre as the rules know it on the context's day. */
export const asCentre = (row: DisputeCentreEntity): Centre => ({
  ...{ id: row.id, level: row.level, organId: row.organId, parentId: row.parentId, community: row.community },
  isOpen: row.closedOn === null,
})

export const centresOf = async (ctx: Ctx): Promise<readonly Centre[]> => (await centreRows(ctx)).map(asCentre)

export const centreLoader = (ctx: Ctx) =>
  loader<DisputeCentreEntity>(
    ctx,
    centreLoader,
    async (ids) =>
      new Map((await ctx.read.findBy(DisputeCentreEntity, { id: In([...ids]) })).map((row) => [row.id, row])),
  )

/** @throws NotFound */
export async function requireCentre(ctx: Ctx, id: string): Promise<DisputeCentreEntity> {
  const row = await ctx.read.findOneBy(DisputeCentreEntity, { id })
  if (!row) throw new NotFound('disputeCentre', id)
  return row
}

const MOST_MEMBERS = 200

/** The people of centres, those who are there first. */
export const membersLoader = (ctx: Ctx) =>
  loader<CentreMemberEntity[]>(ctx, membersLoader, async (ids) => {
    const rows = await ctx.read.find(CentreMemberEntity, {
      where: { centreId: In([...ids]) },
      order: { fromOn: 'ASC', id: 'ASC' },
      take: MOST_MEMBERS * ids.length,
    })
    const sorted = [...rows.filter((row) => row.untilOn === null), ...rows.filter((row) => row.untilOn !== null)]
    return new Map(ids.map((id) => [id, sorted.filter((row) => row.centreId === id)]))
  })

export const memberLoader = (ctx: Ctx) =>
  loader<CentreMemberEntity>(
    ctx,
    memberLoader,
    async (ids) =>
      new Map((await ctx.read.findBy(CentreMemberEntity, { id: In([...ids]) })).map((row) => [row.id, row])),
  )
