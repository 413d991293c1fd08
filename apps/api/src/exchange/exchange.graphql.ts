import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { LocalDateScalar, ObjectAccess } from '../platform/index.js'
import { credentialKeepers } from './access.js'

@ObjectAccess(credentialKeepers)
@ObjectType('PartnerCredential', {
  description: '对接凭证：对接单位系统的登录凭证，须经第二人确认。A partner system’s way in.',
})
export class PartnerCredentialNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '客户端编号 client_id' }) clientId!: string
  @Field(() => String, { description: '用途 what it is for' }) purpose!: string
  @Field(() => LocalDateScalar, { description: '有效期至（真实日历）last day of use, on the real calendar' })
  expiresOn!: LocalDate
  @Field(() => Date, { nullable: true, description: '最近使用时刻 last used' }) lastUsedAt!: Date | null
  @Field(() => Int, { description: '版本 version' }) version!: number
}

@ObjectAccess(credentialKeepers)
@ObjectType('CreatePartnerCredentialPayload', { description: '新凭证及只显示一次的密钥 the secret is shown once' })
export class CreatePartnerCredentialPayload {
  @Field(() => PartnerCredentialNode) credential!: PartnerCredentialNode
  @Field(() => String, { nullable: true, description: '密钥；重复提交时为空 null on a replay' })
  clientSecret!: string | null
}

@ObjectAccess(credentialKeepers)
@ObjectType('PartnerCredentialPayload', { description: '对接凭证 the credential' })
export class PartnerCredentialPayload {
  @Field(() => PartnerCredentialNode) credential!: PartnerCredentialNode
}

@InputType({ description: '准备一份对接凭证 prepare a credential' })
export class CreatePartnerCredentialInput {
  static readonly schema = z.object({ purpose: z.string().trim().min(1).max(300) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) organId!: string
  @Field(() => String) purpose!: string
  @Field(() => LocalDateScalar) expiresOn!: LocalDate
  @Field(() => [String], {
    nullable: true,
    description:
      '权限范围：handovers.read、handovers.act、study.totals（学法合计）、study.board（学法名单）；默认为移交事项的查看和办理 scopes; left out: what was handed over, to read and to act on',
  })
  scopes?: string[]
}

@InputType({ description: '确认或者吊销一份对接凭证 confirm or revoke a credential' })
export class PartnerCredentialInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
}
