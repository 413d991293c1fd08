import type {
  ClaimClass,
  ConflictGround,
  LegalOpinionAct,
  LegalOpinionState,
  LegalOpinionType,
  Outcome,
  ProfessionalKind,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ClaimClassEnum, OutcomeEnum } from '../../matters/counter/index.js'
import { PageInfoNode } from '../../organs/index.js'
import { InstantScalar, LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { ProfessionalKindEnum } from '../lawyers.graphql.js'
import { opinionAskers, opinionReaders } from './access.js'
import {
  ConflictGroundEnum,
  LegalOpinionActEnum,
  LegalOpinionStateEnum,
  LegalOpinionTypeEnum,
} from './codes.graphql.js'

@ObjectAccess(opinionReaders)
@ObjectType('Adviser', { description: '受托的专业人员 a professional who advises' })
export class AdviserNode {
  @Field(() => ID) id!: string
  @Field(() => ProfessionalKindEnum, { description: '种类 kind' }) kind!: ProfessionalKind
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => String, { description: '所在机构 firm or unit' }) firm!: string
}

@ObjectAccess(opinionAskers)
@ObjectType('MatterProfessional', { description: '可以请其参与本事项的专业人员 a professional who could be asked' })
export class MatterProfessionalNode {
  @Field(() => ID) id!: string
  @Field(() => ProfessionalKindEnum, { description: '种类 kind' }) kind!: ProfessionalKind
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => String, { description: '所在机构 firm or unit' }) firm!: string
  @Field(() => Boolean, { description: '律师，可以出具法律意见 a lawyer' }) isLawyer!: boolean
  @Field(() => Boolean, { description: '在本事项有利益冲突，不能参与 barred by a conflict' }) isBlocked!: boolean
}

@ObjectAccess(opinionReaders)
@ObjectType('BriefClaim', { description: '一项诉求 a claim' })
class BriefClaimNode {
  @Field(() => Int, { description: '序号 number' }) no!: number
  @Field(() => String, { description: '诉求 text' }) text!: string
  @Field(() => String, { nullable: true, description: '事实和理由 facts and reasons' }) factsAndReasons!: string | null
  @Field(() => ClaimClassEnum, { nullable: true, description: '类别 class' }) class!: ClaimClass | null
  @Field(() => OutcomeEnum, { nullable: true, description: '处理结论 outcome' }) outcome!: Outcome | null
  @Field(() => String, { nullable: true, description: '查明的事实 finding' }) finding!: string | null
  @Field(() => String, { nullable: true, description: '依据 basis' }) basis!: string | null
  @Field(() => String, { nullable: true, description: '处理意见 result' }) result!: string | null
}

@ObjectAccess(opinionReaders)
@ObjectType('BriefStep', { description: '办理经过 a step of the matter' })
class BriefStepNode {
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => String, { description: '名称（中文）name in Chinese' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) labelEn!: string
}

@ObjectAccess(opinionReaders)
@ObjectType('MatterBrief', {
  description: '提供给律师、专班成员的事项摘要，不含姓名、联系方式和材料 what those who advise read of a matter',
})
export class MatterBriefNode {
  @Field(() => String, { description: '信访编号 number' }) number!: string
  @Field(() => LocalDateScalar, { description: '收到之日 day of receipt' }) receivedOn!: LocalDate
  @Field(() => String, { description: '概要 summary' }) summary!: string
  @Field(() => [BriefClaimNode], { description: '诉求 claims' }) claims!: readonly BriefClaimNode[]
  @Field(() => [BriefStepNode], { description: '办理经过 course' }) course!: readonly BriefStepNode[]
}

@ObjectAccess(opinionReaders)
@ObjectType('OpinionCitation', { description: '引用的法律规定 what an opinion rests on' })
export class OpinionCitationNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '条文 text and place' }) label!: string
  @Field(() => String, { description: '法律文本 text' }) instrument!: string
  @Field(() => String, { description: '条款 place' }) article!: string
  @Field(() => Boolean, { description: '本系统收录 held by the house’s book' }) isHeld!: boolean
}

@ObjectAccess(opinionReaders)
@ObjectType('WrittenCitation', { description: '所写的引用 a citation as it was written' })
class WrittenCitationNode {
  @Field(() => String, { description: '法律文本 text' }) text!: string
  @Field(() => String, { description: '条款 place' }) article!: string
}

@ObjectAccess(opinionReaders)
@ObjectType('LegalOpinionVersion', { description: '法律意见的一版 a version' })
export class LegalOpinionVersionNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '出具之日 day' }) on!: LocalDate
  @Field(() => String, { nullable: true, description: '依据的事实 facts it rests on' }) facts!: string | null
  @Field(() => String, { description: '结论 conclusion' }) conclusion!: string
  @Field(() => String, { description: '理由 reasons' }) reasons!: string
  @Field(() => [WrittenCitationNode], { description: '引用 citations' }) citations!: readonly WrittenCitationNode[]
  @Field(() => String, { nullable: true, description: '需要注意的问题 caveats' }) caveats!: string | null
  @Field(() => String, { nullable: true, description: '更正了什么 what it changes' }) changed!: string | null
}

@ObjectAccess(opinionReaders)
@ObjectType('LegalOpinionDraft', { description: '本人的草稿 the writer’s own draft' })
export class LegalOpinionDraftNode {
  @Field(() => LocalDateScalar, { description: '保存之日 day' }) on!: LocalDate
  @Field(() => String, { nullable: true, description: '依据的事实 facts it rests on' }) facts!: string | null
  @Field(() => String, { description: '结论 conclusion' }) conclusion!: string
  @Field(() => String, { description: '理由 reasons' }) reasons!: string
  @Field(() => [WrittenCitationNode], { description: '引用 citations' }) citations!: readonly WrittenCitationNode[]
  @Field(() => String, { nullable: true, description: '需要注意的问题 caveats' }) caveats!: string | null
}

@ObjectAccess(opinionReaders)
@ObjectType('LegalOpinionStep', { description: '经过 a step of the asking' })
export class LegalOpinionStepNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => String, { description: '名称（中文）name in Chinese' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) labelEn!: string
  @Field(() => String, { description: '说明 text' }) text!: string
  @Field(() => ConflictGroundEnum, { nullable: true, description: '利益冲突情形 ground' })
  ground!: ConflictGround | null
  @Field(() => InstantScalar, { description: '登记时刻 recorded at' }) recordedAt!: Date
}

@ObjectAccess(opinionReaders)
@ObjectType('LegalOpinionUse', { description: '采用情况 how it was used' })
export class LegalOpinionUseNode {
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => Boolean, { description: '采纳 followed' }) isFollowed!: boolean
  @Field(() => String, { description: '用于何处、为何 where it went, and why' }) how!: string
}

@ObjectAccess(opinionReaders)
@ObjectType('LegalOpinionAct', { description: '可以或者不可以办理的行为 an act as it stands now' })
export class LegalOpinionActNode {
  @Field(() => LegalOpinionActEnum, { description: '行为 act' }) name!: LegalOpinionAct
  @Field(() => String, { description: '名称（中文）name in Chinese' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) labelEn!: string
  @Field(() => Boolean, { description: '可以办理 possible now' }) isPossible!: boolean
  @Field(() => String, { nullable: true, description: '不可办理的原因 why not' }) reasonZh!: string | null
  @Field(() => String, { nullable: true, description: '不可办理的原因（英文）why not, in English' }) reasonEn!:
    string | null
}

@ObjectAccess(opinionReaders)
@ObjectType('LegalOpinion', { description: '法律意见 a legal opinion' })
export class LegalOpinionNode {
  @Field(() => ID) id!: string
  @Field(() => LegalOpinionTypeEnum, { description: '种类 what it is about' }) type!: LegalOpinionType
  @Field(() => LegalOpinionStateEnum, { description: '状态 state' }) state!: LegalOpinionState
  @Field(() => String, { description: '所问的问题 question' }) question!: string
  @Field(() => LocalDateScalar, { description: '征求之日 asked on' }) askedOn!: LocalDate
  @Field(() => LocalDateScalar, { description: '要求之日 wanted by' }) answerBy!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '出具之日 given on' }) givenOn!: LocalDate | null
  @Field(() => Int, { description: '版次 number of versions' }) versions!: number
}

@ObjectAccess(opinionReaders)
@ObjectType('LegalOpinionConnection', { description: '法律意见列表 a page of opinions' })
export class LegalOpinionConnection {
  @Field(() => [LegalOpinionNode]) nodes!: LegalOpinionNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@ObjectAccess(opinionReaders)
@ObjectType('LegalOpinionPayload', { description: '法律意见 the opinion' })
export class LegalOpinionPayload {
  @Field(() => LegalOpinionNode, { description: '法律意见 the opinion' }) legalOpinion!: LegalOpinionNode
}
