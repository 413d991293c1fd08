import type { LocalDate } from '@petition/law'
import type { HandoverState } from '@petition/domain'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx as ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { AccountRefNode, accountRefLoader, OrganNode, requiredOrgan, totalAsked } from '../../organs/index.js'
import { Access, LocalDateScalar, type Ctx } from '../../platform/index.js'
import { boardReaders, disclosureReaders, officeHandoverReaders } from './access.js'
import { readBoard, type BoardRow } from './read-board.js'
import { readDisclosures } from './read-disclosures.js'
import { readOfficeHandovers } from './read-office-handovers.js'
import {
  DataDisclosureConnection,
  DataDisclosureNode,
  HandoverBoardRowNode,
  OfficeHandoverConnection,
  OfficeHandoverFilterInput,
  OfficeHandoverNode,
} from './separation.graphql.js'

@Resolver(() => HandoverBoardRowNode)
class HandoverBoardResolver {
  @Access(boardReaders)
  @Query(() => [HandoverBoardRowNode], {
    description: '移交看板：按政法机关的件数和逾期，不涉及人 hand-overs by partner and state; nothing by person',
  })
  async handoverBoard(
    @ctx() ctx: Ctx,
    @Arg('from', () => LocalDateScalar, { nullable: true, description: '移交日起（含）from' }) from: LocalDate | null,
    @Arg('to', () => LocalDateScalar, { nullable: true, description: '移交日止（含）to' }) to: LocalDate | null,
  ): Promise<HandoverBoardRowNode[]> {
    return (await readBoard(ctx, { from, to })).map(asNode)
  }

  @Access(boardReaders)
  @FieldResolver(() => OrganNode, { description: '接收单位 the organ' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: HandoverBoardRowNode): Promise<OrganNode> {
    return requiredOrgan(ctx, organId)
  }
}

const asNode = ({ counts, ...row }: BoardRow): HandoverBoardRowNode => ({
  ...row,
  counts: (Object.entries(counts) as [HandoverState, number][]).map(([state, count]) => ({ state, count })),
})

@Resolver(() => OfficeHandoverNode)
class OfficeHandoverResolver {
  @Access(officeHandoverReaders)
  @Query(() => OfficeHandoverConnection, {
    description: '本办移交政法机关的事项，新的在前 what the office handed over',
  })
  officeHandovers(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => OfficeHandoverFilterInput, { nullable: true }) filter: OfficeHandoverFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<OfficeHandoverConnection> {
    const asked = { first, after, total: totalAsked(info) }
    return readOfficeHandovers(ctx, filter ?? {}, asked) as Promise<OfficeHandoverConnection>
  }

  @Access(officeHandoverReaders)
  @FieldResolver(() => OrganNode, { description: '接收单位 the organ' })
  toOrgan(@ctx() ctx: Ctx, @Root() { organId }: OfficeHandoverNode): Promise<OrganNode> {
    return requiredOrgan(ctx, organId)
  }
}

@Resolver(() => DataDisclosureNode)
class DataDisclosureResolver {
  @Access(disclosureReaders)
  @Query(() => DataDisclosureConnection, {
    description: '向其他单位提供个人信息的记录，新的在前，至少保存三年 records of personal data given away',
  })
  dataDisclosures(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('toOrganId', () => ID, { nullable: true, description: '接收单位 to this organ only' })
    toOrganId: string | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<DataDisclosureConnection> {
    return readDisclosures(ctx, toOrganId, { first, after, total: totalAsked(info) })
  }

  @Access(disclosureReaders)
  @FieldResolver(() => OrganNode, { description: '接收单位 to whom' })
  toOrgan(@ctx() ctx: Ctx, @Root() { toOrganId }: DataDisclosureNode): Promise<OrganNode> {
    return requiredOrgan(ctx, toOrganId)
  }

  @Access(disclosureReaders)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '经办人 by whom' })
  by(@ctx() ctx: Ctx, @Root() { byAccountId }: DataDisclosureNode): Promise<AccountRefNode | null> | null {
    return byAccountId === null ? null : accountRefLoader(ctx).load(byAccountId)
  }
}

export const separationResolvers = [HandoverBoardResolver, OfficeHandoverResolver, DataDisclosureResolver] as const
