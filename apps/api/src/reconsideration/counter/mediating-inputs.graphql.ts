import { Field, ID, InputType } from 'type-graphql'
import type { MediationSigner } from '@petition/domain/reconsideration'
import { z } from 'zod'
import { MediationSignEnum } from './recon-codes.graphql.js'
import { act, DatedReconInput, id, text } from './recon-input.graphql.js'

@InputType({ description: '开始调解 begin mediation' })
export class BeginReconMediationInput extends DatedReconInput {
  static override readonly schema = act({ about: text(500) })
  @Field(() => String, { description: '调解事项 about what' }) about!: string
}

@InputType({ description: '达成调解协议 agreed' })
export class AgreeReconMediationInput extends DatedReconInput {
  static override readonly schema = act({ terms: text(8000), thirdPartyIds: z.array(id).max(50).nullish() })
  @Field(() => String, { description: '协议内容 terms' }) terms!: string
  @Field(() => [ID], { nullable: true, description: '参加协议的第三人，各自签署 third parties who sign too' })
  thirdPartyIds?: string[] | null
}

@InputType({ description: '调解书签字盖章 sign or seal' })
export class SignReconMediationInput extends DatedReconInput {
  static override readonly schema = act({ authority: text(200).nullish() })
  @Field(() => MediationSignEnum, { description: '由谁 by whom' }) by!: MediationSigner
  @Field(() => ID, { nullable: true, description: '哪一名申请人、第三人；只有一名的可不填 which of them' })
  partyId?: string | null
  @Field(() => String, { nullable: true, description: '代签的授权文件 signed for them, by which paper' })
  authority?: string | null
}

@InputType({ description: '调解不成、拒签或者反悔 mediation ends' })
export class EndReconMediationInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => String, { description: '理由 reason' }) reason!: string
  @Field(() => Boolean, { description: '生效前拒签、反悔 unsigned or taken back before in force' })
  isTakenBack!: boolean
}
