import type {
  ConfirmationStage,
  MediationAct,
  MediationSide,
  Remedy,
  RowStage,
  SigningCapacity,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoNode } from '../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { mediationReaders } from '../access.js'
import {
  ConfirmationStageEnum,
  MediationActEnum,
  MediationSideEnum,
  RemedyEnum,
  RowStageEnum,
  SigningCapacityEnum,
} from './codes.graphql.js'
import { MediationEntryNode } from './mediation.graphql.js'

@ObjectAccess(mediationReaders)
@ObjectType('AgreementInstalment', { description: '一期付款 an instalment' })
export class AgreementInstalmentNode {
  @Field(() => Int, { description: '期次 number' }) no!: number
  @Field(() => LocalDateScalar, { description: '付款日 due on' }) dueOn!: LocalDate
  @Field(() => Float, { description: '金额（分）cents' }) cents!: number
  @Field(() => Float, { description: '已付（分）paid, in cents' }) paidCents!: number
  @Field(() => LocalDateScalar, { nullable: true, description: '付清之日 paid up on' }) paidOn!: LocalDate | null
}

@ObjectAccess(mediationReaders)
@ObjectType('AgreementSigner', { description: '签署人：本人、经授权的亲属或者继承人 who signs and is paid' })
export class AgreementSignerNode {
  @Field(() => Int, { description: '序号 number' }) no!: number
  @Field(() => String, { description: '姓名，按岗位遮盖 name, masked by role' }) name!: string
  @Field(() => SigningCapacityEnum, { description: '身份 in whose right' }) capacity!: SigningCapacity
  @Field(() => String, { description: '与当事人关系 relation' }) relation!: string
  @Field(() => String, { description: '电话，按岗位遮盖 telephone, masked by role' }) phone!: string
  @Field(() => String, { description: '授权依据 authority' }) authorityBasis!: string
  @Field(() => String, { description: '授权文书编号，按岗位遮盖 number of the authority, masked by role' })
  authorityNo!: string
  @Field(() => String, { description: '收款账户，按岗位遮盖 account, masked by role' }) account!: string
  @Field(() => String, { description: '收款户名，按岗位遮盖 account holder, masked by role' }) accountName!: string
  @Field(() => Float, { description: '应付金额（分）to be paid, in cents' }) cents!: number
  @Field(() => LocalDateScalar, { nullable: true, description: '签署之日 signed on' }) signedOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '交付协议书之日 copy handed out on' })
  copyGivenOn!: LocalDate | null
  @Field(() => [AgreementInstalmentNode], { description: '各期付款 instalments' })
  instalments!: AgreementInstalmentNode[]
}

@ObjectAccess(mediationReaders)
@ObjectType('AgreementRow', { description: '协议中的一户：各自的金额、签署、生效日和履行 one row of an agreement' })
export class AgreementRowNode {
  @Field(() => ID) id!: string
  @Field(() => ID, { description: '调解案件 its case' }) caseId!: string
  @Field(() => Int, { description: '序号 number' }) no!: number
  @Field(() => String, { description: '协议编号 number of the agreement' }) agreementNo!: string
  @Field(() => String, { description: '当事人，按岗位遮盖 name, masked by role' }) name!: string
  @Field(() => String, { description: '证件号，按岗位遮盖 identity number, masked by role' }) idNumber!: string
  @Field(() => Boolean, { description: '已故，由继承人签署 has died, heirs sign' }) isDeceased!: boolean
  @Field(() => RowStageEnum, { description: '签署进度 stage' }) stage!: RowStage
  @Field(() => ConfirmationStageEnum, { description: '司法确认 confirmation' }) confirmation!: ConfirmationStage
  @Field(() => LocalDateScalar, { nullable: true, description: '生效日 in force since' }) effectOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '共同申请司法确认的最后一日 last day of the window' })
  windowLastOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '下一付款日 next day that something is due' })
  nextDueOn!: LocalDate | null
  @Field(() => Boolean, { description: '到期未付 due and not paid' }) isDue!: boolean
  @Field(() => Boolean, { description: '已付清 paid up' }) isPaid!: boolean
  @Field(() => Int, { description: '未履行的义务项数 obligations not kept' }) openBreaches!: number
  @Field(() => Float, { description: '主张金额（分）claimed, in cents' }) claimCents!: number
  @Field(() => Float, { description: '协议金额（分）agreed, in cents' }) agreedCents!: number
  @Field(() => Float, { description: '已付金额（分）paid, in cents' }) paidCents!: number
  @Field(() => LocalDateScalar, { nullable: true, description: '拖欠起始日 owed since' }) owedSince!: LocalDate | null
  @Field(() => [AgreementSignerNode], { description: '签署人 who signs' }) signers!: AgreementSignerNode[]
}

@ObjectAccess(mediationReaders)
@ObjectType('AgreementRowConnection', { description: '协议名册的一页 a page of rows' })
export class AgreementRowConnection {
  @Field(() => [AgreementRowNode]) nodes!: AgreementRowNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@ObjectAccess(mediationReaders)
@ObjectType('AgreementBreach', { description: '未履行的义务，不涉及对人的评价 an obligation that was not kept' })
export class AgreementBreachNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '记录之日 noted on' }) on!: LocalDate
  @Field(() => MediationSideEnum, { description: '义务方 side that owed it' }) side!: MediationSide
  @Field(() => String, { description: '哪一项义务 which obligation' }) obligation!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '到期日 due on' }) dueOn!: LocalDate | null
  @Field(() => String, { description: '情况 text' }) text!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '补履行之日 made good on' }) curedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '补履行情况 how' }) curedText!: string | null
}

@ObjectAccess(mediationReaders)
@ObjectType('InstalmentChange', { description: '一期付款的变化 what changed of an instalment' })
export class InstalmentChangeNode {
  @Field(() => Int, { description: '期次 number' }) no!: number
  @Field(() => LocalDateScalar, { nullable: true, description: '原付款日 was due on' }) beforeOn!: LocalDate | null
  @Field(() => Float, { nullable: true, description: '原金额（分）was, in cents' }) beforeCents!: number | null
  @Field(() => LocalDateScalar, { nullable: true, description: '现付款日 is due on' }) afterOn!: LocalDate | null
  @Field(() => Float, { nullable: true, description: '现金额（分）is, in cents' }) afterCents!: number | null
}

@ObjectAccess(mediationReaders)
@ObjectType('AgreementAmendment', { description: '双方同意的变更 a change by both sides, as a delta' })
export class AgreementAmendmentNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '双方同意之日 agreed on' }) on!: LocalDate
  @Field(() => LocalDateScalar, { description: '生效之日 counts from' }) from!: LocalDate
  @Field(() => Int, { description: '签署人序号 which signer' }) shareNo!: number
  @Field(() => Float, { description: '原金额（分）was, in cents' }) beforeCents!: number
  @Field(() => Float, { description: '现金额（分）is, in cents' }) afterCents!: number
  @Field(() => [InstalmentChangeNode], { description: '各期变化 what changed' }) changed!: InstalmentChangeNode[]
  @Field(() => String, { description: '原因 reason' }) reason!: string
  @Field(() => String, { description: '凭据 proof' }) proof!: string
}

@ObjectAccess(mediationReaders)
@ObjectType('AgreementRowDetail', { description: '一户的详情 a row with what came of it' })
export class AgreementRowDetailNode {
  @Field(() => AgreementRowNode, { description: '本户 the row' }) row!: AgreementRowNode
  @Field(() => [AgreementBreachNode], { description: '未履行的义务 obligations not kept' })
  breaches!: AgreementBreachNode[]
  @Field(() => [AgreementAmendmentNode], { description: '变更 changes' }) amendments!: AgreementAmendmentNode[]
  @Field(() => [RemedyEnum], { description: '可用的途径 remedies that are open' }) remedies!: Remedy[]
  @Field(() => [MediationEntryNode], { description: '记录 record' }) entries!: MediationEntryNode[]
  @Field(() => [MediationActEnum], { description: '现在可以办理的行为 acts that are possible now' })
  acts!: MediationAct[]
}

@ObjectAccess(mediationReaders)
@ObjectType('RosterProblem', { description: '名册中的错误 what is wrong in a roster' })
export class RosterProblemNode {
  @Field(() => Int, { description: '表中行号，0 为整份名册 line of the sheet; 0 for the whole' }) line!: number
  @Field(() => String, { nullable: true, description: '列 column' }) column!: string | null
  @Field(() => String, { description: '代码 code' }) code!: string
  @Field(() => String, { description: '说明 what to mend' }) text!: string
}

@ObjectAccess(mediationReaders)
@ObjectType('RosterPreview', { description: '名册试读，不写入任何数据 a roster as it was read; nothing is written' })
export class RosterPreviewNode {
  @Field(() => Int, { description: '签署人行数 lines, one for each signer' }) lines!: number
  @Field(() => Int, { description: '户数 parties' }) rows!: number
  @Field(() => Float, { description: '合计（分）sum, in cents' }) totalCents!: number
  @Field(() => Float, { nullable: true, description: '表上合计（分）sum that the sheet states, in cents' })
  statedCents!: number | null
  @Field(() => [Float], { description: '各期合计（分）sums by instalment, in cents' }) byInstalment!: number[]
  @Field(() => [RosterProblemNode], { description: '错误；有错误的整份不导入 errors: with any nothing is imported' })
  problems!: RosterProblemNode[]
}
