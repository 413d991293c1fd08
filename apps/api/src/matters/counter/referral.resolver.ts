import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOf } from '../access.js'
import * as desk from '../commands.js'
import { matterAfter } from '../reading/acted.js'
import {
  AllocateMatterInput,
  AnswerObjectionInput,
  AssignMatterInput,
  GuideMatterInput,
  KeepMatterInput,
  ObjectInput,
  ReferMatterInput,
  SignForInput,
} from './referral-inputs.graphql.js'
import { MatterPayload } from './payloads.graphql.js'

@Resolver()
export class ReferralDeskResolver {
  @Access(doersOf('referMatter'))
  @Mutation(() => MatterPayload, { description: '转送 forward' })
  async referMatter(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReferMatterInput) input: ReferMatterInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.referMatter(ctx, input)) }
  }

  @Access(doersOf('assignMatter'))
  @Mutation(() => MatterPayload, {
    description: '交办；非领导办理即为报请 assign; asks for approval unless one may approve',
  })
  async assignMatter(
    @ctx() ctx: Ctx,
    @Arg('input', () => AssignMatterInput) input: AssignMatterInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.assignMatter(ctx, input)) }
  }

  @Access(doersOf('keepMatter'))
  @Mutation(() => MatterPayload, { description: '本机关办理 keep at the office' })
  async keepMatter(
    @ctx() ctx: Ctx,
    @Arg('input', () => KeepMatterInput) input: KeepMatterInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.keepMatter(ctx, input)) }
  }

  @Access(doersOf('guide'))
  @Mutation(() => MatterPayload, { description: '释法引导 guide to the organ' })
  async guideMatter(
    @ctx() ctx: Ctx,
    @Arg('input', () => GuideMatterInput) input: GuideMatterInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.guideMatter(ctx, input)) }
  }

  @Access(doersOf('signFor'))
  @Mutation(() => MatterPayload, { description: '签收 sign for' })
  async signFor(@ctx() ctx: Ctx, @Arg('input', () => SignForInput) input: SignForInput): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.signFor(ctx, input)) }
  }

  @Access(doersOf('allocateMatter'))
  @Mutation(() => MatterPayload, { description: '分派承办 give to a person or a desk' })
  async allocateMatter(
    @ctx() ctx: Ctx,
    @Arg('input', () => AllocateMatterInput) input: AllocateMatterInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.allocateMatter(ctx, input)) }
  }

  @Access(doersOf('object'))
  @Mutation(() => MatterPayload, {
    description: '提出异议；非负责人办理即为报请 object; asks for approval unless one may approve',
  })
  async object(@ctx() ctx: Ctx, @Arg('input', () => ObjectInput) input: ObjectInput): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.object(ctx, input)) }
  }

  @Access(doersOf('answerObjection'))
  @Mutation(() => MatterPayload, { description: '核实答复异议 answer an objection' })
  async answerObjection(
    @ctx() ctx: Ctx,
    @Arg('input', () => AnswerObjectionInput) input: AnswerObjectionInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.answerObjection(ctx, input)) }
  }
}
