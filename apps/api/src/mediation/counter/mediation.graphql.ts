import type {
  AgreementForm,
  CommonSigner,
  MediationAct,
  MediationBodyKind,
  MediationEnd,
  MediationSide,
  MediationStanding,
  MemberRole,
  OtherWay,
  ScreeningConsentForm,
  ScreeningGround,
  SigningMode,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { matterReaders } from '../../matters/reading/index.js'
import { CitationTextNode, PageInfoNode } from '../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { bodyReaders, mediationReaders, noteKeepers } from '../access.js'
import type { RowState } from '../reading/read-rows.js'
import {
  AgreementFormEnum,
  CommonSignerEnum,
  MediationActEnum,
  MediationBodyKindEnum,
  MediationConsentFormEnum,
  MediationEndEnum,
  MediationSideEnum,
  MediationStandingEnum,
  MemberRoleEnum,
  OtherWayEnum,
  RowStateEnum,
  ScreeningGroundEnum,
  SigningModeEnum,
} from './codes.graphql.js'

@ObjectAccess(bodyReaders)
@ObjectType('MediationBody', { description: '调解组织 a body that mediates' })
export class MediationBodyNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '版本 version' }) version!: number
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => MediationBodyKindEnum, { description: '种类 kind' }) kind!: MediationBodyKind
  @Field(() => String, { description: '司法确认的法院 court that confirms its agreements' }) court!: string
  @Field(() => Boolean, { description: '在用 in use' }) isActive!: boolean
}

@ObjectAccess(bodyReaders)
@ObjectType('MediationBodyPayload', { description: '调解组织 the body' })
export class MediationBodyPayload {
  @Field(() => MediationBodyNode, { description: '调解组织 the body' }) mediationBody!: MediationBodyNode
}

@ObjectAccess(mediationReaders)
@ObjectType('MediationMember', { description: '调解人员 who mediates or helps' })
export class MediationMemberNode {
  @Field(() => ID) id!: string
  @Field(() => MemberRoleEnum, { description: '身份 role' }) as!: MemberRole
  @Field(() => LocalDateScalar, { description: '确定之日 named on' }) namedOn!: LocalDate
  @Field(() => Boolean, { nullable: true, description: '声明无利害关系；空为尚未声明 free of ties by the own word' })
  isFree!: boolean | null
  @Field(() => LocalDateScalar, { nullable: true, description: '更换之日 released on' }) releasedOn!: LocalDate | null
}

@ObjectAccess(mediationReaders)
@ObjectType('MediationAct', { description: '可以或者不可以办理的行为 an act as it stands now' })
export class MediationActNode {
  @Field(() => MediationActEnum, { description: '行为 act' }) name!: MediationAct
  @Field(() => String, { description: '名称（中文）name in Chinese' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) labelEn!: string
  @Field(() => Boolean, { description: '可以办理 possible now' }) isPossible!: boolean
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
  @Field(() => String, { nullable: true, description: '不可办理的原因 why not' }) reasonZh!: string | null
  @Field(() => String, { nullable: true, description: '不可办理的原因（英文）why not, in English' }) reasonEn!:
    string | null
}

@ObjectAccess(mediationReaders)
@ObjectType('MediationConsent', { description: '一方的调解意愿 whether a side is willing' })
export class MediationConsentNode {
  @Field(() => MediationSideEnum, { description: '哪一方 side' }) side!: MediationSide
  @Field(() => LocalDateScalar, { description: '表示之日 day' }) on!: LocalDate
  @Field(() => Boolean, { description: '愿意 willing' }) isWilling!: boolean
  @Field(() => MediationConsentFormEnum, { description: '方式 form' }) form!: ScreeningConsentForm
  @Field(() => String, { description: '凭据 proof' }) proof!: string
}

@ObjectAccess(mediationReaders)
@ObjectType('MediationSession', { description: '调解会 a session' })
export class MediationSessionNode {
  @Field(() => ID, { description: '场次 session' }) sessionId!: string
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => String, { description: '开始时间 from' }) fromTime!: string
  @Field(() => String, { description: '结束时间 until' }) untilTime!: string
  @Field(() => String, { description: '地点 place' }) place!: string
  @Field(() => Boolean, { description: '公开 open to the public' }) isPublic!: boolean
  @Field(() => Int, { description: '申请方到场人数 people of the claimants' }) claimants!: number
  @Field(() => Int, { description: '被申请方到场人数 people of the respondent' }) respondents!: number
  @Field(() => String, { description: '笔录 record' }) record!: string
}

@ObjectAccess(mediationReaders)
@ObjectType('AgreementObligation', { description: '付款以外的义务 an obligation besides paying' })
export class AgreementObligationNode {
  @Field(() => Int, { description: '序号 number' }) no!: number
  @Field(() => MediationSideEnum, { description: '义务方 side' }) side!: MediationSide
  @Field(() => String, { description: '内容 text' }) text!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '期限 due on' }) dueOn!: LocalDate | null
}

@ObjectAccess(mediationReaders)
@ObjectType('AgreementText', { description: '协议文本（人民调解法第二十九条）what all rows share' })
export class AgreementTextNode {
  @Field(() => Int, { description: '文本版次 version of the text' }) version!: number
  @Field(() => LocalDateScalar, { description: '拟订之日 drafted on' }) on!: LocalDate
  @Field(() => AgreementFormEnum, { description: '形式 form' }) form!: AgreementForm
  @Field(() => String, { description: '主要事实 facts' }) facts!: string
  @Field(() => String, { description: '争议事项 points in dispute' }) disputes!: string
  @Field(() => String, { description: '达成的内容和履行方式 what was agreed and how it is performed' }) agreed!: string
  @Field(() => [AgreementObligationNode], { description: '付款以外的义务 obligations' })
  obligations!: AgreementObligationNode[]
}

@ObjectAccess(mediationReaders)
@ObjectType('CommonSign', { description: '统一签署 a sign for all rows' })
export class CommonSignNode {
  @Field(() => CommonSignerEnum, { description: '签署者 who' }) by!: CommonSigner
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => SigningModeEnum, { description: '方式 mode' }) mode!: SigningMode
  @Field(() => Int, { description: '及于第几号 up to which row' }) upTo!: number
  @Field(() => String, { description: '凭据 proof' }) proof!: string
}

@ObjectAccess(mediationReaders)
@ObjectType('MediationResult', { description: '调解如何结束 how it ended' })
export class MediationResultNode {
  @Field(() => MediationEndEnum, { description: '结果 result' }) how!: MediationEnd
  @Field(() => LocalDateScalar, { description: '结束之日 day' }) on!: LocalDate
  @Field(() => MediationSideEnum, { nullable: true, description: '哪一方 which side' }) side!: MediationSide | null
  @Field(() => String, { description: '说明 reason' }) reason!: string
  @Field(() => [OtherWayEnum], { description: '已告知的其他途径 other ways that were told' }) otherWays!: OtherWay[]
}

@ObjectAccess(mediationReaders)
@ObjectType('MediationScreening', { description: '甄别（信访工作条例第三十三条、第三十七条）the screening' })
export class MediationScreeningNode {
  @Field(() => LocalDateScalar, { description: '甄别之日 day' }) on!: LocalDate
  @Field(() => Boolean, { description: '适合调解 suitable' }) isSuitable!: boolean
  @Field(() => [ScreeningGroundEnum], { description: '理由 grounds' }) grounds!: ScreeningGround[]
  @Field(() => String, { description: '说明 reason' }) reason!: string
}

@ObjectAccess(mediationReaders)
@ObjectType('MediationEntry', { description: '办案记录 an entry of the case’s record' })
export class MediationEntryNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => String, { description: '名称（中文）name in Chinese' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) labelEn!: string
  @Field(() => String, { description: '内容 text' }) text!: string
  @Field(() => Date, { description: '登记时刻 recorded at' }) recordedAt!: Date
  @Field(() => Boolean, { description: '此后已更正 was put right later' }) isCorrected!: boolean
  @Field(() => Boolean, { description: '可以更正日期 its day may be corrected by the viewer' }) mayCorrect!: boolean
  @Field(() => Boolean, { description: '可以注明未发生 may be taken out by the viewer' }) mayAnnul!: boolean
}

@ObjectAccess(mediationReaders)
@ObjectType('AgreementRowCount', { description: '某一状态的户数 how many rows are in a state today' })
export class AgreementRowCountNode {
  @Field(() => RowStateEnum, { description: '状态 state' }) state!: RowState
  @Field(() => Int, { description: '户数 rows' }) rows!: number
}

@ObjectAccess(noteKeepers)
@ObjectType('OwnMediationNote', { description: '只有本人可见的记录 a note for the writer’s own eyes' })
export class OwnMediationNoteNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => String, { description: '内容 text' }) text!: string
  @Field(() => Date, { description: '登记时刻 recorded at' }) recordedAt!: Date
}

@ObjectAccess(mediationReaders)
@ObjectType('MediationCase', { description: '调解案件（访调对接）a mediation case' })
export class MediationCaseNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '事项，不含姓名 what it is about, without names' }) subject!: string
  @Field(() => MediationStandingEnum, { description: '状态 standing' }) standing!: MediationStanding
  @Field(() => MediationEndEnum, { nullable: true, description: '结果 how it ended' }) endHow!: MediationEnd | null
  @Field(() => LocalDateScalar, { description: '甄别之日 screened on' }) screenedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '导入之日 led in on' }) ledInOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '受理之日 taken on' }) takenOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '结束之日 ended on' }) endedOn!: LocalDate | null
  @Field(() => Int, { description: '调解会次数 sessions held' }) sessions!: number
  @Field(() => Int, { description: '协议中的当事人户数，一户一行 parties of the agreement, one row each' })
  rows!: number
  @Field(() => Int, { description: '应签署的人数（本人、代签亲属、继承人）people who have to sign' }) signers!: number
  @Field(() => Int, { description: '已签署的人数 people who have signed' }) signed!: number
  @Field(() => Int, { description: '已生效户数 rows in force' }) inForce!: number
  @Field(() => Int, { description: '已退出户数 rows withdrawn' }) withdrawn!: number
  @Field(() => Int, { description: '已申请司法确认户数 rows for which confirmation was asked' }) asked!: number
  @Field(() => Int, { description: '已确认户数 rows confirmed' }) confirmed!: number
  @Field(() => Int, { description: '已付清户数 rows paid up' }) paidUp!: number
  @Field(() => Int, { description: '未履行的义务项数 obligations not kept' }) openBreaches!: number
  @Field(() => Float, { description: '协议金额（分）agreed, in cents' }) agreedCents!: number
  @Field(() => Float, { description: '已付金额（分）paid, in cents' }) paidCents!: number
}

@ObjectAccess(mediationReaders)
@ObjectType('MediationCaseConnection', { description: '调解案件列表 a page of mediation cases' })
export class MediationCaseConnection {
  @Field(() => [MediationCaseNode]) nodes!: MediationCaseNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@ObjectAccess(mediationReaders)
@ObjectType('MediationPayload', { description: '调解案件 the case' })
export class MediationPayload {
  @Field(() => MediationCaseNode, {
    nullable: true,
    description: '调解案件；办理后不再可见的为空 the case; empty for whoever sees it no more after the act',
  })
  mediation!: MediationCaseNode | null
}

@ObjectAccess(matterReaders)
@ObjectType('MatterMediation', { description: '本事项的调解 what a matter knows of its mediation' })
export class MatterMediationNode {
  @Field(() => ID, { description: '调解案件 the case' }) id!: string
  @Field(() => Boolean, { description: '可以打开案件 the viewer may open the case' }) isOpenToMe!: boolean
  @Field(() => LocalDateScalar, { description: '甄别之日 screened on' }) screenedOn!: LocalDate
  @Field(() => Boolean, { description: '适合调解 suitable' }) isSuitable!: boolean
  @Field(() => [ScreeningGroundEnum], { description: '理由 grounds' }) grounds!: ScreeningGround[]
  @Field(() => String, { description: '说明 reason' }) reason!: string
  @Field(() => String, { description: '案号 number of the case' }) number!: string
  @Field(() => [Int], { description: '所涉诉求 claims that the dispute is about' }) claimNos!: number[]
  @Field(() => [Int], {
    description: '已达成协议、承办单位仍须作出处理意见的诉求 agreed on, and still to be answered in the opinion',
  })
  openClaimNos!: number[]
  @Field(() => String, { nullable: true, description: '调解组织 body' }) bodyName!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '导入之日 led in on' }) ledInOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '暂停截止日 paused until' })
  pauseUntil!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '结束之日 ended on' }) endedOn!: LocalDate | null
  @Field(() => MediationEndEnum, { nullable: true, description: '结果 how it ended' }) how!: MediationEnd | null
  @Field(() => String, { nullable: true, description: '说明 summary' }) summary!: string | null
}
