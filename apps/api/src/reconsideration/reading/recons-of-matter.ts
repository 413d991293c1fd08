import { In } from 'typeorm'
import { CaseFileEntity } from '../../casework/index.js'
import { organLoader } from '../../organs/index.js'
import { loader, type Ctx } from '../../platform/index.js'
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
  return Promise.all(
    rows.map(async ({ id, number, organId, stage, endHow, receivedOn, endedOn }) => ({
      ...{ id, number, stage, endHow, receivedOn, endedOn },
      organName: (await organLoader(ctx).load(organId))?.name ?? '',
    })),
  )
}
