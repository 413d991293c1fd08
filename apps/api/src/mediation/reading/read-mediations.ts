import {
  codesOf,
  MEDIATION_ACTS,
  MEDIATION_REFUSALS,
  MEDIATION_STANDINGS,
  mayActInMediation,
  mayDoInMediation,
  type MediationAct,
  type MediationStanding,
} from '@petition/domain'
import type { Citation } from '@petition/law'
import { In } from 'typeorm'
import { z } from 'zod'
import { CaseFileEntity, caseFacts, factsByCase } from '../../casework/index.js'
import { citationNode } from '../../organs/index.js'
import { loader, NotFound, page, requireViewer, type Ctx, type Page, type SortField } from '../../platform/index.js'
import { seenMediations } from '../access.js'
import { MediationCaseEntity, MediationMemberEntity } from '../mediation.entity.js'
import { foldMediation, type FoldedMediation } from '../mediation-kind.js'
import { requireMediation, type SeenMediation } from '../sight.js'

export interface MediationFilter {
  standing?: MediationStanding[] | null
  /** named in it */
  mine?: boolean | null
  /** agreements with rows that are not all paid, or with an obligation not kept */
  owing?: boolean | null
}

export const mediationFilterSchema = z
  .object({
    standing: z
      .array(z.enum(codesOf(MEDIATION_STANDINGS) as [MediationStanding, ...MediationStanding[]]))
      .max(5)
      .nullish(),
    mine: z.boolean().nullish(),
    owing: z.boolean().nullish(),
  })
  .nullish()

const SORTS = { SCREENED: { column: 'screenedOn', as: 'day' } } as const satisfies Record<
  string,
  SortField<MediationCaseEntity>
>

export interface MediationsAsked {
  readonly first: number
  readonly after: string | null
  readonly total: 'counted' | 'left out'
}

/** Cases that the viewer sees, the newest first. */
export function mediationPage(
  ctx: Ctx,
  filter: MediationFilter,
  asked: MediationsAsked,
): Promise<Page<MediationCaseEntity>> {
  const viewer = requireViewer(ctx)
  const seen = seenMediations(viewer, 'row')
  return page(ctx.read, MediationCaseEntity, SORTS, { sort: 'SCREENED', direction: 'DESC', ...asked }, (query) => {
    query.where(seen.sql, seen.parameters)
    if (filter.standing?.length) query.andWhere('row.standing IN (:...standings)', { standings: filter.standing })
    if (filter.mine)
      query.andWhere(
        'EXISTS (SELECT 1 FROM mediation_member mine WHERE mine.caseId = row.id AND mine.accountId = :mineMe AND mine.releasedOn IS NULL)',
        { mineMe: viewer.accountId },
      )
    if (filter.owing) query.andWhere('row.inForce > 0 AND (row.paidUp < row.inForce OR row.openBreaches > 0)')
  })
}

export const caseFileLoader = (ctx: Ctx) =>
  loader<CaseFileEntity>(
    ctx,
    caseFileLoader,
    async (ids) =>
      new Map((await ctx.read.findBy(CaseFileEntity, { id: In([...ids]) })).map((file) => [file.id, file])),
  )

export async function fileOf(ctx: Ctx, id: string): Promise<CaseFileEntity> {
  const file = await caseFileLoader(ctx).load(id)
  if (!file) throw new NotFound('case', id)
  return file
}

/** The case's own facts folded, without its rows. */
const foldLoader = (ctx: Ctx) =>
  loader<FoldedMediation>(ctx, foldLoader, async (ids) => {
    const facts = await factsByCase(ctx.read, ids, 'OWN')
    return new Map(ids.map((id) => [id, foldMediation(ctx, facts.get(id) ?? [])]))
  })

export async function foldOf(ctx: Ctx, id: string): Promise<FoldedMediation> {
  const fold = await foldLoader(ctx).load(id)
  if (!fold) throw new NotFound('case', id)
  return fold
}

/** The case and one row of it, with the facts of both. */
export async function foldWithRow(ctx: Ctx, caseId: string, rowId: string): Promise<FoldedMediation & SeenMediation> {
  const seen = await requireMediation(ctx, caseId)
  return { ...seen, ...foldMediation(ctx, await caseFacts(ctx.read, caseId, [rowId])) }
}

export const membersLoader = (ctx: Ctx) =>
  loader<MediationMemberEntity[]>(ctx, membersLoader, async (ids) => {
    const where = { caseId: In([...ids]) }
    const rows = await ctx.read.find(MediationMemberEntity, { where, order: { id: 'ASC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.caseId === id)]))
  })

export interface MediationActView {
  readonly name: MediationAct
  readonly labelZh: string
  readonly labelEn: string
  readonly isPossible: boolean
  readonly citation: ReturnType<typeof citationNode>
  readonly reasonZh: string | null
  readonly reasonEn: string | null
}

const words = (code: string, facts: Parameters<(typeof MEDIATION_REFUSALS)[string]>[0]) =>
  MEDIATION_REFUSALS[code]?.(facts) ?? { zh: code, en: code }

/** What the viewer's role and place know for this case, each with what the law says today. */
export async function actsOfMediation(ctx: Ctx, { row, sight }: SeenMediation): Promise<MediationActView[]> {
  const viewer = requireViewer(ctx)
  const { mediation } = await foldOf(ctx, row.id)
  const acts = (Object.keys(MEDIATION_ACTS) as MediationAct[]).filter(
    (act) => act !== 'screenForMediation' && mayActInMediation(viewer, act, sight),
  )
  return acts.map((name) => {
    const { zh: labelZh, en: labelEn } = MEDIATION_ACTS[name].label
    const verdict = mayDoInMediation(mediation, name, row)
    const citation: Citation = verdict.isGranted ? verdict.value.citation : verdict.refusal.citation
    const reason = verdict.isGranted ? null : words(verdict.refusal.code, verdict.refusal.facts)
    return {
      ...{ name, labelZh, labelEn, isPossible: verdict.isGranted, citation: citationNode(citation) },
      ...{ reasonZh: reason?.zh ?? null, reasonEn: reason?.en ?? null },
    }
  })
}
