import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx as ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { CaseDutyNode, caseDutyViews, dutiesOfCase } from '../../casework/index.js'
import { MatterNode, type MatterRow } from '../../matters/counter/index.js'
import { caseLoader, type MatterEntity } from '../../matters/reading/index.js'
import { OrganNode, requiredOrgan, totalAsked } from '../../organs/index.js'
import { Access, requireViewer, type Ctx } from '../../platform/index.js'
import { professionalLoader } from '../read-roster.js'
import { mayActOnOpinion } from '@petition/domain'
import { opinionAskers, opinionReaders } from './access.js'
import type { LegalOpinionEntity, OpinionCitationEntity } from './opinion.entity.js'
import {
  AdviserNode,
  LegalOpinionActNode,
  LegalOpinionConnection,
  LegalOpinionDraftNode,
  LegalOpinionNode,
  LegalOpinionStepNode,
  LegalOpinionUseNode,
  LegalOpinionVersionNode,
  MatterBriefNode,
  MatterProfessionalNode,
  OpinionCitationNode,
} from './opinion.graphql.js'
import { LegalOpinionFilterInput } from './opinion-inputs.graphql.js'
import {
  actsOfOpinion,
  citationsLoader,
  opinionFileLoader,
  opinionPage,
  opinionsOfMatters,
  professionalsFor,
} from './read-opinions.js'
import { briefFor, foldOf, requireOpinion } from './sight.js'
import { stepsOf } from './steps.js'

@Resolver(() => LegalOpinionNode)
export class LegalOpinionResolver {
  @Access(opinionReaders)
  @Query(() => LegalOpinionConnection, {
    description: '法律意见，新征求的在前 legal opinions, the newest asking first',
  })
  legalOpinions(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => LegalOpinionFilterInput, { nullable: true }) filter: LegalOpinionFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return opinionPage(ctx, filter ?? {}, { first, after: after ?? null, total: totalAsked(info) })
  }

  @Access(opinionReaders)
  @Query(() => LegalOpinionNode, { description: '一份法律意见 one legal opinion' })
  legalOpinion(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<LegalOpinionEntity> {
    return requireOpinion(ctx, id)
  }

  @Access(opinionReaders)
  @FieldResolver(() => String, { description: '编号 number' })
  async number(@ctx() ctx: Ctx, @Root() { id }: LegalOpinionEntity): Promise<string> {
    return (await opinionFileLoader(ctx).load(id))?.number ?? ''
  }

  @Access(opinionReaders)
  @FieldResolver(() => Int, { description: '版本 version' })
  async version(@ctx() ctx: Ctx, @Root() { id }: LegalOpinionEntity): Promise<number> {
    return (await opinionFileLoader(ctx).load(id))?.version ?? 0
  }

  @Access(opinionReaders)
  @FieldResolver(() => AdviserNode, { description: '受托律师 the lawyer' })
  adviser(@ctx() ctx: Ctx, @Root() { professionalId }: LegalOpinionEntity) {
    return professionalLoader(ctx).load(professionalId)
  }

  @Access(opinionReaders)
  @FieldResolver(() => OrganNode, { description: '征求单位 the organ that asked' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: LegalOpinionEntity) {
    return requiredOrgan(ctx, organId)
  }

  @Access(opinionReaders)
  @FieldResolver(() => MatterNode, {
    nullable: true,
    description: '信访事项，可见时才有 the matter, where one may see it',
  })
  async matter(@ctx() ctx: Ctx, @Root() { matterId }: LegalOpinionEntity): Promise<MatterEntity | null> {
    return matterId === null ? null : ((await caseLoader(ctx).load(matterId))?.row ?? null)
  }

  @Access(opinionReaders)
  @FieldResolver(() => MatterBriefNode, {
    nullable: true,
    description: '提供给受托律师的事项摘要 what the lawyer reads',
  })
  brief(@ctx() ctx: Ctx, @Root() row: LegalOpinionEntity) {
    return briefFor(ctx, row)
  }

  @Access(opinionReaders)
  @FieldResolver(() => [OpinionCitationNode], { description: '引用的法律规定 what it rests on' })
  async citations(@ctx() ctx: Ctx, @Root() { id }: LegalOpinionEntity): Promise<OpinionCitationEntity[]> {
    return (await citationsLoader(ctx).load(id)) ?? []
  }

  @Access(opinionReaders)
  @FieldResolver(() => [LegalOpinionVersionNode], { description: '各版，最后一版有效 versions, the last one counts' })
  async texts(@ctx() ctx: Ctx, @Root() row: LegalOpinionEntity) {
    return (await foldOf(ctx, row)).opinion.versions
  }

  @Access(opinionReaders)
  @FieldResolver(() => LegalOpinionDraftNode, {
    nullable: true,
    description: '草稿，只有起草人可见 the draft, its writer’s',
  })
  async draft(@ctx() ctx: Ctx, @Root() row: LegalOpinionEntity) {
    const place = { organId: row.organId, adviserAccountId: row.accountId }
    if (!mayActOnOpinion(requireViewer(ctx), 'draftLegalOpinion', place)) return null
    return row.state === 'TO_GIVE' ? (await foldOf(ctx, row)).opinion.draft : null
  }

  @Access(opinionReaders)
  @FieldResolver(() => LegalOpinionUseNode, { nullable: true, description: '采用情况 how it was used' })
  async use(@ctx() ctx: Ctx, @Root() row: LegalOpinionEntity) {
    return (await foldOf(ctx, row)).opinion.used
  }

  @Access(opinionReaders)
  @FieldResolver(() => [LegalOpinionStepNode], { description: '经过 what happened' })
  async steps(@ctx() ctx: Ctx, @Root() row: LegalOpinionEntity) {
    return stepsOf(await foldOf(ctx, row))
  }

  @Access(opinionReaders)
  @FieldResolver(() => [LegalOpinionActNode], { description: '可以或者不可以办理的行为 acts as they stand now' })
  acts(@ctx() ctx: Ctx, @Root() row: LegalOpinionEntity) {
    return actsOfOpinion(ctx, row)
  }

  @Access(opinionReaders)
  @FieldResolver(() => [CaseDutyNode], { description: '期限 duties' })
  async duties(@ctx() ctx: Ctx, @Root() { id }: LegalOpinionEntity) {
    return caseDutyViews(ctx, await dutiesOfCase(ctx, id))
  }
}

@Resolver(() => MatterNode)
export class MatterOpinionsResolver {
  @Access(opinionReaders)
  @FieldResolver(() => [LegalOpinionNode], { description: '法律意见 legal opinions' })
  async legalOpinions(@ctx() ctx: Ctx, @Root() { id }: MatterRow): Promise<LegalOpinionEntity[]> {
    return (await opinionsOfMatters(ctx).load(id)) ?? []
  }

  @Access(opinionAskers)
  @Query(() => [MatterProfessionalNode], {
    description: '可以请其参与本事项的专业人员 professionals who could be asked',
  })
  matterProfessionals(@ctx() ctx: Ctx, @Arg('matterId', () => ID) matterId: string) {
    return professionalsFor(ctx, matterId)
  }
}
