import { Arg, Ctx as ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOf } from '../access.js'
import * as desk from '../commands.js'
import { matterAfter } from '../reading/acted.js'
import { needsOfMatter, type NeedView } from '../reading/needs.js'
import { MatterNeedsNode, RecordNeedInput, WithdrawNeedInput } from './needs.graphql.js'
import { MatterPayload } from './payloads.graphql.js'

/** Asked of one matter by its id: no field of a matter, so that no list can select it. */
@Resolver()
export class NeedsResolver {
  @Access(doersOf('recordNeed'))
  @Query(() => MatterNeedsNode, {
    description:
      '一个事项的便利需求，限办理人员，不能列表、筛选、统计 what is needed in one matter, for those who act in it',
  })
  async needsOfMatter(@ctx() ctx: Ctx, @Arg('matterId', () => ID) matterId: string): Promise<{ needs: NeedView[] }> {
    return { needs: await needsOfMatter(ctx, matterId) }
  }

  @Access(doersOf('recordNeed'))
  @Mutation(() => MatterPayload, { description: '登记便利需求 record what somebody needs' })
  async recordNeed(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordNeedInput) input: RecordNeedInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.recordNeed(ctx, input)) }
  }

  @Access(doersOf('withdrawNeed'))
  @Mutation(() => MatterPayload, { description: '撤回便利需求的同意 withdraw the consent' })
  async withdrawNeed(
    @ctx() ctx: Ctx,
    @Arg('input', () => WithdrawNeedInput) input: WithdrawNeedInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.withdrawNeed(ctx, input)) }
  }
}
