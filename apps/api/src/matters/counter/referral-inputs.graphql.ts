import type { LocalDate } from '@petition/law'
import { Field, ID, InputType } from 'type-graphql'
import { LocalDateScalar } from '../../platform/index.js'
import { ActInputFields } from './act-input.graphql.js'
import { DeliveryEnum, type Delivery } from './codes.graphql.js'
import { HandedTextInput, handedShape } from './handed-text.graphql.js'
import { act, id, LONGEST, text } from './input-shapes.js'

const destination = { organId: id, note: text(1000).nullish(), handed: handedShape.nullish() }

@InputType({ description: '转送（第二十二条第一款）forward' })
export class ReferMatterInput extends ActInputFields {
  static readonly schema = act(destination)
  @Field(() => ID, { description: '有权处理的单位 the organ that can decide' }) organId!: string
  @Field(() => DeliveryEnum, { description: '传递方式 how it travels' }) delivery!: Delivery
  @Field(() => String, { nullable: true, description: '附言 note' }) note?: string | null
  @Field(() => HandedTextInput, { nullable: true, description: '整理后的文本 the text to be given' })
  handed?: HandedTextInput | null
}

@InputType({ description: '交办（第二十二条第一款第三项）assign, with a day to report by' })
export class AssignMatterInput extends ActInputFields {
  static readonly schema = act(destination)
  @Field(() => ID, { description: '有权处理的单位 the organ that can decide' }) organId!: string
  @Field(() => LocalDateScalar, { description: '反馈期限 report by' }) reportBy!: LocalDate
  @Field(() => DeliveryEnum, { description: '传递方式 how it travels' }) delivery!: Delivery
  @Field(() => String, { nullable: true, description: '附言 note' }) note?: string | null
  @Field(() => HandedTextInput, { nullable: true, description: '整理后的文本 the text to be given' })
  handed?: HandedTextInput | null
}

@InputType({ description: '本机关办理 keep at the office' })
export class KeepMatterInput extends ActInputFields {
  static readonly schema = act({})
}

@InputType({ description: '释法引导（第二十二条第二款）guide to the organ' })
export class GuideMatterInput extends ActInputFields {
  static readonly schema = act({ where: text(500) })
  @Field(() => String, { description: '引导到何处 where to' }) where!: string
}

@InputType({ description: '签收 sign for' })
export class SignForInput extends ActInputFields {
  static readonly schema = act({})
  @Field(() => LocalDateScalar, { description: '收到之日 day it arrived' }) arrivedOn!: LocalDate
}

@InputType({ description: '分派承办：人员或者岗位，二者择一 give to a person or a desk' })
export class AllocateMatterInput extends ActInputFields {
  static readonly schema = act({ accountId: id.nullish(), deskId: id.nullish() })
  @Field(() => ID, { nullable: true, description: '承办人 person' }) accountId?: string | null
  @Field(() => ID, { nullable: true, description: '岗位 desk' }) deskId?: string | null
}

@InputType({ description: '提出异议（第二十三条第三款）object' })
export class ObjectInput extends ActInputFields {
  static readonly schema = act({ reasons: text(LONGEST) })
  @Field(() => String, { description: '详细理由 detailed reasons' }) reasons!: string
}

@InputType({ description: '核实答复异议（第二十三条第三款）answer an objection' })
export class AnswerObjectionInput extends ActInputFields {
  static readonly schema = act({ reasons: text(LONGEST) })
  @Field(() => Boolean, { description: '同意退回 agreed' }) isAgreed!: boolean
  @Field(() => String, { description: '理由 reasons' }) reasons!: string
}
