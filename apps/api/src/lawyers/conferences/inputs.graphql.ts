import type { ConferenceKind, ConferenceRole, ConferenceTelling, ConflictGround } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, Int } from 'type-graphql'
import { z } from 'zod'
import { text } from '../../matters/counter/index.js'
import { LocalDateScalar } from '../../platform/index.js'
import { ConferenceKindEnum, ConferenceRoleEnum, ConferenceTellingEnum, ConflictGroundEnum } from './codes.graphql.js'

const id = z.string().min(1).max(36)
const key = z.string().min(8).max(80)
const onCase = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ idempotencyKey: key, caseId: id, ...shape })
const session = { fromTime: z.string().max(5), untilTime: z.string().max(5), place: text(100).nullish() }
const item = { matterNumber: z.string().max(60).nullish(), question: text(500) }
const seat = { professionalId: id.nullish(), ofOrganId: id.nullish(), name: text(40).nullish() }
const reason = text(500)

@InputType({ description: '对会议的行为 an act on a conference' })
class ConferenceActFields {
  @Field(() => String, { description: '幂等键 key of the act' }) idempotencyKey!: string
  @Field(() => ID, { description: '会议 the conference' }) caseId!: string
  @Field(() => Int, { nullable: true, description: '所见版本 version the caller saw' }) expectedVersion?: number | null
}

@InputType({ description: '一项议题 a line of the agenda' })
class AgendaItemInput {
  @Field(() => String, { nullable: true, description: '信访件编号；没有对应事项的为空 number of the matter, if any' })
  matterNumber?: string | null
  @Field(() => String, { description: '研究的问题，不写姓名 question, without names' }) question!: string
}

@InputType({ description: '一个席位 a seat' })
class ConferenceSeatInput {
  @Field(() => ConferenceRoleEnum, { description: '身份 role' }) role!: ConferenceRole
  @Field(() => ID, { nullable: true, description: '值守名单上的人员 somebody of the list' })
  professionalId?: string | null
  @Field(() => ID, { nullable: true, description: '参加的单位 organ' }) ofOrganId?: string | null
  @Field(() => String, { nullable: true, description: '姓名或者职务 person or post' }) name?: string | null
}

@InputType({ description: '召集研判会议、安排联合接访 call a conference' })
export class CallConferenceInput {
  static readonly schema = z.object({
    ...{ idempotencyKey: key, title: text(200), convenor: text(100).nullish(), aboutCase: text(60).nullish() },
    ...{ ...session, items: z.array(z.object(item)).max(30), seats: z.array(z.object(seat)).max(60) },
  })
  @Field(() => String, { description: '幂等键 key of the act' }) idempotencyKey!: string
  @Field(() => ConferenceKindEnum, { description: '种类 kind' }) kind!: ConferenceKind
  @Field(() => String, { description: '名称，不写姓名 title, without names' }) title!: string
  @Field(() => LocalDateScalar, { description: '召开之日 held on' }) heldOn!: LocalDate
  @Field(() => String, { description: '开始时间，每刻钟一格 from, on quarters of an hour' }) fromTime!: string
  @Field(() => String, { description: '结束时间 until' }) untilTime!: string
  @Field(() => ID, { nullable: true, description: '本单位的房间 room of the house' }) roomId?: string | null
  @Field(() => String, { nullable: true, description: '其他地点 another place' }) place?: string | null
  @Field(() => String, { nullable: true, description: '召集单位，本单位召集的为空 who calls it, if not the office' })
  convenor?: string | null
  @Field(() => String, { nullable: true, description: '对应案件的编号 number of the case it is about' })
  aboutCase?: string | null
  @Field(() => [AgendaItemInput], { description: '议题 agenda' }) items!: AgendaItemInput[]
  @Field(() => [ConferenceSeatInput], { description: '参会人员 seats' }) seats!: ConferenceSeatInput[]
}

@InputType({ description: '添加议题 add an item' })
export class AddAgendaItemInput extends ConferenceActFields {
  static readonly schema = onCase(item)
  @Field(() => String, { nullable: true, description: '信访件编号 number of the matter' }) matterNumber?: string | null
  @Field(() => String, { description: '研究的问题，不写姓名 question, without names' }) question!: string
}

@InputType({ description: '添加参会人员 give a seat' })
export class GiveConferenceSeatInput extends ConferenceActFields {
  static readonly schema = onCase(seat)
  @Field(() => ConferenceRoleEnum, { description: '身份 role' }) role!: ConferenceRole
  @Field(() => ID, { nullable: true, description: '值守名单上的人员 somebody of the list' })
  professionalId?: string | null
  @Field(() => ID, { nullable: true, description: '参加的单位 organ' }) ofOrganId?: string | null
  @Field(() => String, { nullable: true, description: '姓名或者职务 person or post' }) name?: string | null
}

@InputType({ description: '取消席位 take a seat back' })
export class TakeBackConferenceSeatInput extends ConferenceActFields {
  static readonly schema = onCase({ seatId: id, reason })
  @Field(() => ID, { description: '席位 seat' }) seatId!: string
  @Field(() => String, { description: '原因 reason' }) reason!: string
}

@InputType({ description: '登记已通知 note who was told' })
export class TellConferenceInput extends ConferenceActFields {
  static readonly schema = onCase({ seatIds: z.array(id).min(1).max(60) })
  @Field(() => [ID], { description: '已通知的席位 seats' }) seatIds!: string[]
  @Field(() => ConferenceTellingEnum, { description: '方式 how' }) how!: ConferenceTelling
}

@InputType({ description: '改期 move a conference' })
export class MoveConferenceInput extends ConferenceActFields {
  static readonly schema = onCase({ ...session, reason })
  @Field(() => LocalDateScalar, { description: '召开之日 held on' }) heldOn!: LocalDate
  @Field(() => String, { description: '开始时间 from' }) fromTime!: string
  @Field(() => String, { description: '结束时间 until' }) untilTime!: string
  @Field(() => ID, { nullable: true, description: '本单位的房间 room of the house' }) roomId?: string | null
  @Field(() => String, { nullable: true, description: '其他地点 another place' }) place?: string | null
  @Field(() => String, { description: '原因 reason' }) reason!: string
}

@InputType({ description: '取消会议 cancel a conference' })
export class CancelConferenceInput extends ConferenceActFields {
  static readonly schema = onCase({ reason })
  @Field(() => String, { description: '原因 reason' }) reason!: string
}

@InputType({ description: '就一项议题声明利益冲突并回避 declare a conflict on an item' })
export class DeclareSeatConflictInput extends ConferenceActFields {
  static readonly schema = onCase({ seatId: id, itemId: id, note: reason.nullish() })
  @Field(() => ID, { description: '席位 seat' }) seatId!: string
  @Field(() => ID, { description: '议题 item' }) itemId!: string
  @Field(() => ConflictGroundEnum, { description: '情形 ground' }) ground!: ConflictGround
  @Field(() => String, { nullable: true, description: '说明 note' }) note?: string | null
}

@InputType({ description: '登记会议记录 record a conference' })
export class RecordConferenceInput extends ConferenceActFields {
  static readonly schema = onCase({ record: text(8000), absentSeatIds: z.array(id).max(60) })
  @Field(() => String, { description: '记录，不写信访人姓名 record, without petitioners’ names' }) record!: string
  @Field(() => [ID], { description: '未到会的席位 absent seats' }) absentSeatIds!: string[]
  @Field(() => Int, { nullable: true, description: '联合接访的接待人次 person-times received jointly' })
  visitors?: number | null
}

@InputType({ description: '登记意见 note advice' })
export class NoteAdviceInput extends ConferenceActFields {
  static readonly schema = onCase({ itemId: id, seatId: id.nullish(), advice: text(4000) })
  @Field(() => ID, { description: '议题 item' }) itemId!: string
  @Field(() => ID, { nullable: true, description: '发表意见的席位；空为会议意见 whose; empty: of the conference' })
  seatId?: string | null
  @Field(() => String, { description: '意见 advice' }) advice!: string
}

@InputType({ description: '交办后续事项 ask an organ to follow up' })
export class GiveFollowUpInput extends ConferenceActFields {
  static readonly schema = onCase({ itemId: id.nullish(), toOrganId: id, text: text(1000) })
  @Field(() => ID, { nullable: true, description: '所属议题 item' }) itemId?: string | null
  @Field(() => ID, { description: '承办单位 organ' }) toOrganId!: string
  @Field(() => String, { description: '内容 what is to be done' }) text!: string
  @Field(() => LocalDateScalar, { description: '反馈期限 to be reported by' }) reportBy!: LocalDate
}

@InputType({ description: '反馈落实情况 report a follow-up' })
export class ReportFollowUpInput extends ConferenceActFields {
  static readonly schema = onCase({ followUpId: id, report: text(4000) })
  @Field(() => ID, { description: '后续事项 follow-up' }) followUpId!: string
  @Field(() => LocalDateScalar, { description: '反馈之日 reported on' }) on!: LocalDate
  @Field(() => String, { description: '落实情况 report' }) report!: string
}

@InputType({ description: '不再落实 drop a follow-up' })
export class DropFollowUpInput extends ConferenceActFields {
  static readonly schema = onCase({ followUpId: id, reason })
  @Field(() => ID, { description: '后续事项 follow-up' }) followUpId!: string
  @Field(() => String, { description: '原因 reason' }) reason!: string
}

@InputType({ description: '登记已告知联合接访结果 note that the result was told' })
export class TellJointResultInput extends ConferenceActFields {
  static readonly schema = onCase({ result: text(2000) })
  @Field(() => LocalDateScalar, { description: '告知之日 told on' }) on!: LocalDate
  @Field(() => ConferenceTellingEnum, { description: '方式 how' }) how!: ConferenceTelling
  @Field(() => String, { description: '内容 result' }) result!: string
}

@InputType({ description: '更正一条记录 put an entry right' })
export class CorrectConferenceInput extends ConferenceActFields {
  static readonly schema = onCase({ factId: id, text: text(8000).nullish(), reason })
  @Field(() => ID, { description: '记录 entry' }) factId!: string
  @Field(() => String, { nullable: true, description: '正确的文字；空为撤销 the text; empty: it is taken out' })
  text?: string | null
  @Field(() => String, { description: '原因 reason' }) reason!: string
}
