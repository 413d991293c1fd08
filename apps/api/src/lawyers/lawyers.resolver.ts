import type { LocalDate } from '@petition/law'
import { Arg, Ctx as ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, LocalDateScalar, type Ctx } from '../platform/index.js'
import { rosterChangers, rosterKeepers, rosterReaders } from './access.js'
import { coverDuty, decideRosterChange, swapDuties } from './change-roster.js'
import { addProfessional, updateProfessional } from './keep-professional.js'
import { ProfessionalEntity, RosterChangeEntity, type RosterDutyEntity } from './lawyers.entity.js'
import {
  AddProfessionalInput,
  CoverDutyInput,
  DecideRosterChangeInput,
  PlanDutiesInput,
  ProfessionalNode,
  ProfessionalPayload,
  RemoveDutyInput,
  RosterChangeNode,
  RosterChangePayload,
  RosterDutyNode,
  RosterNode,
  SwapDutiesInput,
  UpdateProfessionalInput,
} from './lawyers.graphql.js'
import { planDuties, removeDuty } from './plan-roster.js'
import { ownPerson, professionalLoader, professionals, roster, rosterChanges } from './read-roster.js'

const personOf = async (ctx: Ctx, id: string): Promise<ProfessionalPayload> => ({
  professional: await ctx.read.findOneByOrFail(ProfessionalEntity, { id }),
})
const changeOf = async (ctx: Ctx, id: string): Promise<RosterChangePayload> => ({
  change: await ctx.read.findOneByOrFail(RosterChangeEntity, { id }),
})

@Resolver(() => RosterDutyNode)
export class RosterResolver {
  @Access(rosterReaders)
  @Query(() => RosterNode, { description: '值班表，最多62天 the roster, at most 62 days' })
  roster(
    @ctx() ctx: Ctx,
    @Arg('from', () => LocalDateScalar) from: LocalDate,
    @Arg('to', () => LocalDateScalar) to: LocalDate,
  ): Promise<RosterNode> {
    return roster(ctx, from, to)
  }

  @Access(rosterReaders)
  @FieldResolver(() => ProfessionalNode, { description: '值守人员 who' })
  person(@ctx() ctx: Ctx, @Root() duty: RosterDutyEntity): Promise<ProfessionalEntity | null> {
    return professionalLoader(ctx).load(duty.professionalId)
  }

  @Access(rosterKeepers)
  @Mutation(() => ProfessionalPayload, { description: '安排值守 put somebody on duty' })
  async planDuties(
    @ctx() ctx: Ctx,
    @Arg('input', () => PlanDutiesInput) input: PlanDutiesInput,
  ): Promise<ProfessionalPayload> {
    return personOf(ctx, await planDuties(ctx, input))
  }

  @Access(rosterKeepers)
  @Mutation(() => ProfessionalPayload, { description: '取消一次值守 take a half off the roster' })
  async removeDuty(
    @ctx() ctx: Ctx,
    @Arg('input', () => RemoveDutyInput) input: RemoveDutyInput,
  ): Promise<ProfessionalPayload> {
    return personOf(ctx, await removeDuty(ctx, input))
  }
}

@Resolver(() => ProfessionalNode)
export class ProfessionalResolver {
  @Access(rosterReaders)
  @Query(() => [ProfessionalNode], { description: '值守人员 professionals of the own office' })
  professionals(@ctx() ctx: Ctx): Promise<ProfessionalNode[]> {
    return professionals(ctx)
  }

  @Access(rosterReaders)
  @Query(() => ProfessionalNode, { nullable: true, description: '值守名单上的本人 the own person on the roster' })
  ownProfessional(@ctx() ctx: Ctx): Promise<ProfessionalNode | null> {
    return ownPerson(ctx)
  }

  @Access(rosterKeepers)
  @Mutation(() => ProfessionalPayload, { description: '增加值守人员 add a professional' })
  async addProfessional(
    @ctx() ctx: Ctx,
    @Arg('input', () => AddProfessionalInput) input: AddProfessionalInput,
  ): Promise<ProfessionalPayload> {
    return personOf(ctx, await addProfessional(ctx, input))
  }

  @Access(rosterKeepers)
  @Mutation(() => ProfessionalPayload, { description: '修改值守人员 change a professional' })
  async updateProfessional(
    @ctx() ctx: Ctx,
    @Arg('input', () => UpdateProfessionalInput) input: UpdateProfessionalInput,
  ): Promise<ProfessionalPayload> {
    return personOf(ctx, await updateProfessional(ctx, input))
  }
}

@Resolver(() => RosterChangeNode)
export class RosterChangeResolver {
  @Access(rosterReaders)
  @Query(() => [RosterChangeNode], { description: '换班、替班，待答复的在前 changes of the roster' })
  rosterChanges(@ctx() ctx: Ctx): Promise<RosterChangeNode[]> {
    return rosterChanges(ctx)
  }

  @Access(rosterReaders)
  @FieldResolver(() => ProfessionalNode, { description: '原值守人员 who had the duty' })
  fromPerson(@ctx() ctx: Ctx, @Root() change: RosterChangeEntity): Promise<ProfessionalEntity | null> {
    return professionalLoader(ctx).load(change.fromProfessionalId)
  }

  @Access(rosterReaders)
  @FieldResolver(() => ProfessionalNode, { description: '接替人员 who takes it over' })
  toPerson(@ctx() ctx: Ctx, @Root() change: RosterChangeEntity): Promise<ProfessionalEntity | null> {
    return professionalLoader(ctx).load(change.toProfessionalId)
  }

  @Access(rosterChangers)
  @Mutation(() => RosterChangePayload, { description: '换班 swap two duties' })
  async swapDuties(
    @ctx() ctx: Ctx,
    @Arg('input', () => SwapDutiesInput) input: SwapDutiesInput,
  ): Promise<RosterChangePayload> {
    return changeOf(ctx, await swapDuties(ctx, input))
  }

  @Access(rosterChangers)
  @Mutation(() => RosterChangePayload, { description: '替班 stand in for a duty' })
  async coverDuty(
    @ctx() ctx: Ctx,
    @Arg('input', () => CoverDutyInput) input: CoverDutyInput,
  ): Promise<RosterChangePayload> {
    return changeOf(ctx, await coverDuty(ctx, input))
  }

  @Access(rosterChangers)
  @Mutation(() => RosterChangePayload, { description: '答复调班 agree to a change or decline it' })
  async decideRosterChange(
    @ctx() ctx: Ctx,
    @Arg('input', () => DecideRosterChangeInput) input: DecideRosterChangeInput,
  ): Promise<RosterChangePayload> {
    return changeOf(ctx, await decideRosterChange(ctx, input))
  }
}
