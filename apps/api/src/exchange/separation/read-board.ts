import type { LocalDate } from '@petition/law'
import { codesOf, HANDOVER_STATES, LEGAL_PARTNERS, ORGAN_OF_PARTNER, type HandoverState } from '@petition/domain'
import type { SelectQueryBuilder } from 'typeorm'
import { DutyEntity, MatterEntity } from '../../matters/index.js'
import { ReferralEntity } from '../../matters/referral/index.js'
import { OrganEntity } from '../../organs/index.js'
import { requireViewer, type Ctx } from '../../platform/index.js'
import { mattersHere } from './access.js'

/** How many hand-overs lie where with one partner, and how many of its duties are past their lawful last day. */
export interface BoardRow {
  readonly organId: string
  readonly partner: keyof typeof LEGAL_PARTNERS | null
  readonly counts: Readonly<Record<HandoverState, number>>
  readonly total: number
  readonly late: number
}

export interface BoardAsked {
  /** handed over from this day on, inclusive */
  readonly from?: LocalDate | null
  readonly to?: LocalDate | null
}

/** Four statements, however many hand-overs there are. Partners that have nothing are there as well, with zeros. */
export async function readBoard(ctx: Ctx, asked: BoardAsked): Promise<BoardRow[]> {
  const organs = await ctx.read.find(OrganEntity, {
    where: { kind: 'POLITICAL_LEGAL', isAbolished: false },
    select: { id: true, code: true },
    order: { code: 'ASC' },
  })
  const [counted, late] = [await countsByState(ctx, asked), await lateByOrgan(ctx, asked)]
  return organs.map(({ id, code }) => {
    const own = counted.filter((row) => row.organId === id)
    const counts = Object.fromEntries(
      codesOf(HANDOVER_STATES).map((state) => [state, Number(own.find((row) => row.state === state)?.count ?? 0)]),
    ) as Record<HandoverState, number>
    return {
      ...{
        organId: id,
        partner: codesOf(LEGAL_PARTNERS).find((one) => ORGAN_OF_PARTNER[one] === code) ?? null,
        counts,
      },
      total: Object.values(counts).reduce((sum, n) => sum + n, 0),
      late: Number(late.find((row) => row.organId === id)?.count ?? 0),
    }
  })
}

async function countsByState(ctx: Ctx, asked: BoardAsked) {
  const narrowed = await officeRows(ctx, asked)
  const query = ctx.read
    .createQueryBuilder(ReferralEntity, 'row')
    .select('row.organId', 'organId')
    .addSelect('row.handoverState', 'state')
    .addSelect('COUNT(*)', 'count')
    .groupBy('row.organId')
    .addGroupBy('row.handoverState')
  return narrowed(query).getRawMany<{ organId: string; state: HandoverState; count: string }>()
}

/** Duties that the partner owes for a matter it has, past their lawful last day. */
async function lateByOrgan(ctx: Ctx, asked: BoardAsked) {
  const narrowed = await officeRows(ctx, asked)
  const query = ctx.read
    .createQueryBuilder(ReferralEntity, 'row')
    .innerJoin(DutyEntity, 'duty', 'duty.matterId = row.matterId AND duty.ownerId = row.organId')
    .select('row.organId', 'organId')
    .addSelect('COUNT(*)', 'count')
    .groupBy('row.organId')
  return narrowed(query)
    .andWhere('row.handedBackOn IS NULL AND duty.isOpen = :boardYes AND duty.lawfulLastOn < :boardToday', {
      ...{ boardYes: true, boardToday: ctx.today },
    })
    .getRawMany<{ organId: string; count: string }>()
}

/** Narrows a query on `matter_referral` to hand-overs by the viewer's office, of matters that the viewer may know of. */
export async function officeRows(
  ctx: Ctx,
  { from, to }: BoardAsked,
): Promise<(query: SelectQueryBuilder<ReferralEntity>) => SelectQueryBuilder<ReferralEntity>> {
  const { sql, parameters } = await mattersHere(ctx, 'matter')
  const own = { boardOrgan: requireViewer(ctx).organId }
  return (query) => {
    query
      .innerJoin(MatterEntity, 'matter', 'matter.id = row.matterId')
      .where('row.byOrganId = :boardOrgan AND row.handoverState IS NOT NULL', own)
      .andWhere(sql, parameters)
    if (from) query.andWhere('row.referredOn >= :boardFrom', { boardFrom: from })
    if (to) query.andWhere('row.referredOn <= :boardTo', { boardTo: to })
    return query
  }
}
