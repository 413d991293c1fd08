import type { LocalDate } from '@petition/law'
import { Arg, Ctx as ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { MatterNode } from '../matters/counter/index.js'
import { caseLoader, type MatterEntity } from '../matters/reading/index.js'
import { OrganNode, requiredOrgan, type OrganEntity } from '../organs/index.js'
import { Access, LocalDateScalar, type Ctx, type Page } from '../platform/index.js'
import { receptionKeepers, receptionReaders } from './access.js'
import { addLeadOfficial, updateLeadOfficial } from './keep-official.js'
import {
  type CaseLeadEntity,
  LeadOfficialEntity,
  ReceptionDayEntity,
  type ReceptionMatterEntity,
} from './leadership.entity.js'
import {
  AddLeadOfficialInput,
  CancelReceptionInput,
  CaseLeadConnection,
  CaseLeadNode,
  CloseReceptionInput,
  LeadOfficialNode,
  LeadOfficialPayload,
  MoveReceptionInput,
  PlanReceptionInput,
  ReceptionDayNode,
  ReceptionDayPayload,
  ReceptionMatterNode,
  UpdateLeadOfficialInput,
} from './leadership.graphql.js'
import { officialLoader } from './leadership.store.js'
import { cancelReception, closeReception, moveReception, planReception } from './plan-reception.js'
import {
  caseLeads,
  leadOfficials,
  mattersOfReception,
  receptionDays,
  type ReceptionMatterView,
} from './read-leaders.js'

const official = (ctx: Ctx, id: string) => officialLoader(ctx).load(id)
const dayOf = async (ctx: Ctx, id: string): Promise<ReceptionDayPayload> => ({
  receptionDay: await ctx.read.findOneByOrFail(ReceptionDayEntity, { id }),
})
const officialOf = async (ctx: Ctx, id: string): Promise<LeadOfficialPayload> => ({
  leadOfficial: await ctx.read.findOneByOrFail(LeadOfficialEntity, { id }),
})

@Resolver(() => ReceptionDayNode)
export class ReceptionResolver {
  @Access(receptionReaders)
  @Query(() => [ReceptionDayNode], { description: '一段时间的接访日 reception days of a span, at most 100 days' })
  receptionDays(
    @ctx() ctx: Ctx,
    @Arg('from', () => LocalDateScalar) from: LocalDate,
    @Arg('to', () => LocalDateScalar) to: LocalDate,
  ): Promise<ReceptionDayNode[]> {
    return receptionDays(ctx, from, to)
  }

  @Access(receptionReaders)
  @FieldResolver(() => LeadOfficialNode, { description: '接访领导 the official' })
  official(@ctx() ctx: Ctx, @Root() day: ReceptionDayEntity): Promise<LeadOfficialEntity | null> {
    return official(ctx, day.officialId)
  }

  @Access(receptionReaders)
  @FieldResolver(() => [ReceptionMatterNode], { description: '谈到的事项 matters spoken about, those one may see' })
  matters(@ctx() ctx: Ctx, @Root() day: ReceptionDayEntity): Promise<ReceptionMatterView[]> {
    return mattersOfReception(ctx, day.id)
  }

  @Access(receptionKeepers)
  @Mutation(() => ReceptionDayPayload, { description: '安排接访日 plan a reception day' })
  async planReception(
    @ctx() ctx: Ctx,
    @Arg('input', () => PlanReceptionInput) input: PlanReceptionInput,
  ): Promise<ReceptionDayPayload> {
    return dayOf(ctx, await planReception(ctx, input))
  }

  @Access(receptionKeepers)
  @Mutation(() => ReceptionDayPayload, { description: '调整接访日 move a reception day' })
  async moveReception(
    @ctx() ctx: Ctx,
    @Arg('input', () => MoveReceptionInput) input: MoveReceptionInput,
  ): Promise<ReceptionDayPayload> {
    return dayOf(ctx, await moveReception(ctx, input))
  }

  @Access(receptionKeepers)
  @Mutation(() => ReceptionDayPayload, { description: '取消接访日 cancel a reception day' })
  async cancelReception(
    @ctx() ctx: Ctx,
    @Arg('input', () => CancelReceptionInput) input: CancelReceptionInput,
  ): Promise<ReceptionDayPayload> {
    return dayOf(ctx, await cancelReception(ctx, input))
  }

  @Access(receptionKeepers)
  @Mutation(() => ReceptionDayPayload, { description: '登记接访人次 note that it was held, and how many came' })
  async closeReception(
    @ctx() ctx: Ctx,
    @Arg('input', () => CloseReceptionInput) input: CloseReceptionInput,
  ): Promise<ReceptionDayPayload> {
    return dayOf(ctx, await closeReception(ctx, input))
  }
}

@Resolver(() => ReceptionMatterNode)
export class ReceptionMatterResolver {
  @Access(receptionReaders)
  @FieldResolver(() => OrganNode, { nullable: true, description: '交办单位 organ that was asked' })
  instructedOrgan(@ctx() ctx: Ctx, @Root() row: ReceptionMatterEntity): Promise<OrganEntity> | null {
    return row.instructedOrganId === null ? null : requiredOrgan(ctx, row.instructedOrganId)
  }
}

@Resolver(() => LeadOfficialNode)
export class LeadOfficialResolver {
  @Access(receptionReaders)
  @Query(() => [LeadOfficialNode], { description: '接访、包案的领导 leading officials' })
  leadOfficials(@ctx() ctx: Ctx): Promise<LeadOfficialNode[]> {
    return leadOfficials(ctx)
  }

  @Access(receptionKeepers)
  @Mutation(() => LeadOfficialPayload, { description: '增加接访领导 add a leading official' })
  async addLeadOfficial(
    @ctx() ctx: Ctx,
    @Arg('input', () => AddLeadOfficialInput) input: AddLeadOfficialInput,
  ): Promise<LeadOfficialPayload> {
    return officialOf(ctx, await addLeadOfficial(ctx, input))
  }

  @Access(receptionKeepers)
  @Mutation(() => LeadOfficialPayload, { description: '修改接访领导 change a leading official' })
  async updateLeadOfficial(
    @ctx() ctx: Ctx,
    @Arg('input', () => UpdateLeadOfficialInput) input: UpdateLeadOfficialInput,
  ): Promise<LeadOfficialPayload> {
    return officialOf(ctx, await updateLeadOfficial(ctx, input))
  }
}

@Resolver(() => CaseLeadNode)
export class CaseLeadResolver {
  @Access(receptionReaders)
  @Query(() => CaseLeadConnection, { description: '领导包案，新的在前 cases taken on, the newest first' })
  caseLeads(
    @ctx() ctx: Ctx,
    @Arg('isOpen', () => Boolean, { defaultValue: true, description: '未结束的 those not let go' }) isOpen: boolean,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<CaseLeadEntity>> {
    return caseLeads(ctx, { isOpen, first, after: after ?? null })
  }

  @Access(receptionReaders)
  @FieldResolver(() => LeadOfficialNode, { description: '包案领导 the official' })
  official(@ctx() ctx: Ctx, @Root() lead: CaseLeadEntity): Promise<LeadOfficialEntity | null> {
    return official(ctx, lead.officialId)
  }

  @Access(receptionReaders)
  @FieldResolver(() => MatterNode, { description: '信访事项 the matter' })
  async matter(@ctx() ctx: Ctx, @Root() lead: CaseLeadEntity): Promise<MatterEntity | null> {
    return (await caseLoader(ctx).load(lead.matterId))?.row ?? null
  }
}
