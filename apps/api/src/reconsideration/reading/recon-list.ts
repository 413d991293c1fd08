import { label, type Labels } from '@petition/domain'
import type { ReconStage } from '@petition/domain/reconsideration'
import type { LocalDate } from '@petition/law'
import { page, requireViewer, type Ctx, type Page, type PageAsked, type SortField } from '../../platform/index.js'
import { reconRule } from '../access.js'
import { ReconCaseEntity, ReconConsultationEntity } from '../recon.entity.js'

export type ReconOrder = 'DUE_FIRST' | 'RECEIVED_LAST'
export const RECON_ORDERS: Labels<ReconOrder> = {
  DUE_FIRST: label('先到期的在前', 'what is due first comes first'),
  RECEIVED_LAST: label('后收到的在前', 'what was received last comes first'),
}

const SORTS = {
  dueOn: { column: 'dueOn', as: 'day' },
  receivedOn: { column: 'receivedOn', as: 'day' },
} as const satisfies Record<string, SortField<ReconCaseEntity>>
const ORDERS = {
  DUE_FIRST: { sort: 'dueOn', direction: 'ASC' },
  RECEIVED_LAST: { sort: 'receivedOn', direction: 'DESC' },
} as const satisfies Record<ReconOrder, Pick<PageAsked<keyof typeof SORTS>, 'sort' | 'direction'>>

export interface ReconFilter {
  readonly stage?: ReconStage | null
  /** not closed */
  readonly isOpen?: boolean | null
  /** waits for the head's approval */
  readonly isAwaitingApproval?: boolean | null
  /** the whole case number */
  readonly number?: string | null
  readonly receivedFrom?: LocalDate | null
  readonly receivedTo?: LocalDate | null
}

/** One page of the cases the viewer may see. */
export function reconPage(
  ctx: Ctx,
  filter: ReconFilter,
  order: ReconOrder,
  asked: Pick<PageAsked<string>, 'first' | 'after' | 'total'>,
): Promise<Page<ReconCaseEntity>> {
  const seen = reconRule.filter(requireViewer(ctx))('row')
  return page(ctx.read, ReconCaseEntity, SORTS, { ...asked, ...ORDERS[order] }, (query) => {
    query.where(seen.sql, seen.parameters)
    if (filter.stage) query.andWhere('row.stage = :stage', { stage: filter.stage })
    if (typeof filter.isOpen === 'boolean')
      query.andWhere(filter.isOpen ? 'row.stage <> :closed' : 'row.stage = :closed', { closed: 'CLOSED' })
    if (typeof filter.isAwaitingApproval === 'boolean')
      query.andWhere('row.isAwaitingApproval = :waits', { waits: filter.isAwaitingApproval })
    if (filter.number) query.andWhere('row.number = :number', { number: filter.number.trim() })
    if (filter.receivedFrom) query.andWhere('row.receivedOn >= :from', { from: filter.receivedFrom })
    if (filter.receivedTo) query.andWhere('row.receivedOn <= :to', { to: filter.receivedTo })
  })
}

const BY_DAY = { on: { column: 'on', as: 'day' } } as const satisfies Record<string, SortField<ReconConsultationEntity>>

/** Questions at the viewer's window, the newest first. */
export function consultationPage(
  ctx: Ctx,
  asked: Pick<PageAsked<string>, 'first' | 'after'>,
): Promise<Page<ReconConsultationEntity>> {
  const { organId } = requireViewer(ctx)
  return page(ctx.read, ReconConsultationEntity, BY_DAY, { ...asked, sort: 'on', direction: 'DESC' }, (query) =>
    query.where('row.organId = :organId', { organId }),
  )
}
