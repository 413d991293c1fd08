import type { LocalDate } from '@petition/law'
import type { ServedPaper, ServiceMode } from '@petition/domain'
import { Field, ID, InputType } from 'type-graphql'
import { z } from 'zod'
import { LocalDateScalar } from '../../platform/index.js'
import { ActInputFields } from './act-input.graphql.js'
import { ServedPaperEnum, ServiceModeEnum } from './codes.graphql.js'
import { act, id, text } from './input-shapes.js'

@InputType({ description: '一名受送达人及其日期 one of those it is brought to, with an own day' })
export class RecipientInput {
  @Field(() => ID, { description: '受送达人 on whom' }) partyId!: string
  @Field(() => LocalDateScalar, { description: '送达、交寄或者公告之日 day' }) on!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '邮寄：回执上的收件日期 date on the return slip' })
  slipOn?: LocalDate | null
  @Field(() => String, { nullable: true, description: '证明；不填用共同的证明 own proof' }) proof?: string | null
}

@InputType({ description: '以同一方式向多名联名人逐人送达 serve one paper on several, each with an own day' })
export class ServeSignatoriesInput extends ActInputFields {
  static readonly schema = act({
    recipients: z
      .array(z.object({ partyId: id, proof: text(500).nullish() }))
      .min(1)
      .max(100),
    proof: text(500).nullish(),
    uploadId: id.nullish(),
  })
  @Field(() => ServedPaperEnum, { description: '文书 paper' }) paper!: ServedPaper
  @Field(() => ServiceModeEnum, { description: '方式 mode' }) mode!: ServiceMode
  @Field(() => [RecipientInput], { description: '受送达人 on whom' }) recipients!: RecipientInput[]
  @Field(() => Boolean, { nullable: true, description: '留置：已拍照、录像或者见证 left at home: recorded' })
  isRecorded?: boolean | null
  @Field(() => Boolean, { nullable: true, description: '电子送达：经各本人同意 electronic: each agreed' })
  hasConsent?: boolean | null
  @Field(() => String, { nullable: true, description: '共同的证明 proof for all' }) proof?: string | null
  @Field(() => ID, { nullable: true, description: '证明的扫描件 scan of the proof' }) uploadId?: string | null
}

@InputType({
  description: '登记推选的代表（第二十条第三款）record whom the group chose; six are recorded without effect',
})
export class NameRepresentativesInput extends ActInputFields {
  static readonly schema = act({ partyIds: z.array(id).min(1).max(500) })
  @Field(() => [ID], { description: '代表 whom' }) partyIds!: string[]
  @Field(() => LocalDateScalar, { description: '推选之日 day' }) on!: LocalDate
}
