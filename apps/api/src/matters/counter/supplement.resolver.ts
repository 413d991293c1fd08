import { Arg, Ctx as ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { OrganNode, requiredOrgan } from '../../organs/index.js'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOf, matterReaders } from '../access.js'
import { loadCase } from '../case/load-case.js'
import * as desk from '../commands.js'
import { matterAfter } from '../reading/acted.js'
import { supplementViews, type SupplementView } from '../reading/supplements.js'
import type { MatterRow } from './matter-row.js'
import { MatterNode } from './matter.graphql.js'
import { MatterPayload } from './payloads.graphql.js'
import { AskSupplementInput, RecordSupplementInput, SupplementNode } from './supplement.graphql.js'

@Resolver(() => MatterNode)
export class MatterSupplementsResolver {
  @Access(matterReaders)
  @FieldResolver(() => [SupplementNode], { description: '一次性告知的补充材料 what was asked for, once' })
  async supplements(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<SupplementView[]> {
    return supplementViews(await loadCase(ctx, row.id))
  }

  @Access(doersOf('askSupplement'))
  @Mutation(() => MatterPayload, { description: '一次性告知补充材料 ask once for what is missing' })
  async askSupplement(
    @ctx() ctx: Ctx,
    @Arg('input', () => AskSupplementInput) input: AskSupplementInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.askSupplement(ctx, input)) }
  }

  @Access(doersOf('recordSupplement'))
  @Mutation(() => MatterPayload, { description: '登记补充材料 record what came' })
  async recordSupplement(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordSupplementInput) input: RecordSupplementInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.recordSupplement(ctx, input)) }
  }
}

@Resolver(() => SupplementNode)
export class SupplementResolver {
  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { description: '哪个单位告知 who asked' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: SupplementView): Promise<OrganNode> {
    return requiredOrgan(ctx, organId)
  }
}
