import { CONFLICT_DECIDERS, MATTER_ROLES, mayDecideConflict, type ConflictStanding } from '@petition/domain'
import { Arg, Ctx as ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { MatterNode, type MatterRow } from '../../matters/counter/index.js'
import { caseLoader, type MatterEntity } from '../../matters/reading/index.js'
import { ConflictStandingEnum } from '../opinions/codes.graphql.js'
import { Access, hasRole, only, requireViewer, type Ctx } from '../../platform/index.js'
import { rosterChangers, rosterReaders } from '../access.js'
import { ProfessionalNode } from '../lawyers.graphql.js'
import { professionalLoader } from '../read-roster.js'
import { ProfessionalConflictEntity } from './conflict.entity.js'
import {
  DecideConflictInput,
  ProfessionalConflictConnection,
  ProfessionalConflictNode,
  ProfessionalConflictPayload,
  ReportConflictInput,
} from './conflict.graphql.js'
import { conflictPage, conflictsLoader, notesLoader } from './conflict.store.js'
import { decideConflict } from './decide-conflict.js'
import { reportConflict } from './report-conflict.js'

const conflictOf = async (ctx: Ctx, id: string): Promise<ProfessionalConflictPayload> => {
  ctx.loaders.clear()
  return { conflict: await ctx.read.findOneByOrFail(ProfessionalConflictEntity, { id }) }
}

@Resolver(() => ProfessionalConflictNode)
export class ProfessionalConflictResolver {
  @Access(rosterReaders)
  @Query(() => ProfessionalConflictConnection, {
    description: '利益冲突，新报告的在前 conflicts, the newest report first',
  })
  professionalConflicts(
    @ctx() ctx: Ctx,
    @Arg('standing', () => ConflictStandingEnum, { nullable: true, description: '状态 standing' })
    standing: ConflictStanding | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return conflictPage(ctx, standing, { first, after: after ?? null })
  }

  @Access(rosterReaders)
  @FieldResolver(() => MatterNode, {
    nullable: true,
    description: '信访事项，可见时才有 the matter, where one may see it',
  })
  async matter(@ctx() ctx: Ctx, @Root() { matterId }: ProfessionalConflictEntity): Promise<MatterEntity | null> {
    return hasRole(ctx.viewer, ...MATTER_ROLES) ? ((await caseLoader(ctx).load(matterId))?.row ?? null) : null
  }

  @Access(rosterReaders)
  @FieldResolver(() => ProfessionalNode, { description: '专业人员 who' })
  person(@ctx() ctx: Ctx, @Root() { professionalId }: ProfessionalConflictEntity) {
    return professionalLoader(ctx).load(professionalId)
  }

  @Access(rosterReaders)
  @FieldResolver(() => String, { description: '说明 note' })
  async note(@ctx() ctx: Ctx, @Root() { id }: ProfessionalConflictEntity): Promise<string> {
    return (await notesLoader(ctx).load(id))?.note ?? ''
  }

  @Access(rosterReaders)
  @FieldResolver(() => String, { nullable: true, description: '决定的理由 reason of the decision' })
  async decidedBecause(@ctx() ctx: Ctx, @Root() { id }: ProfessionalConflictEntity): Promise<string | null> {
    return (await notesLoader(ctx).load(id))?.reason ?? null
  }

  @Access(rosterReaders)
  @FieldResolver(() => Boolean, { description: '由本人决定 the viewer’s to decide' })
  async isMineToDecide(@ctx() ctx: Ctx, @Root() row: ProfessionalConflictEntity): Promise<boolean> {
    if (row.standing !== 'REPORTED') return false
    const person = await professionalLoader(ctx).load(row.professionalId)
    return mayDecideConflict(requireViewer(ctx), { officeId: row.officeId, accountId: person?.accountId ?? null })
  }

  @Access(rosterChangers)
  @Mutation(() => ProfessionalConflictPayload, { description: '报告利益冲突 report a conflict of interest' })
  async reportConflict(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReportConflictInput) input: ReportConflictInput,
  ): Promise<ProfessionalConflictPayload> {
    return conflictOf(ctx, await reportConflict(ctx, input))
  }

  @Access(only(...CONFLICT_DECIDERS))
  @Mutation(() => ProfessionalConflictPayload, { description: '决定是否回避 decide whether to stand back' })
  async decideConflict(
    @ctx() ctx: Ctx,
    @Arg('input', () => DecideConflictInput) input: DecideConflictInput,
  ): Promise<ProfessionalConflictPayload> {
    return conflictOf(ctx, await decideConflict(ctx, input))
  }
}

@Resolver(() => MatterNode)
export class MatterConflictsResolver {
  @Access(rosterReaders)
  @FieldResolver(() => [ProfessionalConflictNode], { description: '专业人员的利益冲突 conflicts of professionals' })
  async professionalConflicts(@ctx() ctx: Ctx, @Root() { id }: MatterRow): Promise<ProfessionalConflictEntity[]> {
    return (await conflictsLoader(ctx).load(id)) ?? []
  }
}
