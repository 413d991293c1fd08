import type { LocalDate } from '@petition/law'
import type { ApplicationHow, DecisionKind } from '@petition/domain/reconsideration'
import { Field, ID, ObjectType } from 'type-graphql'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { reconReaders } from '../access.js'
import { ApplicationHowEnum, DecisionKindEnum } from './recon-codes.graphql.js'

@ObjectAccess(reconReaders)
@ObjectType('ReconDraft', { description: '复议决定草稿 the draft of a decision' })
export class ReconDraftNode {
  @Field(() => DecisionKindEnum, { description: '决定种类 kind' }) decision!: DecisionKind
  @Field(() => String, { description: '查明的事实 findings' }) found!: string
  @Field(() => String, { description: '理由 reasons' }) reasons!: string
  @Field(() => String, { description: '决定内容 result' }) result!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '限期 until when' }) redoBy!: LocalDate | null
  @Field(() => String, { nullable: true, description: '听证笔录如何采用 use of the hearing' }) hearingUsed!:
    string | null
  @Field(() => String, { nullable: true, description: '咨询意见如何参考 use of the opinion' })
  committeeUsed!: string | null
  @Field(() => LocalDateScalar, { description: '起草之日 drafted' }) draftedOn!: LocalDate
}

@ObjectAccess(reconReaders)
@ObjectType('ReconTexts', { description: '申请、答复和草稿的内容 what was said' })
export class ReconTextsNode {
  @Field(() => ID, { description: '收到申请的记录 the fact of the application' }) applicationFactId!: string
  @Field(() => ApplicationHowEnum, { description: '申请方式 how it came' }) how!: ApplicationHow
  @Field(() => String, { description: '复议请求 request' }) request!: string
  @Field(() => String, { description: '事实和理由 reasons' }) reasons!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '行政行为作出之日 done' }) actDoneOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '知道之日 known' }) actKnownOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '请求审查的规范性文件 rule to be reviewed' }) asksReviewOf!:
    string | null
  @Field(() => Boolean, { description: '登记时材料齐全 complete when it came' }) isComplete!: boolean
  @Field(() => String, { nullable: true, description: '被申请人答复 answer' }) reply!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '答复之日 answered' }) replyOn!: LocalDate | null
  @Field(() => [String], { description: '被申请人提交的证据 evidence' }) evidence!: string[]
  @Field(() => String, { nullable: true, description: '中止事由 why it is suspended' }) suspendedFor!: string | null
  @Field(() => String, { nullable: true, description: '调解协议 terms agreed on' }) mediationTerms!: string | null
  @Field(() => String, { nullable: true, description: '听证笔录要点 record of the hearing' }) hearingRecord!:
    string | null
  @Field(() => String, { nullable: true, description: '关联的信访编号 linked petition' }) matterNumber!: string | null
  @Field(() => ReconDraftNode, { nullable: true, description: '草稿，复议机构可见 the draft, for the body' })
  draft!: ReconDraftNode | null
}

@ObjectAccess(reconReaders)
@ObjectType('ReconHearing', { description: '复议听证 a hearing' })
export class ReconHearingNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '听证日 day' }) hearingOn!: LocalDate
  @Field(() => String, { description: '开始 HH:MM' }) from!: string
  @Field(() => String, { description: '结束 HH:MM' }) until!: string
  @Field(() => ID, { nullable: true, description: '听证室 room' }) roomId!: string | null
  @Field(() => String, { description: '地点 room and place' }) roomName!: string
  @Field(() => String, { description: '听证事项 subject' }) subject!: string
  @Field(() => Boolean, { description: '公开 public' }) isPublic!: boolean
  @Field(() => ID, { description: '主持人 chair' }) chairId!: string
  @Field(() => [ID], { description: '听证员 members' }) memberIds!: string[]
  @Field(() => ID, { description: '记录员 recorder' }) recorderId!: string
  @Field(() => String, { description: '主持人姓名 chair' }) chair!: string
  @Field(() => [String], { description: '听证员姓名 members' }) members!: string[]
  @Field(() => String, { description: '记录员姓名 recorder' }) recorder!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '最迟通知日 last day for the notice' })
  noticeBy!: LocalDate | null
}

@ObjectAccess(reconReaders)
@ObjectType('ReconProposal', { description: '报请审批的事项 what waits for the head' })
export class ReconProposalNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '操作名称 name of the act' }) act!: string
  @Field(() => String, { description: '名称（中文）' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）label in English' }) labelEn!: string
  @Field(() => LocalDateScalar, { description: '报请之日 asked' }) askedOn!: LocalDate
  @Field(() => String, { description: '内容 text' }) text!: string
  @Field(() => Boolean, { description: '本人报请，不能自行审批 own; somebody else decides' }) isOwn!: boolean
}

@ObjectAccess(reconReaders)
@ObjectType('ReconPreviewPaper', { description: '文书预览，不编号、不保存 a preview; nothing is kept' })
export class ReconPreviewPaperNode {
  @Field(() => String, { description: '标题 title' }) title!: string
  @Field(() => String, { description: '已转义的预览 escaped preview' }) html!: string
}
