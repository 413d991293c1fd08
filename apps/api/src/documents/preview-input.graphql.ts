import type { LocalDate } from '@petition/law'
import type { PaperKind } from '@petition/documents'
import type { ServedPaper, ServiceMode } from '@petition/domain'
import { Field, ID, InputType, Int } from 'type-graphql'
import { z } from 'zod'
import {
  AnswerInput,
  DeliveryEnum,
  ReferralHowEnum,
  ServedPaperEnum,
  ServiceModeEnum,
} from '../matters/counter/index.js'
import { LocalDateScalar } from '../platform/index.js'
import { PaperKindEnum } from './paper.graphql.js'

@InputType({ description: '预览一份文书：按拟办的内容，未填的取已记录的 a preview, from what is meant to be done' })
export class PaperPreviewInput {
  static readonly schema = z.object({
    answers: z
      .array(z.object({ claimNo: z.number().int() }))
      .max(100)
      .nullish(),
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
  @Field(() => String, { nullable: true, description: '延长的理由 reason of the extension' }) reason?: string | null
  @Field(() => ID, { nullable: true, description: '转给哪个单位 to whom it is sent on' }) toOrganId?: string | null
  @Field(() => ReferralHowEnum, { nullable: true, description: '转送或者交办 how it is sent on' })
  how?: 'FORWARDED' | 'ASSIGNED' | 'KEPT' | null
  @Field(() => DeliveryEnum, { nullable: true, description: '传递方式 how it travels' }) delivery?:
    'SYSTEM' | 'PAPER' | null
  @Field(() => LocalDateScalar, { nullable: true, description: '反馈期限 report by' }) reportBy?: LocalDate | null
  @Field(() => ID, { nullable: true, description: '受送达人 on whom' }) partyId?: string | null
  @Field(() => ID, { nullable: true, description: '哪一次复查复核 the round of review' }) reviewId?: string | null
  @Field(() => ServedPaperEnum, { nullable: true, description: '送达哪份文书 which paper is served' })
  servedPaper?: ServedPaper | null
  @Field(() => ServiceModeEnum, { nullable: true, description: '送达方式 way of service' }) mode?: ServiceMode | null
}
