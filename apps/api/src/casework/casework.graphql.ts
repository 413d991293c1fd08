import type { DutyState, Light } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DutyKindEnum, DutyStateEnum } from '../matters/counter/index.js'
import { CitationTextNode, LightEnum, PageInfoNode } from '../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../platform/index.js'
import { caseReaders, roomReaders } from './access.js'

@ObjectAccess(caseReaders)
@ObjectType('CaseDuty', { description: '案件（复议、调解等）的期限 a duty or window of a case beside the matters' })
export class CaseDutyNode {
  @Field(() => ID) id!: string
  @Field(() => ID, { description: '所属案件 its case' }) caseId!: string
  @Field(() => String, { description: '案件种类代码 kind of case' }) caseKind!: string
  @Field(() => String, { description: '案件种类 kind of case in Chinese' }) kindZh!: string
  @Field(() => String, { description: '案件种类（英文）kind of case in English' }) kindEn!: string
  @Field(() => String, { description: '案号 number of the case' }) number!: string
  @Field(() => Boolean, {
    description: '履行单位能否打开案件 whether whoever owes it may open the case',
  })
  opensCase!: boolean
  @Field(() => String, { description: '期限编码 clock' }) clock!: string
  @Field(() => String, { description: '名称（中文）' }) termZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) termEn!: string
  @Field(() => DutyKindEnum, { description: '义务或者权利期间 a duty, or a window' }) kind!: 'DUTY' | 'RIGHT'
  @Field(() => String, {
    nullable: true,
    description: '系统外履行单位的名称 name of an organ outside this house that owes it',
  })
  outsideOrgan!: string | null
  @Field(() => LocalDateScalar, { description: '起算事由发生之日（不计入）day 0' }) eventOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '未顺延的最后一日 last day by counting alone' })
  rawLastOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '法定届满日 lawful last day' })
  lawfulLastOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '提醒日（未顺延之日）the strict day to warn by' })
  warnOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '终止之日 day it ended' }) endedOn!: LocalDate | null
  @Field(() => Boolean, { description: '放假安排未公布，日期暂定 provisional' }) isProvisional!: boolean
  @Field(() => DutyStateEnum, { description: '今日状态 state today' }) state!: DutyState
  @Field(() => LightEnum, { description: '期限灯 light' }) light!: Light
  @Field(() => Int, { nullable: true, description: '距提醒日的工作日数 working days to the day to warn by' })
  daysLeft!: number | null
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
}

@ObjectAccess(caseReaders)
@ObjectType('CaseDutyConnection', { description: '案件期限列表 a page of duties of cases' })
export class CaseDutyConnection {
  @Field(() => [CaseDutyNode]) nodes!: CaseDutyNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
}

@ObjectAccess(roomReaders)
@ObjectType('Room', { description: '可预订的房间（听证室、复议审理室、调解室）a room that can be booked' })
export class RoomNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '版本 version' }) version!: number
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => String, { description: '地点 where it is' }) place!: string
  @Field(() => String, { description: '用途 what it is used for' }) use!: string
  @Field(() => Int, { description: '座位数 seats' }) seats!: number
  @Field(() => Boolean, { description: '可以预订 can be booked' }) isActive!: boolean
}

@ObjectAccess(roomReaders)
@ObjectType('RoomPayload', { description: '房间 the room' })
export class RoomPayload {
  @Field(() => RoomNode, { description: '房间 the room' }) room!: RoomNode
}

@ObjectAccess(roomReaders)
@ObjectType('RoomBooking', { description: '房间的一次占用，只写案号 one booking of a room, by the number of the case' })
export class RoomBookingNode {
  @Field(() => ID, { description: '占用的事由 what it is booked for' }) holderId!: string
  @Field(() => String, { description: '事由种类 kind of what it is booked for' }) holderKind!: string
  @Field(() => String, { description: '案号 number of the case' }) title!: string
  @Field(() => ID, { description: '房间 the room' }) resourceId!: string
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => String, { description: '开始时间 from, HH:MM, office’s time' }) fromTime!: string
  @Field(() => String, { description: '结束时间 until, HH:MM' }) untilTime!: string
}

@InputType({ description: '增加房间 add a room' })
export class AddRoomInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => String, { description: '地点 where it is' }) place!: string
  @Field(() => String, { description: '用途 what it is used for' }) use!: string
  @Field(() => Int, { description: '座位数 seats' }) seats!: number
}

@InputType({ description: '修改房间 change a room' })
export class UpdateRoomInput extends AddRoomInput {
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => Boolean, { description: '可以预订 can be booked' }) isActive!: boolean
}
