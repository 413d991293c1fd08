import type { LocalDate } from '@petition/law'
import { HANDOVER_STATES, type HandoverState } from '@petition/domain'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { CitationTextNode, enumOf, PageInfoNode } from '../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { handoverSeers } from '../access.js'

export const HandoverStateEnum = enumOf('HandoverState', '移交的状态 where a hand-over stands', HANDOVER_STATES)

@ObjectAccess(handoverSeers)
@ObjectType('HandoverOrgan', { description: '移交、接收单位 an organ that hands over or receives' })
export class HandoverOrganNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '单位编码 code' }) code!: string
  @Field(() => String, { description: '单位名称 name' }) name!: string
}

@ObjectAccess(handoverSeers)
@ObjectType('HandoverClaim', { description: '移交的一项诉求，不含信访人身份信息 one claim, without who made it' })
export class HandoverClaimNode {
  @Field(() => Int, { description: '序号 number of the claim' }) no!: number
  @Field(() => String, { description: '诉求 what is asked for' }) text!: string
  @Field(() => String, { nullable: true, description: '事实和理由 facts and reasons' }) factsAndReasons!: string | null
}

@ObjectAccess(handoverSeers)
@ObjectType('HandoverDuty', { description: '本单位的一项期限义务 one thing the organ owes' })
export class HandoverDutyNode {
  @Field(() => String, { description: '期限代码 code of the clock' }) clock!: string
  @Field(() => String, { description: '名称 what is owed' }) termZh!: string
  @Field(() => String, { description: '名称（英文）what is owed, in English' }) termEn!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '法定届满日（含）lawful last day, inclusive' })
  lawfulLastOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '提醒日，较早的一日 strict day to warn by' })
  warnOn!: LocalDate | null
  @Field(() => Boolean, { description: '放假安排未公布，日期可能变动 the calendar of that year is not known yet' })
  isProvisional!: boolean
  @Field(() => LocalDateScalar, { nullable: true, description: '完成之日 day on which it ended' })
  endedOn!: LocalDate | null
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
}

@ObjectAccess(handoverSeers)
@ObjectType('Handover', {
  description:
    '移交：信访部门移交政法机关的信访事项（诉访分离）a petition matter handed over to a political-legal organ',
})
export class HandoverNode {
  @Field(() => ID, { description: '移交编号 id of the hand-over' }) id!: string
  @Field(() => String, { description: '信访编号 number of the matter' }) matterNumber!: string
  @Field(() => LocalDateScalar, { description: '移交之日 day it was handed over' }) handedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '到达之日；纸质件在途为空 day it arrived' })
  arrivedOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '签收之日 day it was signed for' })
  receivedOn!: LocalDate | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '可以退回的末日（含）last day to return it with effect',
  })
  returnBy!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '提出退回之日 day it was returned' })
  returnedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '退回的理由 why it was returned' }) returnReason!: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: '退回是否具有效力；逾期的只作记录，未退回为空 whether the return has effect; a late one has none',
  })
  isReturnEffective!: boolean | null
  @Field(() => LocalDateScalar, { nullable: true, description: '移交单位同意退回之日 day the sender took it back' })
  takenBackOn!: LocalDate | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '受理之日：进入本机关程序 day it was taken into the procedure',
  })
  acceptedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '进入的程序 which procedure' }) procedure!: string | null
  @Field(() => String, { nullable: true, description: '该程序的案号 number of the case there' })
  procedureNumber!: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: '是否告知信访人；未填报为空 whether the petitioner was told; null where nobody said',
  })
  isPetitionerTold!: boolean | null
  @Field(() => String, { nullable: true, description: '告知方式，或者不予告知的理由 how, or why it is not owed' })
  toldText!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '办结之日 day of the result' })
  resultOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '结果 result' }) result!: string | null
  @Field(() => HandoverStateEnum, { description: '状态 where it stands' }) state!: HandoverState
  @Field(() => String, { description: '概况；退回后为空文本 summary; empty once it went back' }) summary!: string
  @Field(() => Int, {
    description: '版本号，办理时带回；退回后为 0 version, sent back with an act; 0 once it went back',
  })
  version!: number
  @Field(() => [HandoverClaimNode], { description: '移交的诉求；退回后为空 claims; none once it went back' })
  claims!: readonly HandoverClaimNode[]
  @Field(() => [HandoverDutyNode], { description: '本单位的期限义务 what the organ owes' })
  duties!: readonly HandoverDutyNode[]
}

@ObjectAccess(handoverSeers)
@ObjectType('HandoverConnection', { description: '移交列表 a page of hand-overs' })
export class HandoverConnection {
  @Field(() => [HandoverNode]) nodes!: HandoverNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@ObjectAccess(handoverSeers)
@ObjectType('HandoverPayload', { description: '办理后的移交 the hand-over as the act left it' })
export class HandoverPayload {
  @Field(() => HandoverNode, { description: '移交 the hand-over' }) handover!: HandoverNode
}

const key = z.string().min(8).max(80)
const text = z.string().max(20_000)

@InputType({ description: '签收移交 receive what was handed over' })
export class ReceiveHandoverInput {
  static readonly schema = z.object({ idempotencyKey: key })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => LocalDateScalar, { description: '签收之日 day it was received' }) on!: LocalDate
}

@InputType({ description: '退回移交，须写明理由 return it, with detailed reasons' })
export class ReturnHandoverInput {
  static readonly schema = z.object({ idempotencyKey: key, reason: text })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => String, { description: '退回的详细理由 detailed reasons' }) reason!: string
}

@InputType({ description: '受理移交事项，进入本机关程序 take it into the own procedure' })
export class AcceptHandoverInput {
  static readonly schema = z.object({ idempotencyKey: key, procedure: text, number: text.nullish() })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => LocalDateScalar, { description: '受理之日 day it was taken' }) on!: LocalDate
  @Field(() => String, { description: '进入的程序 which procedure' }) procedure!: string
  @Field(() => String, { nullable: true, description: '案号 number of the case' }) number?: string | null
}

@InputType({ description: '是否告知信访人 whether the petitioner was told' })
export class HandoverToldInput {
  @Field(() => Boolean, { description: '已告知；否则为不予告知 told, or not owed' }) isTold!: boolean
  @Field(() => String, { description: '告知方式，或者不予告知的理由 how, or why not' }) text!: string
}

@InputType({ description: '反馈办理结果 report what came of it' })
export class ReportHandoverResultInput {
  static readonly schema = z.object({
    ...{ idempotencyKey: key, result: text },
    told: z.object({ isTold: z.boolean(), text }).nullish(),
  })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => LocalDateScalar, { description: '办结之日 day on which it ended' }) on!: LocalDate
  @Field(() => String, { description: '结果，只写可以告知的内容 result, as far as it may be told' }) result!: string
  @Field(() => HandoverToldInput, { nullable: true, description: '是否告知信访人 whether the petitioner was told' })
  told?: HandoverToldInput | null
}
