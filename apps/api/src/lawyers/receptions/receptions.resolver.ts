import { Arg, Ctx as ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { namedMatterLoader } from '../conferences/sight.js'
import { dutyReceptionReaders, receptionFigureReaders, receptionRecorders } from './access.js'
import { hostsLoader, receptionFigures, receptionPage, requireReception, topicsLoader } from './read-receptions.js'
import type { DutyReceptionEntity, ReceptionHostEntity } from './reception.entity.js'
import {
  CorrectDutyReceptionInput,
  DutyReceptionConnection,
  DutyReceptionFilterInput,
  DutyReceptionNode,
  DutyReceptionPayload,
  ReceptionFigureNode,
  ReceptionHostNode,
  ReceptionTopicNode,
  RecordDutyReceptionInput,
} from './receptions.graphql.js'
import { correctDutyReception, recordDutyReception } from './record-reception.js'

async function after(ctx: Ctx, id: string): Promise<DutyReceptionPayload> {
  ctx.loaders.clear()
  return { reception: await requireReception(ctx, id) }
}

@Resolver(() => DutyReceptionNode)
export class DutyReceptionResolver {
  @Access(dutyReceptionReaders)
  @Query(() => DutyReceptionConnection, { description: '值班接待，新的在前 receptions, the newest first' })
  dutyReceptions(
    @ctx() ctx: Ctx,
    @Arg('filter', () => DutyReceptionFilterInput, { nullable: true }) filter: DutyReceptionFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return receptionPage(ctx, filter ?? {}, { first, after: after ?? null })
  }

  @Access(receptionFigureReaders)
  @Query(() => [ReceptionFigureNode], { description: '本单位一年的接待，按月 receptions of a year, by month' })
  receptionFigures(@ctx() ctx: Ctx, @Arg('year', () => Int) year: number): Promise<ReceptionFigureNode[]> {
    return receptionFigures(ctx, year)
  }

  @Access(dutyReceptionReaders)
  @FieldResolver(() => [ReceptionHostNode], { description: '接待的专业人员 who received' })
  async hosts(@ctx() ctx: Ctx, @Root() { id }: DutyReceptionEntity): Promise<ReceptionHostEntity[]> {
    return (await hostsLoader(ctx).load(id)) ?? []
  }

  @Access(dutyReceptionReaders)
  @FieldResolver(() => [ReceptionTopicNode], { description: '涉及的信访事项，可见时才列出 matters that one may see' })
  async topics(@ctx() ctx: Ctx, @Root() { id }: DutyReceptionEntity): Promise<ReceptionTopicNode[]> {
    const topics = (await topicsLoader(ctx).load(id)) ?? []
    const matters = await Promise.all(topics.map(({ matterId }) => namedMatterLoader(ctx).load(matterId)))
    return matters.flatMap((one) => (one?.isSeen ? [{ matterId: one.id, number: one.number }] : []))
  }

  @Access(receptionRecorders)
  @Mutation(() => DutyReceptionPayload, { description: '登记值班接待 record a reception' })
  async recordDutyReception(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordDutyReceptionInput) input: RecordDutyReceptionInput,
  ): Promise<DutyReceptionPayload> {
    return after(ctx, await recordDutyReception(ctx, input))
  }

  @Access(receptionRecorders)
  @Mutation(() => DutyReceptionPayload, { description: '更正值班接待 put a reception right' })
  async correctDutyReception(
    @ctx() ctx: Ctx,
    @Arg('input', () => CorrectDutyReceptionInput) input: CorrectDutyReceptionInput,
  ): Promise<DutyReceptionPayload> {
    return after(ctx, await correctDutyReception(ctx, input))
  }
}
