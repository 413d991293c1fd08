import type { LocalDate } from '@petition/law'
import type { Channel, ClaimClass, PartyKind, Purpose, Topic } from '@petition/domain'
import { Field, ID, InputType, Int } from 'type-graphql'
import { z } from 'zod'
import { LocalDateScalar } from '../../platform/index.js'
import { ActInputFields } from './act-input.graphql.js'
import { ChannelEnum, ClaimClassEnum, PartyKindEnum, PurposeEnum, TopicEnum } from './codes.graphql.js'
import { HandedTextInput, handedShape, SplitFileInput } from './handed-text.graphql.js'
import { act, id, key, LONGEST, partyTexts, text } from './input-shapes.js'

const party = z.object(partyTexts)
const claim = z.object({ text: text(LONGEST).min(1), factsAndReasons: text(LONGEST).nullish() })

@InputType({ description: '信访人；证件号码、电话只在本人留下时填写 a petitioner as told at the counter' })
export class PartyInput {
  @Field(() => PartyKindEnum, { description: '自然人或者单位 kind' }) kind!: PartyKind
  @Field(() => String, { nullable: true, description: '姓名、名称 name' }) name?: string | null
  @Field(() => String, { nullable: true, description: '证件号码，核对校验码 identity number, check digit verified' })
  idNumber?: string | null
  @Field(() => String, { nullable: true, description: '电话 telephone' }) phone?: string | null
  @Field(() => String, { nullable: true, description: '住址 address' }) address?: string | null
  @Field(() => String, {
    nullable: true,
    description: '统一社会信用代码 unified social credit code of an organisation',
  })
  creditCode?: string | null
  @Field(() => Boolean, { description: '代表 representative' }) isRepresentative!: boolean
}

@InputType({ description: '诉求 a claim as told' })
export class ClaimInput {
  @Field(() => String, { description: '诉求，8000 字以内 what is asked for, at most 8000 characters' }) text!: string
  @Field(() => String, { nullable: true, description: '事实和理由，8000 字以内 facts and reasons' })
  factsAndReasons?: string | null
}

@InputType({ description: '登记（第二十一条、第二十二条）register a petition' })
export class RegisterMatterInput {
  static readonly schema = z.object({
    idempotencyKey: key,
    placeCode: z.string().max(12).nullish(),
    placeText: text(200).nullish(),
    summary: text(200).min(1),
    groupSize: z.number().int().min(1).max(10_000),
    previousHistory: text(1000).nullish(),
    parties: z.array(party).max(500),
    claims: z.array(claim).min(1).max(100),
    uploadIds: z.array(id).max(20).nullish(),
  })
  @Field(() => String) idempotencyKey!: string
  @Field(() => LocalDateScalar, { description: '收到之日 day of receipt' }) receivedOn!: LocalDate
  @Field(() => ChannelEnum, { description: '渠道 channel' }) channel!: Channel
  @Field(() => PurposeEnum, { description: '目的 purpose' }) purpose!: Purpose
  @Field(() => TopicEnum, { description: '内容分类 topic' }) topic!: Topic
  @Field(() => String, { nullable: true, description: '问题属地代码 place code' }) placeCode?: string | null
  @Field(() => String, { nullable: true, description: '具体地点 place in words' }) placeText?: string | null
  @Field(() => String, { description: '概要，200 字以内 summary' }) summary!: string
  @Field(() => Int, { description: '信访人数，1–10000 people' }) groupSize!: number
  @Field(() => Boolean, { description: '姓名、住址清楚 name and address are clear' }) isAddressClear!: boolean
  @Field(() => Boolean, { description: '初次信访 for the first time' }) isFirstTime!: boolean
  @Field(() => String, { nullable: true, description: '以往信访情况 told of earlier petitions' })
  previousHistory?: string | null
  @Field(() => [PartyInput], { description: '信访人 petitioners' }) parties!: PartyInput[]
  @Field(() => [ClaimInput], { description: '诉求 claims' }) claims!: ClaimInput[]
  @Field(() => [ID], { nullable: true, description: '已上传的材料 files sent before' }) uploadIds?: string[] | null
}

@InputType({ description: '不适用一条其他途径的理由 why another road does not fit' })
export class OtherRoadInput {
  @Field(() => Int, { description: '途径 road' }) road!: number
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '一项诉求的类别和途径 class and road of one claim' })
export class SortInput {
  @Field(() => Int, { description: '诉求序号 claim' }) no!: number
  @Field(() => ClaimClassEnum, { description: '类别 class' }) class!: ClaimClass
  @Field(() => Int, { nullable: true, description: '法定途径 1–6（第三十一条），仅申诉求决类 road, for requests only' })
  road?: number | null
  @Field(() => String, { description: '关键事实 the deciding fact' }) decidingFact!: string
  @Field(() => [OtherRoadInput], {
    nullable: true,
    description: '其他五条途径为何不适用，须逐项写明 why the other five do not fit: all five, or left out',
  })
  otherRoads?: OtherRoadInput[] | null
}

@InputType({ description: '分类、确定途径（第二十九至三十一条）sort claims' })
export class SortClaimsInput extends ActInputFields {
  static readonly schema = act({
    claims: z
      .array(
        z.object({
          road: z.number().int().min(1).max(6).nullish(),
          decidingFact: text(LONGEST),
          otherRoads: z
            .array(z.object({ road: z.number().int().min(1).max(6), reason: text(200) }))
            .max(6)
            .nullish(),
        }),
      )
      .min(1)
      .max(100),
  })
  @Field(() => [SortInput], { description: '逐项 each' }) claims!: SortInput[]
}

@InputType({ description: '拆分诉求（第三十条第三款）split claims off into a matter of their own' })
export class SplitClaimsInput extends ActInputFields {
  static readonly schema = act({
    claimNos: z.array(z.number().int()).min(1).max(100),
    splitOff: handedShape.nullish(),
    staying: handedShape.nullish(),
    files: z
      .array(z.object({ attachmentId: id }))
      .max(200)
      .nullish(),
  })
  @Field(() => [Int], { description: '拆出的诉求序号 claims to split off' }) claimNos!: number[]
  @Field(() => HandedTextInput, { nullable: true, description: '拆出的事项的文本 the text of what is split off' })
  splitOff?: HandedTextInput | null
  @Field(() => HandedTextInput, { nullable: true, description: '留下的事项的文本 the text of what stays' })
  staying?: HandedTextInput | null
  @Field(() => TopicEnum, { nullable: true, description: '留下的事项的内容分类 topic of what stays' })
  stayingTopic?: Topic | null
  @Field(() => [SplitFileInput], {
    nullable: true,
    description:
      '材料的去向；拆出检举控告时未列的随拆出的事项 where files go; with an accusation unless told otherwise',
  })
  files?: SplitFileInput[] | null
}

@InputType({ description: '并入已有事项 attach to the matter it repeats' })
export class AttachAsRepeatInput extends ActInputFields {
  static readonly schema = act({ repeatsMatterId: id, reason: text(1000) })
  @Field(() => ID, { description: '所重复的事项 the matter it repeats' }) repeatsMatterId!: string
  @Field(() => String, { description: '哪些事实和理由相同 which facts and reasons are the same' }) reason!: string
}
