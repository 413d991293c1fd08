import type { LocalDate } from '@petition/law'
import { Arg, Ctx as ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { AccountRefNode, accountRefLoader, organLoader, OrganNode } from '../../organs/index.js'
import { Access, LocalDateScalar, type Ctx } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import { whyOf, type DutyView, type WhyView } from '../reading/duty-view.js'
import { previewAcceptance, previewExtension, type DutyPreview } from '../reading/previews.js'
import { DutyNode, DutyPreviewNode, WhyNode } from './duty.graphql.js'
import { MatterNode } from './matter.graphql.js'

@Resolver(() => DutyNode)
export class DutyResolver {
  @Access(matterReaders)
  @Query(() => DutyPreviewNode, {
    description: '假设该日受理：期限如何，或者为何依法不能；不写入 if accepted on that day; nothing is written',
  })
  previewAcceptance(
    @ctx() ctx: Ctx,
    @Arg('matterId', () => ID) matterId: string,
    @Arg('on', () => LocalDateScalar) on: LocalDate,
  ): Promise<DutyPreview> {
    return previewAcceptance(ctx, matterId, on)
  }

  @Access(matterReaders)
  @Query(() => DutyPreviewNode, {
    description: '假设今日批准延长并告知：期限如何，或者为何依法不能；不写入 if extended today; nothing is written',
  })
  previewExtension(
    @ctx() ctx: Ctx,
    @Arg('matterId', () => ID) matterId: string,
    @Arg('days', () => Int, { description: '延长的日数 days more' }) days: number,
  ): Promise<DutyPreview> {
    return previewExtension(ctx, matterId, days)
  }

  @Access(matterReaders)
  @FieldResolver(() => String, { description: '由谁履行；信访人不具名 who owes it; petitioners are not named' })
  async owedByZh(@ctx() ctx: Ctx, @Root() { duty }: DutyView): Promise<string> {
    if (duty.owedBy.kind === 'PARTY') return '信访人'
    return (await organLoader(ctx).load(duty.owedBy.id))?.name ?? ''
  }

  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { nullable: true, description: '履行单位 the organ that owes it' })
  owedByOrgan(@ctx() ctx: Ctx, @Root() { duty }: DutyView): Promise<OrganNode | null> | null {
    return duty.owedBy.kind === 'ORGAN' ? organLoader(ctx).load(duty.owedBy.id) : null
  }

  @Access(matterReaders)
  @FieldResolver(() => MatterNode, { description: '所属信访事项 its matter' })
  matter(@Root() { row }: DutyView): MatterNode {
    return row
  }

  @Access(matterReaders)
  @FieldResolver(() => AccountRefNode, {
    nullable: true,
    description: '责任单位的承办人 the handler, where the accountable organ owes it',
  })
  handler(@ctx() ctx: Ctx, @Root() { row, duty }: DutyView): Promise<AccountRefNode | null> | null {
    const isTheirs = duty.owedBy.kind === 'ORGAN' && duty.owedBy.id === row.accountableOrganId
    return isTheirs && row.handlerId !== null ? accountRefLoader(ctx).load(row.handlerId) : null
  }

  @Access(matterReaders)
  @FieldResolver(() => WhyNode, { description: '为什么是这一天 why this date' })
  why(@ctx() ctx: Ctx, @Root() duty: DutyView): Promise<WhyView> {
    return whyOf(ctx, duty)
  }
}
