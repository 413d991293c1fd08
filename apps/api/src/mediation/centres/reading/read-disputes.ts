import {
  codesOf,
  CENTRE_LEVELS,
  DISPUTE_ACT_NAMES,
  DISPUTE_ACTS,
  DISPUTE_KINDS,
  DISPUTE_REFUSALS,
  DISPUTE_STANDINGS,
  mayActInDispute,
  mayDoInDispute,
  type CentreLevel,
  type Dispute,
  type DisputeAct,
  type DisputeKind,
  type DisputeStanding,
} from '@petition/domain'
import type { Citation } from '@petition/law'
import { In } from 'typeorm'
import { z } from 'zod'
import { CaseFileEntity, factsByCase } from '../../../casework/index.js'
import { citationNode } from '../../../organs/index.js'
import { loader, NotFound, page, requireViewer, type Ctx, type Page, type SortField } from '../../../platform/index.js'
import { seenDisputes } from '../access.js'
import { DisputeEntity, DisputeStayEntity } from '../centres.entity.js'
import { foldDispute } from '../dispute-kind.js'
import { centresOf } from '../read-centres.js'
import type { SeenDispute } from '../sight.js'

export interface DisputeFilter {
  level?: CentreLevel[] | null
  centreId?: string | null
  standing?: DisputeStanding[] | null
  kind?: DisputeKind[] | null
  /** not closed */
  open?: boolean | null
}

const codes = <Code extends string>(labels: Readonly<Record<Code, unknown>>) =>
  z
    .array(z.enum(codesOf(labels as never) as [Code, ...Code[]]))
    .max(20)
    .nullish()

export const disputeFilterSchema = z
  .object({
    ...{ level: codes(CENTRE_LEVELS), standing: codes(DISPUTE_STANDINGS), kind: codes(DISPUTE_KINDS) },
    ...{ centreId: z.string().max(36).nullish(), open: z.boolean().nullish() },
  })
  .nullish()

const SORTS = {
  DUE: { column: 'dueOn', as: 'day' },
  REPORTED: { column: 'reportedOn', as: 'day' },
} as const satisfies Record<string, SortField<DisputeEntity>>
export type DisputeOrder = keyof typeof SORTS

export interface DisputesAsked {
  readonly order: DisputeOrder
  readonly first: number
  readonly after: string | null
  readonly total: 'counted' | 'left out'
}

/** Disputes that the viewer sees: by what is due first, or the newest first. */
export function disputePage(ctx: Ctx, filter: DisputeFilter, asked: DisputesAsked): Promise<Page<DisputeEntity>> {
  const { order, ...rest } = asked
  const seen = seenDisputes(requireViewer(ctx), 'row')
  const direction = order === 'DUE' ? ('ASC' as const) : ('DESC' as const)
  return page(ctx.read, DisputeEntity, SORTS, { sort: order, direction, ...rest }, (query) => {
    query.where(seen.sql, seen.parameters)
    if (filter.level?.length) query.andWhere('row.level IN (:...levels)', { levels: filter.level })
    if (filter.centreId) query.andWhere('row.centreId = :centreId', { centreId: filter.centreId })
    if (filter.standing?.length) query.andWhere('row.standing IN (:...standings)', { standings: filter.standing })
    if (filter.kind?.length) query.andWhere('row.kind IN (:...kinds)', { kinds: filter.kind })
    if (filter.open) query.andWhere("row.standing <> 'CLOSED'")
  })
}

export const disputeFileLoader = (ctx: Ctx) =>
  loader<CaseFileEntity>(
    ctx,
    disputeFileLoader,
    async (ids) =>
      new Map((await ctx.read.findBy(CaseFileEntity, { id: In([...ids]) })).map((file) => [file.id, file])),
  )

export async function fileOfDispute(ctx: Ctx, id: string): Promise<CaseFileEntity> {
  const file = await disputeFileLoader(ctx).load(id)
  if (!file) throw new NotFound('case', id)
  return file
}

const foldLoader = (ctx: Ctx) =>
  loader<Dispute>(ctx, foldLoader, async (ids) => {
    const facts = await factsByCase(ctx.read, ids, 'OWN')
    return new Map(ids.map((id) => [id, foldDispute(ctx, facts.get(id) ?? [])]))
  })

/** The facts of a dispute, folded as of today. */
export async function foldOfDispute(ctx: Ctx, id: string): Promise<Dispute> {
  const fold = await foldLoader(ctx).load(id)
  if (!fold) throw new NotFound('case', id)
  return fold
}

export const staysLoader = (ctx: Ctx) =>
  loader<DisputeStayEntity[]>(ctx, staysLoader, async (ids) => {
    const rows = await ctx.read.find(DisputeStayEntity, { where: { caseId: In([...ids]) }, order: { no: 'ASC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.caseId === id)]))
  })

export interface DisputeActView {
  readonly name: DisputeAct
  readonly labelZh: string
  readonly labelEn: string
  readonly isPossible: boolean
  readonly citation: ReturnType<typeof citationNode>
  readonly reasonZh: string | null
  readonly reasonEn: string | null
}

/** What the viewer's role and seat know for this dispute, each with what the rules say today. */
export async function actsOfDispute(ctx: Ctx, { row, sight }: SeenDispute): Promise<DisputeActView[]> {
  const viewer = requireViewer(ctx)
  const mine = DISPUTE_ACT_NAMES.filter((act) => mayActInDispute(viewer, act, sight))
  if (mine.length === 0) return []
  const dispute = await foldOfDispute(ctx, row.id)
  const centres = await centresOf(ctx)
  return mine.map((name) => {
    const { zh: labelZh, en: labelEn } = DISPUTE_ACTS[name].label
    const verdict = mayDoInDispute(dispute, name, centres)
    const citation: Citation = verdict.isGranted ? verdict.value.citation : verdict.refusal.citation
    const reason = verdict.isGranted ? null : DISPUTE_REFUSALS[verdict.refusal.code]?.(verdict.refusal.facts)
    return {
      ...{ name, labelZh, labelEn, isPossible: verdict.isGranted, citation: citationNode(citation) },
      ...{ reasonZh: reason?.zh ?? null, reasonEn: reason?.en ?? null },
    }
  })
}
