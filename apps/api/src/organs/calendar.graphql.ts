import type { Break, LocalDate, MakeUpDay } from '@petition/law'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { InstantScalar, JsonScalar, LocalDateScalar, ObjectAccess, signedIn } from '../platform/index.js'
import { houseRulers } from './access.js'
import type { SettingEntity } from './house.entity.js'

@ObjectAccess(signedIn)
@ObjectType('SettingEntry', { description: '历次设定 one value that was entered' })
export class SettingEntryNode {
  @Field(() => JsonScalar, { description: '取值 value' }) value!: unknown
  @Field(() => String, { description: '依据 basis' }) basis!: string
  @Field(() => LocalDateScalar, { description: '生效日 first day' }) from!: LocalDate
  @Field(() => InstantScalar, { description: '设定时刻 when it was entered' }) enteredAt!: Date
}

@ObjectAccess(signedIn)
@ObjectType('Setting', { description: '本办设定：法律未定之处 what the office decided where the law leaves it open' })
export class SettingNode {
  @Field(() => String) key!: string
  @Field(() => String, { description: '名称 label' }) labelZh!: string
  @Field(() => String) labelEn!: string
  @Field(() => JsonScalar, { description: '取值：开关或者整数 a switch or a whole number' }) value!: unknown
  @Field(() => String, { description: '依据 basis' }) basis!: string
  @Field(() => Boolean, { description: '默认值 nobody has set it' }) isDefault!: boolean
  @Field(() => LocalDateScalar, { nullable: true, description: '生效日 first day' }) from!: LocalDate | null
  @Field(() => Int, { description: '版本 how many values were entered' }) version!: number
  @Field(() => [SettingEntryNode], { description: '历次设定，最近的在前 every value entered, the newest first' })
  entries!: SettingEntity[]
}

@InputType({ description: '设定一项 enter a value from a day on' })
export class SetSettingInput {
  static readonly schema = z.object({ key: z.string().max(60), basis: z.string().trim().min(1).max(500) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => String) key!: string
  @Field(() => JsonScalar) value!: unknown
  @Field(() => String) basis!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '不填为今日 left out: today' }) from?: LocalDate
  @Field(() => Int) expectedVersion!: number
}

@ObjectAccess(signedIn)
@ObjectType('SettingPayload', { description: '设定 the setting' })
export class SettingPayload {
  @Field(() => SettingNode) setting!: SettingNode
}

@ObjectAccess(signedIn)
@ObjectType('Notice', { description: '国务院办公厅年度节假日安排 a year’s notice of rest days' })
export class NoticeNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '年度 year' }) year!: number
  @Field(() => String, { description: '文号 document' }) document!: string
  @Field(() => LocalDateScalar, { description: '公布日 published' }) publishedOn!: LocalDate
  @Field(() => JsonScalar, { description: '放假：[{ name, from, to }] breaks' }) breaks!: readonly Break[]
  @Field(() => JsonScalar, { description: '调休上班：[{ on, name }] worked rest days' })
  makeUpDays!: readonly MakeUpDay[]
  @Field(() => Boolean, { description: '系统内置 comes with the program' }) isBuiltIn!: boolean
}

@InputType({ description: '放假 a break, both days inside' })
export class BreakInput implements Break {
  @Field(() => String) name!: string
  @Field(() => LocalDateScalar) from!: LocalDate
  @Field(() => LocalDateScalar) to!: LocalDate
}

@InputType({ description: '调休上班日 a rest day that is worked' })
export class MakeUpDayInput implements MakeUpDay {
  @Field(() => LocalDateScalar) on!: LocalDate
  @Field(() => String) name!: string
}

@InputType({ description: '录入节假日安排 a notice' })
export class NoticeInput {
  static readonly schema = z.object({
    year: z.number().int().min(2008).max(2100),
    breaks: z.array(z.unknown()).max(20),
    makeUpDays: z.array(z.unknown()).max(20),
  })
  @Field(() => Int) year!: number
  @Field(() => String) document!: string
  @Field(() => LocalDateScalar) publishedOn!: LocalDate
  @Field(() => [BreakInput]) breaks!: BreakInput[]
  @Field(() => [MakeUpDayInput]) makeUpDays!: MakeUpDayInput[]
}

@InputType({ description: '录入节假日安排 enter a notice' })
export class AddCalendarNoticeInput extends NoticeInput {
  @Field(() => String) idempotencyKey!: string
}

/** An open last day that another calendar moves. What it is about is known to those who register the hook. */
@ObjectAccess(signedIn)
@ObjectType('MovedDuty', { description: '因节假日安排而变动的期限 a last day that moves' })
export class MovedDutyNode {
  @Field(() => ID) dutyId!: string
  @Field(() => ID, { nullable: true, description: '所属信访事项；其他案件为空 its matter' }) matterId!: string | null
  @Field(() => ID, { nullable: true, description: '所属其他案件（复议、调解等）its case beside the matters' })
  caseId!: string | null
  @Field(() => String, { nullable: true, description: '信访编号或者案号 number of the matter or case' }) matterNumber!:
    string | null
  @Field(() => String, { description: '期限编码 clock' }) clock!: string
  @Field(() => String, { description: '期限名称 term' }) termZh!: string
  @Field(() => String) termEn!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '原法定届满日 last day before' })
  before!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '新法定届满日 last day after' }) after!: LocalDate | null
}

/** What whoever registers the hook answers. */
export type MovedDuty = MovedDutyNode

@ObjectAccess(houseRulers)
@ObjectType('AddCalendarNoticePayload', { description: '录入结果 what was entered and what moved' })
export class AddCalendarNoticePayload {
  @Field(() => NoticeNode) notice!: NoticeNode
  @Field(() => [MovedDutyNode]) moved!: readonly MovedDutyNode[]
}

@ObjectAccess(signedIn)
@ObjectType('CalendarDay', { description: '日历日 a day of the calendar' })
export class CalendarDayNode {
  @Field(() => LocalDateScalar) on!: LocalDate
  @Field(() => Boolean, { description: '休息日 a rest day' }) isRest!: boolean
  @Field(() => String, { description: '缘由 WORKDAY | WEEKEND | HOLIDAY | MAKE_UP | STATUTORY' }) why!: string
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => Boolean, { description: '该年度安排已公布 the year’s notice is known' }) isCertain!: boolean
}

@InputType({ description: '调整示例单位日期 move the day of a sample office' })
export class MoveOfficeDayInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => LocalDateScalar) on!: LocalDate
}
