import type { LocalDate } from '@petition/law'
import type { ServedPaper, ServiceMode } from '@petition/domain'
import { Field, ID, InputType } from 'type-graphql'
import { z } from 'zod'
import { JsonScalar, LocalDateScalar } from '../../platform/index.js'
import { ActInputFields } from './act-input.graphql.js'
import {
  RevealFieldEnum,
  ReviewLevelEnum,
  ServedPaperEnum,
  ServiceModeEnum,
  type RevealField,
  type ReviewLevel,
} from './codes.graphql.js'
import { act, id, partyTexts, text } from './input-shapes.js'

@InputType({ description: '送达（参照民事诉讼法第八十七条至第九十五条）serve a paper on one petitioner' })
export class ServeInput extends ActInputFields {
  static readonly schema = act({ partyId: id, proof: text(500).nullish(), uploadId: id.nullish() })
  @Field(() => ServedPaperEnum, { description: '文书 paper' }) paper!: ServedPaper
  @Field(() => ID, { description: '受送达人 on whom' }) partyId!: string
  @Field(() => ServiceModeEnum, { description: '方式 mode' }) mode!: ServiceMode
  @Field(() => LocalDateScalar, { description: '送达、交寄或者公告之日 day' }) on!: LocalDate
  @Field(() => Boolean, { nullable: true, description: '留置：已拍照、录像或者见证 left at home: recorded' })
  isRecorded?: boolean | null
  @Field(() => Boolean, { nullable: true, description: '电子送达：经本人同意 electronic: agreed to' })
  hasConsent?: boolean | null
  @Field(() => LocalDateScalar, { nullable: true, description: '邮寄：回执上的收件日期 date on the return slip' })
  slipOn?: LocalDate | null
  @Field(() => String, { nullable: true, description: '证明 proof' }) proof?: string | null
  @Field(() => ID, { nullable: true, description: '证明的扫描件 scan of the proof' }) uploadId?: string | null
}

@InputType({ description: '邮寄回执返回 the return slip came back' })
export class RecordReturnSlipInput extends ActInputFields {
  static readonly schema = act({ attemptId: id })
  @Field(() => ID, { description: '哪一次送达 the attempt' }) attemptId!: string
  @Field(() => LocalDateScalar, { description: '回执上的收件日期 date of receipt on the slip' }) slipOn!: LocalDate
}

@InputType({ description: '文书退回 a paper came back' })
export class RecordReturnedInput extends ActInputFields {
  static readonly schema = act({ attemptId: id, reason: text(500) })
  @Field(() => ID, { description: '哪一次送达 the attempt' }) attemptId!: string
  @Field(() => LocalDateScalar, { description: '退回之日 day' }) on!: LocalDate
  @Field(() => String, { description: '退回原因 reason' }) reason!: string
}

@InputType({ description: '登记复查、复核申请（第三十五条、第三十六条）record a request for review' })
export class RecordReviewRequestInput extends ActInputFields {
  static readonly schema = act({ partyId: id, toOrganId: id })
  @Field(() => ReviewLevelEnum, { description: '复查或者复核 which' }) level!: ReviewLevel
  @Field(() => ID, { description: '申请人 who asks' }) partyId!: string
  @Field(() => LocalDateScalar, { description: '到达之日 day it arrived' }) on!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '邮戳日期 postmark' }) postmarkedOn?: LocalDate | null
  @Field(() => ID, { description: '向哪个机关申请 the organ asked' }) toOrganId!: string
}

@InputType({ description: '登记撤回 record a withdrawal' })
export class WithdrawInput extends ActInputFields {
  static readonly schema = act({ partyId: id, uploadId: id.nullish() })
  @Field(() => ID, { description: '撤回的信访人 who withdraws' }) partyId!: string
  @Field(() => LocalDateScalar, { description: '撤回之日 day' }) on!: LocalDate
  @Field(() => ID, { nullable: true, description: '撤回材料的扫描件 scan of the paper' }) uploadId?: string | null
}

@InputType({ description: '更正：原记录保留，期限重新计算 correct a fact; the record stays' })
export class CorrectFactInput extends ActInputFields {
  static readonly schema = act({
    factId: id,
    set: z.record(z.string().max(40), z.unknown()).nullish(),
    reason: text(1000),
  })
  @Field(() => ID, { description: '更正哪一项 the fact' }) factId!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '实际发生之日 the day it really happened' })
  on?: LocalDate | null
  @Field(() => JsonScalar, {
    nullable: true,
    description: '更正的项（见 MatterFact.correctable）other fields, by name',
  })
  set?: unknown
  @Field(() => Boolean, { nullable: true, description: '撤销：没有发生 it did not happen' }) isAnnulled?: boolean | null
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({
  description:
    '更正信访人信息（个人信息保护法第四十六条）：未给出的项不变，空的项删去 what is left out stays, what is empty goes',
})
export class CorrectPartyInput extends ActInputFields {
  static readonly schema = act({ partyId: id, ...partyTexts, reason: text(500) })
  @Field(() => ID, { description: '信访人 petitioner' }) partyId!: string
  @Field(() => String, { nullable: true, description: '姓名、名称 name' }) name?: string | null
  @Field(() => String, { nullable: true, description: '证件号码 identity number' }) idNumber?: string | null
  @Field(() => String, { nullable: true, description: '统一社会信用代码 credit code' }) creditCode?: string | null
  @Field(() => String, { nullable: true, description: '电话 telephone' }) phone?: string | null
  @Field(() => String, { nullable: true, description: '住址 address' }) address?: string | null
  @Field(() => Boolean, { nullable: true, description: '是否代表 representative' }) isRepresentative?: boolean | null
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '删去误记的信访人（个人信息保护法第四十七条）strike out somebody named by mistake' })
export class StrikePartyInput extends ActInputFields {
  static readonly schema = act({ partyId: id, reason: text(500) })
  @Field(() => ID, { description: '误记的信访人 who was named by mistake' }) partyId!: string
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '标记误登 mark as registered in error' })
export class MarkMistakenInput extends ActInputFields {
  static readonly schema = act({ reason: text(1000) })
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '补充材料（第十九条）add an attachment' })
export class AddAttachmentInput extends ActInputFields {
  static readonly schema = act({ uploadId: id })
  @Field(() => ID, { description: '已上传的文件 the file sent before' }) uploadId!: string
}

@InputType({ description: '查看完整个人信息，须说明理由并留痕 reveal personal data; it is recorded' })
export class RevealInput {
  static readonly schema = act({ partyId: id, reason: text(500), fields: z.array(z.string()).min(1).max(4) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) matterId!: string
  @Field(() => ID, { description: '信访人 petitioner' }) partyId!: string
  @Field(() => [RevealFieldEnum], { description: '查看哪几项 fields' }) fields!: RevealField[]
  @Field(() => String, { description: '理由 reason' }) reason!: string
}
