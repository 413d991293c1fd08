import {
  above,
  below,
  daysOfStay,
  hasRole,
  matterDisputesOf,
  type CentreLevel,
  type DisputeKind,
  type DisputeStanding,
  type Role,
} from '@petition/domain'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx as ctx, Field, FieldResolver, ID, Info, InputType, Int, Query, Resolver, Root } from 'type-graphql'
import { CaseDutyNode, caseDutyViews, dutiesOfCase } from '../../../casework/index.js'
import { MatterNode, type MatterRow } from '../../../matters/counter/index.js'
import { caseLoader, loadCase, matterReaders, type MatterEntity } from '../../../matters/reading/index.js'
import { totalAsked } from '../../../organs/index.js'
import { Access, requireViewer, type Ctx } from '../../../platform/index.js'
import { disputeReaders } from '../access.js'
import type { CentreMemberEntity, DisputeCentreEntity, DisputeEntity, DisputeStayEntity } from '../centres.entity.js'
import { asCentre, centreLoader, centreRows, memberLoader, membersLoader, requireCentre } from '../read-centres.js'
import { entriesOf } from '../reading/entries.js'
import {
  actsOfDispute,
  disputeFilterSchema,
  disputePage,
  fileOfDispute,
  foldOfDispute,
  staysLoader,
  type DisputeOrder,
} from '../reading/read-disputes.js'
import { sidesOf } from '../sides.js'
import { disputeLoader, requireDispute } from '../sight.js'
import { CentreMemberNode, DisputeCentreNode } from './centre.graphql.js'
import { CentreLevelEnum, DisputeKindEnum, DisputeOrderEnum, DisputeStandingEnum } from './codes.graphql.js'
import {
  DisputeActNode,
  DisputeConnection,
  DisputeEntryNode,
  DisputeNode,
  DisputeResultNode,
  DisputeSideNode,
  DisputeStayNode,
  DisputeTeamMemberNode,
  MatterDisputeNode,
} from './dispute.graphql.js'

@InputType({ description: '纠纷的筛选 what disputes may be narrowed to' })
export class DisputeFilterInput {
  static readonly schema = disputeFilterSchema
  @Field(() => [CentreLevelEnum], { nullable: true, description: '现在的层级 level' }) level?: CentreLevel[]
  @Field(() => ID, { nullable: true, description: '现在的中心 centre' }) centreId?: string
  @Field(() => [DisputeStandingEnum], { nullable: true, description: '状态 standing' }) standing?: DisputeStanding[]
  @Field(() => [DisputeKindEnum], { nullable: true, description: '种类 kind' }) kind?: DisputeKind[]
  @Field(() => Boolean, { nullable: true, description: '未办结 not closed' }) open?: boolean
}

@Resolver(() => DisputeNode)
export class DisputeResolver {
  @Access(disputeReaders)
  @Query(() => DisputeConnection, { description: '矛盾纠纷 disputes at the centres' })
  disputes(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => DisputeFilterInput, { nullable: true }) filter: DisputeFilterInput | null,
    @Arg('orderBy', () => DisputeOrderEnum, { defaultValue: 'DUE' }) order: DisputeOrder,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return disputePage(ctx, filter ?? {}, { order, first, after: after ?? null, total: totalAsked(info) })
  }

  @Access(disputeReaders)
  @Query(() => DisputeNode, { description: '一件纠纷 one dispute' })
  async dispute(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<DisputeEntity> {
    return (await requireDispute(ctx, id)).row
  }

  @Access(disputeReaders)
  @FieldResolver(() => String, { description: '纠纷编号 number' })
  async number(@ctx() ctx: Ctx, @Root() { id }: DisputeEntity): Promise<string> {
    return (await fileOfDispute(ctx, id)).number
  }

  @Access(disputeReaders)
  @FieldResolver(() => Int, { description: '版本 version' })
  async version(@ctx() ctx: Ctx, @Root() { id }: DisputeEntity): Promise<number> {
    return (await fileOfDispute(ctx, id)).version
  }

  @Access(disputeReaders)
  @FieldResolver(() => DisputeCentreNode, { description: '现在的中心 the centre that holds it' })
  centre(@ctx() ctx: Ctx, @Root() { centreId }: DisputeEntity): Promise<DisputeCentreEntity | null> {
    return centreLoader(ctx).load(centreId)
  }

  @Access(disputeReaders)
  @FieldResolver(() => Int, { description: '在本级的日数 days at this level' })
  daysHere(@ctx() ctx: Ctx, @Root() { heldSince, settledOn }: DisputeEntity): number {
    return daysOfStay({ from: heldSince, to: settledOn }, ctx.today)
  }

  @Access(disputeReaders)
  @FieldResolver(() => MatterNode, {
    nullable: true,
    description: '信访事项，可见时才有 the matter, where one may see it',
  })
  async matter(@ctx() ctx: Ctx, @Root() { id }: DisputeEntity): Promise<MatterEntity | null> {
    const { matterId } = await fileOfDispute(ctx, id)
    if (matterId === null || !hasRole(requireViewer(ctx), ...(matterReaders.roles as readonly Role[]))) return null
    return (await caseLoader(ctx).load(matterId))?.row ?? null
  }

  @Access(disputeReaders)
  @FieldResolver(() => [DisputeStayNode], { description: '经过的各级 its way through the levels' })
  async stays(@ctx() ctx: Ctx, @Root() { id }: DisputeEntity): Promise<DisputeStayEntity[]> {
    return (await staysLoader(ctx).load(id)) ?? []
  }

  @Access(disputeReaders)
  @FieldResolver(() => [DisputeTeamMemberNode], { description: '调解队伍 its team' })
  async team(@ctx() ctx: Ctx, @Root() { id }: DisputeEntity): Promise<DisputeTeamMemberNode[]> {
    const { team } = await foldOfDispute(ctx, id)
    const rows = await memberLoader(ctx).loadMany(team.map((one) => one.memberId))
    return team.map((one, at) => {
      const row = rows[at]
      const known = row instanceof Error ? null : row
      return { ...one, name: known?.name ?? '', unit: known?.unit ?? '' }
    })
  }

  @Access(disputeReaders)
  @FieldResolver(() => [DisputeSideNode], { description: '双方联系方式，按岗位遮盖 the sides, masked by role' })
  async sides(@ctx() ctx: Ctx, @Root() { id }: DisputeEntity) {
    return sidesOf(ctx, await requireDispute(ctx, id))
  }

  @Access(disputeReaders)
  @FieldResolver(() => [CaseDutyNode], { description: '期限，应履行的在前 duties, what is owed first' })
  async duties(@ctx() ctx: Ctx, @Root() { id }: DisputeEntity) {
    return caseDutyViews(ctx, await dutiesOfCase(ctx, id))
  }

  @Access(disputeReaders)
  @FieldResolver(() => CaseDutyNode, { nullable: true, description: '现在应履行的 what is owed now' })
  async nextDuty(@ctx() ctx: Ctx, @Root() { id }: DisputeEntity) {
    const open = (await dutiesOfCase(ctx, id)).filter((row) => row.isOpen)
    return (await caseDutyViews(ctx, open.slice(0, 1)))[0] ?? null
  }

  @Access(disputeReaders)
  @FieldResolver(() => [DisputeEntryNode], { description: '全部办理记录 the whole record' })
  async entries(@ctx() ctx: Ctx, @Root() { id }: DisputeEntity) {
    return entriesOf(ctx, await foldOfDispute(ctx, id))
  }

  @Access(disputeReaders)
  @FieldResolver(() => [DisputeResultNode], { description: '各次化解结果，最后一次在后 how each round was settled' })
  async results(@ctx() ctx: Ctx, @Root() { id }: DisputeEntity) {
    return (await foldOfDispute(ctx, id)).log.of('DISPUTE_SETTLED')
  }

  @Access(disputeReaders)
  @FieldResolver(() => [DisputeActNode], { description: '可以或者不可以办理的行为 acts as they stand now' })
  async acts(@ctx() ctx: Ctx, @Root() { id }: DisputeEntity) {
    return actsOfDispute(ctx, await requireDispute(ctx, id))
  }

  @Access(disputeReaders)
  @FieldResolver(() => DisputeCentreNode, { nullable: true, description: '可以移送的上一级，区级没有 where up is' })
  async up(@ctx() ctx: Ctx, @Root() row: DisputeEntity): Promise<DisputeCentreEntity | null> {
    const rows = await centreRows(ctx)
    const next = above(asCentre(await requireCentre(ctx, row.centreId)), rows.map(asCentre))[0]
    return rows.find((one) => one.id === next?.id) ?? null
  }

  @Access(disputeReaders)
  @FieldResolver(() => [DisputeCentreNode], { description: '可以交由哪些下级 where down may be' })
  async down(@ctx() ctx: Ctx, @Root() row: DisputeEntity): Promise<DisputeCentreEntity[]> {
    const rows = await centreRows(ctx)
    const ids = new Set(below({ id: row.centreId }, rows.map(asCentre)).map((one) => one.id))
    return rows.filter((one) => ids.has(one.id))
  }

  @Access(disputeReaders)
  @FieldResolver(() => [CentreMemberNode], { description: '可以参加化解的在册人员 who may join its team' })
  async atHand(@ctx() ctx: Ctx, @Root() row: DisputeEntity): Promise<CentreMemberEntity[]> {
    const rows = await centreRows(ctx)
    const here = rows.find((one) => one.id === row.centreId)
    const ids = [row.centreId, ...(here ? above(asCentre(here), rows.map(asCentre)).map((one) => one.id) : [])]
    const members = await membersLoader(ctx).loadMany(ids)
    return members.flatMap((list) => (list instanceof Error ? [] : (list ?? []))).filter((one) => one.untilOn === null)
  }
}

@Resolver(() => DisputeStayNode)
export class DisputeStayResolver {
  @Access(disputeReaders)
  @FieldResolver(() => DisputeCentreNode, { description: '中心 centre' })
  centre(@ctx() ctx: Ctx, @Root() { centreId }: DisputeStayEntity): Promise<DisputeCentreEntity | null> {
    return centreLoader(ctx).load(centreId)
  }

  @Access(disputeReaders)
  @FieldResolver(() => Int, { description: '日数，仍在此处的算到今日 days, to today while it lasts' })
  days(@ctx() ctx: Ctx, @Root() { fromOn, toOn }: DisputeStayEntity): number {
    return daysOfStay({ from: fromOn, to: toOn }, ctx.today)
  }
}

@Resolver(() => MatterNode)
export class MatterDisputesResolver {
  @Access(matterReaders)
  @FieldResolver(() => [MatterDisputeNode], { description: '转矛调中心就地化解 disputes of the matter at the centres' })
  async disputes(@ctx() ctx: Ctx, @Root() { id }: MatterRow): Promise<MatterDisputeNode[]> {
    const { story } = await loadCase(ctx, id)
    const told = matterDisputesOf(story)
    const seen = await disputeLoader(ctx).loadMany(told.map((one) => one.disputeId))
    return told.map(({ disputeId, ledIn, rounds, settled }, at) => ({
      ...{ id: disputeId, isOpenToMe: Boolean(seen[at]) && !(seen[at] instanceof Error), rounds },
      ...{ centreName: settled?.centreName ?? ledIn.centreName, ledInOn: ledIn.on, reason: ledIn.reason },
      ...{ settledOn: settled?.on ?? null, how: settled?.how ?? null, summary: settled?.summary ?? null },
    }))
  }
}
