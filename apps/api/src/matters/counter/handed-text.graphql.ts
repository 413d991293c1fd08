import { Field, ID, InputType, Int } from 'type-graphql'
import { z } from 'zod'
import type { FileGoes } from '../intake/split-files.js'
import { LONGEST, text } from './input-shapes.js'
import { FileGoesEnum } from './roads-codes.graphql.js'

export const handedShape = z.object({
  summary: text(200),
  claims: z
    .array(z.object({ no: z.number().int(), text: text(LONGEST), factsAndReasons: text(LONGEST).nullish() }))
    .max(100),
})

@InputType({ description: '一项诉求整理后的文字 a claim as it is given' })
export class HandedClaimInput {
  @Field(() => Int, { description: '诉求序号 claim' }) no!: number
  @Field(() => String, { description: '诉求 text' }) text!: string
  @Field(() => String, { nullable: true, description: '事实和理由 facts and reasons' }) factsAndReasons?: string | null
}

@InputType({
  description: '转出的文本：删去不应由接收单位知悉的内容，原文保留 the text that is given on; what was told stays kept',
})
export class HandedTextInput {
  @Field(() => String, { description: '概要 summary' }) summary!: string
  @Field(() => [HandedClaimInput], { description: '诉求，未列的照原文 claims; those left out as told' })
  claims!: HandedClaimInput[]
}

@InputType({ description: '拆分时一份材料的去向 where a file goes' })
export class SplitFileInput {
  @Field(() => ID, { description: '材料 file' }) attachmentId!: string
  @Field(() => FileGoesEnum, { description: '去向 where to' }) goes!: FileGoes
}
