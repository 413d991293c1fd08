import { addDays, localDate, OFFICIAL_NOTICES, yearOf } from '@petition/law'
import { Arg, Ctx as ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, InvalidInput, signedIn, type Ctx } from '../platform/index.js'
import { houseRulers } from './access.js'
import { addCalendarNotice, previewNotice } from './add-calendar-notice.js'
import {
  AddCalendarNoticeInput,
  AddCalendarNoticePayload,
  CalendarDayNode,
  MovedDutyNode,
  MoveOfficeDayInput,
  NoticeInput,
  NoticeNode,
  SetSettingInput,
  SettingEntryNode,
  SettingNode,
  SettingPayload,
} from './calendar.graphql.js'
import { OfficeNode } from './account.graphql.js'
import { enteredNotices, officeCalendar, settingInForce, settingsInForce, enteredSettings } from './house.store.js'
import type { SettingEntity } from './house.entity.js'
import type { SettingInForce } from './house.store.js'
import { moveOfficeDay } from './office-day.js'
import { accountRefLoader, findOffice } from './organ.store.js'
import { setSetting } from './set-setting.js'

@Resolver(() => SettingNode)
export class SettingResolver {
  @Access(signedIn)
  @Query(() => [SettingNode], { description: '本办设定 the house’s settings as they hold today' })
  settings(@ctx() ctx: Ctx): Promise<SettingNode[]> {
    return settingsInForce(ctx)
  }

  @Access(houseRulers)
  @Mutation(() => SettingPayload, { description: '设定一项，注明依据 enter a value with its basis' })
  async setSetting(
    @ctx() ctx: Ctx,
    @Arg('input', () => SetSettingInput) input: SetSettingInput,
  ): Promise<SettingPayload> {
    const key = await setSetting(ctx, input)
    return { setting: settingInForce(await enteredSettings(ctx.read), key, ctx.today) }
  }

  @Access(signedIn)
  @FieldResolver(() => String, { nullable: true, description: '确认人 who entered it' })
  async confirmedBy(@ctx() ctx: Ctx, @Root() setting: SettingInForce): Promise<string | null> {
    if (setting.enteredById === null) return null
    return (await accountRefLoader(ctx).load(setting.enteredById))?.name ?? null
  }
}

@Resolver(() => SettingEntryNode)
export class SettingEntryResolver {
  @Access(signedIn)
  @FieldResolver(() => String, { nullable: true, description: '设定人 who entered it' })
  async by(@ctx() ctx: Ctx, @Root() { enteredById }: SettingEntity): Promise<string | null> {
    return (await accountRefLoader(ctx).load(enteredById))?.name ?? null
  }
}

const builtIn = OFFICIAL_NOTICES.map((notice) => ({ ...notice, isBuiltIn: true }))

@Resolver(() => NoticeNode)
export class CalendarResolver {
  @Access(signedIn)
  @Query(() => [NoticeNode], { description: '节假日安排 notices of rest days' })
  async calendarNotices(@ctx() ctx: Ctx): Promise<NoticeNode[]> {
    const entered = (await enteredNotices(ctx.read)).map((notice) => ({ ...notice, isBuiltIn: false }))
    return [...builtIn, ...entered].sort((a, b) => a.year - b.year || (a.publishedOn < b.publishedOn ? -1 : 1))
  }

  @Access(signedIn)
  @Query(() => [CalendarDayNode], { description: '全年日历 every day of a year' })
  async calendarYear(@ctx() ctx: Ctx, @Arg('year', () => Int) year: number): Promise<CalendarDayNode[]> {
    if (year < 2000 || year > 2100) throw new InvalidInput({ year: '2000-2100' })
    const calendar = await officeCalendar(ctx.read)
    const first = localDate(`${year}-01-01`)
    return Array.from({ length: 366 }, (_, i) => addDays(first, i))
      .filter((day) => yearOf(day) === year)
      .map((day) => calendar.kindOf(day))
  }

  @Access(houseRulers)
  @Query(() => [MovedDutyNode], { description: '录入前预览：哪些期限会变动 which last days would move' })
  async previewNotice(
    @ctx() ctx: Ctx,
    @Arg('input', () => NoticeInput) input: NoticeInput,
  ): Promise<readonly MovedDutyNode[]> {
    return previewNotice(ctx, input)
  }

  @Access(houseRulers)
  @Mutation(() => AddCalendarNoticePayload, { description: '录入节假日安排，重新计算未结期限 enter a notice' })
  async addCalendarNotice(
    @ctx() ctx: Ctx,
    @Arg('input', () => AddCalendarNoticeInput) input: AddCalendarNoticeInput,
  ): Promise<AddCalendarNoticePayload> {
    const { noticeId, moved } = await addCalendarNotice(ctx, input)
    const notice = (await enteredNotices(ctx.read)).find((n) => n.id === noticeId)
    if (!notice) throw new Error('the notice is not there')
    return { notice: { ...notice, isBuiltIn: false }, moved }
  }

  @Access(houseRulers)
  @Mutation(() => OfficeNode, { description: '调整示例单位日期 move the day of a sample office' })
  async moveOfficeDay(
    @ctx() ctx: Ctx,
    @Arg('input', () => MoveOfficeDayInput) input: MoveOfficeDayInput,
  ): Promise<OfficeNode> {
    const today = await moveOfficeDay(ctx, input)
    return { name: (await findOffice(ctx))?.name ?? '', isSample: ctx.isSample, today, needsSetUp: false }
  }
}
