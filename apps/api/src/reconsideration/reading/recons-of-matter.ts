import { In } from 'typeorm'
import { CaseFileEntity } from '../../casework/index.js'
import { organLoader } from '../../organs/index.js'
import { loader, requireViewer, type Ctx } from '../../platform/index.js'
import { reconRule } from '../access.js'
import { ReconCaseEntity } from '../recon.entity.js'
import { RECONSIDERATION } from '../recon-log.js'

/** Cases linked to matters, by matter: where the matter went, nothing of what the case holds. Two statements a tick. */
const linkedLoader = (ctx: Ctx) =>
  loader<ReconCaseEntity[]>(ctx, linkedLoader, async (matterIds) => {
    const files = await ctx.read.findBy(CaseFileEntity, { matterId: In([...matterIds]), kind: RECONSIDERATION })
    const rows =
      files.length === 0 ? [] : await ctx.read.findBy(ReconCaseEntity, { id: In(files.map((file) => file.id)) })
    const of = (matterId: string) => files.filter((file) => file.matterId === matterId).map((file) => file.id)
    return new Map(matterIds.map((id) => [id, rows.filter((row) => of(id).includes(row.id))]))
  })

/** Whoever may see the matter may know where it went. */
export async function reconsOfMatter(ctx: Ctx, matterId: string) {
  const rows = (await linkedLoader(ctx).load(matterId)) ?? []
  const viewer = requireViewer(ctx)
  return Promise.all(
    rows.map(async (row) => {
      const { id, number, stage, endHow, receivedOn, endedOn } = row
      const organName = (await organLoader(ctx).load(row.organId))?.name ?? ''
      return { id, number, organName, stage, endHow, receivedOn, endedOn, isOpenToMe: reconRule.may(viewer, row) }
    }),
  )
}
