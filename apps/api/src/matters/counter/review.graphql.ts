import type { LocalDate } from '@petition/law'
import type { DutyState, Light, ReviewLevel, ReviewOutcome, ReviewState } from '@petition/domain'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CitationTextNode, LightEnum, PageInfoNode } from '../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import { reviewFilterSchema, type ReviewFilter } from '../reading/review-queue.js'
import { DutyStateEnum, ReviewLevelEnum, ReviewOutcomeEnum, ReviewStateEnum } from './codes.graphql.js'
import { PartyNode } from './party.graphql.js'
import { AnswerNode } from './record.graphql.js'

@ObjectAccess(matterReaders)
@ObjectType('ReviewRequest', { description: '一位信访人的复查、复核申请 one party’s asking' })
export class ReviewRequestNode {
  @Field(() => ID) id!: string
  @Field(() => PartyNode, { description: '申请人 who asks' }) party!: PartyNode
  @Field(() => LocalDateScalar, { description: '到达之日 arrived' }) on!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '邮戳日期 postmark' }) postmarkedOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '申请期限届满日 last day to ask' })
  lastOn!: LocalDate | null
  @Field(() => Boolean, { description: '在期限内 in time' }) isInTime!: boolean
  @Field(() => LocalDateScalar, { nullable: true, description: '收到意见书之日 had the answer' })
  answeredOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '答复前撤回之日 withdrew before the answer' })
  withdrawnOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '不产生效力的理由（中文）' }) withoutEffectZh!: string | null
  @Field(() => String, { nullable: true, description: '不产生效力的理由（英文）why it has no effect' })
  withoutEffectEn!: string | null
  @Field(() => CitationTextNode, { nullable: true, description: '依据 article' }) citation!: CitationTextNode | null
}

@ObjectAccess(matterReaders)
@ObjectType('HearingDays', { description: '听证的起止日，首尾都计 days of a hearing, both inside' })
export class HearingDaysNode {
  @Field(() => LocalDateScalar, { description: '开始 from' }) from!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '结束；进行中为空 to; null while it lasts' })
  to!: LocalDate | null
}

@ObjectAccess(matterReaders)
@ObjectType('ReviewText', { description: '复查复核意见的内容 what a reviewing organ says' })
export class ReviewTextNode {
  @Field(() => ReviewOutcomeEnum, { description: '结论 outcome' }) outcome!: ReviewOutcome
  @Field(() => String, { description: '审查认定 what it found' }) finding!: string
  @Field(() => String, { description: '依据 basis' }) basis!: string
  @Field(() => String, { description: '意见及理由 opinion and reasons' }) result!: string
  @Field(() => [AnswerNode], { description: '变更后的逐项答复 changed answers' }) answers!: AnswerNode[]
  @Field(() => LocalDateScalar, { nullable: true, description: '重新作出处理意见的期限 day for the new opinion' })
  newOpinionBy!: LocalDate | null
}

@ObjectAccess(matterReaders)
@ObjectType('Review', { description: '一次复查或者复核 one round of review or re-review' })
export class ReviewNode {
  @Field(() => ID) id!: string
  @Field(() => ReviewLevelEnum, { description: '复查或者复核 which' }) level!: ReviewLevel
  @Field(() => ReviewStateEnum, { description: '进展 how far it has come' }) state!: ReviewState
  @Field(() => ReviewOutcomeEnum, { nullable: true, description: '结论 outcome' }) outcome!: ReviewOutcome | null
  @Field(() => LocalDateScalar, { description: '最早申请到达之日 first request' }) requestedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '接收之日 taken' }) takenOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '作出意见之日 decided' }) decidedOn!: LocalDate | null
  @Field(() => Boolean, { description: '仍待答复 still owed' }) isOpen!: boolean
  @Field(() => LocalDateScalar, { nullable: true, description: '提醒日 day to warn by' }) nextWarnOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '法定届满日 lawful last day' })
  nextLawfulLastOn!: LocalDate | null
  organId!: string
  clerkId!: string | null
  matterId!: string
  nextDutyKey!: string | null
  nextProvisional!: boolean
  nextSuspended!: boolean
}

@ObjectAccess(matterReaders)
@ObjectType('ReviewRound', { description: '一次复查或者复核的全部内容 a round with all that belongs to it' })
export class ReviewRoundNode {
  @Field(() => ReviewNode, { description: '概况 in short' }) review!: ReviewNode
  @Field(() => [ReviewRequestNode], { description: '申请 requests' }) asked!: ReviewRequestNode[]
  @Field(() => [HearingDaysNode], { description: '听证 hearings' }) hearings!: HearingDaysNode[]
  @Field(() => String, { nullable: true, description: '文号 number' }) number!: string | null
  @Field(() => Boolean, { description: '代录：由无账号的机关作出 recorded for an organ without accounts' })
  isOnBehalf!: boolean
  @Field(() => ReviewTextNode, {
    nullable: true,
    description: '意见；未作出前为本机关的草稿 decided, else the own draft',
  })
  text!: ReviewTextNode | null
  approvedById!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('ReviewWindow', { description: '一位信访人的申请期限，自其本人收到之日起 one party’s window' })
export class ReviewWindowNode {
  @Field(() => ID) id!: string
  @Field(() => ReviewLevelEnum, { description: '复查或者复核 which' }) level!: ReviewLevel
  @Field(() => PartyNode, { description: '信访人 petitioner' }) party!: PartyNode
  @Field(() => LocalDateScalar, { description: '收到意见书之日 receipt' }) receivedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '届满日 last day' }) lastOn!: LocalDate | null
  @Field(() => Int, { nullable: true, description: '剩余自然日，过期为负 calendar days left, negative after' })
  daysLeft!: number | null
  @Field(() => DutyStateEnum, { description: '状态 state' }) state!: DutyState
  @Field(() => LocalDateScalar, { nullable: true, description: '使用之日 used' }) usedOn!: LocalDate | null
}

@ObjectAccess(matterReaders)
@ObjectType('Afterwards', { description: '终结后仍应做的工作 what is owed even after the end' })
export class AfterwardsNode {
  @Field(() => String, { description: '中文' }) zh!: string
  @Field(() => String, { description: '英文 in English' }) en!: string
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
}

@ObjectAccess(matterReaders)
@ObjectType('MatterReviews', { description: '复查复核情况 review and re-review of a matter' })
export class MatterReviewsNode {
  @Field(() => [ReviewRoundNode], { description: '各次复查复核 rounds' }) rounds!: ReviewRoundNode[]
  @Field(() => [ReviewWindowNode], { description: '各信访人的申请期限 windows' }) windows!: ReviewWindowNode[]
  @Field(() => LocalDateScalar, { nullable: true, description: '责令重新作出处理意见的期限 ordered day, while owed' })
  newOpinionBy!: LocalDate | null
  @Field(() => [PartyNode], { description: '已走完三级程序的信访人（第三十六条第三款）who has gone the whole road' })
  endedFor!: PartyNode[]
  @Field(() => AfterwardsNode, { nullable: true, description: '终结后仍应做的工作 owed even after the end' })
  afterwards!: AfterwardsNode | null
  reviewOrganId!: string | null
  recheckOrganId!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('ReviewConnection', { description: '复查复核列表 a page of reviews' })
export class ReviewConnection {
  @Field(() => [ReviewNode]) nodes!: ReviewNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@InputType('ReviewFilter', { description: '复查复核筛选 filter of reviews' })
export class ReviewFilterInput implements ReviewFilter {
  static readonly schema = reviewFilterSchema
  @Field(() => [ReviewLevelEnum], { nullable: true, description: '复查或者复核 which' }) level?: ReviewLevel[]
  @Field(() => Boolean, { nullable: true, description: '仍待答复 still owed' }) isOpen?: boolean
  @Field(() => Boolean, { nullable: true, description: '分派给我的 given to me' }) mine?: boolean
  @Field(() => [LightEnum], { nullable: true, description: '期限灯 light' }) light?: Light[]
}
