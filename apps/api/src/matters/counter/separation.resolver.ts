import { Ctx as ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { organLoader, OrganNode } from '../../organs/index.js'
import { Access, type Ctx } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import { loadCase } from '../case/load-case.js'
import { litigationSignsOf } from '../reading/litigation-signs.js'
import type { MatterRow } from './matter-row.js'
import { MatterNode } from './matter.graphql.js'
import { LitigationSignNode } from './separation.graphql.js'

@Resolver(() => MatterNode)
class MatterSeparationResolver {
  @Access(matterReaders)
  @FieldResolver(() => [LitigationSignNode], {
    description: '涉法涉诉线索（诉访分离）words of the matter that speak for another procedure',
  })
  async litigationSigns(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<readonly LitigationSignNode[]> {
    return litigationSignsOf(ctx, await loadCase(ctx, row.id))
  }
}

@Resolver(() => LitigationSignNode)
class LitigationSignResolver {
  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { nullable: true, description: '本区的接收机关 the organ of this district' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: LitigationSignNode): Promise<OrganNode | null> | null {
    return organId === null ? null : organLoader(ctx).load(organId)
  }
}

export const separationResolvers = [MatterSeparationResolver, LitigationSignResolver] as const
