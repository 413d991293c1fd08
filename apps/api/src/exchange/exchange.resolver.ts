import { Arg, Ctx as ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, type Ctx } from '../platform/index.js'
import { AccountRefNode, accountRefLoader, OrganNode, organLoader, type OrganEntity } from '../organs/index.js'
import { credentialKeepers } from './access.js'
import { createPartnerCredential } from './create-partner-credential.js'
import { confirmPartnerCredential, revokePartnerCredential } from './decide-partner-credential.js'
import {
  CreatePartnerCredentialInput,
  CreatePartnerCredentialPayload,
  PartnerCredentialInput,
  PartnerCredentialNode,
  PartnerCredentialPayload,
} from './exchange.graphql.js'
import { PartnerCredentialEntity } from './partner-credential.entity.js'
import { partnerCredentials } from './partner-credential.store.js'

const credentialOf = (ctx: Ctx, id: string) => ctx.read.findOneByOrFail(PartnerCredentialEntity, { id })

@Resolver(() => PartnerCredentialNode)
export class ExchangeResolver {
  @Access(credentialKeepers)
  @Query(() => [PartnerCredentialNode], { description: '对接凭证 partner credentials' })
  partnerCredentials(@ctx() ctx: Ctx): Promise<PartnerCredentialNode[]> {
    return partnerCredentials(ctx)
  }

  @Access(credentialKeepers)
  @Mutation(() => CreatePartnerCredentialPayload, { description: '准备对接凭证，须另一人确认 prepare a credential' })
  async createPartnerCredential(
    @ctx() ctx: Ctx,
    @Arg('input', () => CreatePartnerCredentialInput) input: CreatePartnerCredentialInput,
  ): Promise<CreatePartnerCredentialPayload> {
    const { credentialId, clientSecret } = await createPartnerCredential(ctx, input)
    return { credential: await credentialOf(ctx, credentialId), clientSecret }
  }

  @Access(credentialKeepers)
  @Mutation(() => PartnerCredentialPayload, { description: '确认对接凭证（四眼）confirm a credential (four eyes)' })
  async confirmPartnerCredential(
    @ctx() ctx: Ctx,
    @Arg('input', () => PartnerCredentialInput) input: PartnerCredentialInput,
  ): Promise<PartnerCredentialPayload> {
    return { credential: await credentialOf(ctx, await confirmPartnerCredential(ctx, input)) }
  }

  @Access(credentialKeepers)
  @Mutation(() => PartnerCredentialPayload, { description: '吊销对接凭证，立即生效 revoke a credential, at once' })
  async revokePartnerCredential(
    @ctx() ctx: Ctx,
    @Arg('input', () => PartnerCredentialInput) input: PartnerCredentialInput,
  ): Promise<PartnerCredentialPayload> {
    return { credential: await credentialOf(ctx, await revokePartnerCredential(ctx, input)) }
  }

  @Access(credentialKeepers)
  @FieldResolver(() => OrganNode, { description: '对接单位 the partner organ' })
  organ(@ctx() ctx: Ctx, @Root() credential: PartnerCredentialEntity): Promise<OrganEntity | null> {
    return organLoader(ctx).load(credential.organId)
  }

  @Access(credentialKeepers)
  @FieldResolver(() => [String], {
    description: '权限范围 what the contract lets it do; whoever confirms agrees to it',
  })
  scopes(@Root() credential: PartnerCredentialEntity): readonly string[] {
    return credential.contract.scopes
  }

  @Access(credentialKeepers)
  @FieldResolver(() => AccountRefNode, { description: '准备人，不能自己确认 who prepared it and may not confirm it' })
  preparedBy(@ctx() ctx: Ctx, @Root() credential: PartnerCredentialEntity): Promise<AccountRefNode | null> {
    return accountRefLoader(ctx).load(credential.createdById)
  }

  @Access(credentialKeepers)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '确认人 who confirmed it' })
  confirmedBy(@ctx() ctx: Ctx, @Root() credential: PartnerCredentialEntity): Promise<AccountRefNode | null> | null {
    return credential.confirmedById === null ? null : accountRefLoader(ctx).load(credential.confirmedById)
  }

  @Access(credentialKeepers)
  @FieldResolver(() => Boolean, { description: '已由第二人确认 confirmed by a second person' })
  isConfirmed(@Root() credential: PartnerCredentialEntity): boolean {
    return credential.confirmedById !== null
  }

  @Access(credentialKeepers)
  @FieldResolver(() => Boolean, { description: '已吊销 revoked' })
  isRevoked(@Root() credential: PartnerCredentialEntity): boolean {
    return credential.revokedAt !== null
  }
}
