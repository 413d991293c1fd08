import { seesPartiesInClear, type MediationSight, type Viewer } from '@petition/domain'
import { In } from 'typeorm'
import { CaseFileEntity } from '../casework/index.js'
import { MatterRecusalEntity } from '../matters/referral/index.js'
import { loader, maskName, NotFound, requireViewer, type Ctx } from '../platform/index.js'
import { maySeeMediation } from './access.js'
import { MediationCaseEntity, MediationMemberEntity } from './mediation.entity.js'

type SightRow = Pick<MediationCaseEntity, 'id' | 'officeId' | 'bodyOrganId'>

/** What the rules of access know of cases, in three statements however many they are. */
export async function sightsOfMediations(
  ctx: Ctx,
  rows: readonly SightRow[],
): Promise<ReadonlyMap<string, MediationSight>> {
  if (rows.length === 0) return new Map()
  const ids = rows.map((row) => row.id)
  const members = await ctx.read.findBy(MediationMemberEntity, { caseId: In(ids) })
  const files = await ctx.read.find(CaseFileEntity, { where: { id: In(ids) }, select: { id: true, matterId: true } })
  const matterIds = files.flatMap((file) => file.matterId ?? [])
  const recusals = matterIds.length === 0 ? [] : await ctx.read.findBy(MatterRecusalEntity, { matterId: In(matterIds) })
  return new Map(
    rows.map((row) => {
      const matterId = files.find((file) => file.id === row.id)?.matterId ?? null
      return [
        row.id,
        {
          ...{ officeId: row.officeId, bodyOrganId: row.bodyOrganId },
          memberIds: members
            .filter((one) => one.caseId === row.id && one.releasedOn === null)
            .map((one) => one.accountId),
          recusedIds: recusals.filter((one) => one.matterId === matterId).map((one) => one.accountId),
        },
      ]
    }),
  )
}

/** The respondent as the viewer may read it, in the case and in its papers. An organisation is no person: only a short name is masked. */
export function respondentFor<R extends { readonly name: string; readonly contact: string }>(
  viewer: Viewer,
  sight: MediationSight,
  respondent: R,
): { readonly name: string; readonly contact: string } {
  if (seesPartiesInClear(viewer, sight)) return respondent
  const { name } = respondent
  return { name: [...name].length > 4 ? name : maskName(name), contact: '' }
}

export interface SeenMediation {
  readonly row: MediationCaseEntity
  readonly sight: MediationSight
}

/** Cases that the viewer may see, by id; null where there is none. */
export const mediationLoader = (ctx: Ctx) =>
  loader<SeenMediation>(ctx, mediationLoader, async (ids) => {
    const rows = await ctx.read.findBy(MediationCaseEntity, { id: In([...ids]) })
    const sights = await sightsOfMediations(ctx, rows)
    const viewer = requireViewer(ctx)
    return new Map(
      rows.flatMap((row) => {
        const sight = sights.get(row.id)
        return sight && maySeeMediation(viewer, sight) ? [[row.id, { row, sight }] as const] : []
      }),
    )
  })

/** @throws NotFound for a case that is not there or not the viewer's to see */
export async function requireMediation(ctx: Ctx, id: string): Promise<SeenMediation> {
  const found = await mediationLoader(ctx).load(id)
  if (!found) throw new NotFound('case', id)
  return found
}
