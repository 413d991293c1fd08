import { RECUSAL_ASKERS, RECUSAL_INTERESTS, type RecusalAsker, type RecusalInterest } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { enumOf } from '../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import { ActInputFields } from './act-input.graphql.js'
import { act, id, text } from './input-shapes.js'

export const RecusalInterestEnum = enumOf('RecusalInterest', '利害关系 interest of an official', RECUSAL_INTERESTS)
export const RecusalAskerEnum = enumOf('RecusalAsker', '谁申请回避 who asks', RECUSAL_ASKERS)

@ObjectAccess(matterReaders)
@ObjectType('Recusal', { description: '回避（第二十八条第三款）an official is asked to step aside' })
export class RecusalNode {
  @Field(() => ID) id!: string
  @Field(() => RecusalInterestEnum, { description: '利害关系 interest' }) interest!: RecusalInterest
  @Field(() => RecusalAskerEnum, { description: '谁申请 who asks' }) askedBy!: RecusalAsker
  @Field(() => String, { description: '理由 reason' }) reason!: string
  @Field(() => LocalDateScalar, { description: '申请之日 day of asking' }) askedOn!: LocalDate
  @Field(() => Boolean, { description: '本人可以决定 whether whoever asks may decide it now' }) mayDecide!: boolean
}

@InputType({ description: '申请回避 ask that an official step aside' })
export class AskRecusalInput extends ActInputFields {
  static readonly schema = act({ accountId: id.nullish(), reason: text(500) })
  @Field(() => ID, { nullable: true, description: '工作人员，不填为本人 the official; left out: oneself' })
  accountId?: string | null
  @Field(() => RecusalInterestEnum, { description: '利害关系 interest' }) interest!: RecusalInterest
  @Field(() => RecusalAskerEnum, { description: '谁申请 who asks' }) askedBy!: RecusalAsker
  @Field(() => String, { description: '理由，不写信访人的情况 reason; nothing of who petitions' }) reason!: string
}

@InputType({ description: '决定回避申请 decide on a recusal' })
export class DecideRecusalInput extends ActInputFields {
  static readonly schema = act({
    recusalId: id,
    reason: text(500).nullish(),
    accountId: id.nullish(),
    deskId: id.nullish(),
  })
  @Field(() => ID, { description: '回避申请 the recusal' }) recusalId!: string
  @Field(() => Boolean, { description: '应当回避 to step aside' }) isGranted!: boolean
  @Field(() => String, { nullable: true, description: '理由，不同意时须写 reason, needed to refuse' }) reason?:
    string | null
  @Field(() => ID, { nullable: true, description: '改由谁承办 who has it from now on' }) accountId?: string | null
  @Field(() => ID, { nullable: true, description: '改由哪个岗位承办 which desk has it from now on' }) deskId?:
    string | null
}
