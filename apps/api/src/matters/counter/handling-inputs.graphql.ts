import type { LocalDate } from '@petition/law'
import type { HearingUseKind, Outcome } from '@petition/domain'
import { Field, ID, InputType, Int } from 'type-graphql'
import { z } from 'zod'
import { LocalDateScalar } from '../../platform/index.js'
import { ActInputFields } from './act-input.graphql.js'
import { HearingUseKindEnum, NoticeContentEnum, OutcomeEnum, type NoticeContent } from './codes.graphql.js'
import { act, id, LONGEST, text } from './input-shapes.js'

@InputType({ description: '书面告知（第二十三条）notify the petitioner in writing' })
export class NotifyPetitionerInput extends ActInputFields {
  static readonly schema = act({ text: text(2000) })
  @Field(() => NoticeContentEnum, { description: '告知内容 what is told' }) content!: NoticeContent
  @Field(() => LocalDateScalar, { description: '告知之日 day' }) on!: LocalDate
  @Field(() => String, { description: '告知文字 text' }) text!: string
}

@InputType({ description: '受理（第三十一条第六项、第三十四条）accept' })
export class AcceptMatterInput extends ActInputFields {
  static readonly schema = act({})
  @Field(() => LocalDateScalar, { description: '受理之日，六十日自此起算 the sixty days start with it' }) on!: LocalDate
}

@InputType({ description: '适用简易办理 use simple handling' })
export class ChooseSimpleInput extends ActInputFields {
  static readonly schema = act({})
}

@InputType({ description: '转为普通程序 leave simple handling' })
export class LeaveSimpleInput extends ActInputFields {
  static readonly schema = act({ reason: text(1000) })
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '记录调查核实 record an investigation' })
export class RecordInvestigationInput extends ActInputFields {
  static readonly schema = act({ how: text(200), record: text(LONGEST) })
  @Field(() => LocalDateScalar, { description: '调查之日 day' }) on!: LocalDate
  @Field(() => String, { description: '方式，如实地核查 how' }) how!: string
  @Field(() => String, { description: '记录 record' }) record!: string
}

@InputType({ description: '延长办理期限（第三十四条）extend handling' })
export class ExtendHandlingInput extends ActInputFields {
  static readonly schema = act({ days: z.number().int().min(1).max(365), reason: text(1000) })
  @Field(() => Int, { description: '延长的日数，合计不超过 30 日 days more, at most thirty in all' }) days!: number
  @Field(() => String, { description: '理由，须告知信访人 reason, told to the petitioner' }) reason!: string
}

export const answerShape = z.object({
  claimNo: z.number().int(),
  finding: text(LONGEST),
  evidence: text(LONGEST).nullish(),
  basis: text(LONGEST),
  result: text(LONGEST),
})

@InputType({ description: '对一项诉求的答复（第三十二条）answer to one claim' })
export class AnswerInput {
  @Field(() => Int, { description: '诉求序号 claim' }) claimNo!: number
  @Field(() => String, { description: '查明事实 finding' }) finding!: string
  @Field(() => String, { nullable: true, description: '证据 evidence' }) evidence?: string | null
  @Field(() => String, { description: '依据 basis' }) basis!: string
  @Field(() => OutcomeEnum, { description: '结论 outcome' }) outcome!: Outcome
  @Field(() => String, { description: '处理意见 result' }) result!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '落实期限 carry out by' }) performBy?: LocalDate | null
}

export const useShape = z.object({ hearingId: id, reasons: text(2000) })

@InputType({ description: '听证意见的采纳情况 how the conclusion of a hearing was used' })
export class HearingUseInput {
  @Field(() => ID, { description: '哪一次听证 the hearing' }) hearingId!: string
  @Field(() => HearingUseKindEnum, { description: '采纳、部分采纳或者未采纳 how' }) how!: HearingUseKind
  @Field(() => String, { description: '理由 why' }) reasons!: string
}

@InputType({ description: '起草处理意见 draft the opinion' })
export class DraftOpinionInput extends ActInputFields {
  static readonly schema = act({
    answers: z.array(answerShape).min(1).max(100),
    hearingUses: z.array(useShape).max(20).nullish(),
  })
  @Field(() => [AnswerInput], { description: '逐项答复 answers' }) answers!: AnswerInput[]
  @Field(() => [HearingUseInput], { nullable: true, description: '听证意见的采纳情况 use of hearings held before' })
  hearingUses?: HearingUseInput[] | null
}

@InputType({ description: '出具处理意见书（第三十二条）issue the opinion' })
export class IssueOpinionInput extends ActInputFields {
  static readonly schema = act({})
}

@InputType({ description: '审批：同意即办理，退回须说明理由 decide a proposal' })
export class DecideProposalInput extends ActInputFields {
  static readonly schema = act({ proposalId: id, reason: text(1000).nullish() })
  @Field(() => ID, { description: '报请的事项 proposal' }) proposalId!: string
  @Field(() => Boolean, { description: '同意 agreed' }) isAgreed!: boolean
  @Field(() => String, { nullable: true, description: '退回的理由 reason for declining' }) reason?: string | null
}

@InputType({ description: '记录落实 record that a supported claim was carried out' })
export class RecordCarriedOutInput extends ActInputFields {
  static readonly schema = act({ claimNo: z.number().int(), evidence: text(2000) })
  @Field(() => Int, { description: '诉求序号 claim' }) claimNo!: number
  @Field(() => LocalDateScalar, { description: '落实之日 day' }) on!: LocalDate
  @Field(() => String, { description: '证明 evidence' }) evidence!: string
}

@InputType({ description: '报送办结报告（第二十二条第一款第三项）closing report' })
export class SubmitClosingReportInput extends ActInputFields {
  static readonly schema = act({ text: text(LONGEST) })
  @Field(() => String, { description: '报告 text' }) text!: string
}
