import type { LocalDate } from '@petition/law'
import type { AreaOfAct, ReconProcedure, ReconStage } from '@petition/domain/reconsideration'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CitationTextNode, PageInfoNode } from '../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { reconReaders } from '../access.js'
import type { ReconPartyField } from '../acts/reveal-party.js'
import { AreaOfActEnum, ReconPartyFieldEnum, ReconProcedureEnum, ReconStageEnum } from './recon-codes.graphql.js'

@InputType({ description: '复议案件的筛选 filter of the list' })
export class ReconFilterInput {
  @Field(() => ReconStageEnum, { nullable: true, description: '环节 stage' }) stage?: ReconStage | null
  @Field(() => Boolean, { nullable: true, description: '未结案 open' }) isOpen?: boolean | null
  @Field(() => Boolean, { nullable: true, description: '待审批 waits for approval' }) isAwaitingApproval?:
    boolean | null
  @Field(() => String, { nullable: true, description: '案号 whole number' }) number?: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '收到之日自 from' }) receivedFrom?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '收到之日至 to' }) receivedTo?: LocalDate | null
}

@InputType({ description: '假设办理 what if' })
export class PreviewReconInput {
  @Field(() => ID, { description: '复议案件 the case' }) caseId!: string
  @Field(() => String, { description: '操作名称 name of the act' }) act!: string
  @Field(() => LocalDateScalar, { description: '发生之日 day' }) on!: LocalDate
  @Field(() => Int, { nullable: true, description: '日数 days' }) days?: number | null
  @Field(() => ReconProcedureEnum, { nullable: true, description: '程序 procedure' }) procedure?: ReconProcedure | null
  @Field(() => LocalDateScalar, { nullable: true, description: '听证日 hearing' }) hearingOn?: LocalDate | null
  @Field(() => Int, { nullable: true, description: '中止事由 ground' }) ground?: number | null
}

@ObjectAccess(reconReaders)
@ObjectType('ReconPreviewLine', { description: '假设办理后的一项期限 a day that would follow' })
export class ReconPreviewLineNode {
  @Field(() => String, { description: '期限编码 clock' }) clock!: string
  @Field(() => String, { description: '名称（中文）' }) termZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) termEn!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '法定届满日 lawful last day' })
  lawfulLastOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '提醒日 day to warn by' }) warnOn!: LocalDate | null
  @Field(() => Boolean, { description: '日期暂定 provisional' }) isProvisional!: boolean
  @Field(() => Boolean, { description: '暂停计算 stands still' }) isSuspended!: boolean
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
}

@ObjectAccess(reconReaders)
@ObjectType('ReconRefusal', { description: '依法不能的理由 why the law says no' })
export class ReconRefusalNode {
  @Field(() => String, { description: '代码 code' }) code!: string
  @Field(() => String, { description: '理由（中文）' }) zh!: string
  @Field(() => String, { description: '理由（英文）reason' }) en!: string
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
}

@ObjectAccess(reconReaders)
@ObjectType('ReconPreview', { description: '假设办理后的期限，不写入 what would follow; nothing is written' })
export class ReconPreviewNode {
  @Field(() => [ReconPreviewLineNode], { description: '将会变化的期限 days that would follow' })
  duties!: ReconPreviewLineNode[]
  @Field(() => ReconRefusalNode, { nullable: true, description: '依法不能的理由 why not' })
  refusal!: ReconRefusalNode | null
}

@ObjectAccess(reconReaders)
@ObjectType('IssuedReconPaper', { description: '已出具的复议文书 a paper as it was issued' })
export class ReconPaperNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '标题 title' }) title!: string
  @Field(() => String, { description: '文号 number' }) number!: string
  @Field(() => LocalDateScalar, { description: '成文日期 day on the paper' }) issuedOn!: LocalDate
  @Field(() => String, { description: '已转义的内容 escaped content' }) html!: string
}

@ObjectAccess(reconReaders)
@ObjectType('ReconConsultation', {
  description: '复议咨询，不登记来访人 a question at the window; nobody is registered',
})
export class ReconConsultationNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => AreaOfActEnum, { description: '行政行为种类 what it is about' }) area!: AreaOfAct
  @Field(() => String, { description: '问题 question' }) question!: string
  @Field(() => String, { description: '答复 answer' }) answer!: string
  @Field(() => ID, { nullable: true, description: '随后的案件 the case it became' }) caseId!: string | null
}

@ObjectAccess(reconReaders)
@ObjectType('ReconConsultationConnection', { description: '咨询列表 a page of questions' })
export class ReconConsultationConnection {
  @Field(() => [ReconConsultationNode]) nodes!: ReconConsultationNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
}

@ObjectAccess(reconReaders)
@ObjectType('ReconConsultationPayload', { description: '咨询 the question' })
export class ReconConsultationPayload {
  @Field(() => ReconConsultationNode, { description: '咨询 the question' }) consultation!: ReconConsultationNode
}

@ObjectAccess(reconReaders)
@ObjectType('RevealedReconField', { description: '一项明文信息 one value in clear' })
export class RevealedReconFieldNode {
  @Field(() => ReconPartyFieldEnum, { description: '信息项 field' }) field!: ReconPartyField
  @Field(() => String, { nullable: true, description: '内容 value' }) value!: string | null
}

@ObjectAccess(reconReaders)
@ObjectType('RevealReconPartyPayload', { description: '明文个人信息，只在本次回答中 in clear, in this answer only' })
export class RevealReconPartyPayload {
  @Field(() => [RevealedReconFieldNode], { description: '明文信息 values' }) values!: RevealedReconFieldNode[]
}
