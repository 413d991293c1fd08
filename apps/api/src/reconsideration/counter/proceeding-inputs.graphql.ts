import { Field, ID, InputType, Int } from 'type-graphql'
import type { HeardHow, PauseKind } from '@petition/domain/reconsideration'
import {
  HeardHowEnum,
  PauseKindEnum,
  ReconNamedRoleEnum,
  ReconPersonKindEnum,
  ReconWhoEnum,
  type ReconWho,
} from './recon-codes.graphql.js'
import { z } from 'zod'
import { act, DatedReconInput, text } from './recon-input.graphql.js'

@InputType({ description: '登记第三人、代理人 name a third party or an agent' })
export class NameReconPartyInput extends DatedReconInput {
  static override readonly schema = act({
    name: text(500),
    idNumber: text(500).nullish(),
    phone: text(500).nullish(),
    address: text(500).nullish(),
    authority: text(500).nullish(),
  })
  @Field(() => ReconNamedRoleEnum, { description: '身份 as what' }) role!: 'THIRD_PARTY' | 'AGENT'
  @Field(() => ReconPersonKindEnum, { description: '类别 kind' }) kind!: 'PERSON' | 'ORGANISATION'
  @Field(() => String, { description: '姓名或者名称 name' }) name!: string
  @Field(() => String, { nullable: true, description: '证件号码 identity number' }) idNumber?: string | null
  @Field(() => String, { nullable: true, description: '电话 telephone' }) phone?: string | null
  @Field(() => String, { nullable: true, description: '住址 address' }) address?: string | null
  @Field(() => ID, { nullable: true, description: '代理谁；AGENT 须填 needed with AGENT' }) forPartyId?: string | null
  @Field(() => String, { nullable: true, description: '授权文件；AGENT 须填 needed with AGENT' }) authority?:
    string | null
}

@InputType({ description: '书面答复 answer' })
export class ReplyToReconsiderationInput extends DatedReconInput {
  static override readonly schema = act({ text: text(8000), evidence: z.array(text(300)).max(30) })
  @Field(() => String, { description: '答复内容 answer' }) text!: string
  @Field(() => [String], { description: '证据、依据 evidence' }) evidence!: string[]
}

@InputType({ description: '报批转为普通程序 ask to change to the ordinary procedure' })
export class ChangeReconProcedureInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '听取意见 hear a party' })
export class HearReconPartyInput extends DatedReconInput {
  static override readonly schema = act({ record: text(8000) })
  @Field(() => ReconWhoEnum, { description: '听取谁的意见 who' }) who!: ReconWho
  @Field(() => HeardHowEnum, { description: '方式 how' }) how!: HeardHow
  @Field(() => String, { description: '记录 record' }) record!: string
}

@InputType({ description: '登记证据 record evidence' })
export class AddReconEvidenceInput extends DatedReconInput {
  static override readonly schema = act({ items: z.array(text(300)).max(30) })
  @Field(() => ReconWhoEnum, { description: '来源 from' }) from!: ReconWho
  @Field(() => [String], { description: '证据 items' }) items!: string[]
}

@InputType({ description: '中止 suspend' })
export class SuspendReconsiderationInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => Int, { description: '第三十九条第一款第几项，1至10 which of the ten grounds, 1 to 10' }) ground!: number
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '恢复审理 resume' })
export class ResumeReconsiderationInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '开始勘验、鉴定 a survey or an expert begins' })
export class BeginReconPauseInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => PauseKindEnum, { description: '种类 kind' }) pause!: PauseKind
  @Field(() => String, { description: '事项 what for' }) reason!: string
}

@InputType({ description: '勘验、鉴定结束 it ends' })
export class EndReconPauseInput extends DatedReconInput {
  static override readonly schema = act({ result: text(8000) })
  @Field(() => String, { description: '结果 result' }) result!: string
}

@InputType({ description: '启动附带审查 begin the review of the rule' })
export class BeginNormReviewInput extends DatedReconInput {
  static override readonly schema = act({ rule: text(500) })
  @Field(() => String, { description: '规范性文件 the rule' }) rule!: string
  @Field(() => Boolean, { description: '申请人提出 asked for' }) isAsked!: boolean
  @Field(() => Boolean, { description: '本机关有权处理 this organ is competent' }) isCompetent!: boolean
}

@InputType({ description: '转送规范性文件 pass the rule on' })
export class PassNormOnInput extends DatedReconInput {
  static override readonly schema = act({ toOrgan: text(100).nullish() })
  @Field(() => ID, {
    nullable: true,
    description: '转送机关（系统内），与系统外名称二者填一 one of the two: an organ of this house',
  })
  toOrganId?: string | null
  @Field(() => String, { nullable: true, description: '转送机关（系统外）名称 or the name of an organ outside' })
  toOrgan?: string | null
}

@InputType({ description: '登记附带审查结果 result on the rule' })
export class RecordNormResultInput extends DatedReconInput {
  static override readonly schema = act({ result: text(8000) })
  @Field(() => String, { description: '结果 result' }) result!: string
}

@InputType({ description: '报批延长审理期限 ask for an extension' })
export class ExtendReconsiderationInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => Int, { description: '延长日数（自然日），1至30 calendar days, 1 to 30' }) days!: number
  @Field(() => String, { description: '理由 reason' }) reason!: string
}
