import type { LocalDate } from '@petition/law'
import type {
  ClosedGround,
  HearingAnswer,
  HearingGround,
  HearingOfficerKind,
  HearingStage,
  HearingState,
  HearingStep,
  HearingUseKind,
  NoticeChange,
  Presence,
  SeatKind,
  Vote,
} from '@petition/domain'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { HearingUseKindEnum } from '../matters/counter/index.js'
import { PageInfoNode } from '../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../platform/index.js'
import { hearingClerks, hearingReaders } from './access.js'
import {
  ClosedGroundEnum,
  HearingAnswerEnum,
  HearingGroundEnum,
  HearingOfficerKindEnum,
  HearingStageEnum,
  HearingStateEnum,
  HearingStepEnum,
  NoticeChangeEnum,
  PresenceEnum,
  SeatKindEnum,
  VoteEnum,
} from './codes.graphql.js'

@ObjectAccess(hearingReaders)
@ObjectType('HearingOfficer', { description: '听证人员库中的一人 somebody who may sit at hearings' })
export class HearingOfficerNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '版本 version' }) version!: number
  @Field(() => HearingOfficerKindEnum, { description: '来源 circle' }) kind!: HearingOfficerKind
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => String, { description: '单位、职务 where from' }) title!: string
  @Field(() => ID, { nullable: true, description: '本系统账号 account' }) accountId!: string | null
  @Field(() => Boolean, { description: '可以聘请 can be asked' }) isActive!: boolean
}

@ObjectAccess(hearingReaders)
@ObjectType('HearingOfficerPayload', { description: '听证人员 the person' })
export class HearingOfficerPayload {
  @Field(() => HearingOfficerNode, { description: '听证人员 the person' }) hearingOfficer!: HearingOfficerNode
}

@ObjectAccess(hearingReaders)
@ObjectType('HearingSeat', { description: '听证席位 a seat' })
export class HearingSeatNode {
  @Field(() => ID, { description: '人员 person' }) officerId!: string
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => String, { description: '单位、职务 where from' }) title!: string
  @Field(() => HearingOfficerKindEnum, { description: '来源 circle' }) kind!: HearingOfficerKind
  @Field(() => SeatKindEnum, { description: '职务 seat' }) seat!: SeatKind
}

@ObjectAccess(hearingReaders)
@ObjectType('HearingPlan', { description: '听证安排 when, where and before whom' })
export class HearingPlanNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '排期之日 set on' }) setOn!: LocalDate
  @Field(() => LocalDateScalar, { description: '听证之日 day' }) hearingOn!: LocalDate
  @Field(() => String, { description: '开始 from, HH:MM' }) fromTime!: string
  @Field(() => String, { description: '结束 until, HH:MM' }) untilTime!: string
  @Field(() => ID, { description: '房间 room' }) roomId!: string
  @Field(() => String, { description: '地点 place' }) roomName!: string
  @Field(() => [HearingSeatNode], { description: '听证组和工作人员 seats' }) seats!: HearingSeatNode[]
  @Field(() => Boolean, { description: '公开举行 open' }) isPublic!: boolean
  @Field(() => ClosedGroundEnum, { nullable: true, description: '不公开的依据 why closed' })
  closedGround!: ClosedGround | null
  @Field(() => String, { nullable: true, description: '变更原因 why moved' }) reason!: string | null
  @Field(() => String, { nullable: true, description: '超期举行的原因 why after its period' })
  lateReason!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '最迟通知之日 last day of notice' })
  noticeBy!: LocalDate | null
  @Field(() => Int, { description: '尚未在期限内收到通知的信访人 petitioners without notice in time' })
  partiesNotInTime!: number
}

@ObjectAccess(hearingReaders)
@ObjectType('HearingStatement', { description: '信访人对听证的意见 what a petitioner said' })
export class HearingAnswerNode {
  @Field(() => ID) id!: string
  @Field(() => ID, { description: '信访人 party' }) partyId!: string
  @Field(() => LocalDateScalar, { description: '收到之日 day' }) on!: LocalDate
  @Field(() => HearingAnswerEnum, { description: '意见 what' }) says!: HearingAnswer
  @Field(() => String, { nullable: true, description: '理由 why' }) reasons!: string | null
}

@ObjectAccess(hearingReaders)
@ObjectType('HearingNoticeState', { description: '应当知晓听证安排的人 who is to know, and whether they do' })
export class HearingNoticeNode {
  @Field(() => ID, { nullable: true, description: '信访人 party' }) partyId!: string | null
  @Field(() => ID, { nullable: true, description: '听证人员 person' }) officerId!: string | null
  @Field(() => String, { nullable: true, description: '听证人员姓名 name of the person' }) name!: string | null
  @Field(() => [NoticeChangeEnum], { description: '还须通知的事由，空为已知晓 what is still to be told' })
  changes!: NoticeChange[]
  @Field(() => LocalDateScalar, { nullable: true, description: '最近通知之日 told on' }) toldOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '知晓听证日期之日 knows the day since' })
  dayKnownOn!: LocalDate | null
}

@ObjectAccess(hearingReaders)
@ObjectType('HearingAttendance', { description: '信访人到场情况 how a petitioner took part' })
export class HearingAttendanceNode {
  @Field(() => ID, { description: '信访人 party' }) partyId!: string
  @Field(() => PresenceEnum, { description: '情况 how' }) presence!: Presence
  @Field(() => String, { nullable: true, description: '原因 why' }) reason!: string | null
}

@ObjectAccess(hearingReaders)
@ObjectType('HearingSitting', { description: '一次听证 one sitting' })
export class HearingSittingNode {
  @Field(() => LocalDateScalar, { description: '开始之日 first day' }) beganOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '结束之日 last day' }) endedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '记录 record' }) record!: string | null
  @Field(() => [HearingAttendanceNode], { description: '信访人到场情况 petitioners' })
  parties!: HearingAttendanceNode[]
  @Field(() => [ID], { description: '未到的听证人员 seats that stayed empty' }) missingOfficerIds!: string[]
}

@ObjectAccess(hearingReaders)
@ObjectType('HearingChallenge', { description: '对听证人员的回避申请 a challenge of a member' })
export class HearingChallengeNode {
  @Field(() => ID) id!: string
  @Field(() => ID, { description: '听证人员 person' }) officerId!: string
  @Field(() => ID, { description: '申请人 party' }) partyId!: string
  @Field(() => LocalDateScalar, { description: '申请之日 day' }) madeOn!: LocalDate
  @Field(() => String, { description: '理由 why' }) reasons!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '决定之日 decided on' }) decidedOn!: LocalDate | null
  @Field(() => Boolean, { nullable: true, description: '应当回避 steps aside' }) isGranted!: boolean | null
  @Field(() => String, { nullable: true, description: '决定的理由 reasons of the decision' })
  decisionReasons!: string | null
}

@ObjectAccess(hearingReaders)
@ObjectType('HearingMemberVote', { description: '听证组成员的表决 vote of a member of the panel' })
export class HearingMemberVoteNode {
  @Field(() => ID, { description: '听证人员 person' }) officerId!: string
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => VoteEnum, { description: '表决 vote' }) vote!: Vote
  @Field(() => String, { nullable: true, description: '意见 opinion' }) opinion!: string | null
}

@ObjectAccess(hearingReaders)
@ObjectType('HearingQuestion', { description: '评议的问题 a question put to the panel' })
export class HearingQuestionNode {
  @Field(() => String, { description: '问题 question' }) question!: string
  @Field(() => Boolean, { description: '超过半数同意 carried' }) isCarried!: boolean
  @Field(() => [HearingMemberVoteNode], { description: '逐人表决 votes' }) votes!: HearingMemberVoteNode[]
}

@ObjectAccess(hearingReaders)
@ObjectType('HearingUse', { description: '意见书对听证意见的采纳情况 how the opinion uses the conclusion' })
export class HearingUseNode {
  @Field(() => HearingUseKindEnum, { description: '采纳、部分采纳或者未采纳 how' }) how!: HearingUseKind
  @Field(() => String, { description: '理由 why' }) reasons!: string
  @Field(() => Boolean, { description: '意见书已出具；否则为草稿 in an opinion that was given, else in the draft' })
  isIssued!: boolean
}

@ObjectAccess(hearingClerks)
@ObjectType('HearingContact', { description: '通知信访人的联系方式 how a petitioner is reached' })
export class HearingContactNode {
  @Field(() => ID, { description: '信访人 party' }) partyId!: string
  @Field(() => String, { nullable: true, description: '电话 telephone' }) phone!: string | null
}

@ObjectAccess(hearingReaders)
@ObjectType('Hearing', { description: '听证（第三十一条第六项、第三十六条第二款）a hearing' })
export class HearingNode {
  @Field(() => ID) id!: string
  @Field(() => HearingStageEnum, { nullable: true, description: '所处程序 step' }) stage!: HearingStage | null
  @Field(() => HearingStateEnum, { description: '进展 state' }) state!: HearingState
  @Field(() => HearingStepEnum, { description: '下一步 next' }) nextStep!: HearingStep
  @Field(() => LocalDateScalar, { nullable: true, description: '下一步的期限 by when' }) dueOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '建议之日 proposed on' }) proposedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '建议的理由 why it is proposed' }) proposalReasons!: string | null
  @Field(() => [ID], { description: '须同意的信访人 whose consent is needed' }) consentingPartyIds!: string[]
  @Field(() => LocalDateScalar, { nullable: true, description: '申请（同意）之日 asked for on' })
  askedOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '举行的期限 to be held by' }) holdBy!: LocalDate | null
  @Field(() => [HearingAnswerNode], { description: '信访人的意见 what was said' }) answers!: HearingAnswerNode[]
  @Field(() => LocalDateScalar, { nullable: true, description: '决定之日 decided on' }) decidedOn!: LocalDate | null
  @Field(() => Boolean, { nullable: true, description: '举行 granted' }) isGranted!: boolean | null
  @Field(() => HearingGroundEnum, { nullable: true, description: '不予举行的原因 ground' })
  ground!: HearingGround | null
  @Field(() => String, { nullable: true, description: '决定的理由 reasons' }) decisionReasons!: string | null
  @Field(() => HearingPlanNode, { nullable: true, description: '现行安排 plan that stands' })
  plan!: HearingPlanNode | null
  @Field(() => [HearingPlanNode], { description: '此前的安排 earlier plans' }) earlierPlans!: HearingPlanNode[]
  @Field(() => LocalDateScalar, { nullable: true, description: '延期、取消之日 off since' }) offOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '延期、取消的原因 why off' }) offReason!: string | null
  @Field(() => [HearingNoticeNode], { description: '通知情况 who knows' }) notices!: HearingNoticeNode[]
  @Field(() => [HearingSittingNode], { description: '各次听证 sittings' }) sittings!: HearingSittingNode[]
  @Field(() => [ID], { description: '到场的听证组成员 panel that sat, or is to sit' }) panelIds!: string[]
  @Field(() => [ID], { description: '听证代表 who speaks for the petitioners' }) representatives!: string[]
  @Field(() => Int, { nullable: true, description: '推选超过五人，不产生效力 more than five named, without effect' })
  representativesWithoutEffect!: number | null
  @Field(() => [HearingChallengeNode], { description: '回避申请 challenges' }) challenges!: HearingChallengeNode[]
  @Field(() => [HearingQuestionNode], { description: '评议 questions and votes' }) questions!: HearingQuestionNode[]
  @Field(() => LocalDateScalar, { nullable: true, description: '形成意见之日 concluded on' })
  concludedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '听证意见 conclusion' }) conclusion!: string | null
  @Field(() => HearingUseNode, { nullable: true, description: '采纳情况；草稿只有起草单位可见 how it was used' })
  use!: HearingUseNode | null
  @Field(() => LocalDateScalar, { nullable: true, description: '视为放弃之日 given up on' })
  givenUpOn!: LocalDate | null
  @Field(() => [String], { description: '可以办理的行为 acts that the viewer may do now' }) acts!: string[]
}

@ObjectAccess(hearingReaders)
@ObjectType('HearingConnection', { description: '待办听证列表 a page of hearings' })
export class HearingConnection {
  @Field(() => [HearingNode]) nodes!: HearingNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
}

@ObjectAccess(hearingReaders)
@ObjectType('HearingPreview', { description: '排期预览 what setting a hearing so would mean' })
export class HearingPreviewNode {
  @Field(() => LocalDateScalar, { nullable: true, description: '最迟通知之日 last day of notice' })
  noticeBy!: LocalDate | null
  @Field(() => LocalDateScalar, { description: '今天通知，最早可以安排的日子 first day for a notice of today' })
  earliestOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '举行的期限 to be held by' }) holdBy!: LocalDate | null
  @Field(() => String, { nullable: true, description: '不能这样安排的原因 what holds against it' })
  refusal!: string | null
  @Field(() => String, { nullable: true, description: '依据 article' }) article!: string | null
  @Field(() => [HearingNoticeNode], { description: '须（重新）通知的人 who is to be told' })
  notices!: HearingNoticeNode[]
}
