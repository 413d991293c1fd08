import { In } from 'typeorm'
import { loader, type Ctx } from '../../platform/index.js'
import { MatterLinkEntity, type MatterEntity, type MatterLinkKind } from '../archive/matter.entity.js'
import { caseLoader } from '../case/load-case.js'

const linksLoader = (ctx: Ctx) =>
  loader<MatterLinkEntity[]>(ctx, linksLoader, async (ids) => {
    const rows = await ctx.read.find(MatterLinkEntity, { where: { matterId: In([...ids]) }, order: { id: 'ASC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.matterId === id)]))
  })

/** Links of a matter whose other end the viewer may see too; the others are not there. */
export async function linksOf(ctx: Ctx, matterId: string): Promise<{ kind: MatterLinkKind; matter: MatterEntity }[]> {
  const rows = (await linksLoader(ctx).load(matterId)) ?? []
  const ends = await Promise.all(rows.map((row) => caseLoader(ctx).load(row.otherId)))
  return rows.flatMap(({ kind }, at) => {
    const other = ends[at]
    return other ? [{ kind, matter: other.row }] : []
  })
}
