import {
  REMINDER_RELATIONS,
  REMINDER_STEPS,
  type Label,
  type ReminderRelation,
  type ReminderStep,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { enumOf, PageInfoNode } from '../organs/index.js'
import { InstantScalar, LocalDateScalar, ObjectAccess } from '../platform/index.js'
import { remindedPeople } from './access.js'
import type { ReminderMailState } from './reminder.entity.js'

const MAIL_STATES: Readonly<Record<ReminderMailState, Label>> = {
  QUEUED: { zh: '待发送', en: 'waiting' },
  SENT: { zh: '已发送', en: 'sent' },
  FAILED: { zh: '未能送出', en: 'failed' },
  EMPTY: { zh: '已无需发送', en: 'nothing left to send' },
}

export const ReminderStepEnum = enumOf('ReminderStep', '提醒的步骤 step of reminding', REMINDER_STEPS)
export const ReminderRelationEnum = enumOf('ReminderRelation', '为什么提醒本人 why one is told', REMINDER_RELATIONS)
export const ReminderMailStateEnum = enumOf('ReminderMailState', '提醒邮件的情况 state of a mail', MAIL_STATES)

@ObjectAccess(remindedPeople)
@ObjectType('Reminder', { description: '本人收到的一条期限提醒 one reminder of a period, of whoever asks' })
export class ReminderNode {
  @Field(() => ID) id!: string
  @Field(() => ID, { description: '信访事项或者其他案件 the matter, or the case beside the matters' }) aboutId!: string
  @Field(() => ReminderStepEnum, { description: '步骤 step' }) step!: ReminderStep
  @Field(() => ReminderRelationEnum, { description: '为什么提醒本人 why one is told' }) relation!: ReminderRelation
  @Field(() => LocalDateScalar, { description: '提醒日（未顺延之日）the strict day' }) warnOn!: LocalDate
  @Field(() => LocalDateScalar, { description: '法定届满日 the lawful last day' }) lawfulLastOn!: LocalDate
  @Field(() => LocalDateScalar, { description: '提醒发出之日 day on which it was told' }) toldOn!: LocalDate
  @Field(() => InstantScalar, { nullable: true, description: '已读时间，未读为空 when read; null before' })
  readAt!: Date | null
}

@ObjectAccess(remindedPeople)
@ObjectType('ReminderConnection', { description: '本人的提醒 a page of own reminders' })
export class ReminderConnection {
  @Field(() => [ReminderNode], { description: '本页的提醒，新的在前 newest first' }) nodes!: ReminderNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，要求时才计算 total, only when asked for' })
  totalCount!: number | null
}

@ObjectAccess(remindedPeople)
@ObjectType('ReminderMail', { description: '发给本人的一封提醒邮件 a mail to whoever asks' })
export class ReminderMailNode {
  @Field(() => ReminderMailStateEnum, { description: '情况 state' }) state!: ReminderMailState
  @Field(() => InstantScalar, { description: '生成时间 when it was made' }) recordedAt!: Date
  @Field(() => InstantScalar, { nullable: true, description: '结束时间 when it was sent or given up' })
  endedAt!: Date | null
  @Field(() => String, { nullable: true, description: '邮件服务器的代码 number the mail server answered' })
  fault!: string | null
}

@ObjectAccess(remindedPeople)
@ObjectType('ReminderChoice', {
  description: '本人的提醒方式；系统内的提醒不能关闭 how one is reminded; the console always',
})
export class ReminderChoiceNode {
  @Field(() => Boolean, { description: '同时发送邮件 by mail, too' }) isMailOn!: boolean
  @Field(() => String, { nullable: true, description: '本人的邮箱地址 one’s own mail address' }) address!: string | null
  @Field(() => Int) version!: number
  @Field(() => Boolean, { description: '本单位配置了邮件服务器 the office has a mail server' }) isMailPossible!: boolean
  @Field(() => ReminderMailNode, { nullable: true, description: '最近一封邮件 the last mail' })
  lastMail!: ReminderMailNode | null
}

const key = z.string().min(8).max(80)

@InputType({ description: '标记本人的提醒为已读 mark own reminders as read' })
export class MarkRemindersReadInput {
  static readonly schema = z.object({ idempotencyKey: key, ids: z.array(z.string().max(36)).max(100).nullish() })
  @Field(() => String) idempotencyKey!: string
  @Field(() => [ID], { nullable: true, description: '哪些提醒，不填为全部 which; left out: all' }) ids?: string[]
}

@InputType({ description: '设置本人的提醒方式 choose how one is reminded' })
export class SetReminderChoiceInput {
  static readonly schema = z.object({ idempotencyKey: key, address: z.string().max(200).nullish() })
  @Field(() => String) idempotencyKey!: string
  @Field(() => Boolean, { description: '同时发送邮件 by mail, too' }) isMailOn!: boolean
  @Field(() => String, {
    nullable: true,
    description: '邮箱地址；空文本为删除，不填为不变 "" takes it away; left out: as it is',
  })
  address?: string
  @Field(() => Int) expectedVersion!: number
}

@ObjectAccess(remindedPeople)
@ObjectType('RemindersPayload', { description: '本人的提醒改变之后 after own reminders changed' })
export class RemindersPayload {
  @Field(() => Int, { description: '未读条数 unread ones' }) unread!: number
}

@ObjectAccess(remindedPeople)
@ObjectType('ReminderChoicePayload', { description: '提醒方式改变之后 after the choice changed' })
export class ReminderChoicePayload {
  @Field(() => ReminderChoiceNode, { description: '提醒方式 the choice' }) choice!: ReminderChoiceNode
}
