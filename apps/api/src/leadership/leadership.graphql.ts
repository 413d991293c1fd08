import type { LocalDate } from '@petition/law'
import {
  ASSISTANCE_KINDS,
  ASSISTANCE_OUTCOMES,
  label,
  type AssistanceKind,
  type AssistanceOutcome,
} from '@petition/domain'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { MatterNode } from '../matters/counter/index.js'
import { matterReaders } from '../matters/reading/index.js'
import { enumOf, PageInfoNode } from '../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../platform/index.js'
import { receptionReaders } from './access.js'
import type { ReceptionStatus } from './leadership.entity.js'

export const AssistanceKindEnum = enumOf('AssistanceKind', '救助种类（第三十七条）kind of assistance', ASSISTANCE_KINDS)
export const AssistanceOutcomeEnum = enumOf('AssistanceOutcome', '救助结果 answer on assistance', ASSISTANCE_OUTCOMES)
export const ReceptionStatusEnum = enumOf('ReceptionStatus', '接访日状态 standing of a reception day', {
  PLANNED: label('已安排', 'planned'),
  HELD: label('已举行', 'held'),
  CANCELLED: label('已取消', 'cancelled'),
})

@ObjectAccess(matterReaders)
@ObjectType('LeadOfficial', { description: '接访、包案的领导 a leading official' })
export class LeadOfficialNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '版本 version' }) version!: number
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => String, { description: '职务 title' }) title!: string
  @Field(() => Boolean, { description: '在任 in office' }) isActive!: boolean
}

@ObjectAccess(receptionReaders)
@ObjectType('ReceptionMatter', { description: '接访中谈到的事项 a matter spoken about at a reception' })
export class ReceptionMatterNode {
  @Field(() => ID) id!: string
  @Field(() => MatterNode, { description: '信访事项 the matter' }) matter!: MatterNode
  @Field(() => LocalDateScalar, { nullable: true, description: '反馈期限 report by' }) reportBy!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '反馈之日 reported on' }) reportedOn!: LocalDate | null
}

@ObjectAccess(receptionReaders)
@ObjectType('ReceptionDay', { description: '领导接访日（第十八条第二款）a reception day' })
export class ReceptionDayNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '版本 version' }) version!: number
  @Field(() => LocalDateScalar, { description: '接访之日 day' }) on!: LocalDate
  @Field(() => String, { description: '开始时间 from, HH:MM, office’s time' }) fromTime!: string
  @Field(() => String, { description: '结束时间 until, HH:MM' }) untilTime!: string
  @Field(() => String, { description: '地点 place' }) place!: string
  @Field(() => ReceptionStatusEnum, { description: '状态 standing' }) status!: ReceptionStatus
  @Field(() => String, { nullable: true, description: '改期或者取消的原因 why moved or cancelled' }) reason!:
    string | null
  @Field(() => Int, { nullable: true, description: '接待人次，举行后填写 person-times, once held' })
  visitors!: number | null
}

@ObjectAccess(receptionReaders)
@ObjectType('ReceptionDayPayload', { description: '接访日 the reception day' })
export class ReceptionDayPayload {
  @Field(() => ReceptionDayNode, { description: '接访日 the day' }) receptionDay!: ReceptionDayNode
}

@ObjectAccess(receptionReaders)
@ObjectType('LeadOfficialPayload', { description: '领导 the official' })
export class LeadOfficialPayload {
  @Field(() => LeadOfficialNode, { description: '领导 the official' }) leadOfficial!: LeadOfficialNode
}

@ObjectAccess(receptionReaders)
@ObjectType('CaseLead', { description: '领导包案 a case taken on' })
export class CaseLeadNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '包案之日 taken on' }) takenOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '化解期限 resolve by' }) resolveBy!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '最近进展之日 last progress' })
  progressedOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '结束之日 let go on' }) releasedOn!: LocalDate | null
}

@ObjectAccess(receptionReaders)
@ObjectType('CaseLeadConnection', { description: '包案列表 a page of cases taken on' })
export class CaseLeadConnection {
  @Field(() => [CaseLeadNode]) nodes!: CaseLeadNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
}

/* What is shown of one matter. */

@ObjectAccess(matterReaders)
@ObjectType('CaseProgress', { description: '包案进展 progress' })
export class CaseProgressNode {
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => String, { description: '进展 how far it is' }) progress!: string
}

@ObjectAccess(matterReaders)
@ObjectType('MatterLead', { description: '本事项的领导包案 the case as a leading official took it on' })
export class MatterLeadNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '包案之日 taken on' }) takenOn!: LocalDate
  @Field(() => String, { description: '理由 why' }) reason!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '化解期限 resolve by' }) resolveBy!: LocalDate | null
  @Field(() => [CaseProgressNode], { description: '进展 progress' }) progress!: CaseProgressNode[]
  @Field(() => LocalDateScalar, { nullable: true, description: '结束之日 let go on' }) releasedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '结果 result' }) result!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('MatterReception', { description: '本事项的领导接访 the matter at a reception' })
export class MatterReceptionNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '接访之日 day' }) on!: LocalDate
  @Field(() => String, { description: '接访记录 record' }) record!: string
  @Field(() => ID, { nullable: true, description: '交办编号 id of the instruction' }) instructionId!: string | null
  @Field(() => String, { nullable: true, description: '交办内容 what was asked' }) instruction!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '反馈期限 report by' }) reportBy!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '反馈之日 reported on' }) reportedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '反馈 report' }) report!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('MatterAssistance', { description: '本事项的救助（第三十七条）assistance' })
export class MatterAssistanceNode {
  @Field(() => ID) id!: string
  @Field(() => AssistanceKindEnum, { description: '种类 kind' }) assistance!: AssistanceKind
  @Field(() => LocalDateScalar, { description: '引导之日 led on' }) ledOn!: LocalDate
  @Field(() => String, { description: '困难情况 need' }) need!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '答复之日 answered on' }) answeredOn!: LocalDate | null
  @Field(() => AssistanceOutcomeEnum, { nullable: true, description: '结果 outcome' })
  outcome!: AssistanceOutcome | null
  @Field(() => String, { nullable: true, description: '答复 answer' }) answer!: string | null
}

/* Plans. */

const plan = { place: z.string().max(200), fromTime: z.string().max(5), untilTime: z.string().max(5) }

@InputType({ description: '安排接访日 plan a reception day' })
export class PlanReceptionInput {
  static readonly schema = z.object(plan)
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '接访领导 official' }) officialId!: string
  @Field(() => LocalDateScalar, { description: '接访之日 day' }) on!: LocalDate
  @Field(() => String, { description: '开始时间 HH:MM' }) fromTime!: string
  @Field(() => String, { description: '结束时间 HH:MM' }) untilTime!: string
  @Field(() => String, { description: '地点 place' }) place!: string
}

@InputType({ description: '调整接访日 move a reception day' })
export class MoveReceptionInput extends PlanReceptionInput {
  static override readonly schema = z.object({ ...plan, reason: z.string().max(600) })
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => String, { description: '原因 why' }) reason!: string
}

@InputType({ description: '取消接访日 cancel a reception day' })
export class CancelReceptionInput {
  static readonly schema = z.object({ reason: z.string().max(600) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => String, { description: '原因 why' }) reason!: string
}

@InputType({ description: '登记接访人次 note that it was held' })
export class CloseReceptionInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => Int, { description: '接待人次 person-times' }) visitors!: number
}

@InputType({ description: '增加接访领导 add a leading official' })
export class AddLeadOfficialInput {
  static readonly schema = z.object({ name: z.string().max(100), title: z.string().max(200) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => String, { description: '职务 title' }) title!: string
}

@InputType({ description: '修改接访领导 change a leading official' })
export class UpdateLeadOfficialInput {
  static readonly schema = z.object({ title: z.string().max(200) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => String, { description: '职务 title' }) title!: string
  @Field(() => Boolean, { description: '在任 in office' }) isActive!: boolean
}
