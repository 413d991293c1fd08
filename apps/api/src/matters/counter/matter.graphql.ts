import type { LocalDate } from '@petition/law'
import type { Channel, ClaimClass, Outcome, Purpose, Stage, Standing, Topic } from '@petition/domain'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Light } from '@petition/domain'
import { LightEnum, PageInfoNode } from '../../organs/index.js'
import { InstantScalar, LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import { matterFilterSchema, type MatterFilter } from '../reading/matter-filter.js'
import {
  ChannelEnum,
  ClaimClassEnum,
  OutcomeEnum,
  PurposeEnum,
  StageEnum,
  StandingEnum,
  TopicEnum,
} from './codes.graphql.js'

@ObjectAccess(matterReaders)
@ObjectType('Matter', { description: '信访事项 a petition matter' })
export class MatterNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '版本，随每次办理递增 version, one more with every act' }) version!: number
  @Field(() => String, { description: '信访编号 number' }) number!: string
  @Field(() => StandingEnum, { description: '状态 standing' }) standing!: Standing
  @Field(() => StageEnum, { description: '环节 stage' }) stage!: Stage
  @Field(() => String, { description: '概要 summary' }) summary!: string
  @Field(() => LocalDateScalar, { description: '收到之日 day of receipt' }) receivedOn!: LocalDate
  @Field(() => InstantScalar, { description: '登记时刻 recorded' }) registeredAt!: Date
  @Field(() => ChannelEnum, { description: '渠道 channel' }) channel!: Channel
  @Field(() => PurposeEnum, { description: '目的 purpose' }) purpose!: Purpose
  @Field(() => TopicEnum, { description: '内容分类 topic' }) topic!: Topic
  @Field(() => String, { nullable: true, description: '问题属地代码 place code' }) placeCode!: string | null
  @Field(() => String, { nullable: true, description: '具体地点 place in words' }) placeText!: string | null
  @Field(() => Int, { description: '信访人数 people' }) groupSize!: number
  @Field(() => Boolean, { description: '匿名 anonymous' }) isAnonymous!: boolean
  @Field(() => String, { nullable: true, description: '以往信访情况（信访人自述）told of earlier petitions' })
  previousHistory!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('NextDuty', { description: '最先到期的义务 the duty that comes first' })
export class NextDutyNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '名称（中文）' }) termZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) termEn!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '提醒日 day to warn by' }) warnOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '法定届满日 lawful last day' })
  lawfulLastOn!: LocalDate | null
}

@ObjectAccess(matterReaders)
@ObjectType('MatterConnection', { description: '信访事项列表 a page of matters' })
export class MatterConnection {
  @Field(() => [MatterNode]) nodes!: MatterNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, {
    nullable: true,
    description: '总数，选取时才计算；多于一千件时不计，为空 counted only when selected; null beyond a thousand',
  })
  totalCount!: number | null
}

@ObjectAccess(matterReaders)
@ObjectType('Claim', { description: '诉求 a claim, and what became of it' })
export class ClaimNode {
  @Field(() => Int, { description: '序号 number' }) no!: number
  @Field(() => String, { description: '诉求 what is asked for' }) text!: string
  @Field(() => String, { nullable: true, description: '事实和理由 facts and reasons' }) factsAndReasons!: string | null
  @Field(() => ClaimClassEnum, { nullable: true, description: '类别 class' }) class!: ClaimClass | null
  @Field(() => Int, { nullable: true, description: '法定途径（第三十一条第一至六项）road, 1 to 6' }) road!:
    number | null
  @Field(() => String, { nullable: true, description: '确定途径的关键事实 the deciding fact' })
  decidingFact!: string | null
  @Field(() => OutcomeEnum, { nullable: true, description: '处理结论 outcome' }) outcome!: Outcome | null
  @Field(() => String, { nullable: true, description: '查明事实 finding' }) finding!: string | null
  @Field(() => String, { nullable: true, description: '依据 basis' }) basis!: string | null
  @Field(() => String, { nullable: true, description: '处理意见 result' }) result!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '落实期限 carry out by' }) performBy!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '落实之日 carried out' }) performedOn!: LocalDate | null
}

@InputType('MatterFilter', { description: '信访事项筛选 filter of matters; nobody is found by name' })
export class MatterFilterInput implements MatterFilter {
  static readonly schema = matterFilterSchema
  @Field(() => [StandingEnum], { nullable: true, description: '状态 standing' }) standing?: Standing[]
  @Field(() => [StageEnum], { nullable: true, description: '环节 stage' }) stage?: Stage[]
  @Field(() => ID, { nullable: true, description: '责任单位 accountable organ' }) organId?: string
  @Field(() => ID, { nullable: true, description: '应履行单位；期限灯按其所负期限 organ that owes; its lights' })
  owedBy?: string
  @Field(() => ID, { nullable: true, description: '承办人 handler' }) handlerId?: string
  @Field(() => ID, { nullable: true, description: '承办岗位 desk' }) deskId?: string
  @Field(() => Boolean, { nullable: true, description: '与我有关：交给我、我的岗位或者我登记未交的 mine' })
  mine?: boolean
  @Field(() => [LightEnum], { nullable: true, description: '期限灯 light' }) light?: Light[]
  @Field(() => [ChannelEnum], { nullable: true, description: '渠道 channel' }) channel?: Channel[]
  @Field(() => [TopicEnum], { nullable: true, description: '内容分类 topic' }) topic?: Topic[]
  @Field(() => String, { nullable: true, description: '问题属地代码 place code' }) placeCode?: string
  @Field(() => LocalDateScalar, { nullable: true, description: '收到之日起 received from' }) receivedFrom?: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '收到之日止 received to' }) receivedTo?: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '提醒日起 due from' }) dueFrom?: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '提醒日止 due to' }) dueTo?: LocalDate
  @Field(() => String, { nullable: true, description: '编号或者编号开头 number, or its beginning' }) number?: string
  @Field(() => String, { nullable: true, description: '内容包含的词，不查姓名 words of the text, never names' })
  words?: string
  @Field(() => String, { nullable: true, description: '工作台数字，如 LATE a figure of the workbench' })
  figure?: string
}
