import { sortings } from '@petition/domain'
import { Ctx as ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import type { ClaimEntity } from '../archive/folded.entity.js'
import { loadCase } from '../case/load-case.js'
import { ClaimNode } from './matter.graphql.js'
import { OtherRoadNode } from './roads.graphql.js'

@Resolver(() => ClaimNode)
export class ClaimResolver {
  @Access(matterReaders)
  @FieldResolver(() => [OtherRoadNode], {
    nullable: true,
    description:
      '不适用其他五条途径的理由；未写明的为空 why the other five roads do not fit; null where nobody said it',
  })
  async otherRoads(@ctx() ctx: Ctx, @Root() claim: ClaimEntity): Promise<OtherRoadNode[] | null> {
    const { story } = await loadCase(ctx, claim.matterId)
    const sorted = sortings(story).find((fact) => fact.claimNo === claim.no)
    return sorted?.otherRoads ? [...sorted.otherRoads] : null
  }
}
