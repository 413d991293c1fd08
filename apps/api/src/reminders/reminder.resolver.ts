import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx as ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { totalAsked } from '../organs/index.js'
import { Access, type Ctx } from '../platform/index.js'
import { remindedPeople } from './access.js'
import { markRemindersRead } from './mark-read.js'
import { readChoice } from './read-choice.js'
import { aboutOfNotice, countUnread, daysLeftOf, isStillOwed, reminderPage, termOfNotice } from './read-reminders.js'
import type { ReminderNoticeEntity } from './reminder.entity.js'
import {
  MarkRemindersReadInput,
  ReminderChoiceNode,
  ReminderChoicePayload,
  ReminderConnection,
  ReminderNode,
  RemindersPayload,
  SetReminderChoiceInput,
} from './reminder.graphql.js'
import { setReminderChoice } from './set-reminder-choice.js'

@Resolver(() => ReminderNode)
export class ReminderResolver {
  @Access(remindedPeople)
  @Query(() => ReminderConnection, { description: '本人的期限提醒，新的在前 own reminders, the newest first' })
  myReminders(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('isUnread', () => Boolean, { nullable: true, description: '只要未读，或者只要已读 unread ones, or read ones' })
    isUnread: boolean | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 25 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<ReminderConnection> {
    return reminderPage(ctx, { isUnread }, { first: first ?? 25, after, total: totalAsked(info) })
  }

  @Access(remindedPeople)
  @Query(() => Int, { description: '本人未读的提醒条数 own reminders that are not read' })
  unreadReminders(@ctx() ctx: Ctx): Promise<number> {
    return countUnread(ctx)
  }

  @Access(remindedPeople)
  @FieldResolver(() => String, { description: '信访编号或者案号 number of the matter or the case' })
  async number(@ctx() ctx: Ctx, @Root() notice: ReminderNoticeEntity): Promise<string> {
    return (await aboutOfNotice(ctx, notice)).number
  }

  @Access(remindedPeople)
  @FieldResolver(() => String, {
    nullable: true,
    description: '案件种类，信访事项为空 kind of case; null for a matter',
  })
  async caseKind(@ctx() ctx: Ctx, @Root() notice: ReminderNoticeEntity): Promise<string | null> {
    return (await aboutOfNotice(ctx, notice)).caseKind
  }

  @Access(remindedPeople)
  @FieldResolver(() => String, { description: '期限名称 what is owed' })
  async termZh(@ctx() ctx: Ctx, @Root() notice: ReminderNoticeEntity): Promise<string> {
    return (await termOfNotice(ctx, notice)).zh
  }

  @Access(remindedPeople)
  @FieldResolver(() => String, { description: '期限名称（英文）what is owed' })
  async termEn(@ctx() ctx: Ctx, @Root() notice: ReminderNoticeEntity): Promise<string> {
    return (await termOfNotice(ctx, notice)).en
  }

  @Access(remindedPeople)
  @FieldResolver(() => Boolean, { description: '按这些日期仍须履行 whether it is still owed by these days' })
  isStillOwed(@ctx() ctx: Ctx, @Root() notice: ReminderNoticeEntity): Promise<boolean> {
    return isStillOwed(ctx, notice)
  }

  @Access(remindedPeople)
  @FieldResolver(() => Int, {
    nullable: true,
    description: '今天距提醒日的工作日数，过后为负 working days left today, negative after',
  })
  daysLeft(@ctx() ctx: Ctx, @Root() notice: ReminderNoticeEntity): number | null {
    return daysLeftOf(ctx, notice)
  }

  @Access(remindedPeople)
  @Mutation(() => RemindersPayload, { description: '标记本人的提醒为已读，不影响任何期限 mark own reminders as read' })
  async markRemindersRead(
    @ctx() ctx: Ctx,
    @Arg('input', () => MarkRemindersReadInput) input: MarkRemindersReadInput,
  ): Promise<RemindersPayload> {
    await markRemindersRead(ctx, input)
    return { unread: await countUnread(ctx) }
  }
}

@Resolver()
export class ReminderChoiceResolver {
  @Access(remindedPeople)
  @Query(() => ReminderChoiceNode, { description: '本人的提醒方式 how one is reminded' })
  myReminderChoice(@ctx() ctx: Ctx): Promise<ReminderChoiceNode> {
    return readChoice(ctx)
  }

  @Access(remindedPeople)
  @Mutation(() => ReminderChoicePayload, { description: '设置本人的提醒方式 choose how one is reminded' })
  async setReminderChoice(
    @ctx() ctx: Ctx,
    @Arg('input', () => SetReminderChoiceInput) input: SetReminderChoiceInput,
  ): Promise<ReminderChoicePayload> {
    await setReminderChoice(ctx, input)
    return { choice: await readChoice(ctx) }
  }
}
