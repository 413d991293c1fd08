import { Arg, Ctx as ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { Access, anyone, NotFound, signedIn, type Ctx } from '../platform/index.js'
import { abolishOrgan } from './abolish-organ.js'
import { deskArrangers, houseRulers } from './access.js'
import { colleagues } from './account.store.js'
import { reviewPathRows } from './house.store.js'
import { DeskEntity, ReviewPathEntity, type OrganEntity } from './organ.entity.js'
import {
  AccountRefNode,
  AbolishOrganInput,
  DeskNode,
  DeskPayload,
  OrganConnection,
  OrganFilterInput,
  OrganNode,
  OrganPayload,
  ReviewPathRowNode,
  ReviewPathRowPayload,
  SetDeskMembersInput,
  UpsertReviewPathRowInput,
} from './organ.graphql.js'
import { deskMembersLoader, desksOfOrganLoader, organLoader, organPage, type AccountRef } from './organ.store.js'
import { successionLoader } from './succession.store.js'
import { totalAsked } from './selected.js'
import { setDeskMembers } from './set-desk-members.js'
import { upsertReviewPathRow } from './upsert-review-path-row.js'

@Resolver(() => OrganNode)
export class OrganResolver {
  @Access(signedIn)
  @Query(() => OrganConnection, { description: '单位 organs, by code' })
  organs(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => OrganFilterInput, { nullable: true }) filter: OrganFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 100 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<OrganConnection> {
    return organPage(ctx, filter ?? {}, { first, after, total: totalAsked(info) })
  }

  @Access(signedIn)
  @Query(() => OrganNode, { nullable: true, description: '一个单位 one organ' })
  organ(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<OrganNode | null> {
    return organLoader(ctx).load(id)
  }

  @Access(signedIn)
  @Query(() => [AccountRefNode], { description: '可以交办的同事 people one may hand work to' })
  colleagues(
    @ctx() ctx: Ctx,
    @Arg('organId', () => ID, { nullable: true }) organId: string | null,
  ): Promise<AccountRefNode[]> {
    return colleagues(ctx, organId)
  }

  @Access(anyone)
  @FieldResolver(() => OrganNode, { nullable: true, description: '上一级机关 the organ above' })
  superior(@ctx() ctx: Ctx, @Root() organ: OrganEntity): Promise<OrganNode | null> | null {
    return organ.superiorId === null ? null : organLoader(ctx).load(organ.superiorId)
  }

  @Access(signedIn)
  @FieldResolver(() => [DeskNode], { description: '岗位 desks' })
  async desks(@ctx() ctx: Ctx, @Root() organ: OrganEntity): Promise<DeskNode[]> {
    return (await desksOfOrganLoader(ctx).load(organ.id)) ?? []
  }

  @Access(anyone)
  @FieldResolver(() => OrganNode, {
    nullable: true,
    description: '承继机关（已撤销的）the successor of an abolished one',
  })
  async successor(@ctx() ctx: Ctx, @Root() organ: OrganEntity): Promise<OrganNode | null> {
    if (!organ.isAbolished) return null
    const row = await successionLoader(ctx).load(organ.id)
    return row === null ? null : organLoader(ctx).load(row.successorId)
  }

  @Access(houseRulers)
  @Mutation(() => OrganPayload, {
    description:
      '单位撤销、合并、分设：在办事项由承继机关办理，期限不变 abolish an organ; its successor has what was open',
  })
  async abolishOrgan(
    @ctx() ctx: Ctx,
    @Arg('input', () => AbolishOrganInput) input: AbolishOrganInput,
  ): Promise<OrganPayload> {
    const id = await abolishOrgan(ctx, input)
    ctx.loaders.clear()
    return { organ: await requiredOrgan(ctx, id) }
  }

  @Access(deskArrangers)
  @Mutation(() => DeskPayload, { description: '设定本单位岗位成员 say who sits at a desk of one’s organ' })
  async setDeskMembers(
    @ctx() ctx: Ctx,
    @Arg('input', () => SetDeskMembersInput) input: SetDeskMembersInput,
  ): Promise<DeskPayload> {
    const id = await setDeskMembers(ctx, input)
    return { desk: await ctx.read.findOneByOrFail(DeskEntity, { id }) }
  }
}

@Resolver(() => DeskNode)
export class DeskResolver {
  @Access(signedIn)
  @FieldResolver(() => [AccountRefNode], { description: '成员 members' })
  async members(@ctx() ctx: Ctx, @Root() desk: DeskEntity): Promise<AccountRefNode[]> {
    return (await deskMembersLoader(ctx).load(desk.id)) ?? []
  }
}

@Resolver(() => AccountRefNode)
export class AccountRefResolver {
  @Access(signedIn)
  @FieldResolver(() => OrganNode, { description: '单位 organ' })
  async organ(@ctx() ctx: Ctx, @Root() ref: AccountRef): Promise<OrganNode> {
    return requiredOrgan(ctx, ref.organId)
  }
}

@Resolver(() => ReviewPathRowNode)
export class ReviewPathResolver {
  @Access(signedIn)
  @Query(() => [ReviewPathRowNode], { description: '复查复核机关表 the table of who reviews whom' })
  reviewPath(@ctx() ctx: Ctx): Promise<ReviewPathRowNode[]> {
    return reviewPathRows(ctx)
  }

  @Access(houseRulers)
  @Mutation(() => ReviewPathRowPayload, { description: '维护复查复核机关表 keep the review path' })
  async upsertReviewPathRow(
    @ctx() ctx: Ctx,
    @Arg('input', () => UpsertReviewPathRowInput) input: UpsertReviewPathRowInput,
  ): Promise<ReviewPathRowPayload> {
    const id = await upsertReviewPathRow(ctx, input)
    return { row: await ctx.read.findOneByOrFail(ReviewPathEntity, { id }) }
  }

  @Access(signedIn)
  @FieldResolver(() => OrganNode, { nullable: true, description: '仅适用于该单位 only for this organ' })
  handlerOrgan(@ctx() ctx: Ctx, @Root() row: ReviewPathEntity): Promise<OrganNode | null> | null {
    return row.handlerOrganId === null ? null : organLoader(ctx).load(row.handlerOrganId)
  }

  @Access(signedIn)
  @FieldResolver(() => OrganNode, { description: '复查机关 who reviews' })
  reviewOrgan(@ctx() ctx: Ctx, @Root() row: ReviewPathEntity): Promise<OrganNode> {
    return requiredOrgan(ctx, row.reviewOrganId)
  }

  @Access(signedIn)
  @FieldResolver(() => OrganNode, { description: '复核机关 who re-reviews' })
  reReviewOrgan(@ctx() ctx: Ctx, @Root() row: ReviewPathEntity): Promise<OrganNode> {
    return requiredOrgan(ctx, row.reReviewOrganId)
  }
}

export async function requiredOrgan(ctx: Ctx, id: string): Promise<OrganEntity> {
  const organ = await organLoader(ctx).load(id)
  if (!organ) throw new NotFound('organ', id)
  return organ
}
