import type { CentreLevel } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Arg, Ctx as ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { Access, LocalDateScalar, ObjectAccess, type Ctx } from '../../../platform/index.js'
import { disputeReaders } from '../access.js'
import { disputeFigures, type DisputeFigures } from '../reading/figures.js'
import { DisputeCentreNode } from './centre.graphql.js'
import { CentreLevelEnum } from './codes.graphql.js'

@ObjectType()
abstract class CentreFiguresFields {
  @Field(() => Int, { description: '在此首次受理 began here' }) started!: number
  @Field(() => Int, { description: '其中已化解、办结 of these, settled or closed' }) ended!: number
  @Field(() => Int, { description: '其中在此达成一致 of these, agreed where they began' }) settledHere!: number
  @Field(() => Int, { description: '从此移送上级件次 moved up from here' }) movedUp!: number
  @Field(() => Int, { description: '现在在此未办结 open here now' }) open!: number
  @Field(() => Int, { description: '停留件次 stays' }) stays!: number
  @Field(() => Float, { nullable: true, description: '停留日数的中位数 median days' }) medianDays!: number | null
  @Field(() => Int, { nullable: true, description: '最长停留日数 longest days' }) longestDays!: number | null
}

@ObjectAccess(disputeReaders)
@ObjectType('LevelFigures', { description: '一级的数字 figures of a level' })
export class LevelFiguresNode extends CentreFiguresFields {
  @Field(() => CentreLevelEnum, { description: '层级 level' }) level!: CentreLevel
}

@ObjectAccess(disputeReaders)
@ObjectType('CentreFigures', { description: '一个中心的数字 figures of a centre' })
export class CentreFiguresNode extends CentreFiguresFields {
  @Field(() => DisputeCentreNode, { description: '中心 centre' }) centre!: DisputeCentreNode
}

@ObjectAccess(disputeReaders)
@ObjectType('DisputeFigures', { description: '三级化解情况，按件统计 figures of the three levels, by matters' })
export class DisputeFiguresNode {
  @Field(() => LocalDateScalar, { description: '登记日自 reported from' }) from!: LocalDate
  @Field(() => LocalDateScalar, { description: '登记日至 reported to' }) to!: LocalDate
  @Field(() => Int, { description: '登记件数 reported' }) started!: number
  @Field(() => Int, { description: '已化解、办结 settled or closed' }) ended!: number
  @Field(() => Int, { description: '在首次受理的一级达成一致 agreed where they began' }) settledWhereTheyBegan!: number
  @Field(() => Int, { description: '现在未办结 open now' }) open!: number
  @Field(() => [LevelFiguresNode], { description: '各级 by level' }) levels!: LevelFiguresNode[]
  @Field(() => [CentreFiguresNode], { description: '各中心，按单位顺序 by centre, in the order of organs' })
  centres!: CentreFiguresNode[]
}

@Resolver()
export class DisputeFiguresResolver {
  @Access(disputeReaders)
  @Query(() => DisputeFiguresNode, { description: '一段时间登记的纠纷在各级的化解情况 disputes reported in a time' })
  async disputeFigures(
    @ctx() ctx: Ctx,
    @Arg('from', () => LocalDateScalar) from: LocalDate,
    @Arg('to', () => LocalDateScalar) to: LocalDate,
  ): Promise<DisputeFiguresNode> {
    return mutable(await disputeFigures(ctx, from, to))
  }
}

const mutable = (figures: DisputeFigures): DisputeFiguresNode => ({
  ...figures,
  levels: [...figures.levels],
  centres: [...figures.centres],
})
