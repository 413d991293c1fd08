import type { LocalDate } from '@petition/law'
import { Field, ID, InputType } from 'type-graphql'
import { z } from 'zod'
import { LocalDateScalar } from '../../platform/index.js'
import { act, DatedReconInput, text } from './recon-input.graphql.js'

@InputType({ description: '通知制定机关答复 ask the maker of the rule to answer' })
export class TellNormMakerInput extends DatedReconInput {
  static override readonly schema = act({ clauses: text(2000), maker: text(100).nullish() })
  @Field(() => String, { description: '请其答复的条款和问题 which clauses' }) clauses!: string
  @Field(() => ID, {
    nullable: true,
    description: '制定机关（系统内），与系统外名称二者填一 one of the two: an organ of this house',
  })
  makerOrganId?: string | null
  @Field(() => String, { nullable: true, description: '制定机关（系统外）名称 or the name of an organ outside' })
  maker?: string | null
}

@InputType({ description: '登记制定机关答复 record the answer of the maker' })
export class RecordMakerAnswerInput extends DatedReconInput {
  static override readonly schema = act({ text: text(8000), material: z.array(text(300)).max(30) })
  @Field(() => String, { description: '书面答复 its answer' }) text!: string
  @Field(() => [String], { description: '相关材料 material' }) material!: string[]
}

@InputType({ description: '催告制定机关答复 press the maker for its answer' })
export class RemindNormMakerInput extends DatedReconInput {
  static override readonly schema = act({ text: text(500) })
  @Field(() => String, { description: '催告内容 what was said' }) text!: string
}

@InputType({ description: '要求制定机关当面说明理由 ask the maker to explain in person' })
export class CallNormMakerInput extends DatedReconInput {
  static override readonly schema = act({ place: text(100), about: text(2000) })
  @Field(() => LocalDateScalar, { description: '当面说明之日 day it is set for' }) meetOn!: LocalDate
  @Field(() => String, { description: '地点 place' }) place!: string
  @Field(() => String, { description: '说明事项 about what' }) about!: string
}

@InputType({ description: '登记当面说明情况 record the explanation in person' })
export class RecordMakerExplanationInput extends DatedReconInput {
  static override readonly schema = act({ record: text(8000) })
  @Field(() => Boolean, { description: '到场 came' }) hasCome!: boolean
  @Field(() => String, { description: '说明情况；未到场的写明原因 what was said, or why nobody came' }) record!: string
}
