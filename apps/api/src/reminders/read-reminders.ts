import { workingDaysLeft, type Label } from '@petition/domain'
import { In, type SelectQueryBuilder } from 'typeorm'
import { CaseFileEntity, caseKind, caseTermOf, seenCases } from '../casework/index.js'
import { clockOfKey, MatterEntity, seenBy, seerOf, termOf } from '../matters/index.js'
import { loader, page, requireViewer, type Ctx, type Page, type PageAsked } from '../platform/index.js'
import { noticeRule } from './access.js'
import { ReminderNoticeEntity, type AboutKind } from './reminder.entity.js'
import { nameOf, toTell, type ToTell } from './to-tell.js'

export interface ReminderFilter {
  readonly isUnread?: boolean | null
}

const SORTS = { recordedAt: { column: 'recordedAt', as: 'instant' } } as const

/** Own notices of what one may still see: a recusal (回避) takes them away at once. */
async function own(ctx: Ctx): Promise<(query: SelectQueryBuilder<ReminderNoticeEntity>) => void> {
  const viewer = requireViewer(ctx)
  const { accountId } = noticeRule.filter(viewer)
  const matters = seenBy(await seerOf(ctx), { alias: 'matter' })
  const cases = seenCases(viewer, 'file')
  return (query) =>
    void query
      .leftJoin(MatterEntity, 'matter', `row.aboutKind = 'MATTER' AND matter.id = row.aboutId`)
      .leftJoin(CaseFileEntity, 'file', `row.aboutKind = 'CASE' AND file.id = row.aboutId`)
      .andWhere('row.accountId = :own', { own: accountId })
      .andWhere(`((matter.id IS NOT NULL AND ${matters.sql}) OR (file.id IS NOT NULL AND ${cases.sql}))`)
      .setParameters({ ...matters.parameters, ...cases.parameters })
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

/** What stands of the duties that were told of; several notices are of one matter or case. */
const duties = (ctx: Ctx) =>
  loader<ToTell>(ctx, duties, async (keys) => {
    const standing = await toTell(ctx, keys.map(aboutOf))
    return new Map(keys.flatMap((key) => pairOf(key, standing.get(nameOf(aboutOf(key))))))
  })

const pairOf = <V>(key: string, value: V | undefined): [string, V][] => (value === undefined ? [] : [[key, value]])

/** A loader goes by strings; with the kind, so that a matter is not looked for among the cases. */
const keyOf = (notice: ReminderNoticeEntity): string => `${notice.aboutKind} ${nameOf(notice)}`
function aboutOf(key: string) {
  const [aboutKind, aboutId = '', dutyKey = ''] = key.split(' ')
  return { aboutKind: aboutKind as AboutKind, aboutId, dutyKey }
}

export interface ToldOf {
  readonly number: string
  /** kind of the case; null for a petition matter */
  readonly caseKind: string | null
}

const toldOf = (ctx: Ctx) =>
  loader<ToldOf>(ctx, toldOf, async (ids) => {
    const where = { id: In([...ids]) }
    const matters = await ctx.read.find(MatterEntity, { where, select: { id: true, number: true } })
    const files = await ctx.read.find(CaseFileEntity, { where, select: { id: true, number: true, kind: true } })
    return new Map<string, ToldOf>([
      ...matters.map(({ id, number }) => [id, { number, caseKind: null }] as const),
      ...files.map(({ id, number, kind }) => [id, { number, caseKind: kind }] as const),
    ])
  })

/** 信访编号, or 案号 of a case beside the matters, with its kind. */
export const aboutOfNotice = async (ctx: Ctx, { aboutId }: ReminderNoticeEntity): Promise<ToldOf> =>
  (await toldOf(ctx).load(aboutId)) ?? { number: '', caseKind: null }

export async function termOfNotice(ctx: Ctx, notice: ReminderNoticeEntity): Promise<Label> {
  const clock = clockOfKey(notice.dutyKey)
  const about = await aboutOfNotice(ctx, notice)
  return about.caseKind === null ? termOf(clock) : caseTermOf(caseKind(about.caseKind), clock)
}

/** Whether the duty is still owed by the days that were told. */
export async function isStillOwed(ctx: Ctx, notice: ReminderNoticeEntity): Promise<boolean> {
  const duty = await duties(ctx).load(keyOf(notice))
  return duty?.warnOn === notice.warnOn && duty.lawfulLastOn === notice.lawfulLastOn
}

/** Working days from today to the day to warn by, negative after. */
export const daysLeftOf = (ctx: Ctx, { warnOn }: ReminderNoticeEntity): number | null =>
  workingDaysLeft(ctx.calendar, ctx.today, warnOn)
