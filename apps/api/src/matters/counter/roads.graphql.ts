import type { LocalDate } from '@petition/law'
import type { AccusationConcern, Adoption, CompetenceDecider, ManagedBy, ReportedTo } from '@petition/domain'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import {
  AccusationConcernEnum,
  AdoptionEnum,
  CompetenceDeciderEnum,
  ManagedByEnum,
  ReportedToEnum,
} from './roads-codes.graphql.js'

@ObjectAccess(matterReaders)
@ObjectType('OtherRoad', { description: '不适用其他途径的理由（第三十一条）why another road does not fit' })
export class OtherRoadNode {
  @Field(() => Int, { description: '途径 road' }) road!: number
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@ObjectAccess(matterReaders)
@ObjectType('AdviceDecision', { description: '一项建议的采纳决定 the decision on one piece of advice' })
export class AdviceDecisionNode {
  @Field(() => Int, { description: '诉求序号 claim' }) claimNo!: number
  @Field(() => AdoptionEnum, { description: '采纳情况 adoption' }) adoption!: Adoption
  @Field(() => String, { description: '理由 reasons' }) reasons!: string
  @Field(() => String, { nullable: true, description: '采取的措施 what is done' }) measure!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('AdviceReply', { description: '建议意见的研究答复（第二十九条）the reply to advice' })
export class AdviceReplyNode {
  @Field(() => String, { description: '文号 number' }) number!: string
  @Field(() => LocalDateScalar, { description: '决定之日 decided' }) decidedOn!: LocalDate
  @Field(() => [AdviceDecisionNode], { description: '逐项 decisions' }) decisions!: AdviceDecisionNode[]
  @Field(() => LocalDateScalar, { nullable: true, description: '答复送达之日 replied' }) repliedOn!: LocalDate | null
}

@ObjectAccess(matterReaders)
@ObjectType('AccusationHandover', {
  description: '检举控告的移交（第三十条）an accusation and the organ that takes it',
})
export class AccusationHandoverNode {
  @Field(() => AccusationConcernEnum, { description: '所涉事项 concern' }) concern!: AccusationConcern
  @Field(() => ManagedByEnum, { description: '管理权限 power' }) managedBy!: ManagedBy
  @Field(() => String, { description: '确定移交机关的事实 deciding fact' }) decidingFact!: string
  @Field(() => String, { description: '依据 basis' }) basis!: string
  @Field(() => String, { nullable: true, description: '未按移交机关表的理由 why another organ' })
  departure!: string | null
  @Field(() => LocalDateScalar, { description: '移交之日 handed over' }) handedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '签收之日 received' }) signedOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '记载结果之日 result noted' })
  resultOn!: LocalDate | null
  @Field(() => Boolean, { nullable: true, description: '可以告知 may be told' }) isTellable!: boolean | null
  @Field(() => String, { nullable: true, description: '结果 result' }) result!: string | null
  organId!: string
  accusedOrganId!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('LedIn', { description: '导入其他法定途径（第三十一条第一至四项）led into another procedure' })
export class LedInNode {
  @Field(() => ID, { description: '标识 id' }) id!: string
  @Field(() => [Int], { description: '诉求序号 claims' }) claimNos!: number[]
  @Field(() => Int, { description: '途径 road' }) road!: number
  @Field(() => String, { description: '向何处提出 where to go' }) place!: string
  @Field(() => LocalDateScalar, { description: '导入之日 day' }) on!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '接收之日 taken' }) takenOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '接收凭证 proof' }) proof!: string | null
  organId!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('Protection', { description: '依专门法律履行职责（第三十一条第五项）a duty under a special law' })
export class ProtectionNode {
  @Field(() => [Int], { description: '诉求序号 claims' }) claimNos!: number[]
  @Field(() => String, { description: '适用的法律 the law' }) law!: string
  @Field(() => LocalDateScalar, { description: '履行期限 last day' }) performBy!: LocalDate
  @Field(() => Boolean, { nullable: true, description: '已履行 performed' }) isPerformed!: boolean | null
  @Field(() => String, { nullable: true, description: '答复 answer' }) text!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '答复之日 answered' }) answeredOn!: LocalDate | null
}

@ObjectAccess(matterReaders)
@ObjectType('Assisting', { description: '协办（第二十四条第一款）an assisting organ and its part' })
export class AssistingNode {
  @Field(() => String, { description: '协办事项 its part' }) task!: string
  @Field(() => LocalDateScalar, { description: '提交期限 due' }) dueOn!: LocalDate
  @Field(() => String, { nullable: true, description: '协办意见 contribution' }) text!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '提交之日 given' }) contributedOn!: LocalDate | null
  organId!: string
}

@ObjectAccess(matterReaders)
@ObjectType('CompetenceDecision', { description: '职责归属决定（第二十四条）who is competent, and who decided it' })
export class CompetenceDecisionNode {
  @Field(() => CompetenceDeciderEnum, { description: '由谁决定 decider' }) decider!: CompetenceDecider
  @Field(() => String, { description: '决定人和文件 who, with which paper' }) who!: string
  @Field(() => String, { description: '理由 reasons' }) reasons!: string
  @Field(() => LocalDateScalar, { description: '记载之日 day' }) on!: LocalDate
  organId!: string
}

@ObjectAccess(matterReaders)
@ObjectType('UrgentReport', { description: '一次报告 one report' })
export class UrgentReportNode {
  @Field(() => LocalDateScalar, { description: '报告之日 day' }) on!: LocalDate
  @Field(() => [ReportedToEnum], { description: '向谁报告 to whom' }) to!: ReportedTo[]
  @Field(() => String, { description: '报告内容 what' }) what!: string
  @Field(() => String, { nullable: true, description: '已采取的措施 measures' }) measures!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('UrgentDecision', { description: '批示决定 a decision that came back' })
export class UrgentDecisionNode {
  @Field(() => LocalDateScalar, { description: '之日 day' }) on!: LocalDate
  @Field(() => ReportedToEnum, { description: '谁作出 by whom' }) by!: ReportedTo
  @Field(() => String, { description: '内容 text' }) text!: string
}

@ObjectAccess(matterReaders)
@ObjectType('Urgent', { description: '重大紧急信访事项（第二十五条）a major or urgent matter' })
export class UrgentNode {
  @Field(() => LocalDateScalar, { description: '发现之日 known' }) knownOn!: LocalDate
  @Field(() => String, { description: '情况 what' }) what!: string
  @Field(() => [UrgentReportNode], { description: '报告 reports' }) reports!: UrgentReportNode[]
  @Field(() => [UrgentDecisionNode], { description: '批示 decisions' }) decisions!: UrgentDecisionNode[]
}

@ObjectAccess(matterReaders)
@ObjectType('Holding', { description: '在一个单位的时间，由记录推算 how long an organ had it, from the facts' })
export class HoldingNode {
  @Field(() => LocalDateScalar, { description: '起 from' }) from!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '止 until' }) until!: LocalDate | null
  @Field(() => Int, { description: '日数 calendar days' }) days!: number
  @Field(() => Boolean, { description: '首办单位 the first handler' }) isFirstHandler!: boolean
  organId!: string
}

@ObjectAccess(matterReaders)
@ObjectType('Roads', { description: '信访程序以外的办理 what it came to beside the petition procedure' })
export class RoadsNode {
  @Field(() => AdviceReplyNode, { nullable: true, description: '建议答复 reply to advice' })
  advice!: AdviceReplyNode | null
  @Field(() => AccusationHandoverNode, { nullable: true, description: '检举控告移交 hand-over of an accusation' })
  handover!: AccusationHandoverNode | null
  @Field(() => [LedInNode], { description: '导入 led in' }) ledIn!: LedInNode[]
  @Field(() => [ProtectionNode], { description: '履职 under special laws' }) protection!: ProtectionNode[]
  @Field(() => [AssistingNode], { description: '协办 assisting organs' }) assisting!: AssistingNode[]
  @Field(() => [CompetenceDecisionNode], { description: '职责归属 competence' }) competence!: CompetenceDecisionNode[]
  @Field(() => UrgentNode, { nullable: true, description: '重大紧急 urgent' }) urgent!: UrgentNode | null
  @Field(() => [HoldingNode], { description: '各单位办理天数 how long each organ had it' }) holdings!: HoldingNode[]
  @Field(() => Boolean, { description: '再次转办须先有职责归属决定 a second passing-on needs a joint decision' })
  needsJointDecision!: boolean
}

@ObjectAccess(matterReaders)
@ObjectType('OriginalClaim', { description: '登记时的诉求 a claim as told' })
export class OriginalClaimNode {
  @Field(() => Int, { description: '登记时的序号 number at intake' }) no!: number
  @Field(() => String, { description: '诉求 text' }) text!: string
  @Field(() => String, { nullable: true, description: '事实和理由 facts and reasons' }) factsAndReasons!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('OriginalText', { description: '登记时的原文，限负责人和检举控告专办 the words told at intake' })
export class OriginalTextNode {
  @Field(() => String, { description: '概要 summary' }) summary!: string
  @Field(() => [OriginalClaimNode], { description: '诉求 claims' }) claims!: OriginalClaimNode[]
  @Field(() => LocalDateScalar, { description: '最近整理之日 last put right' }) settledOn!: LocalDate
}

@ObjectAccess(matterReaders)
@ObjectType('AccusationRoute', { description: '检举控告移交机关表的一行 one row of the table of competent organs' })
export class AccusationRouteNode {
  @Field(() => AccusationConcernEnum, { description: '所涉事项 concern' }) concern!: AccusationConcern
  @Field(() => ManagedByEnum, { description: '管理权限 power' }) managedBy!: ManagedBy
  @Field(() => String, { description: '依据 basis' }) basis!: string
  @Field(() => LocalDateScalar, { description: '生效日 first day' }) from!: LocalDate
  @Field(() => ID, { description: '移交机关 organ' }) organId!: string
}
