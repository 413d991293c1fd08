import type { LocalDate } from '@petition/law'
import { SUPPLEMENT_STAGES, SUPPLEMENT_STATES, type SupplementStage, type SupplementState } from '@petition/domain'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { enumOf } from '../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import { ActInputFields } from './act-input.graphql.js'
import { act, id, text } from './input-shapes.js'

export const SupplementStageEnum = enumOf('SupplementStage', '何时要求补充 when it was asked for', SUPPLEMENT_STAGES)
export const SupplementStateEnum = enumOf('SupplementState', '补充情况 what came of it', SUPPLEMENT_STATES)

@ObjectAccess(matterReaders)
@ObjectType('SupplementItem', { description: '一项材料 one item' })
export class SupplementItemNode {
  @Field(() => Int, { description: '序号 number' }) no!: number
  @Field(() => String, { description: '材料 what' }) text!: string
  @Field(() => Boolean, { description: '尚未收到 still missing' }) isMissing!: boolean
}

@ObjectAccess(matterReaders)
@ObjectType('SupplementAnswer', { description: '一次补充 what came at a time' })
export class SupplementAnswerNode {
  @Field(() => LocalDateScalar, { description: '收到之日 day it arrived' }) on!: LocalDate
  @Field(() => [Int], { description: '收到哪几项 which items' }) itemNos!: number[]
  @Field(() => String, { nullable: true, description: '说明 what they said' }) note!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('Supplement', { description: '一次性告知补充材料 what was missing, asked for once' })
export class SupplementNode {
  @Field(() => ID) id!: string
  @Field(() => SupplementStageEnum, { description: '受理前或者办理中 when' }) stage!: SupplementStage
  @Field(() => LocalDateScalar, { description: '告知之日 day of the ask' }) askedOn!: LocalDate
  @Field(() => LocalDateScalar, { description: '提交期限 by which day' }) answerBy!: LocalDate
  @Field(() => Boolean, {
    description: '依地方规定不计入办理期限 by a local rule the waiting is left out of the handling period',
  })
  isClockStopped!: boolean
  @Field(() => SupplementStateEnum, { description: '情况 state; none of them ends the matter' }) state!: SupplementState
  @Field(() => LocalDateScalar, { nullable: true, description: '告知书全体收到之日 day everybody had the letter' })
  toldOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '补齐之日 day it was complete' })
  completeOn!: LocalDate | null
  @Field(() => [SupplementItemNode], { description: '材料 items' }) items!: SupplementItemNode[]
  @Field(() => [SupplementAnswerNode], { description: '历次补充 what came' }) answers!: SupplementAnswerNode[]
}

@InputType({ description: '一次性告知需要补充的材料 ask in writing, once, for what is missing' })
export class AskSupplementInput extends ActInputFields {
  static readonly schema = act({ items: z.array(text(300)).max(20) })
  @Field(() => [String], { description: '需要补充的全部材料 everything that is missing' }) items!: string[]
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '提交期限；不填按本机关设定 by which day; left out: the days of the house',
  })
  answerBy?: LocalDate | null
}

@InputType({ description: '登记收到的补充材料，逾期的也收 record what came, also late' })
export class RecordSupplementInput extends ActInputFields {
  static readonly schema = act({
    askedId: id,
    itemNos: z.array(z.number().int()).max(20),
    note: text(1000).nullish(),
    uploadIds: z.array(id).max(20).nullish(),
  })
  @Field(() => ID, { description: '哪一次告知 the ask' }) askedId!: string
  @Field(() => LocalDateScalar, { description: '收到之日 day it arrived' }) on!: LocalDate
  @Field(() => [Int], { description: '收到哪几项 which items' }) itemNos!: number[]
  @Field(() => String, { nullable: true, description: '说明 what they said' }) note?: string | null
  @Field(() => [ID], { nullable: true, description: '已上传的材料 files sent before' }) uploadIds?: string[] | null
}
