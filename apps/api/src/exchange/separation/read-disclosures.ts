import { cite, type InstrumentId } from '@petition/law'
import { keptUntil } from '@petition/domain'
import { MatterEntity } from '../../matters/index.js'
import { citationNode } from '../../organs/index.js'
import { page, requireViewer, type Ctx, type Page, type PageAsked } from '../../platform/index.js'
import { matterHeads } from '../handovers/handover.store.js'
import { mattersHere } from './access.js'
import { DataDisclosureEntity } from './disclosure.entity.js'

/** Ids are ordered by time: the newest first. */
const SORTS = { given: { column: 'id', as: 'text' } } as const

export interface DisclosureRow extends DataDisclosureEntity {
  readonly matterNumber: string
  readonly citation: ReturnType<typeof citationNode>
  readonly keptUnder: ReturnType<typeof citationNode> | null
}

/** The office's records of giving personal data away, newest first; one organ's when asked. */
export async function readDisclosures(
  ctx: Ctx,
  toOrganId: string | null,
  asked: Omit<PageAsked<'given'>, 'sort' | 'direction'>,
): Promise<Page<DisclosureRow>> {
  const { sql, parameters } = await mattersHere(ctx, 'matter')
  const mine = { disclosingOrgan: requireViewer(ctx).organId }
  const found = await page(
    ctx.read,
    DataDisclosureEntity,
    SORTS,
    { ...asked, sort: 'given', direction: 'DESC' },
    (query) => {
      query
        .innerJoin(MatterEntity, 'matter', 'matter.id = row.matterId')
        .where('row.byOrganId = :disclosingOrgan', mine)
        .andWhere(sql, parameters)
      if (toOrganId) query.andWhere('row.toOrganId = :toOrgan', { toOrgan: toOrganId })
    },
  )
  const heads = await matterHeads(
    ctx,
    found.nodes.map((row) => row.matterId),
  )
  return {
    ...found,
    nodes: found.nodes.map((row) => {
      const kept = keptUntil(row.givenOn, ctx.calendar)
      return {
        ...{ ...row, matterNumber: heads.get(row.matterId)?.number ?? '' },
        citation: citationNode(cite(row.instrument as InstrumentId, row.article)),
        keptUnder: kept && citationNode(kept.citation),
      }
    }),
  }
}
