import { Ctx as ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql'
import type { ReconEnd, ReconStage } from '@petition/domain/reconsideration'
import type { LocalDate } from '@petition/law'
import { MatterNode, type MatterRow } from '../../matters/counter/index.js'
import { matterReaders } from '../../matters/reading/index.js'
import { Access, LocalDateScalar, ObjectAccess, type Ctx } from '../../platform/index.js'
import { reconsOfMatter } from '../reading/recons-of-matter.js'
import { ReconEndEnum, ReconStageEnum } from './recon-codes.graphql.js'

@ObjectAccess(matterReaders)
@ObjectType('MatterReconsideration', { description: '关联的行政复议案件，只写去向和进展 a linked case: where it is' })
export class MatterReconsiderationNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '案号 number' }) number!: string
  @Field(() => String, { description: '复议机构 the body' }) organName!: string
  @Field(() => ReconStageEnum, { description: '环节 where it stands' }) stage!: ReconStage
  @Field(() => ReconEndEnum, { nullable: true, description: '结案方式 how it ended' }) endHow!: ReconEnd | null
  @Field(() => LocalDateScalar, { description: '收到申请之日 received' }) receivedOn!: LocalDate
  @Field(() => Boolean, { description: '本人可以打开这个案件 one may open the case' }) isOpenToMe!: boolean
  @Field(() => LocalDateScalar, { nullable: true, description: '结案之日 ended' }) endedOn!: LocalDate | null
}

@Resolver(() => MatterNode)
export class MatterReconsiderationResolver {
  @Access(matterReaders)
  @FieldResolver(() => [MatterReconsiderationNode], { description: '关联的行政复议案件 linked reconsideration cases' })
  reconsiderations(@ctx() ctx: Ctx, @Root() { id }: MatterRow): Promise<MatterReconsiderationNode[]> {
    return reconsOfMatter(ctx, id)
  }
}
