import type { LocalDate } from '@petition/law'
import type { Channel, ReviewOutcome } from '@petition/domain'
import { Field, ID, InputType } from 'type-graphql'
import { z } from 'zod'
import { LocalDateScalar } from '../../platform/index.js'
import { ActInputFields } from './act-input.graphql.js'
import { BroughtLevelEnum, ChannelEnum, ReviewOutcomeEnum, SamenessEnum } from './codes.graphql.js'
import { AnswerInput, answerShape, HearingUseInput, useShape } from './handling-inputs.graphql.js'
import { act, id, LONGEST, text } from './input-shapes.js'
import { ClaimInput } from './intake-inputs.graphql.js'

const reviewText = {
  hearingUses: z.array(useShape).max(20).nullish(),
  finding: text(LONGEST),
  basis: text(LONGEST),
  result: text(LONGEST),
  answers: z.array(answerShape).max(100).nullish(),
}

@InputType({ description: '接收复查复核申请 take a request for review' })
export class TakeReviewInput extends ActInputFields {
  static readonly schema = act({ reviewId: id, uploadId: id.nullish() })
  @Field(() => ID, { description: '哪一次复查复核 the round' }) reviewId!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '代录：该机关接收之日 its day, where recorded for it' })
  on?: LocalDate | null
  @Field(() => ID, { nullable: true, description: '代录：该机关文书的扫描件 its paper, where recorded for it' })
  uploadId?: string | null
}

@InputType({ description: '分派复查复核承办人 assign the clerk of a review' })
export class GiveReviewInput extends ActInputFields {
  static readonly schema = act({ reviewId: id, accountId: id })
  @Field(() => ID, { description: '哪一次复查复核 the round' }) reviewId!: string
  @Field(() => ID, { description: '承办人 clerk' }) accountId!: string
}

@InputType({ description: '听证开始（第三十一条第六项、第三十六条第二款）a hearing begins' })
export class BeginHearingInput extends ActInputFields {
  static readonly schema = act({ organId: id.nullish(), uploadId: id.nullish() })
  @Field(() => LocalDateScalar, { description: '首日 first day' }) on!: LocalDate
  @Field(() => ID, { nullable: true, description: '举行听证的机关，未填为本单位 who holds it' }) organId?: string | null
  @Field(() => ID, { nullable: true, description: '代录：该机关文书的扫描件 its paper' }) uploadId?: string | null
}

@InputType({ description: '听证结束 a hearing ends' })
export class EndHearingInput extends ActInputFields {
  static readonly schema = act({ organId: id.nullish(), uploadId: id.nullish() })
  @Field(() => LocalDateScalar, { description: '末日 last day' }) on!: LocalDate
  @Field(() => ID, { nullable: true, description: '举行听证的机关，未填为本单位 who holds it' }) organId?: string | null
  @Field(() => ID, { nullable: true, description: '代录：该机关文书的扫描件 its paper' }) uploadId?: string | null
}

@InputType()
abstract class ReviewTextFields extends ActInputFields {
  @Field(() => ID, { description: '哪一次复查复核 the round' }) reviewId!: string
  @Field(() => ReviewOutcomeEnum, { description: '结论 outcome' }) outcome!: ReviewOutcome
  @Field(() => String, { description: '审查认定的事实 what was found' }) finding!: string
  @Field(() => String, { description: '依据，一行一条 basis, one provision a line' }) basis!: string
  @Field(() => String, { description: '意见及理由 opinion and reasons' }) result!: string
  @Field(() => [AnswerInput], { nullable: true, description: '变更：变更后的逐项答复 changed answers' })
  answers?: AnswerInput[] | null
  @Field(() => LocalDateScalar, { nullable: true, description: '撤销：重新作出处理意见的期限 day for the new opinion' })
  newOpinionBy?: LocalDate | null
  @Field(() => [HearingUseInput], {
    nullable: true,
    description: '听证意见的采纳情况 use of hearings held in the review',
  })
  hearingUses?: HearingUseInput[] | null
}

@InputType({ description: '起草复查复核意见 draft the review opinion' })
export class DraftReviewInput extends ReviewTextFields {
  static readonly schema = act({ reviewId: id, ...reviewText })
}

@InputType({ description: '出具复查复核意见书；非负责人办理即为报请 issue the review opinion' })
export class IssueReviewInput extends ActInputFields {
  static readonly schema = act({ reviewId: id })
  @Field(() => ID, { description: '哪一次复查复核 the round' }) reviewId!: string
}

@InputType({ description: '代录上级机关的复查复核意见 record the decision of an organ without accounts' })
export class RecordReviewDecisionInput extends ReviewTextFields {
  static readonly schema = act({ reviewId: id, ...reviewText, number: text(120), uploadId: id })
  @Field(() => LocalDateScalar, { description: '文书上的日期 day on its paper' }) on!: LocalDate
  @Field(() => String, { description: '文号 number' }) number!: string
  @Field(() => ID, { description: '文书扫描件 scan of its paper' }) uploadId!: string
}

@InputType({ description: '登记再次提出（第十九条第三款、第三十六条第三款）it was brought again' })
export class BringAgainInput extends ActInputFields {
  static readonly schema = act({
    organId: id.nullish(),
    partyId: id.nullish(),
    note: text(2000),
    claims: z
      .array(z.object({ text: text(LONGEST), factsAndReasons: text(LONGEST).nullish() }))
      .max(100)
      .nullish(),
    uploadId: id.nullish(),
  })
  @Field(() => LocalDateScalar, { description: '提出之日 day' }) on!: LocalDate
  @Field(() => ChannelEnum, { description: '渠道 channel' }) channel!: Channel
  @Field(() => ID, { nullable: true, description: '向哪个机关提出，未填为本单位 where it was brought' })
  organId?: string | null
  @Field(() => ID, { nullable: true, description: '提出的信访人，未填为全体 who brought it; left out: all' })
  partyId?: string | null
  @Field(() => BroughtLevelEnum, { description: '同级或者上级 same level or higher' }) level!: 'SAME' | 'HIGHER'
  @Field(() => SamenessEnum, { description: '事实和理由是否相同 facts and reasons' }) factsAndReasons!: 'SAME' | 'NEW'
  @Field(() => String, { description: '提出的内容 what was said' }) note!: string
  @Field(() => [ClaimInput], { nullable: true, description: '新的诉求 claims of the new matter' })
  claims?: ClaimInput[] | null
  @Field(() => ID, { nullable: true, description: '材料 paper' }) uploadId?: string | null
}
