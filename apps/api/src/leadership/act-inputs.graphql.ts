import type { LocalDate } from '@petition/law'
import type { AssistanceKind, AssistanceOutcome } from '@petition/domain'
import { Field, ID, InputType } from 'type-graphql'
import { act, ActInputFields, LONGEST, text } from '../matters/counter/index.js'
import { LocalDateScalar } from '../platform/index.js'
import { AssistanceKindEnum, AssistanceOutcomeEnum } from './leadership.graphql.js'

@InputType({ description: '记录领导接访（第十八条第二款）the matter at a reception' })
export class ReceiveByLeaderInput extends ActInputFields {
  static readonly schema = act({ record: text(LONGEST), instruction: text(2000).nullish() })
  @Field(() => ID, { description: '接访日 reception day' }) receptionId!: string
  @Field(() => String, { description: '接访记录 what was said' }) record!: string
  @Field(() => String, { nullable: true, description: '交办内容 what the official asked' }) instruction?: string | null
  @Field(() => ID, { nullable: true, description: '交办单位 of which organ' }) toOrganId?: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '反馈期限 report by' }) reportBy?: LocalDate | null
}

@InputType({ description: '反馈接访交办 report on an instruction' })
export class ReportInstructionInput extends ActInputFields {
  static readonly schema = act({ report: text(LONGEST) })
  @Field(() => ID, { description: '交办编号 the instruction' }) instructionId!: string
  @Field(() => LocalDateScalar, { description: '反馈之日 day' }) on!: LocalDate
  @Field(() => String, { description: '办理情况 what came of it' }) report!: string
}

@InputType({ description: '领导包案 take a case on' })
export class TakeCaseInput extends ActInputFields {
  static readonly schema = act({ reason: text(1000) })
  @Field(() => ID, { description: '包案领导 official' }) officialId!: string
  @Field(() => LocalDateScalar, { description: '包案之日 day' }) on!: LocalDate
  @Field(() => String, { description: '理由 why' }) reason!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '化解期限 resolve by' }) resolveBy?: LocalDate | null
}

@InputType({ description: '记录包案进展 progress of a case taken on' })
export class RecordCaseProgressInput extends ActInputFields {
  static readonly schema = act({ progress: text(LONGEST) })
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => String, { description: '进展 how far it is' }) progress!: string
}

@InputType({ description: '结束包案 let a case go' })
export class ReleaseCaseInput extends ActInputFields {
  static readonly schema = act({ result: text(LONGEST) })
  @Field(() => LocalDateScalar, { description: '结束之日 day' }) on!: LocalDate
  @Field(() => String, { description: '结果 what came of it' }) result!: string
}

@InputType({ description: '引导救助（第三十七条）lead to assistance' })
export class LeadToAssistanceInput extends ActInputFields {
  static readonly schema = act({ need: text(2000) })
  @Field(() => AssistanceKindEnum, { description: '种类 kind' }) assistance!: AssistanceKind
  @Field(() => ID, { description: '救助单位 assisting organ' }) toOrganId!: string
  @Field(() => LocalDateScalar, { description: '引导之日 day' }) on!: LocalDate
  @Field(() => String, { description: '困难情况 need' }) need!: string
}

@InputType({ description: '记录救助结果 record the answer on assistance' })
export class RecordAssistanceInput extends ActInputFields {
  static readonly schema = act({ answer: text(2000) })
  @Field(() => ID, { description: '救助编号 the assistance' }) assistanceId!: string
  @Field(() => LocalDateScalar, { description: '答复之日 day' }) on!: LocalDate
  @Field(() => AssistanceOutcomeEnum, { description: '结果 outcome' }) outcome!: AssistanceOutcome
  @Field(() => String, { description: '答复 answer' }) answer!: string
}
