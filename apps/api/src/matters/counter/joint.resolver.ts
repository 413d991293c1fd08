import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOf } from '../access.js'
import * as desk from '../commands.js'
import { matterAfter } from '../reading/acted.js'
import { NameRepresentativesInput, ServeSignatoriesInput } from './joint.graphql.js'
import { MatterPayload } from './payloads.graphql.js'

@Resolver()
export class JointResolver {
  @Access(doersOf('serve'))
  @Mutation(() => MatterPayload, { description: '向多名联名人逐人送达 serve several who signed' })
  async serveSignatories(
    @ctx() ctx: Ctx,
    @Arg('input', () => ServeSignatoriesInput) input: ServeSignatoriesInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.serveSignatories(ctx, input)) }
  }

  @Access(doersOf('nameRepresentatives'))
  @Mutation(() => MatterPayload, { description: '登记推选代表 record who represents the group' })
  async nameRepresentatives(
    @ctx() ctx: Ctx,
    @Arg('input', () => NameRepresentativesInput) input: NameRepresentativesInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.nameRepresentatives(ctx, input)) }
  }
}
