import type { LocalDate } from '@petition/law'
import type { AccusationConcern, Adoption, CompetenceDecider, ManagedBy, ReportedTo } from '@petition/domain'
import { Field, ID, InputType, Int } from 'type-graphql'
import { z } from 'zod'
import { LocalDateScalar } from '../../platform/index.js'
import { ActInputFields } from './act-input.graphql.js'
import { DeliveryEnum, type Delivery } from './codes.graphql.js'
import { HandedTextInput, handedShape } from './handed-text.graphql.js'
import { act, id, key, LONGEST, text } from './input-shapes.js'
import {
  AccusationConcernEnum,
  AdoptionEnum,
  CompetenceDeciderEnum,
  ManagedByEnum,
  ReportedToEnum,
} from './roads-codes.graphql.js'

@InputType({ description: '研究建议意见（第二十九条）study advice' })
export class RecordAdviceStudyInput extends ActInputFields {
  static readonly schema = act({ how: text(200), record: text(LONGEST) })
  @Field(() => String, { description: '研究方式 how' }) how!: string
  @Field(() => String, { description: '研究情况 record' }) record!: string
}

@InputType({ description: '一项建议的采纳决定 the decision on one piece of advice' })
export class AdviceDecisionInput {
  @Field(() => Int, { description: '诉求序号 claim' }) claimNo!: number
  @Field(() => AdoptionEnum, { description: '采纳情况 adoption' }) adoption!: Adoption
  @Field(() => String, { description: '理由 reasons' }) reasons!: string
  @Field(() => String, { nullable: true, description: '采取的措施；采纳的须写明 what is done' }) measure?: string | null
}

@InputType({ description: '答复建议意见（第二十九条）reply to advice' })
export class DecideAdviceInput extends ActInputFields {
  static readonly schema = act({
    decisions: z
      .array(z.object({ claimNo: z.number().int(), reasons: text(2000), measure: text(2000).nullish() }))
      .min(1)
      .max(100),
  })
  @Field(() => [AdviceDecisionInput], { description: '逐项 each' }) decisions!: AdviceDecisionInput[]
}

@InputType({ description: '记载奖励（第二十九条）note a reward' })
export class NoteRewardInput extends ActInputFields {
  static readonly schema = act({ form: text(200), reason: text(1000) })
  @Field(() => String, { description: '形式 form' }) form!: string
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '移交检举控告（第三十条）hand over an accusation' })
export class HandOverAccusationInput extends ActInputFields {
  static readonly schema = act({
    accusedOrganId: id.nullish(),
    decidingFact: text(1000),
    organId: id.nullish(),
    departure: text(500).nullish(),
    note: text(1000).nullish(),
    handed: handedShape.nullish(),
  })
  @Field(() => AccusationConcernEnum, { description: '所涉事项 concern' }) concern!: AccusationConcern
  @Field(() => ManagedByEnum, { description: '管理权限 power' }) managedBy!: ManagedBy
  @Field(() => ID, { nullable: true, description: '被检举控告的单位，或者被检举控告人所在单位 the organ accused' })
  accusedOrganId?: string | null
  @Field(() => String, { description: '确定移交机关的事实 the deciding fact' }) decidingFact!: string
  @Field(() => ID, { nullable: true, description: '不按移交机关表时的机关 another organ than the table’s' })
  organId?: string | null
  @Field(() => String, { nullable: true, description: '不按移交机关表的理由 why' }) departure?: string | null
  @Field(() => DeliveryEnum, { description: '传递方式 how it travels' }) delivery!: Delivery
  @Field(() => String, { nullable: true, description: '附言 note' }) note?: string | null
  @Field(() => HandedTextInput, { nullable: true, description: '整理后的文本 the text to be given' })
  handed?: HandedTextInput | null
}

@InputType({ description: '登记移交签收 record the receipt of an accusation handed over' })
export class RecordHandoverReceiptInput extends ActInputFields {
  static readonly schema = act({})
  @Field(() => LocalDateScalar, { description: '签收之日 day' }) on!: LocalDate
}

@InputType({ description: '记载移交结果 note what came of an accusation handed over' })
export class NoteHandoverResultInput extends ActInputFields {
  static readonly schema = act({ text: text(2000).nullish() })
  @Field(() => Boolean, { description: '可以告知 may be told' }) isTellable!: boolean
  @Field(() => String, { nullable: true, description: '结果 result' }) text?: string | null
}

@InputType({ description: '导入其他法定途径（第三十一条第一至四项）lead into another procedure' })
export class LeadInInput extends ActInputFields {
  static readonly schema = act({
    claimNos: z.array(z.number().int()).min(1).max(100),
    place: text(300),
    organId: id.nullish(),
    text: text(2000),
  })
  @Field(() => [Int], { description: '诉求序号 claims' }) claimNos!: number[]
  @Field(() => String, { description: '向何处提出 where to go' }) place!: string
  @Field(() => ID, { nullable: true, description: '该机关 the organ' }) organId?: string | null
  @Field(() => String, { description: '告知文字 what the petitioner is told' }) text!: string
}

@InputType({ description: '登记导入接收 record that what was led in was taken' })
export class RecordLeadInReceiptInput extends ActInputFields {
  static readonly schema = act({ ledInId: id.nullish(), proof: text(500) })
  @Field(() => ID, {
    nullable: true,
    description: '哪一次导入；只有一次待接收时可不填 which lead-in; needed where several wait',
  })
  ledInId?: string | null
  @Field(() => String, { description: '接收凭证 proof' }) proof!: string
}

@InputType({ description: '适用专门法律履职（第三十一条第五项）apply the special law' })
export class StartProtectionInput extends ActInputFields {
  static readonly schema = act({ law: text(300) })
  @Field(() => String, { description: '适用的法律和条款 the law and its article' }) law!: string
  @Field(() => LocalDateScalar, { description: '该法规定的履行期限 its last day' }) performBy!: LocalDate
}

@InputType({ description: '履职答复（第三十一条第五项）answer under the special law' })
export class AnswerProtectionInput extends ActInputFields {
  static readonly schema = act({ text: text(2000) })
  @Field(() => Boolean, { description: '已履行 performed' }) isPerformed!: boolean
  @Field(() => String, { description: '答复，须告知信访人 the answer, told to the petitioner' }) text!: string
}

@InputType({ description: '确定协办单位（第二十四条第一款）name an assisting organ' })
export class NameAssistingInput extends ActInputFields {
  static readonly schema = act({ organId: id, task: text(1000) })
  @Field(() => ID, { description: '协办单位 organ' }) organId!: string
  @Field(() => String, { description: '协办事项 its part' }) task!: string
  @Field(() => LocalDateScalar, { description: '提交期限 due' }) dueOn!: LocalDate
}

@InputType({ description: '提交协办意见 contribute' })
export class RecordContributionInput extends ActInputFields {
  static readonly schema = act({ text: text(LONGEST) })
  @Field(() => String, { description: '协办意见 contribution' }) text!: string
}

@InputType({ description: '记载职责归属决定（第二十四条）record who is competent' })
export class DecideCompetenceInput extends ActInputFields {
  static readonly schema = act({ who: text(200), leadOrganId: id, reasons: text(1000) })
  @Field(() => CompetenceDeciderEnum, { description: '由谁决定 decider' }) decider!: CompetenceDecider
  @Field(() => String, { description: '决定人和文件 who, with which paper' }) who!: string
  @Field(() => ID, { description: '主办单位 the lead organ' }) leadOrganId!: string
  @Field(() => String, { description: '理由 reasons' }) reasons!: string
}

@InputType({ description: '列为重大紧急（第二十五条）mark as major or urgent' })
export class MarkUrgentInput extends ActInputFields {
  static readonly schema = act({ what: text(1000) })
  @Field(() => String, { description: '情况 what' }) what!: string
}

@InputType({ description: '报告重大紧急事项（第二十五条）report it' })
export class ReportUrgentInput extends ActInputFields {
  static readonly schema = act({ what: text(2000), measures: text(2000).nullish() })
  @Field(() => [ReportedToEnum], { description: '向谁报告 to whom' }) to!: ReportedTo[]
  @Field(() => LocalDateScalar, { description: '报告之日 day' }) on!: LocalDate
  @Field(() => String, { description: '报告内容 what' }) what!: string
  @Field(() => String, { nullable: true, description: '已采取的措施 measures taken' }) measures?: string | null
}

@InputType({ description: '记载批示决定（第二十五条）record the decision that came back' })
export class RecordUrgentDecisionInput extends ActInputFields {
  static readonly schema = act({ text: text(2000) })
  @Field(() => ReportedToEnum, { description: '谁作出 by whom' }) by!: ReportedTo
  @Field(() => LocalDateScalar, { description: '之日 day' }) on!: LocalDate
  @Field(() => String, { description: '内容 text' }) text!: string
}

@InputType({ description: '维护检举控告移交机关表 keep the table of competent organs' })
export class SetAccusationRouteInput {
  static readonly schema = z.object({ idempotencyKey: key, basis: text(500) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => AccusationConcernEnum, { description: '所涉事项 concern' }) concern!: AccusationConcern
  @Field(() => ManagedByEnum, { description: '管理权限 power' }) managedBy!: ManagedBy
  @Field(() => ID, { description: '移交机关 organ' }) organId!: string
  @Field(() => String, { description: '依据 basis' }) basis!: string
  @Field(() => LocalDateScalar, { description: '生效日 first day' }) from!: LocalDate
}
