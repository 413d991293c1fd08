import type { HandoverState } from '@petition/domain'
import { ReferralEntity } from '../../matters/referral/index.js'
import { page, type Ctx, type Page, type PageAsked } from '../../platform/index.js'
import { matterHeads } from '../handovers/handover.store.js'
import { officeRows, type BoardAsked } from './read-board.js'

export interface OfficeHandoverFilter extends BoardAsked {
  readonly organId?: string | null
  readonly state?: HandoverState | null
}

/** Ids are ordered by time: the newest hand-over first. */
const SORTS = { handed: { column: 'id', as: 'text' } } as const

export type OfficeHandoverRow = ReferralEntity & { readonly matterNumber: string }

/** What the viewer's office handed over, newest first, with the numbers of the matters. */
export async function readOfficeHandovers(
  ctx: Ctx,
  filter: OfficeHandoverFilter,
  asked: Omit<PageAsked<'handed'>, 'sort' | 'direction'>,
): Promise<Page<OfficeHandoverRow>> {
  const narrowed = await officeRows(ctx, filter)
  const found = await page(
    ctx.read,
    ReferralEntity,
    SORTS,
    { ...asked, sort: 'handed', direction: 'DESC' },
    (query) => {
      narrowed(query)
      if (filter.organId) query.andWhere('row.organId = :wantedOrgan', { wantedOrgan: filter.organId })
      if (filter.state) query.andWhere('row.handoverState = :wantedState', { wantedState: filter.state })
    },
  )
  const heads = await matterHeads(
    ctx,
    found.nodes.map((row) => row.matterId),
  )
  return {
    ...found,
    nodes: found.nodes.map((row) => ({ ...row, matterNumber: heads.get(row.matterId)?.number ?? '' })),
  }
}
