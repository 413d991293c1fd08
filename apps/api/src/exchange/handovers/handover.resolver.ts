import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx as ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { requiredOrgan, totalAsked } from '../../organs/index.js'
import { Access, type Ctx } from '../../platform/index.js'
import { handoverDoers, handoverReaders, handoverSeers } from '../access.js'
import { acceptHandover } from './accept-handover.js'
import {
  AcceptHandoverInput,
  HandoverConnection,
  HandoverNode,
  HandoverOrganNode,
  HandoverPayload,
  ReceiveHandoverInput,
  ReportHandoverResultInput,
  ReturnHandoverInput,
} from './handover.graphql.js'
import { readHandover, readHandovers, requireHandover, type HandoverView } from './read-handovers.js'
import { receiveHandover } from './receive-handover.js'
import { reportHandoverResult } from './report-handover-result.js'
import { returnHandover } from './return-handover.js'

@Resolver(() => HandoverNode)
export class HandoverResolver {
  @Access(handoverReaders)
  @Query(() => HandoverConnection, { description: '移交本单位的事项，新的在前 what was handed over, newest first' })
  handovers(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<HandoverConnection> {
    return readHandovers(ctx, { first, after, total: totalAsked(info) }) as Promise<HandoverConnection>
  }

  @Access(handoverReaders)
  @Query(() => HandoverNode, { nullable: true, description: '一件移交；没有或者不属于本单位的为空 one hand-over' })
  handover(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<HandoverNode | null> {
    return readHandover(ctx, id)
  }

  @Access(handoverDoers)
  @Mutation(() => HandoverPayload, { description: '签收移交 receive what was handed over' })
  async receiveHandover(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReceiveHandoverInput) input: ReceiveHandoverInput,
  ): Promise<HandoverPayload> {
    return { handover: await requireHandover(ctx, await receiveHandover(ctx, input)) }
  }

  @Access(handoverDoers)
  @Mutation(() => HandoverPayload, {
    description: '受理移交事项（第三十一条第一项）take it into the own procedure',
  })
  async acceptHandover(
    @ctx() ctx: Ctx,
    @Arg('input', () => AcceptHandoverInput) input: AcceptHandoverInput,
  ): Promise<HandoverPayload> {
    return { handover: await requireHandover(ctx, await acceptHandover(ctx, input)) }
  }

  @Access(handoverDoers)
  @Mutation(() => HandoverPayload, { description: '退回移交（第二十三条第三款）return it, with reasons' })
  async returnHandover(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReturnHandoverInput) input: ReturnHandoverInput,
  ): Promise<HandoverPayload> {
    return { handover: await requireHandover(ctx, await returnHandover(ctx, input)) }
  }

  @Access(handoverDoers)
  @Mutation(() => HandoverPayload, { description: '反馈办理结果 report what came of it' })
  async reportHandoverResult(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReportHandoverResultInput) input: ReportHandoverResultInput,
  ): Promise<HandoverPayload> {
    return { handover: await requireHandover(ctx, await reportHandoverResult(ctx, input)) }
  }

  @Access(handoverSeers)
  @FieldResolver(() => HandoverOrganNode, { description: '移交单位 who handed it over' })
  fromOrgan(@ctx() ctx: Ctx, @Root() { fromOrganId }: HandoverView): Promise<HandoverOrganNode> {
    return requiredOrgan(ctx, fromOrganId)
  }

  @Access(handoverSeers)
  @FieldResolver(() => HandoverOrganNode, { description: '接收单位 to whom' })
  toOrgan(@ctx() ctx: Ctx, @Root() { toOrganId }: HandoverView): Promise<HandoverOrganNode> {
    return requiredOrgan(ctx, toOrganId)
  }
}
