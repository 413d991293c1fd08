import type { LocalDate } from '@petition/law'
import {
  CONSENT_FORMS,
  NEED_KINDS,
  NEED_PURPOSES,
  type ConsentForm,
  type NeedKind,
  type NeedPurpose,
} from '@petition/domain'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { enumOf } from '../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { doersOf } from '../access.js'
import { ActInputFields } from './act-input.graphql.js'
import { act, id, text } from './input-shapes.js'
import { PartyNode } from './party.graphql.js'

export const NeedKindEnum = enumOf('NeedKind', '便利需求 what somebody needs', NEED_KINDS)
export const NeedPurposeEnum = enumOf('NeedPurpose', '用途 for what alone', NEED_PURPOSES)
export const ConsentFormEnum = enumOf('ConsentForm', '同意的形式 how they agreed', CONSENT_FORMS)

@ObjectAccess(doersOf('recordNeed'))
@ObjectType('PartyNeed', {
  description: '便利需求：经本人同意，只用于本事项 what a petitioner needs, by consent, for this matter alone',
})
export class PartyNeedNode {
  @Field(() => ID) id!: string
  @Field(() => PartyNode, { description: '本人 whose' }) party!: PartyNode
  @Field(() => NeedKindEnum, { description: '需求 need' }) need!: NeedKind
  @Field(() => String, { nullable: true, description: '说明 in words' }) words!: string | null
  @Field(() => [NeedPurposeEnum], { description: '用途 purposes' }) purposes!: NeedPurpose[]
  @Field(() => ConsentFormEnum, { description: '同意的形式 form of consent' }) consentForm!: ConsentForm
  @Field(() => LocalDateScalar, { description: '同意之日 day of consent' }) consentOn!: LocalDate
  @Field(() => LocalDateScalar, { description: '最后使用日 last day of use' }) until!: LocalDate
}

@ObjectAccess(doersOf('recordNeed'))
@ObjectType('MatterNeeds', { description: '一个事项的便利需求 what is needed in one matter' })
export class MatterNeedsNode {
  @Field(() => [PartyNeedNode], { description: '需求 needs' }) needs!: PartyNeedNode[]
}

@InputType({ description: '登记便利需求，须经本人同意 record what somebody needs, by their consent' })
export class RecordNeedInput extends ActInputFields {
  static readonly schema = act({ partyId: id, words: text(200).nullish(), purposes: z.array(z.string()).max(3) })
  @Field(() => ID, { description: '本人 whose' }) partyId!: string
  @Field(() => NeedKindEnum, { description: '需求 need' }) need!: NeedKind
  @Field(() => String, { nullable: true, description: '说明，如语种 in words, such as the language' })
  words?: string | null
  @Field(() => [NeedPurposeEnum], { description: '用途 purposes' }) purposes!: NeedPurpose[]
  @Field(() => ConsentFormEnum, { description: '同意的形式 form of consent' }) consentForm!: ConsentForm
  @Field(() => LocalDateScalar, { description: '同意之日 day of consent' }) consentOn!: LocalDate
  @Field(() => LocalDateScalar, { description: '最后使用日；最迟至事项结束 last day of use, at latest the end' })
  until!: LocalDate
}

@InputType({ description: '撤回同意，内容即清除 take the consent back; what was kept is gone' })
export class WithdrawNeedInput extends ActInputFields {
  static readonly schema = act({ needId: id })
  @Field(() => ID, { description: '哪一项 which' }) needId!: string
}
