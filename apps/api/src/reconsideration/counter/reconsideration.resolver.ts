import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx as ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { caseDutyViews, CaseDutyNode, dutiesOfCase } from '../../casework/index.js'
import { OrganNode, requiredOrgan, totalAsked, type OrganEntity } from '../../organs/index.js'
import { Access, type Ctx } from '../../platform/index.js'
import { reconReaders } from '../access.js'
import { requireRecon } from '../load-recon.js'
import { hearingOf, proposalOf, textsOf } from '../reading/recon-content.js'
import { courseOf } from '../reading/recon-course.js'
import { actsOfRecon, isBodys, papersOfRecon, partiesOfRecon, timelineOf } from '../reading/recon-file.js'
import { reconPage, type ReconOrder } from '../reading/recon-list.js'
import type { ReconCaseEntity } from '../recon.entity.js'
import { ReconOrderEnum } from './recon-codes.graphql.js'
import { ReconCourseNode } from './recon-course.graphql.js'
import { ReconHearingNode, ReconProposalNode, ReconTextsNode } from './recon-content.graphql.js'
import { ReconFilterInput } from './recon-reading.graphql.js'
import {
  ReconActNode,
  ReconDuePaperNode,
  ReconFactNode,
  ReconPartyNode,
  ReconsiderationConnection,
  ReconsiderationNode,
} from './reconsideration.graphql.js'

@Resolver(() => ReconsiderationNode)
export class ReconsiderationResolver {
  @Access(reconReaders)
  @Query(() => ReconsiderationConnection, { description: '行政复议案件，按岗位可见 cases, as far as one may see them' })
  reconsiderations(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ReconFilterInput, { nullable: true }) filter: ReconFilterInput | null,
    @Arg('orderBy', () => ReconOrderEnum, { nullable: true, defaultValue: 'DUE_FIRST' }) orderBy: ReconOrder | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 25 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<ReconsiderationConnection> {
    return reconPage(ctx, filter ?? {}, orderBy ?? 'DUE_FIRST', { first: first ?? 25, after, total: totalAsked(info) })
  }

  @Access(reconReaders)
  @Query(() => ReconsiderationNode, { nullable: true, description: '一件行政复议案件 one case' })
  async reconsideration(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<ReconsiderationNode> {
    return (await requireRecon(ctx, id)).row
  }

  @Access(reconReaders)
  @FieldResolver(() => Int, { description: '版本号，操作时作为 expectedVersion sent back as expectedVersion' })
  async version(@ctx() ctx: Ctx, @Root() { id }: ReconCaseEntity): Promise<number> {
    return (await requireRecon(ctx, id)).file.version
  }

  @Access(reconReaders)
  @FieldResolver(() => OrganNode, { description: '复议机构 the body that does the work' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: ReconCaseEntity): Promise<OrganEntity> {
    return requiredOrgan(ctx, organId)
  }

  @Access(reconReaders)
  @FieldResolver(() => OrganNode, { description: '被申请人 the respondent' })
  respondent(@ctx() ctx: Ctx, @Root() { respondentOrganId }: ReconCaseEntity): Promise<OrganEntity> {
    return requiredOrgan(ctx, respondentOrganId)
  }

  @Access(reconReaders)
  @FieldResolver(() => CaseDutyNode, { nullable: true, description: '复议机构下一项期限 what the body owes next' })
  async nextDuty(@ctx() ctx: Ctx, @Root() { id, organId }: ReconCaseEntity): Promise<CaseDutyNode | null> {
    const own = (await dutiesOfCase(ctx, id)).find((row) => row.isOpen && row.organId === organId)
    return own ? ((await caseDutyViews(ctx, [own]))[0] ?? null) : null
  }

  @Access(reconReaders)
  @FieldResolver(() => [CaseDutyNode], {
    description:
      '期限义务和权利期间，先待完成、再权利期间、后已结束的；被申请人只见本单位的 duties and windows; the respondent sees its own',
  })
  async duties(@ctx() ctx: Ctx, @Root() { id }: ReconCaseEntity): Promise<CaseDutyNode[]> {
    const found = await requireRecon(ctx, id)
    const rows = await dutiesOfCase(ctx, id)
    const seen = isBodys(ctx, found) ? rows : rows.filter((row) => row.organId === found.row.respondentOrganId)
    return caseDutyViews(ctx, seen)
  }

  @Access(reconReaders)
  @FieldResolver(() => [ReconPartyNode], { description: '参加人 who takes part' })
  async parties(@ctx() ctx: Ctx, @Root() { id }: ReconCaseEntity): Promise<ReconPartyNode[]> {
    return partiesOfRecon(ctx, await requireRecon(ctx, id))
  }

  @Access(reconReaders)
  @FieldResolver(() => [ReconFactNode], { description: '案件经过，后发生的在前 what happened, the newest first' })
  async facts(@ctx() ctx: Ctx, @Root() { id }: ReconCaseEntity): Promise<ReconFactNode[]> {
    return timelineOf(ctx, await requireRecon(ctx, id))
  }

  @Access(reconReaders)
  @FieldResolver(() => [ReconActNode], { description: '本人现在可以办理的事 what may be done now, and why not' })
  async acts(@ctx() ctx: Ctx, @Root() { id }: ReconCaseEntity): Promise<ReconActNode[]> {
    return actsOfRecon(ctx, await requireRecon(ctx, id))
  }

  @Access(reconReaders)
  @FieldResolver(() => [ReconDuePaperNode], { description: '文书及送达情况 papers and who has them' })
  async papers(@ctx() ctx: Ctx, @Root() { id }: ReconCaseEntity): Promise<ReconDuePaperNode[]> {
    return papersOfRecon(ctx, await requireRecon(ctx, id))
  }

  @Access(reconReaders)
  @FieldResolver(() => ReconTextsNode, { description: '申请、答复和草稿的内容 what was said, and the draft' })
  async texts(@ctx() ctx: Ctx, @Root() { id }: ReconCaseEntity): Promise<ReconTextsNode> {
    return textsOf(ctx, await requireRecon(ctx, id))
  }

  @Access(reconReaders)
  @FieldResolver(() => ReconCourseNode, {
    description: '签署、附带审查、停止执行、咨询 beside the road to the decision',
  })
  async course(@ctx() ctx: Ctx, @Root() { id }: ReconCaseEntity): Promise<ReconCourseNode> {
    return courseOf(ctx, await requireRecon(ctx, id))
  }

  @Access(reconReaders)
  @FieldResolver(() => ReconHearingNode, { nullable: true, description: '听证安排 the hearing as it is set' })
  async hearing(@ctx() ctx: Ctx, @Root() { id }: ReconCaseEntity): Promise<ReconHearingNode | null> {
    return hearingOf(ctx, await requireRecon(ctx, id))
  }

  @Access(reconReaders)
  @FieldResolver(() => ReconProposalNode, { nullable: true, description: '待审批 what waits for approval' })
  async proposal(@ctx() ctx: Ctx, @Root() { id }: ReconCaseEntity): Promise<ReconProposalNode | null> {
    return proposalOf(ctx, await requireRecon(ctx, id))
  }
}
