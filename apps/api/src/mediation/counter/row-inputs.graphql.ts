import type { RulingOutcome, SigningCapacity, SigningMode } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { z } from 'zod'
import { text } from '../../matters/counter/index.js'
import { LocalDateScalar } from '../../platform/index.js'
import { RulingOutcomeEnum, SigningCapacityEnum, SigningModeEnum } from './codes.graphql.js'
import { CaseActFields, onCase, proof } from './inputs.graphql.js'

const id = z.string().min(1).max(36)
const cents = z.number().int().min(0)
const instalments = z.array(z.object({ cents })).max(60)

@InputType({ description: '一期付款 an instalment' })
export class InstalmentInput {
  @Field(() => LocalDateScalar, { description: '付款日 due on' }) dueOn!: LocalDate
  @Field(() => Float, { description: '金额（分）cents' }) cents!: number
}

@InputType({ description: '签署人 who signs and is paid' })
export class SignerInput {
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => SigningCapacityEnum, { description: '身份 in whose right' }) capacity!: SigningCapacity
  @Field(() => String, { nullable: true, description: '与当事人关系 relation' }) relation?: string | null
  @Field(() => String, { nullable: true, description: '电话 telephone' }) phone?: string | null
  @Field(() => String, { nullable: true, description: '授权依据 authority' }) authorityBasis?: string | null
  @Field(() => String, { nullable: true, description: '授权文书编号 its number' }) authorityNo?: string | null
  @Field(() => String, { nullable: true, description: '授权范围 its scope' }) authorityScope?: string | null
  @Field(() => String, { nullable: true, description: '收款账户 account' }) account?: string | null
  @Field(() => String, { nullable: true, description: '收款户名 account holder' }) accountName?: string | null
  @Field(() => Float, { description: '应付金额（分）cents' }) cents!: number
  @Field(() => [InstalmentInput], { description: '各期付款 instalments' }) instalments!: InstalmentInput[]
}

@InputType({ description: '登记一户（人民调解法第二十九条）enter a row' })
export class EnterAgreementRowInput extends CaseActFields {
  static readonly schema = onCase({
    ...{ agreementNo: text(60).nullish(), name: text(100), idNumber: text(40).nullish() },
    ...{ claimCents: cents, agreedCents: cents, signers: z.array(z.object({ cents, instalments })).min(1).max(20) },
  })
  @Field(() => String, { nullable: true, description: '协议编号 number of the agreement' }) agreementNo?: string | null
  @Field(() => String, { description: '当事人 name' }) name!: string
  @Field(() => String, { nullable: true, description: '证件号 identity number' }) idNumber?: string | null
  @Field(() => Boolean, { description: '已故 has died' }) isDeceased!: boolean
  @Field(() => Float, { description: '主张金额（分）claimed, in cents' }) claimCents!: number
  @Field(() => Float, { description: '协议金额（分）agreed, in cents' }) agreedCents!: number
  @Field(() => LocalDateScalar, { nullable: true, description: '拖欠起始日 owed since' }) owedSince?: LocalDate | null
  @Field(() => [SignerInput], { description: '签署人 who signs' }) signers!: SignerInput[]
}

@InputType({ description: '导入当事人名册 import a roster' })
export class ImportAgreementRowsInput extends CaseActFields {
  static readonly schema = onCase({ uploadId: id })
  @Field(() => ID, { description: '已上传的文件 uploaded file' }) uploadId!: string
}

@InputType({ description: '签署的一户 a row that is signed' })
export class SignedRowInput {
  @Field(() => ID, { description: '户 row' }) rowId!: string
  @Field(() => Int, { nullable: true, description: '签署人；空为尚未签署的全部 which signer; empty for all' })
  shareNo?: number | null
}

@InputType({ description: '登记签署，可一次多户 record that parties signed' })
export class SignAgreementRowsInput extends CaseActFields {
  static readonly schema = onCase({
    proof,
    rows: z
      .array(z.object({ rowId: id }))
      .min(1)
      .max(100),
  })
  @Field(() => SigningModeEnum, { description: '方式 mode' }) mode!: SigningMode
  @Field(() => [SignedRowInput], { description: '各户 rows' }) rows!: SignedRowInput[]
  @Field(() => String, { description: '凭据：何种材料、存放何处 proof: which paper, and where it is kept' })
  proof!: string
}

@InputType({ description: '对一户的行为 an act on a row' })
export class RowActFields extends CaseActFields {
  @Field(() => ID, { description: '户 row' }) rowId!: string
}

@InputType({ description: '登记退出 record that a party withdrew' })
export class WithdrawAgreementRowInput extends RowActFields {
  static readonly schema = onCase({ rowId: id, reason: text(500) })
  @Field(() => String, { description: '原因 reason' }) reason!: string
}

@InputType({ description: '交付协议书 hand out a copy' })
export class GiveAgreementCopyInput extends RowActFields {
  static readonly schema = onCase({ rowId: id })
  @Field(() => Int, { description: '签署人在本户中的序号 number of the signer in the row' }) shareNo!: number
}

@InputType({ description: '登记共同申请司法确认（第三十三条）record the joint application' })
export class AskConfirmationInput extends RowActFields {
  static readonly schema = onCase({ rowId: id, court: text(100), proof })
  @Field(() => String, { description: '法院 court' }) court!: string
  @Field(() => String, { description: '双方共同申请的凭据 proof' }) proof!: string
}

@InputType({ description: '登记法院答复或者裁定 record what the court did' })
export class RecordConfirmationInput extends RowActFields {
  static readonly schema = onCase({ rowId: id, number: text(100).nullish() })
  @Field(() => Boolean, { nullable: true, description: '是否受理 taken or not' }) isTaken?: boolean | null
  @Field(() => RulingOutcomeEnum, { nullable: true, description: '裁定 ruling' }) outcome?: RulingOutcome | null
  @Field(() => String, { nullable: true, description: '案号 number' }) number?: string | null
}

@InputType({ description: '登记付款 record a payment' })
export class RecordPaymentInput extends RowActFields {
  static readonly schema = onCase({ rowId: id, cents, payeeName: text(100), evidence: proof })
  @Field(() => Int, { description: '签署人在本户中的序号 number of the signer in the row' }) shareNo!: number
  @Field(() => Int, { description: '第几期付款，从 1 起 which instalment, from 1' }) instalmentNo!: number
  @Field(() => Float, { description: '金额（分）cents' }) cents!: number
  @Field(() => String, { description: '回单上的收款人 payee, as the slip says' }) payeeName!: string
  @Field(() => String, { description: '凭据 evidence' }) evidence!: string
}

@InputType({ description: '督促履行到期未付的款项（第三十一条）urge an instalment that was due and is not paid' })
export class UrgePerformanceInput extends RowActFields {
  static readonly schema = onCase({ rowId: id, text: text(1000) })
  @Field(() => Int, { description: '签署人在本户中的序号 number of the signer in the row' }) shareNo!: number
  @Field(() => Int, { description: '第几期付款，从 1 起 which instalment, from 1' }) instalmentNo!: number
  @Field(() => String, { description: '督促的方式和对方的答复 how, and what was answered' }) text!: string
}

@InputType({ description: '更正一条记录（第二十七条）correct an entry' })
export class CorrectMediationFactInput {
  static readonly schema = onCase({ factId: id, rowId: id.nullish(), reason: text(1000) })
  @Field(() => String, { description: '幂等键 key of the act' }) idempotencyKey!: string
  @Field(() => ID, { description: '调解案件 the case' }) caseId!: string
  @Field(() => Int, { nullable: true, description: '所见版本 version the caller saw' }) expectedVersion?: number | null
  @Field(() => ID, { description: '哪一条记录 the entry' }) factId!: string
  @Field(() => ID, { nullable: true, description: '所属的一户；案件的记录不填 its row' }) rowId?: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '实际日期 the real day' }) on?: LocalDate | null
  @Field(() => Boolean, { description: '未发生 it did not happen' }) isAnnulled!: boolean
  @Field(() => String, { description: '更正的原因 why' }) reason!: string
}

@InputType({ description: '记录未履行的义务 an obligation was not kept' })
export class NoteBreachInput extends RowActFields {
  static readonly schema = onCase({ rowId: id, text: text(1000) })
  @Field(() => Int, { nullable: true, description: '签署人在本户中的序号 number of the signer in the row' }) shareNo?:
    number | null
  @Field(() => Int, { nullable: true, description: '第几期付款，从 1 起 which instalment, from 1' }) instalmentNo?:
    number | null
  @Field(() => Int, { nullable: true, description: '文本中的义务 line of the text' }) obligationNo?: number | null
  @Field(() => String, { description: '情况 text' }) text!: string
}

@InputType({ description: '记录已补履行 it was made good' })
export class CureBreachInput extends RowActFields {
  static readonly schema = onCase({ rowId: id, breachId: id, text: text(1000) })
  @Field(() => ID, { description: '未履行记录 the breach' }) breachId!: string
  @Field(() => String, { description: '情况 text' }) text!: string
}

@InputType({ description: '登记协议变更（民法典第五百四十三条）a change by both sides' })
export class AmendAgreementRowInput extends RowActFields {
  static readonly schema = onCase({ rowId: id, cents, instalments, reason: text(1000), proof })
  @Field(() => LocalDateScalar, { description: '变更生效之日 counts from' }) from!: LocalDate
  @Field(() => Int, { description: '签署人在本户中的序号 number of the signer in the row' }) shareNo!: number
  @Field(() => Float, { description: '金额（分）cents' }) cents!: number
  @Field(() => [InstalmentInput], { description: '各期付款 instalments' }) instalments!: InstalmentInput[]
  @Field(() => String, { description: '原因 reason' }) reason!: string
  @Field(() => String, { description: '双方同意的凭据 proof of both sides’ consent' }) proof!: string
}
