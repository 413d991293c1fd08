import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOf, registrars } from '../access.js'
import * as desk from '../commands.js'
import { matterAfter } from '../reading/acted.js'
import { AttachAsRepeatInput, RegisterMatterInput, SortClaimsInput, SplitClaimsInput } from './intake-inputs.graphql.js'
import type { MatterRow } from './matter-row.js'
import { MatterPayload, RegisterMatterPayload, SplitClaimsPayload } from './payloads.graphql.js'

@Resolver()
export class IntakeResolver {
  @Access(registrars)
  @Mutation(() => RegisterMatterPayload, { description: '登记 register a petition that was received' })
  async registerMatter(
    @ctx() ctx: Ctx,
    @Arg('input', () => RegisterMatterInput) input: RegisterMatterInput,
  ): Promise<RegisterMatterPayload> {
    const { matterId, lookupCode } = await desk.registerMatter(ctx, input)
    // The slip is worded with the code: it goes with the matter for this one answer.
    const matter: MatterRow = Object.assign(await matterAfter(ctx, matterId), { lookupCode })
    return { matter, lookupCode }
  }

  @Access(doersOf('sortClaims'))
  @Mutation(() => MatterPayload, { description: '分类、确定途径 decide class and road of claims' })
  async sortClaims(
    @ctx() ctx: Ctx,
    @Arg('input', () => SortClaimsInput) input: SortClaimsInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.sortClaims(ctx, input)) }
  }

  @Access(doersOf('splitClaims'))
  @Mutation(() => SplitClaimsPayload, { description: '拆分诉求 split claims off into a matter of their own' })
  async splitClaims(
    @ctx() ctx: Ctx,
    @Arg('input', () => SplitClaimsInput) input: SplitClaimsInput,
  ): Promise<SplitClaimsPayload> {
    const { matterId, splitOffId } = await desk.splitClaims(ctx, input)
    return { matter: await matterAfter(ctx, matterId), splitOff: await matterAfter(ctx, splitOffId) }
  }

  @Access(doersOf('attachAsRepeat'))
  @Mutation(() => MatterPayload, { description: '并入已有事项 attach to the matter it repeats' })
  async attachAsRepeat(
    @ctx() ctx: Ctx,
    @Arg('input', () => AttachAsRepeatInput) input: AttachAsRepeatInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.attachAsRepeat(ctx, input)) }
  }
}
