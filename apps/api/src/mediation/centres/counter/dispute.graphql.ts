import type {
  CentreLevel,
  DisputeAct,
  DisputeEnd,
  DisputeFactKind,
  DisputeKind,
  DisputeSide,
  DisputeSource,
  DisputeStanding,
  DisputeWay,
  StayBegin,
  TeamKind,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { matterReaders } from '../../../matters/reading/index.js'
import { CitationTextNode, PageInfoNode } from '../../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../../platform/index.js'
import { disputeReaders } from '../access.js'
import {
  CentreLevelEnum,
  DisputeActEnum,
  DisputeEndEnum,
  DisputeFactEnum,
  DisputeKindEnum,
  DisputeSideEnum,
  DisputeSourceEnum,
  DisputeStandingEnum,
  DisputeWayEnum,
  StayBeginEnum,
  TeamKindEnum,
} from './codes.graphql.js'

@ObjectAccess(disputeReaders)
@ObjectType('Dispute', { description: '矛盾纠纷，事项不含姓名 a dispute at a centre, without names' })
export class DisputeNode {
  @Field(() => ID) id!: string
  @Field(() => CentreLevelEnum, { description: '现在的层级 level where it stands' }) level!: CentreLevel
  @Field(() => DisputeSourceEnum, { description: '来源 how it became known' }) source!: DisputeSource
  @Field(() => DisputeKindEnum, { description: '种类 kind' }) kind!: DisputeKind
  @Field(() => String, { description: '事项 what it is about' }) subject!: string
  @Field(() => String, { description: '地点 place' }) place!: string
  @Field(() => String, { nullable: true, description: '社区 community' }) community!: string | null
  @Field(() => DisputeStandingEnum, { description: '状态 standing' }) standing!: DisputeStanding
  @Field(() => DisputeEndEnum, { nullable: true, description: '化解结果 how it was settled' })
  endHow!: DisputeEnd | null
  @Field(() => LocalDateScalar, { description: '登记之日 reported on' }) reportedOn!: LocalDate
  @Field(() => LocalDateScalar, { description: '到现在中心之日 at the centre that holds it since' })
  heldSince!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '化解之日 settled on' }) settledOn!: LocalDate | null
  @Field(() => Boolean, { description: '在首次受理的中心达成一致，未再移送 agreed at the centre where it began' })
  isSettledWhereItBegan!: boolean
  @Field(() => Boolean, { description: '曾经移送上级 was moved up' }) hasMovedUp!: boolean
  @Field(() => Int, { description: '第几次发生 which round' }) rounds!: number
}

@ObjectAccess(disputeReaders)
@ObjectType('DisputeConnection', { description: '纠纷列表 a page of disputes' })
export class DisputeConnection {
  @Field(() => [DisputeNode]) nodes!: DisputeNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@ObjectAccess(disputeReaders)
@ObjectType('DisputePayload', { description: '纠纷 the dispute' })
export class DisputePayload {
  @Field(() => DisputeNode, { description: '纠纷 the dispute' }) dispute!: DisputeNode
}

@ObjectAccess(disputeReaders)
@ObjectType('DisputeStay', { description: '在一个中心停留的一段 a time at one centre' })
export class DisputeStayNode {
  @Field(() => Int, { description: '序号 number' }) no!: number
  @Field(() => Int, { description: '第几次发生 which round' }) round!: number
  @Field(() => CentreLevelEnum, { description: '层级 level' }) level!: CentreLevel
  @Field(() => StayBeginEnum, { description: '如何到这里 how it came here' }) began!: StayBegin
  @Field(() => LocalDateScalar, { description: '自 from' }) fromOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '接收之日 taken on' }) takenOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '至，空为仍在此处 until' }) toOn!: LocalDate | null
}

@ObjectAccess(disputeReaders)
@ObjectType('DisputeTeamMember', { description: '参与化解的人员 somebody of the team' })
export class DisputeTeamMemberNode {
  @Field(() => ID, { description: '队伍成员 member of the centre' }) memberId!: string
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => String, { description: '所在单位、小区 unit or estate' }) unit!: string
  @Field(() => TeamKindEnum, { description: '身份 what they are' }) as!: TeamKind
  @Field(() => LocalDateScalar, { description: '加入之日 joined on' }) joinedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '退出之日 left on' }) leftOn!: LocalDate | null
}

@ObjectAccess(disputeReaders)
@ObjectType('DisputeSideContact', { description: '一方的联系方式，承办人员见明文 how a side is reached' })
export class DisputeSideNode {
  @Field(() => DisputeSideEnum, { description: '哪一方 side' }) side!: DisputeSide
  @Field(() => String, { description: '称呼，按岗位遮盖 name, masked by role' }) name!: string
  @Field(() => String, { description: '联系方式，按岗位遮盖 contact, masked by role' }) contact!: string
}

@ObjectAccess(disputeReaders)
@ObjectType('DisputeEntry', { description: '办理记录的一行 an entry of the record' })
export class DisputeEntryNode {
  @Field(() => ID) id!: string
  @Field(() => DisputeFactEnum, { description: '种类 kind' }) kind!: DisputeFactKind
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => String, { description: '名称（中文）name in Chinese' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) labelEn!: string
  @Field(() => String, { description: '内容 text' }) text!: string
  @Field(() => String, { description: '登记人 who wrote it down' }) byName!: string
  @Field(() => Date, { description: '登记时刻 recorded at' }) recordedAt!: Date
  @Field(() => String, { nullable: true, description: '可以更正的文字 the text that may be put right' })
  correctable!: string | null
}

@ObjectAccess(disputeReaders)
@ObjectType('DisputeAct', { description: '可以或者不可以办理的行为 an act as it stands now' })
export class DisputeActNode {
  @Field(() => DisputeActEnum, { description: '行为 act' }) name!: DisputeAct
  @Field(() => String, { description: '名称（中文）name in Chinese' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) labelEn!: string
  @Field(() => Boolean, { description: '可以办理 possible now' }) isPossible!: boolean
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
  @Field(() => String, { nullable: true, description: '不可办理的原因 why not' }) reasonZh!: string | null
  @Field(() => String, { nullable: true, description: '不可办理的原因（英文）why not, in English' })
  reasonEn!: string | null
}

@ObjectAccess(disputeReaders)
@ObjectType('DisputeResult', { description: '化解结果 how it was settled' })
export class DisputeResultNode {
  @Field(() => DisputeEndEnum, { description: '结果 result' }) how!: DisputeEnd
  @Field(() => LocalDateScalar, { description: '化解之日 day' }) on!: LocalDate
  @Field(() => String, { description: '内容 what was agreed, or why not' }) text!: string
  @Field(() => String, { description: '调解协议编号 number of the agreement' }) agreementNo!: string
  @Field(() => ID, { nullable: true, description: '调解案件 the mediation case' }) mediationId!: string | null
  @Field(() => [DisputeWayEnum], { description: '已告知的其他途径 other ways that were told' }) ways!: DisputeWay[]
}

@ObjectAccess(matterReaders)
@ObjectType('MatterDispute', { description: '本事项在矛调中心的纠纷 a dispute of a matter at a centre' })
export class MatterDisputeNode {
  @Field(() => ID, { description: '纠纷 the dispute' }) id!: string
  @Field(() => Boolean, { description: '可以打开 the viewer may open it' }) isOpenToMe!: boolean
  @Field(() => String, { description: '中心 centre' }) centreName!: string
  @Field(() => LocalDateScalar, { description: '转入之日 led in on' }) ledInOn!: LocalDate
  @Field(() => String, { description: '理由 reason' }) reason!: string
  @Field(() => Int, { description: '第几次发生 rounds' }) rounds!: number
  @Field(() => LocalDateScalar, { nullable: true, description: '化解之日 settled on' }) settledOn!: LocalDate | null
  @Field(() => DisputeEndEnum, { nullable: true, description: '结果 result' }) how!: DisputeEnd | null
  @Field(() => String, { nullable: true, description: '说明 summary' }) summary!: string | null
}
