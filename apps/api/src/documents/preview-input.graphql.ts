import type { LocalDate } from '@petition/law'
import type { PaperKind } from '@petition/documents'
import type { ReviewOutcome, ServedPaper, ServiceMode } from '@petition/domain'
import { Field, ID, InputType, Int } from 'type-graphql'
import { z } from 'zod'
import {
  AnswerInput,
  BroughtLevelEnum,
  DeliveryEnum,
  HearingUseInput,
  ReferralHowEnum,
  ReviewOutcomeEnum,
  SamenessEnum,
  ServedPaperEnum,
  ServiceModeEnum,
  useShape,
} from '../matters/counter/index.js'
import { LocalDateScalar } from '../platform/index.js'
import { PaperKindEnum } from './paper.graphql.js'

const answers = z
  .array(z.object({ claimNo: z.number().int() }))
  .max(100)
  .nullish()
const written = z.string().max(20_000)

@InputType({
  description: '复查复核意见，正在填写的内容，可不完整 a review opinion as it is being typed; may be incomplete',
})
export class ReviewPreviewInput {
  @Field(() => ReviewOutcomeEnum, { description: '结论 outcome' }) outcome!: ReviewOutcome
  @Field(() => String, { description: '审查认定的事实 what was found' }) finding!: string
  @Field(() => String, { description: '依据，一行一条 basis, one provision a line' }) basis!: string
  @Field(() => String, { description: '意见及理由 opinion and reasons' }) result!: string
  @Field(() => [AnswerInput], { nullable: true, description: '变更后的逐项答复 changed answers' })
  answers?: AnswerInput[] | null
  @Field(() => LocalDateScalar, { nullable: true, description: '重新作出处理意见的期限 day for the new opinion' })
  newOpinionBy?: LocalDate | null
}

@InputType({ description: '预览一份文书：按拟办的内容，未填的取已记录的 a preview, from what is meant to be done' })
export class PaperPreviewInput {
  static readonly schema = z.object({
    answers,
    review: z.object({ finding: written, basis: written, result: written, answers }).nullish(),
    hearingUses: z.array(useShape).max(20).nullish(),
    days: z.number().int().min(1).max(365).nullish(),
    reason: z.string().max(4000).nullish(),
  })
  @Field(() => ID) matterId!: string
  @Field(() => PaperKindEnum, { description: '文书种类 kind' }) kind!: PaperKind
  @Field(() => LocalDateScalar, { nullable: true, description: '受理、转送或者送达之日 day of the act' })
  on?: LocalDate | null
  @Field(() => [AnswerInput], { nullable: true, description: '处理意见：逐项答复，未填取草稿 answers, else the draft' })
  answers?: AnswerInput[] | null
  @Field(() => Int, { nullable: true, description: '延长的日数 days of the extension' }) days?: number | null
  @Field(() => String, { nullable: true, description: '延长或者决定的理由 reason of the extension or decision' })
  reason?: string | null
  @Field(() => ID, { nullable: true, description: '转给哪个单位 to whom it is sent on' }) toOrganId?: string | null
  @Field(() => ReferralHowEnum, { nullable: true, description: '转送或者交办 how it is sent on' })
  how?: 'FORWARDED' | 'ASSIGNED' | 'KEPT' | null
  @Field(() => DeliveryEnum, { nullable: true, description: '传递方式 how it travels' }) delivery?:
    'SYSTEM' | 'PAPER' | null
  @Field(() => LocalDateScalar, { nullable: true, description: '反馈期限 report by' }) reportBy?: LocalDate | null
  @Field(() => ID, { nullable: true, description: '受送达人 on whom' }) partyId?: string | null
  @Field(() => ID, { nullable: true, description: '哪一次复查复核 the round of review' }) reviewId?: string | null
  @Field(() => ReviewPreviewInput, { nullable: true, description: '复查复核意见，未填取草稿 its text, else the draft' })
  review?: ReviewPreviewInput | null
  @Field(() => [HearingUseInput], {
    nullable: true,
    description: '听证意见的采纳情况，未填取草稿 uses, else the draft',
  })
  hearingUses?: HearingUseInput[] | null
  @Field(() => ID, { nullable: true, description: '哪一次回避申请 the recusal' }) recusalId?: string | null
  @Field(() => Boolean, { nullable: true, description: '应当回避 to step aside' }) isGranted?: boolean | null
  @Field(() => ServedPaperEnum, { nullable: true, description: '送达哪份文书 which paper is served' })
  servedPaper?: ServedPaper | null
  @Field(() => ServiceModeEnum, { nullable: true, description: '送达方式 way of service' }) mode?: ServiceMode | null
}

@InputType({
  description: '预览再次提出的处理（第十九条第三款、第三十六条第三款）what would come of it if it were brought again',
})
export class RepetitionPreviewInput {
  static readonly schema = z.object({
    matterId: z.string().max(36),
    organId: z.string().max(36).nullish(),
    partyId: z.string().max(36).nullish(),
  })
  @Field(() => ID) matterId!: string
  @Field(() => LocalDateScalar, { description: '提出之日 day' }) on!: LocalDate
  @Field(() => ID, { nullable: true, description: '向哪个机关提出，未填为本单位 where it was brought' })
  organId?: string | null
  @Field(() => ID, { nullable: true, description: '提出的信访人，未填为全体 who brought it; left out: all' })
  partyId?: string | null
  @Field(() => BroughtLevelEnum, { description: '同级或者上级 same level or higher' }) level!: 'SAME' | 'HIGHER'
  @Field(() => SamenessEnum, { description: '事实和理由是否相同 facts and reasons' }) factsAndReasons!: 'SAME' | 'NEW'
}
