import { Field, InputType, Int } from 'type-graphql'
import type { LocalDate } from '@petition/law'
import type { NotAcceptedGround, ReconProcedure, SimpleGround } from '@petition/domain/reconsideration'
import { LocalDateScalar } from '../../platform/index.js'
import { NotAcceptedGroundEnum, ReconProcedureEnum, SimpleGroundEnum } from './recon-codes.graphql.js'
import { z } from 'zod'
import { act, DatedReconInput, text } from './recon-input.graphql.js'

@InputType({ description: '一次性通知补正 ask once for what is missing' })
export class AskReconSupplementInput extends DatedReconInput {
  static override readonly schema = act({ items: z.array(text(300)).max(30) })
  @Field(() => [String], { description: '需要补正的事项 what is missing' }) items!: string[]
  @Field(() => Int, {
    nullable: true,
    description: '补正期限（日），仅2017年文本 days set; only under the text of 2017, which has no number',
  })
  setDays?: number | null
}

@InputType({ description: '登记补正材料 record the material that came' })
export class RecordReconSupplementInput extends DatedReconInput {
  static override readonly schema = act({ items: z.array(text(300)).max(30), goodReason: text(500).nullish() })
  @Field(() => [String], { description: '收到的材料 what came' }) items!: string[]
  @Field(() => Boolean, { description: '已补齐 complete' }) isComplete!: boolean
  @Field(() => LocalDateScalar, { nullable: true, description: '邮戳日 postmark' }) postmarkOn?: LocalDate | null
  @Field(() => String, {
    nullable: true,
    description: '逾期的正当理由；没有的，逾期材料不算补正 why it is late; without one late material is none',
  })
  goodReason?: string | null
}

@InputType({ description: '记录视为放弃申请 put on record as given up' })
export class RecordReconGivenUpInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '受理 accept' })
export class AcceptReconsiderationInput extends DatedReconInput {
  static override readonly schema = act({})
  @Field(() => ReconProcedureEnum, { description: '程序 procedure' }) procedure!: ReconProcedure
  @Field(() => SimpleGroundEnum, {
    nullable: true,
    description: '适用简易程序的情形；简易程序须填 why; needed with SIMPLE',
  })
  simpleGround?: SimpleGround | null
}

@InputType({ description: '报批不予受理 ask for approval to refuse' })
export class RefuseReconsiderationInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(8000), competentOrgan: text(500).nullish() })
  @Field(() => NotAcceptedGroundEnum, { description: '情形 ground' }) ground!: NotAcceptedGround
  @Field(() => String, { description: '理由 reason' }) reason!: string
  @Field(() => String, { nullable: true, description: '有管辖权的机关；NOT_COMPETENT 须填 needed with NOT_COMPETENT' })
  competentOrgan?: string | null
}

@InputType({ description: '关联信访事项 link a petition matter' })
export class LinkReconMatterInput extends DatedReconInput {
  static override readonly schema = act({ matterNumber: text(500) })
  @Field(() => String, { description: '信访编号 number of the matter' }) matterNumber!: string
}
