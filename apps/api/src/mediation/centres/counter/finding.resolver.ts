import type { DisputeKind } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import {
  Arg,
  Ctx as ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { z } from 'zod'
import { text } from '../../../matters/counter/index.js'
import { AccountRefNode, accountRefLoader, PageInfoNode } from '../../../organs/index.js'
import { Access, LocalDateScalar, ObjectAccess, type Ctx } from '../../../platform/index.js'
import { disputeReaders, disputeReporters } from '../access.js'
import type { DisputeCentreEntity, FindingLineEntity, FindingRoundEntity } from '../centres.entity.js'
import { findingPage, linesLoader, openedLoader, recordFinding, requireFinding, withdrawFinding } from '../findings.js'
import { centreLoader } from '../read-centres.js'
import { DisputeCentreNode } from './centre.graphql.js'
import { DisputeKindEnum } from './codes.graphql.js'

@ObjectAccess(disputeReaders)
@ObjectType('FindingLine', { description: '排查的一行：种类、地点、件数 a line of a finding: kind, place, number' })
export class FindingLineNode {
  @Field(() => ID) id!: string
  @Field(() => DisputeKindEnum, { description: '种类 kind' }) kind!: DisputeKind
  @Field(() => String, { description: '地点 place' }) place!: string
  @Field(() => Int, { description: '发现件数 found' }) found!: number
  @Field(() => Int, { description: '当场化解件数 settled at once' }) settledAtOnce!: number
}

@ObjectAccess(disputeReaders)
@ObjectType('FindingRound', { description: '一次排查 a round of looking for disputes' })
export class FindingRoundNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '自 from' }) fromOn!: LocalDate
  @Field(() => LocalDateScalar, { description: '至 to' }) toOn!: LocalDate
  @Field(() => String, { description: '说明 note' }) note!: string
  @Field(() => Date, { description: '登记时刻 recorded at' }) recordedAt!: Date
  @Field(() => LocalDateScalar, { nullable: true, description: '注销之日 withdrawn on' }) withdrawnOn!: LocalDate | null
  @Field(() => String, { description: '注销理由 why it was withdrawn' }) withdrawnWhy!: string
}

@ObjectAccess(disputeReaders)
@ObjectType('FindingRoundConnection', { description: '排查列表 a page of findings' })
export class FindingRoundConnection {
  @Field(() => [FindingRoundNode]) nodes!: FindingRoundNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
}

@ObjectAccess(disputeReaders)
@ObjectType('FindingRoundPayload', { description: '排查 the finding' })
export class FindingRoundPayload {
  @Field(() => FindingRoundNode, { description: '排查 the finding' }) finding!: FindingRoundNode
}

const key = z.string().min(8).max(80)
const id = z.string().min(1).max(36)

@InputType({ description: '排查的一行，不列人员 a line of a finding, never persons' })
export class FindingLineInput {
  @Field(() => DisputeKindEnum, { description: '种类 kind' }) kind!: DisputeKind
  @Field(() => String, { description: '地点 place' }) place!: string
  @Field(() => Int, { description: '发现件数 found' }) found!: number
  @Field(() => Int, { description: '当场化解件数 settled at once' }) settledAtOnce!: number
}

@InputType({ description: '登记排查 record a finding' })
export class RecordFindingInput {
  static readonly schema = z.object({
    ...{ idempotencyKey: key, centreId: id, note: text(1000).nullish() },
    lines: z.array(z.object({ place: text(100), found: z.number().int(), settledAtOnce: z.number().int() })).max(30),
  })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '中心 centre' }) centreId!: string
  @Field(() => LocalDateScalar, { description: '自 from' }) fromOn!: LocalDate
  @Field(() => LocalDateScalar, { description: '至 to' }) toOn!: LocalDate
  @Field(() => String, { nullable: true, description: '说明，不写姓名和号码 note, without names and numbers' }) note?:
    string | null
  @Field(() => [FindingLineInput], { description: '各行；未发现的为空 lines; none where nothing was found' })
  lines!: FindingLineInput[]
}

@InputType({ description: '注销误登的排查 withdraw a finding entered wrongly' })
export class WithdrawFindingInput {
  static readonly schema = z.object({ idempotencyKey: key, id, reason: text(500) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@Resolver(() => FindingRoundNode)
export class FindingRoundResolver {
  @Access(disputeReaders)
  @Query(() => FindingRoundConnection, { description: '矛盾纠纷排查，新的在前 findings, the newest first' })
  findings(
    @ctx() ctx: Ctx,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return findingPage(ctx, { first, after: after ?? null })
  }

  @Access(disputeReaders)
  @FieldResolver(() => DisputeCentreNode, { description: '中心 centre' })
  centre(@ctx() ctx: Ctx, @Root() { centreId }: FindingRoundEntity): Promise<DisputeCentreEntity | null> {
    return centreLoader(ctx).load(centreId)
  }

  @Access(disputeReaders)
  @FieldResolver(() => [FindingLineNode], { description: '各行 lines' })
  async lines(@ctx() ctx: Ctx, @Root() { id }: FindingRoundEntity): Promise<FindingLineEntity[]> {
    return (await linesLoader(ctx).load(id)) ?? []
  }

  @Access(disputeReaders)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '登记人 who entered it' })
  by(@ctx() ctx: Ctx, @Root() { byAccountId }: FindingRoundEntity) {
    return byAccountId === null ? null : accountRefLoader(ctx).load(byAccountId)
  }

  @Access(disputeReporters)
  @Mutation(() => FindingRoundPayload, { description: '登记排查 record a finding' })
  async recordFinding(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordFindingInput) input: RecordFindingInput,
  ): Promise<FindingRoundPayload> {
    return { finding: await requireFinding(ctx, await recordFinding(ctx, input)) }
  }

  @Access(disputeReporters)
  @Mutation(() => FindingRoundPayload, { description: '注销误登的排查 withdraw a finding' })
  async withdrawFinding(
    @ctx() ctx: Ctx,
    @Arg('input', () => WithdrawFindingInput) input: WithdrawFindingInput,
  ): Promise<FindingRoundPayload> {
    return { finding: await requireFinding(ctx, await withdrawFinding(ctx, input)) }
  }
}

@Resolver(() => FindingLineNode)
export class FindingLineResolver {
  @Access(disputeReaders)
  @FieldResolver(() => Int, { description: '由此登记的纠纷件数 disputes opened from it' })
  async opened(@ctx() ctx: Ctx, @Root() { id }: FindingLineEntity): Promise<number> {
    return (await openedLoader(ctx).load(id)) ?? 0
  }
}
