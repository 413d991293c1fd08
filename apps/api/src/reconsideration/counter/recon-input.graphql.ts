import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, Int } from 'type-graphql'
import { z } from 'zod'
import { text } from '../../matters/counter/index.js'
import { LocalDateScalar } from '../../platform/index.js'

export { text }
export const id = z.string().min(1).max(36)
export const key = z.string().min(8).max(80)

/** What every act on a case says first. */
export const act = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ idempotencyKey: key, caseId: id, ...shape })

@InputType({ description: '对一件复议案件的操作 an act on one case' })
export class PlainReconInput {
  static readonly schema: z.ZodType = act({})
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '复议案件 the case' }) caseId!: string
  @Field(() => Int) expectedVersion!: number
}

@InputType({ description: '对一件复议案件的操作，写明发生之日 an act with the day it happened' })
export class DatedReconInput extends PlainReconInput {
  static override readonly schema: z.ZodType = act({})
  @Field(() => LocalDateScalar, { description: '发生之日，不晚于今天 the day it happened' }) on!: LocalDate
}
