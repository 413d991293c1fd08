import type { GraphQLResolveInfo } from 'graphql'
import { actsFor, refusalWords, ACTS, type Light } from '@petition/domain'
import { Arg, Ctx as ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import {
  AccountRefNode,
  accountRefLoader,
  citationNode,
  deskLoader,
  DeskNode,
  LightEnum,
  OrganNode,
  requiredOrgan,
  totalAsked,
} from '../../organs/index.js'
import { Access, requireViewer, type Ctx } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import { loadCase } from '../case/load-case.js'
import { attachmentsLoader } from '../reading/attachments.js'
import { claimsLoader } from '../reading/claims.js'
import { clockOfKey, dutyId, dutyView, inOrder, lawText, termOf, type DutyView } from '../reading/duty-view.js'
import { factPage, type FactPage } from '../reading/fact-page.js'
import { daysLeftOfRow, lightOfRow } from '../reading/lights.js'
import { linksOf } from '../reading/links.js'
import { matterPage, type MatterOrder } from '../reading/matter-list.js'
import { opinionOf, type OpinionView } from '../reading/opinion.js'
import { partiesOf } from '../reading/parties.js'
import { placeNameOf } from '../reading/places.js'
import { proposalsOf } from '../reading/proposals.js'
import { referralViews } from '../reading/referrals.js'
import { originalText, roadsOf } from '../reading/roads.js'
import { servicesOf } from '../reading/services.js'
import { MatterOrderEnum } from './codes.graphql.js'
import { DutyNode } from './duty.graphql.js'
import type { MatterRow } from './matter-row.js'
import { ClaimNode, MatterConnection, MatterFilterInput, MatterNode, NextDutyNode } from './matter.graphql.js'
import { OriginalTextNode, RoadsNode } from './roads.graphql.js'
import { AttachmentNode, PartyNode, ServiceNode } from './party.graphql.js'
import {
  ActNode,
  MatterFactConnection,
  MatterLinkNode,
  OpinionNode,
  ProposalNode,
  ReferralNode,
} from './record.graphql.js'

@Resolver(() => MatterNode)
export class MatterResolver {
  @Access(matterReaders)
  @Query(() => MatterNode, { nullable: true, description: '一个信访事项 one matter' })
  async matter(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<MatterNode | null> {
    return (await loadCase(ctx, id)).row
  }

  @Access(matterReaders)
  @Query(() => MatterConnection, { description: '信访事项列表，按岗位可见 matters, as far as one may see them' })
  matters(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => MatterFilterInput, { nullable: true }) filter: MatterFilterInput | null,
    @Arg('orderBy', () => MatterOrderEnum, { nullable: true, defaultValue: 'DUE_FIRST' }) orderBy: MatterOrder | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 25 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<MatterConnection> {
    return matterPage(ctx, filter ?? {}, orderBy ?? 'DUE_FIRST', { first: first ?? 25, after, total: totalAsked(info) })
  }

  @Access(matterReaders)
  @FieldResolver(() => String, { description: '适用的条例文本 the text that governs it' })
  lawVersion(@Root() row: MatterRow): string {
    return lawText(row.lawInstrument)
  }

  @Access(matterReaders)
  @FieldResolver(() => String, { nullable: true, description: '问题属地 place' })
  placeName(@Root() row: MatterRow): string | null {
    return placeNameOf(row.placeCode)
  }

  @Access(matterReaders)
  @FieldResolver(() => String, { nullable: true, description: '原系统编号 number in an earlier system' })
  previousNumber(@Root() row: MatterRow): string | null {
    return row.externalNumber
  }

  @Access(matterReaders)
  @FieldResolver(() => LightEnum, { description: '期限灯：最先到期的义务 light of the duty that comes first' })
  light(@ctx() ctx: Ctx, @Root() row: MatterRow): Light {
    return lightOfRow(ctx, row)
  }

  @Access(matterReaders)
  @FieldResolver(() => Int, {
    nullable: true,
    description: '距提醒日的工作日数，过期为负 working days left, negative after',
  })
  daysLeft(@ctx() ctx: Ctx, @Root() row: MatterRow): number | null {
    return daysLeftOfRow(ctx, row)
  }

  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { description: '登记单位 the organ that received it' })
  receivedBy(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<OrganNode> {
    return requiredOrgan(ctx, row.receivedByOrganId)
  }

  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { description: '责任单位 the accountable organ' })
  accountable(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<OrganNode> {
    return requiredOrgan(ctx, row.accountableOrganId)
  }

  @Access(matterReaders)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '承办人 handler' })
  handler(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<AccountRefNode | null> | null {
    return row.handlerId === null ? null : accountRefLoader(ctx).load(row.handlerId)
  }

  @Access(matterReaders)
  @FieldResolver(() => DeskNode, { nullable: true, description: '承办岗位 desk' })
  desk(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<DeskNode | null> | null {
    return row.deskId === null ? null : deskLoader(ctx).load(row.deskId)
  }

  @Access(matterReaders)
  @FieldResolver(() => NextDutyNode, { nullable: true, description: '最先到期的义务 the duty that comes first' })
  nextDuty(@Root() row: MatterRow): NextDutyNode | null {
    if (row.nextDutyKey === null) return null
    const term = termOf(clockOfKey(row.nextDutyKey))
    return {
      ...{ id: dutyId(row.id, row.nextDutyKey), termZh: term.zh, termEn: term.en },
      ...{ warnOn: row.nextWarnOn, lawfulLastOn: row.nextLawfulLastOn },
    }
  }

  @Access(matterReaders)
  @FieldResolver(() => [ClaimNode], { description: '诉求 claims' })
  async claims(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<ClaimNode[]> {
    return (await claimsLoader(ctx).load(row.id)) ?? []
  }

  @Access(matterReaders)
  @FieldResolver(() => [PartyNode], { description: '信访人，已遮盖；检举控告的不显示 petitioners, masked' })
  async parties(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<PartyNode[]> {
    return partiesOf(ctx, await loadCase(ctx, row.id))
  }

  @Access(matterReaders)
  @FieldResolver(() => [AttachmentNode], { description: '材料 attachments' })
  async attachments(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<AttachmentNode[]> {
    return (await attachmentsLoader(ctx).load(row.id)) ?? []
  }

  @Access(matterReaders)
  @FieldResolver(() => MatterFactConnection, {
    description: '办理经过，按记录的先后 the record, in the order of recording',
  })
  async facts(
    @ctx() ctx: Ctx,
    @Root() row: MatterRow,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<FactPage> {
    return factPage(ctx, await loadCase(ctx, row.id), first ?? 100, after)
  }

  @Access(matterReaders)
  @FieldResolver(() => [DutyNode], { description: '期限义务和权利窗口 duties and windows' })
  async duties(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<DutyView[]> {
    const { duties } = await loadCase(ctx, row.id)
    return inOrder(duties).map((duty) => dutyView(ctx, row, duty))
  }

  @Access(matterReaders)
  @FieldResolver(() => [ActNode], {
    description: '本人现在可以办理的事，以及依法不能的理由 what may be done now, and why not',
  })
  async acts(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<ActNode[]> {
    const { story, sight } = await loadCase(ctx, row.id)
    return actsFor(story, requireViewer(ctx), sight).map((act) => {
      const words = act.refusal && refusalWords(act.refusal)
      return {
        ...{ name: act.name, labelZh: ACTS[act.name].label.zh, labelEn: ACTS[act.name].label.en },
        ...{ isPossible: act.isPossible, needsApproval: act.needsApproval, citation: citationNode(act.citation) },
        ...{ reason: act.refusal?.code ?? null, reasonZh: words?.zh ?? null, reasonEn: words?.en ?? null },
      }
    })
  }

  @Access(matterReaders)
  @FieldResolver(() => [ServiceNode], { description: '送达情况 service' })
  async services(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<ServiceNode[]> {
    return servicesOf(ctx, await loadCase(ctx, row.id))
  }

  @Access(matterReaders)
  @FieldResolver(() => [ProposalNode], { description: '报请审批 proposals' })
  async proposals(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<ProposalNode[]> {
    return proposalsOf(ctx, await loadCase(ctx, row.id))
  }

  @Access(matterReaders)
  @FieldResolver(() => [ReferralNode], { description: '转送、交办 referrals' })
  async referrals(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<ReferralNode[]> {
    return referralViews(await loadCase(ctx, row.id))
  }

  @Access(matterReaders)
  @FieldResolver(() => RoadsNode, { description: '信访程序以外的办理 beside the petition procedure' })
  async roads(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<RoadsNode> {
    return roadsOf(await loadCase(ctx, row.id))
  }

  @Access(matterReaders)
  @FieldResolver(() => OriginalTextNode, {
    nullable: true,
    description: '登记时的原文；整理过、且限负责人和检举控告专办 the words told at intake, where they were put right',
  })
  async originalText(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<OriginalTextNode | null> {
    return originalText(ctx, await loadCase(ctx, row.id))
  }

  @Access(matterReaders)
  @FieldResolver(() => OpinionNode, {
    nullable: true,
    description: '处理意见：已出具的，或者本单位的草稿 opinion or draft',
  })
  async opinion(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<OpinionView | null> {
    return opinionOf(ctx, await loadCase(ctx, row.id))
  }

  @Access(matterReaders)
  @FieldResolver(() => [MatterLinkNode], { description: '关联事项 links to matters that one may see too' })
  links(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<MatterLinkNode[]> {
    return linksOf(ctx, row.id)
  }
}
