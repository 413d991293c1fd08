import { workingDaysLeft } from '@petition/domain'
import type { SelectQueryBuilder } from 'typeorm'
import {
  clockOfKey,
  dutyName,
  MatterEntity,
  owedDuties,
  seenBy,
  seerOf,
  termOf,
  type OwedDuty,
} from '../matters/index.js'
import { loader, page, requireViewer, type Ctx, type Page, type PageAsked } from '../platform/index.js'
import { noticeRule } from './access.js'
import { ReminderNoticeEntity } from './reminder.entity.js'

export interface ReminderFilter {
  readonly isUnread?: boolean | null
}

const SORTS = { recordedAt: { column: 'recordedAt', as: 'instant' } } as const

/** Own notices of matters that one may still see: a recusal (回避) takes them away at once. */
async function own(ctx: Ctx): Promise<(query: SelectQueryBuilder<ReminderNoticeEntity>) => void> {
  const { accountId } = noticeRule.filter(requireViewer(ctx))
  const seen = seenBy(await seerOf(ctx), { alias: 'matter' })
  return (query) =>
    void query
      .innerJoin(MatterEntity, 'matter', 'matter.id = row.matterId')
      .andWhere('row.accountId = :own', { own: accountId })
      .andWhere(seen.sql, seen.parameters)
}

/** The viewer's reminders, the newest first. */
export async function reminderPage(
  ctx: Ctx,
  { isUnread }: ReminderFilter,
  asked: Pick<PageAsked<string>, 'first' | 'after' | 'total'>,
): Promise<Page<ReminderNoticeEntity>> {
  const restrict = await own(ctx)
  return page(ctx.read, ReminderNoticeEntity, SORTS, { ...asked, sort: 'recordedAt', direction: 'DESC' }, (query) => {
    restrict(query)
    if (isUnread === true) query.andWhere('row.readAt IS NULL')
    if (isUnread === false) query.andWhere('row.readAt IS NOT NULL')
  })
}

export async function countUnread(ctx: Ctx): Promise<number> {
  const query = ctx.read.createQueryBuilder(ReminderNoticeEntity, 'row').where('row.readAt IS NULL')
  ;(await own(ctx))(query)
  return query.getCount()
}

const duties = (ctx: Ctx) =>
  loader<OwedDuty>(ctx, duties, async (names) =>
    owedDuties(
      ctx,
      names.map((name) => name.split(' ')[0] ?? ''),
    ),
  )

const matters = (ctx: Ctx) =>
  loader<MatterEntity>(ctx, matters, async (ids) => {
    const rows = await ctx.read
      .createQueryBuilder(MatterEntity, 'matter')
      .where('matter.id IN (:...ids)', { ids: [...ids] })
      .getMany()
    return new Map(rows.map((row) => [row.id, row]))
  })

/** 信访编号 */
export const numberOf = async (ctx: Ctx, { matterId }: ReminderNoticeEntity): Promise<string> =>
  (await matters(ctx).load(matterId))?.number ?? ''

export const termOfNotice = ({ dutyKey }: ReminderNoticeEntity) => termOf(clockOfKey(dutyKey))

/** Whether the duty is still owed by the days that were told. */
export async function isStillOwed(ctx: Ctx, notice: ReminderNoticeEntity): Promise<boolean> {
  const duty = (await duties(ctx).load(dutyName({ matterId: notice.matterId, key: notice.dutyKey })))?.duty
  return duty !== undefined && duty.warnOn === notice.warnOn && duty.lawfulLastOn === notice.lawfulLastOn
}

/** Working days from today to the day to warn by, negative after. */
export const daysLeftOf = (ctx: Ctx, { warnOn }: ReminderNoticeEntity): number | null =>
  workingDaysLeft(ctx.calendar, ctx.today, warnOn)
