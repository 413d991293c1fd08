import { above, lowestCentre } from '@petition/domain'
import { Arg, Ctx as ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { OrganNode, requiredOrgan } from '../../../organs/index.js'
import { Access, type Ctx } from '../../../platform/index.js'
import { centreKeepers, centreReaders, memberKeepers } from '../access.js'
import type { CentreMemberEntity, DisputeCentreEntity } from '../centres.entity.js'
import {
  addCentreMember,
  addDisputeCentre,
  closeDisputeCentre,
  endCentreMember,
  updateDisputeCentre,
} from '../keep-centres.js'
import { asCentre, centreLoader, centreRows, membersLoader, requireCentre } from '../read-centres.js'
import {
  AddCentreMemberInput,
  AddDisputeCentreInput,
  CentreMemberNode,
  CloseDisputeCentreInput,
  DisputeCentreNode,
  DisputeCentrePayload,
  DisputeStartNode,
  EndCentreMemberInput,
  UpdateDisputeCentreInput,
} from './centre.graphql.js'

@Resolver(() => DisputeCentreNode)
export class DisputeCentreResolver {
  @Access(centreReaders)
  @Query(() => [DisputeCentreNode], { description: '矛调中心，按单位顺序 centres, in the order of organs' })
  disputeCentres(@ctx() ctx: Ctx): Promise<DisputeCentreEntity[]> {
    return centreRows(ctx)
  }

  @Access(centreReaders)
  @Query(() => DisputeStartNode, { description: '当地的纠纷从哪一级开始 where a dispute of a place begins' })
  async disputeStart(
    @ctx() ctx: Ctx,
    @Arg('organId', () => ID, { nullable: true, description: '所在街镇 street or town' }) organId: string | null,
    @Arg('community', () => String, { nullable: true, description: '所在社区 community' }) community: string | null,
  ): Promise<DisputeStartNode> {
    const rows = await centreRows(ctx)
    const centres = rows.map(asCentre)
    const lowest = lowestCentre({ organId: organId ?? null, community: community?.trim() || null }, centres)
    const rowOf = (id: string) => rows.filter((row) => row.id === id)
    return {
      lowest: lowest ? (rowOf(lowest.id)[0] ?? null) : null,
      higher: lowest ? above(lowest, centres).flatMap((one) => rowOf(one.id)) : [],
    }
  }

  @Access(centreReaders)
  @FieldResolver(() => OrganNode, { description: '所属单位 organ' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: DisputeCentreEntity) {
    return requiredOrgan(ctx, organId)
  }

  @Access(centreReaders)
  @FieldResolver(() => DisputeCentreNode, { nullable: true, description: '指导它的上级中心 the centre that guides it' })
  parent(@ctx() ctx: Ctx, @Root() { parentId }: DisputeCentreEntity): Promise<DisputeCentreEntity | null> | null {
    return parentId === null ? null : centreLoader(ctx).load(parentId)
  }

  @Access(centreReaders)
  @FieldResolver(() => [CentreMemberNode], {
    description: '调解队伍，在册的在前 its people, those who are there first',
  })
  async members(@ctx() ctx: Ctx, @Root() { id }: DisputeCentreEntity): Promise<CentreMemberEntity[]> {
    return (await membersLoader(ctx).load(id)) ?? []
  }

  @Access(centreReaders)
  @FieldResolver(() => Int, { description: '在册人数 how many are there now' })
  async teamSize(@ctx() ctx: Ctx, @Root() { id }: DisputeCentreEntity): Promise<number> {
    return ((await membersLoader(ctx).load(id)) ?? []).filter((one) => one.untilOn === null).length
  }

  @Access(centreKeepers)
  @Mutation(() => DisputeCentrePayload, { description: '设立矛调中心 set up a centre' })
  async addDisputeCentre(
    @ctx() ctx: Ctx,
    @Arg('input', () => AddDisputeCentreInput) input: AddDisputeCentreInput,
  ): Promise<DisputeCentrePayload> {
    return after(ctx, await addDisputeCentre(ctx, input))
  }

  @Access(centreKeepers)
  @Mutation(() => DisputeCentrePayload, { description: '修改矛调中心 change a centre' })
  async updateDisputeCentre(
    @ctx() ctx: Ctx,
    @Arg('input', () => UpdateDisputeCentreInput) input: UpdateDisputeCentreInput,
  ): Promise<DisputeCentrePayload> {
    return after(ctx, await updateDisputeCentre(ctx, input))
  }

  @Access(centreKeepers)
  @Mutation(() => DisputeCentrePayload, { description: '停用矛调中心 close a centre' })
  async closeDisputeCentre(
    @ctx() ctx: Ctx,
    @Arg('input', () => CloseDisputeCentreInput) input: CloseDisputeCentreInput,
  ): Promise<DisputeCentrePayload> {
    return after(ctx, await closeDisputeCentre(ctx, input))
  }

  @Access(memberKeepers)
  @Mutation(() => DisputeCentrePayload, { description: '登记调解队伍成员 add somebody to a team' })
  async addCentreMember(
    @ctx() ctx: Ctx,
    @Arg('input', () => AddCentreMemberInput) input: AddCentreMemberInput,
  ): Promise<DisputeCentrePayload> {
    return after(ctx, await addCentreMember(ctx, input))
  }

  @Access(memberKeepers)
  @Mutation(() => DisputeCentrePayload, { description: '成员离开 somebody leaves a team' })
  async endCentreMember(
    @ctx() ctx: Ctx,
    @Arg('input', () => EndCentreMemberInput) input: EndCentreMemberInput,
  ): Promise<DisputeCentrePayload> {
    return after(ctx, await endCentreMember(ctx, input))
  }
}

/** Read anew: what was loaded before the act is no longer so. */
async function after(ctx: Ctx, id: string): Promise<DisputeCentrePayload> {
  ctx.loaders.clear()
  return { disputeCentre: await requireCentre(ctx, id) }
}
