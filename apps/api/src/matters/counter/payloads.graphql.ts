import { Field, ObjectType } from 'type-graphql'
import { ObjectAccess } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import { RevealFieldEnum, type RevealField } from './codes.graphql.js'
import { MatterNode } from './matter.graphql.js'

@ObjectAccess(matterReaders)
@ObjectType('MatterPayload', { description: '办理后的信访事项 the matter as the act left it' })
export class MatterPayload {
  @Field(() => MatterNode, { description: '信访事项 the matter' }) matter!: MatterNode
}

@ObjectAccess(matterReaders)
@ObjectType('RegisterMatterPayload', { description: '登记的信访事项 the matter that was registered' })
export class RegisterMatterPayload {
  @Field(() => MatterNode, { description: '信访事项 the matter' }) matter!: MatterNode
  @Field(() => String, {
    nullable: true,
    description: '查询码，只在登记时给出一次 look-up code, given once; null when the call is repeated',
  })
  lookupCode!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('SplitClaimsPayload', { description: '拆分后的两个事项 both matters after the split' })
export class SplitClaimsPayload {
  @Field(() => MatterNode, { description: '原事项 the matter' }) matter!: MatterNode
  @Field(() => MatterNode, { description: '拆出的事项 what was split off' }) splitOff!: MatterNode
}

@ObjectAccess(matterReaders)
@ObjectType('RevealedValue', { description: '一项完整个人信息 one value in clear' })
export class RevealedValueNode {
  @Field(() => RevealFieldEnum, { description: '哪一项 field' }) field!: RevealField
  @Field(() => String, { nullable: true, description: '内容；未留则为空 value; null where none was left' })
  value!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('RevealPayload', { description: '完整个人信息 values in clear' })
export class RevealPayload {
  @Field(() => [RevealedValueNode], { description: '各项 values' }) values!: RevealedValueNode[]
}

@ObjectAccess(matterReaders)
@ObjectType('BringAgainPayload', { description: '再次提出的结果 what came of it' })
export class BringAgainPayload {
  @Field(() => MatterNode, { description: '原事项 the matter' }) matter!: MatterNode
  @Field(() => MatterNode, { nullable: true, description: '作为新事项登记的 the new matter; null where it is refused' })
  following!: MatterNode | null
  @Field(() => String, {
    nullable: true,
    description: '不予受理 G-PENDING、不再受理 G-RECHECKED；未拒绝的为空 the gate that refused it',
  })
  gate!: string | null
}
