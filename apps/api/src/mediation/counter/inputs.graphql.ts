import type {
  AgreementForm,
  ChosenBy,
  CommonSigner,
  MediationBodyKind,
  MediationEnd,
  MediationSide,
  MemberRole,
  OtherWay,
  ScreeningConsentForm,
  ScreeningGround,
  SigningMode,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, Int } from 'type-graphql'
import { z } from 'zod'
import { act, ActInputFields, LONGEST, text } from '../../matters/counter/index.js'
import { LocalDateScalar } from '../../platform/index.js'
import {
  AgreementFormEnum,
  ChosenByEnum,
  CommonSignerEnum,
  MediationBodyKindEnum,
  MediationConsentFormEnum,
  MediationEndEnum,
  MediationSideEnum,
  MemberRoleEnum,
  OtherWayEnum,
  ScreeningGroundEnum,
  SigningModeEnum,
} from './codes.graphql.js'

const id = z.string().min(1).max(36)
/** What every act on a case says first. */
export const caseShape = { idempotencyKey: z.string().min(8).max(80), caseId: id }
export const onCase = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ ...caseShape, ...shape })
export const proof = text(500)

@InputType({ description: '对调解案件的行为 an act on a case' })
export class CaseActFields {
  @Field(() => String, { description: '幂等键 key of the act' }) idempotencyKey!: string
  @Field(() => ID, { description: '调解案件 the case' }) caseId!: string
  @Field(() => Int, { nullable: true, description: '所见版本 version the caller saw' }) expectedVersion?: number | null
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
}

@InputType({ description: '甄别（信访工作条例第三十三条）screen a matter for mediation' })
export class ScreenForMediationInput extends ActInputFields {
  static readonly schema = act({
    ...{ reason: text(1000).nullish(), subject: text(200), respondentName: text(200) },
    ...{ respondentContact: text(300).nullish(), grounds: z.array(z.string()).max(8) },
    claimNos: z.array(z.number().int()).max(100).nullish(),
  })
  @Field(() => LocalDateScalar, { description: '甄别之日 day' }) on!: LocalDate
  @Field(() => Boolean, { description: '适合调解 suitable' }) isSuitable!: boolean
  @Field(() => [ScreeningGroundEnum], { description: '理由 grounds' }) grounds!: ScreeningGround[]
  @Field(() => String, { nullable: true, description: '说明 reason' }) reason?: string | null
  @Field(() => String, { description: '争议事项，不写姓名 what it is about, without names' }) subject!: string
  @Field(() => String, { description: '被申请方 the other side' }) respondentName!: string
  @Field(() => String, { nullable: true, description: '联系方式 how to reach it' }) respondentContact?: string | null
  @Field(() => [Int], { nullable: true, description: '所涉诉求，未填为全部 claims that it is about; left out: all' })
  claimNos?: number[] | null
}

@InputType({ description: '登记调解意愿 whether a side is willing' })
export class RecordMediationConsentInput extends CaseActFields {
  static readonly schema = onCase({ proof })
  @Field(() => MediationSideEnum, { description: '哪一方 side' }) side!: MediationSide
  @Field(() => Boolean, { description: '愿意 willing' }) isWilling!: boolean
  @Field(() => MediationConsentFormEnum, { description: '方式 form' }) form!: ScreeningConsentForm
  @Field(() => String, { description: '凭据：何种材料、存放何处 proof: which paper, and where it is kept' })
  proof!: string
}

@InputType({ description: '导入调解 lead to a body' })
export class LeadToMediationInput extends CaseActFields {
  static readonly schema = onCase({ bodyId: id })
  @Field(() => ID, { description: '调解组织 body' }) bodyId!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '双方同意暂停办理的截止日 paused by consent until' })
  pauseUntil?: LocalDate | null
}

@InputType({ description: '受理调解 the body takes the case' })
export class TakeMediationInput extends CaseActFields {
  static readonly schema = onCase({ number: text(60) })
  @Field(() => String, { description: '调解组织案号 the body’s number' }) number!: string
}

@InputType({ description: '确定调解人员（人民调解法第十九条）name who mediates' })
export class NameMediatorInput extends CaseActFields {
  static readonly schema = onCase({ accountId: id })
  @Field(() => ID, { description: '人员 account' }) accountId!: string
  @Field(() => MemberRoleEnum, { description: '身份 role' }) as!: MemberRole
  @Field(() => ChosenByEnum, { description: '由谁确定 chosen by' }) chosenBy!: ChosenBy
}

@InputType({ description: '声明利害关系 declare ties' })
export class DeclareMediatorTiesInput extends CaseActFields {
  static readonly schema = onCase({ statement: text(1000) })
  @Field(() => Boolean, { description: '无利害关系 free of ties' }) isFree!: boolean
  @Field(() => String, { description: '声明 statement' }) statement!: string
}

@InputType({ description: '更换调解人员 release a mediator' })
export class ReleaseMediatorInput extends CaseActFields {
  static readonly schema = onCase({ accountId: id, reason: text(500) })
  @Field(() => ID, { description: '人员 account' }) accountId!: string
  @Field(() => String, { description: '原因 reason' }) reason!: string
}

@InputType({ description: '告知权利义务（第二十三条、第二十四条）tell the rights' })
export class TellMediationRightsInput extends CaseActFields {
  static readonly schema = onCase({ proof })
  @Field(() => MediationSideEnum, { description: '哪一方 side' }) side!: MediationSide
  @Field(() => String, { description: '凭据：何种材料、存放何处 proof: which paper, and where it is kept' })
  proof!: string
}

@InputType({ description: '记录调解会 record a session' })
export class HoldMediationSessionInput extends CaseActFields {
  static readonly schema = onCase({ place: text(100), record: text(LONGEST), roomId: id.nullish() })
  @Field(() => String, { description: '开始时间 HH:MM' }) fromTime!: string
  @Field(() => String, { description: '结束时间 HH:MM' }) untilTime!: string
  @Field(() => String, { description: '地点 place' }) place!: string
  @Field(() => ID, { nullable: true, description: '本单位房间 a room of the own organ' }) roomId?: string | null
  @Field(() => Boolean, { description: '公开 open to the public' }) isPublic!: boolean
  @Field(() => Int, { description: '申请方到场人数 people of the claimants' }) claimants!: number
  @Field(() => Int, { description: '被申请方到场人数 people of the respondent' }) respondents!: number
  @Field(() => String, { description: '笔录 record' }) record!: string
}

@InputType({ description: '经双方同意延长 go on by consent' })
export class ProlongMediationInput extends CaseActFields {
  static readonly schema = onCase({ proof })
  @Field(() => LocalDateScalar, { description: '延长至 until' }) until!: LocalDate
  @Field(() => String, { description: '双方同意的凭据 proof of both sides’ consent' }) proof!: string
}

@InputType({ description: '结束调解 end the mediation' })
export class EndMediationInput extends CaseActFields {
  static readonly schema = onCase({ reason: text(2000), otherWays: z.array(z.string()).max(6) })
  @Field(() => MediationEndEnum, { description: '结果 how' }) how!: MediationEnd
  @Field(() => MediationSideEnum, { nullable: true, description: '哪一方 which side' }) side?: MediationSide | null
  @Field(() => String, { description: '说明 reason' }) reason!: string
  @Field(() => [OtherWayEnum], { description: '已告知的其他途径 other ways that were told' }) otherWays!: OtherWay[]
}

@InputType({ description: '付款以外的义务 an obligation besides paying' })
export class ObligationInput {
  @Field(() => MediationSideEnum, { description: '义务方 side' }) side!: MediationSide
  @Field(() => String, { description: '内容 text' }) text!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '期限 due on' }) dueOn?: LocalDate | null
}

@InputType({ description: '拟订协议文本 draft the text' })
export class DraftAgreementInput extends CaseActFields {
  static readonly schema = onCase({
    ...{ facts: text(LONGEST), disputes: text(LONGEST), agreed: text(LONGEST) },
    obligations: z.array(z.object({ text: text(1000) })).max(30),
  })
  @Field(() => AgreementFormEnum, { description: '形式 form' }) form!: AgreementForm
  @Field(() => String, { description: '主要事实 facts' }) facts!: string
  @Field(() => String, { description: '争议事项 points in dispute' }) disputes!: string
  @Field(() => String, { description: '达成的内容和履行方式 what was agreed' }) agreed!: string
  @Field(() => [ObligationInput], { description: '付款以外的义务 obligations' }) obligations!: ObligationInput[]
}

@InputType({ description: '统一签署 the signs for all rows' })
export class SignAgreementForAllInput extends CaseActFields {
  static readonly schema = onCase({ proof })
  @Field(() => CommonSignerEnum, { description: '签署者 who' }) by!: CommonSigner
  @Field(() => SigningModeEnum, { description: '方式 mode' }) mode!: SigningMode
  @Field(() => String, { description: '凭据：何种材料、存放何处 proof: which paper, and where it is kept' })
  proof!: string
}

@InputType({ description: '只有本人可见的记录 a note for the writer’s own eyes' })
export class KeepOwnMediationNoteInput extends CaseActFields {
  static readonly schema = onCase({ text: text(LONGEST) })
  @Field(() => String, { description: '内容 text' }) text!: string
}

const body = { name: text(100), court: text(100) }

@InputType({ description: '增加调解组织 add a body' })
export class AddMediationBodyInput {
  static readonly schema = z.object({ ...body, idempotencyKey: caseShape.idempotencyKey })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '所属单位 organ' }) organId!: string
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => MediationBodyKindEnum, { description: '种类 kind' }) kind!: MediationBodyKind
  @Field(() => String, { description: '司法确认的法院 court' }) court!: string
}

@InputType({ description: '修改调解组织 change a body' })
export class UpdateMediationBodyInput {
  static readonly schema = z.object({ ...body, idempotencyKey: caseShape.idempotencyKey })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => MediationBodyKindEnum, { description: '种类 kind' }) kind!: MediationBodyKind
  @Field(() => String, { description: '司法确认的法院 court' }) court!: string
  @Field(() => Boolean, { description: '在用 in use' }) isActive!: boolean
}
