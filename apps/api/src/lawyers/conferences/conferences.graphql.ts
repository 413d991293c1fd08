import type {
  ConferenceAct,
  ConferenceKind,
  ConferenceRole,
  ConferenceState,
  ConferenceTelling,
  ConflictGround,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { matterReaders } from '../../matters/reading/index.js'
import { CitationTextNode, PageInfoNode } from '../../organs/index.js'
import { InstantScalar, LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { conferenceReaders, figureReaders } from './access.js'
import {
  ConferenceActEnum,
  ConferenceKindEnum,
  ConferenceRoleEnum,
  ConferenceStateEnum,
  ConferenceTellingEnum,
  ConflictGroundEnum,
} from './codes.graphql.js'

@ObjectAccess(conferenceReaders)
@ObjectType('ConferenceAdvice', { description: '一条意见 advice on an item' })
export class ConferenceAdviceNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '登记之日 noted on' }) on!: LocalDate
  @Field(() => String, { nullable: true, description: '发表意见的人；空为会议意见 whose; empty: of the conference' })
  byName!: string | null
  @Field(() => String, { description: '意见 advice' }) advice!: string
}

@ObjectAccess(conferenceReaders)
@ObjectType('ConferenceItem', { description: '一项议题 a line of the agenda' })
export class ConferenceItemNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '研究的问题 question' }) question!: string
  @Field(() => ID, { nullable: true, description: '信访事项，可见时才有 the matter, where one may see it' })
  matterId!: string | null
  @Field(() => String, { nullable: true, description: '信访件编号，可见时才有 its number, where one may see it' })
  matterNumber!: string | null
  @Field(() => [ConferenceAdviceNode], { description: '意见 advice' }) advice!: readonly ConferenceAdviceNode[]
}

@ObjectAccess(conferenceReaders)
@ObjectType('ConferenceConflict', { description: '就一项议题回避 stands back on an item' })
export class ConferenceConflictNode {
  @Field(() => ID, { description: '议题 item' }) itemId!: string
  @Field(() => ConflictGroundEnum, { description: '情形 ground' }) ground!: ConflictGround
  @Field(() => Boolean, { description: '本人声明 by the own word' }) isOwnWord!: boolean
}

@ObjectAccess(conferenceReaders)
@ObjectType('ConferenceSeat', { description: '一个参会席位 a seat in a conference' })
export class ConferenceSeatNode {
  @Field(() => ID) id!: string
  @Field(() => ConferenceRoleEnum, { description: '身份 role' }) role!: ConferenceRole
  @Field(() => String, { description: '姓名、职务或者单位 person, post or organ' }) name!: string
  @Field(() => Boolean, { description: '值守名单上的专业人员 of the list of professionals' }) isProfessional!: boolean
  @Field(() => Boolean, { description: '未到会 absent' }) isAbsent!: boolean
  @Field(() => Boolean, { description: '待通知 still to be told' }) isToTell!: boolean
  @Field(() => Boolean, { description: '席位有效；取消的席位通知后不再列出 false: taken back' }) isSeated!: boolean
  @Field(() => [ConferenceConflictNode], { description: '回避的议题 items it stands back on' })
  conflicts!: readonly ConferenceConflictNode[]
}

@ObjectAccess(conferenceReaders)
@ObjectType('ConferenceFollowUp', { description: '一项后续事项 what an organ was asked for, or undertook' })
export class ConferenceFollowUpNode {
  @Field(() => ID) id!: string
  @Field(() => ID, { nullable: true, description: '所属议题 item' }) itemId!: string | null
  @Field(() => String, { description: '内容 what is to be done' }) text!: string
  @Field(() => LocalDateScalar, { description: '交办之日 given on' }) givenOn!: LocalDate
  @Field(() => LocalDateScalar, { description: '反馈期限 to be reported by' }) reportBy!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '反馈之日 reported on' }) reportedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '落实情况 report' }) report!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '不再落实之日 dropped on' }) droppedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '不再落实的原因 why it was dropped' }) reason!: string | null
}

@ObjectAccess(conferenceReaders)
@ObjectType('ConferenceHeld', { description: '召开情况 how it was held' })
export class ConferenceHeldNode {
  @Field(() => LocalDateScalar, { description: '登记之日 recorded on' }) on!: LocalDate
  @Field(() => String, { nullable: true, description: '记录；不能看到全部议题的为空 record, for who reads every item' })
  record!: string | null
  @Field(() => Int, { nullable: true, description: '参会人数 people who sat in it' }) attendees!: number | null
  @Field(() => Int, { nullable: true, description: '联合接访的接待人次 person-times received jointly' })
  visitors!: number | null
}

@ObjectAccess(conferenceReaders)
@ObjectType('ConferenceResult', { description: '已告知的结果 the result that was told' })
export class ConferenceResultNode {
  @Field(() => LocalDateScalar, { description: '告知之日 told on' }) on!: LocalDate
  @Field(() => ConferenceTellingEnum, { description: '方式 how' }) how!: ConferenceTelling
  @Field(() => String, { description: '内容 result' }) result!: string
}

@ObjectAccess(conferenceReaders)
@ObjectType('ConferenceEntry', { description: '一条记录 an entry of the record' })
export class ConferenceEntryNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => InstantScalar, { description: '记录时刻 recorded at' }) recordedAt!: Date
  @Field(() => String, { description: '事项（中文）what' }) labelZh!: string
  @Field(() => String, { description: '事项（英文）what, in English' }) labelEn!: string
  @Field(() => String, { nullable: true, description: '文字 text' }) text!: string | null
  @Field(() => Boolean, { description: '文字可以更正 its text can be put right' }) isCorrectable!: boolean
  @Field(() => Boolean, { description: '可以撤销 can be taken out' }) isAnnullable!: boolean
}

@ObjectAccess(conferenceReaders)
@ObjectType('ConferenceAct', { description: '可以或者不可以办理的行为 an act as it stands now' })
export class ConferenceActNode {
  @Field(() => ConferenceActEnum, { description: '行为 act' }) name!: ConferenceAct
  @Field(() => String, { description: '名称（中文）name in Chinese' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) labelEn!: string
  @Field(() => Boolean, { description: '可以办理 possible now' }) isPossible!: boolean
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
  @Field(() => String, { nullable: true, description: '不可办理的原因 why not' }) reasonZh!: string | null
  @Field(() => String, { nullable: true, description: '不可办理的原因（英文）why not, in English' }) reasonEn!:
    string | null
}

@ObjectAccess(conferenceReaders)
@ObjectType('Conference', { description: '研判会议或者联合接访 a case conference, or a joint reception' })
export class ConferenceNode {
  @Field(() => ID) id!: string
  @Field(() => ConferenceKindEnum, { description: '种类 kind' }) kind!: ConferenceKind
  @Field(() => String, { description: '名称 title' }) title!: string
  @Field(() => LocalDateScalar, { description: '召开之日 held on' }) heldOn!: LocalDate
  @Field(() => String, { nullable: true, description: '开始时间 from' }) fromTime!: string | null
  @Field(() => String, { nullable: true, description: '结束时间 until' }) untilTime!: string | null
  @Field(() => String, { description: '地点 place' }) place!: string
  @Field(() => Int, { description: '席位数 seats' }) seatCount!: number
  @Field(() => Int, { description: '待反馈的后续事项数 follow-ups that are open' }) openFollowUps!: number
  @Field(() => Int, { description: '待通知人数 people still to be told' }) toTellCount!: number
}

@ObjectAccess(conferenceReaders)
@ObjectType('ConferenceConnection', { description: '研判会议、联合接访列表 a page of conferences' })
export class ConferenceConnection {
  @Field(() => [ConferenceNode]) nodes!: ConferenceNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@ObjectAccess(figureReaders)
@ObjectType('ConferenceFigure', { description: '一个月召开的次数，按种类分别计算 held in a month, each kind apart' })
export class ConferenceFigureNode {
  @Field(() => ConferenceKindEnum, { description: '种类 kind' }) kind!: ConferenceKind
  @Field(() => String, { description: '月份，如 2022-05 month' }) month!: string
  @Field(() => Int, { description: '次数 held' }) held!: number
}

@ObjectAccess(conferenceReaders)
@ObjectType('ConferencePayload', { description: '会议 the conference' })
export class ConferencePayload {
  @Field(() => ConferenceNode, { description: '会议 the conference' }) conference!: ConferenceNode
}

@ObjectAccess(matterReaders)
@ObjectType('MatterConferenceAdvice', { description: '对本事项的意见 advice on this matter' })
export class MatterConferenceAdviceNode {
  @Field(() => ID) id!: string
  @Field(() => String, { nullable: true, description: '发表意见的人 whose' }) byName!: string | null
  @Field(() => String, { description: '意见 advice' }) advice!: string
}

@ObjectAccess(matterReaders)
@ObjectType('MatterConference', { description: '研究本事项的会议，可见时才列出 a conference on this matter' })
export class MatterConferenceNode {
  @Field(() => ID) id!: string
  @Field(() => ConferenceKindEnum, { description: '种类 kind' }) kind!: ConferenceKind
  @Field(() => String, { description: '编号 number' }) number!: string
  @Field(() => String, { description: '名称 title' }) title!: string
  @Field(() => LocalDateScalar, { description: '召开之日 held on' }) heldOn!: LocalDate
  @Field(() => ConferenceStateEnum, { description: '状态 state' }) state!: ConferenceState
  @Field(() => [String], { description: '研究的问题 questions' }) questions!: string[]
  @Field(() => [MatterConferenceAdviceNode], { description: '意见 advice' }) advice!: MatterConferenceAdviceNode[]
}
