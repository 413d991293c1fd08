import { Arg, Ctx as ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { houseRulers, organLoader, OrganNode, requiredOrgan } from '../../organs/index.js'
import { Access, signedIn, type Ctx } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import * as desk from '../commands.js'
import { accusationRoutes } from '../roads/accusation-routes.js'
import { SetAccusationRouteInput } from './roads-inputs.graphql.js'
import {
  AccusationHandoverNode,
  AccusationRouteNode,
  AssistingNode,
  CompetenceDecisionNode,
  HoldingNode,
  LedInNode,
} from './roads.graphql.js'

@Resolver(() => AccusationHandoverNode)
export class AccusationHandoverResolver {
  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { description: '接收机关 the competent organ' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: AccusationHandoverNode): Promise<OrganNode> {
    return requiredOrgan(ctx, organId)
  }

  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { nullable: true, description: '被检举控告的单位，或者其所在单位 the organ accused' })
  accusedOrgan(@ctx() ctx: Ctx, @Root() row: AccusationHandoverNode): Promise<OrganNode | null> | null {
    return row.accusedOrganId === null ? null : organLoader(ctx).load(row.accusedOrganId)
  }
}

@Resolver(() => LedInNode)
export class LedInResolver {
  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { nullable: true, description: '接收机关 the organ' })
  organ(@ctx() ctx: Ctx, @Root() row: LedInNode): Promise<OrganNode | null> | null {
    return row.organId === null ? null : organLoader(ctx).load(row.organId)
  }
}

@Resolver(() => AssistingNode)
export class AssistingResolver {
  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { description: '协办单位 the assisting organ' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: AssistingNode): Promise<OrganNode> {
    return requiredOrgan(ctx, organId)
  }
}

@Resolver(() => CompetenceDecisionNode)
export class CompetenceDecisionResolver {
  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { description: '主办单位 the lead organ' })
  leadOrgan(@ctx() ctx: Ctx, @Root() { organId }: CompetenceDecisionNode): Promise<OrganNode> {
    return requiredOrgan(ctx, organId)
  }
}

@Resolver(() => HoldingNode)
export class HoldingResolver {
  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { description: '单位 the organ' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: HoldingNode): Promise<OrganNode> {
    return requiredOrgan(ctx, organId)
  }
}

@Resolver(() => AccusationRouteNode)
export class AccusationRouteResolver {
  @Access(signedIn)
  @Query(() => [AccusationRouteNode], { description: '检举控告移交机关表 the table of competent organs, as of today' })
  accusationRoutes(@ctx() ctx: Ctx): Promise<AccusationRouteNode[]> {
    return accusationRoutes(ctx)
  }

  @Access(houseRulers)
  @Mutation(() => [AccusationRouteNode], {
    description: '维护检举控告移交机关表 keep the table; answers with all of it',
  })
  async setAccusationRoute(
    @ctx() ctx: Ctx,
    @Arg('input', () => SetAccusationRouteInput) input: SetAccusationRouteInput,
  ): Promise<AccusationRouteNode[]> {
    await desk.setAccusationRoute(ctx, input)
    return accusationRoutes(ctx)
  }

  @Access(signedIn)
  @FieldResolver(() => OrganNode, { description: '移交机关 the organ' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: AccusationRouteNode): Promise<OrganNode> {
    return requiredOrgan(ctx, organId)
  }
}

export const roadResolvers = [
  ...[AccusationHandoverResolver, LedInResolver, AssistingResolver, CompetenceDecisionResolver, HoldingResolver],
  AccusationRouteResolver,
] as const
