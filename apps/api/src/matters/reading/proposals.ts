import { In } from 'typeorm'
import { ACTS, isOffice, type Label, type Labels, type ProposableAct } from '@petition/domain'
import { loader, page, requireViewer, type Ctx, type Page, type PageAsked } from '../../platform/index.js'
import { decidableActs, seenBy } from '../access.js'
import { ProposalEntity } from '../archive/folded.entity.js'
import type { MatterCase } from '../case/load-case.js'
import { decidableParameters, openFor } from './figures.js'
import { seerOf } from './matter-filter.js'

export const PROPOSAL_LABELS: Labels<ProposableAct> = {
  assign: ACTS.assignMatter.label,
  object: ACTS.object.label,
  extend: ACTS.extendHandling.label,
  issueOpinion: ACTS.issueOpinion.label,
  decideAdvice: ACTS.decideAdvice.label,
  issueReview: ACTS.issueReview.label,
}

export interface ProposalView extends ProposalEntity {
  readonly labelZh: string
  readonly labelEn: string
}

export function proposalView(row: ProposalEntity): ProposalView {
  const label: Label = PROPOSAL_LABELS[row.act]
  return { ...row, labelZh: label.zh, labelEn: label.en }
}

const proposalsLoader = (ctx: Ctx) =>
  loader<ProposalEntity[]>(ctx, proposalsLoader, async (ids) => {
    const rows = await ctx.read.find(ProposalEntity, { where: { matterId: In([...ids]) }, order: { id: 'ASC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.matterId === id)]))
  })

/** What was asked for in a matter: shown in the organ that asked, and at the office that received the matter. */
export async function proposalsOf(ctx: Ctx, { row, sight }: MatterCase): Promise<ProposalView[]> {
  const viewer = requireViewer(ctx)
  const rows = (await proposalsLoader(ctx).load(row.id)) ?? []
  const mayKnow = (one: ProposalEntity) =>
    viewer.kind === 'system' || one.organId === viewer.organId || isOffice(viewer, sight)
  return rows.filter(mayKnow).map(proposalView)
}

const SORTS = { asked: { column: 'id', as: 'text' } } as const

/** What waits for this person's decision, the oldest first: of the own organ, in matters the person may see. */
export async function approvalPage(
  ctx: Ctx,
  asked: Pick<PageAsked<string>, 'first' | 'after' | 'total'>,
): Promise<Page<ProposalView>> {
  const seer = await seerOf(ctx)
  const seen = seenBy(seer, { alias: 'matter' })
  const found = await page(ctx.read, ProposalEntity, SORTS, { ...asked, sort: 'asked', direction: 'ASC' }, (query) => {
    if (decidableActs(seer.viewer).length === 0) return void query.andWhere('1 = 0')
    query.andWhere(openFor('row'), decidableParameters(seer))
    query.innerJoin('matter', 'matter', 'matter.id = row.matterId').andWhere(seen.sql, seen.parameters)
  })
  return { ...found, nodes: found.nodes.map(proposalView) }
}
