import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { MatterPayload } from '../../../matters/counter/index.js'
import { doersOf, matterAfter } from '../../../matters/reading/index.js'
import { Access, type Ctx } from '../../../platform/index.js'
import { disputeReporters, doersOfDispute } from '../access.js'
import { handBackDispute, moveDisputeDown, moveDisputeUp, takeDispute } from '../acts/hold.js'
import { reopenDispute, revisitDispute, settleDispute } from '../acts/settle.js'
import { correctDispute, joinDisputeTeam, keepDisputeSides, leaveDisputeTeam, noteDisputeStep } from '../acts/work.js'
import { leadToCentre, reportDispute } from '../open-dispute.js'
import { requireDispute } from '../sight.js'
import { DisputePayload } from './dispute.graphql.js'
import {
  CorrectDisputeInput,
  HandBackDisputeInput,
  JoinDisputeTeamInput,
  KeepDisputeSidesInput,
  LeadToCentreInput,
  LeaveDisputeTeamInput,
  MoveDisputeDownInput,
  MoveDisputeUpInput,
  NoteDisputeStepInput,
  ReopenDisputeInput,
  ReportDisputeInput,
  RevisitDisputeInput,
  SettleDisputeInput,
  TakeDisputeInput,
} from './inputs.graphql.js'

/** The dispute as it stands after an act on it, read anew. */
async function after(ctx: Ctx, id: string): Promise<DisputePayload> {
  // What was loaded before the act is no longer so.
  ctx.loaders.clear()
  return { dispute: (await requireDispute(ctx, id)).row }
}

@Resolver()
export class DisputeActsResolver {
  @Access(doersOf('leadToCentre'))
  @Mutation(() => MatterPayload, { description: '信访事项转矛调中心就地化解 lead a matter to a dispute centre' })
  async leadToCentre(
    @ctx() ctx: Ctx,
    @Arg('input', () => LeadToCentreInput) input: LeadToCentreInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await leadToCentre(ctx, input)) }
  }

  @Access(disputeReporters)
  @Mutation(() => DisputePayload, { description: '登记纠纷，从当地最低一级开始 report a dispute at the lowest centre' })
  async reportDispute(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReportDisputeInput) input: ReportDisputeInput,
  ): Promise<DisputePayload> {
    return after(ctx, await reportDispute(ctx, input))
  }

  @Access(doersOfDispute('takeDispute'))
  @Mutation(() => DisputePayload, { description: '接收 take a dispute' })
  async takeDispute(
    @ctx() ctx: Ctx,
    @Arg('input', () => TakeDisputeInput) input: TakeDisputeInput,
  ): Promise<DisputePayload> {
    return after(ctx, await takeDispute(ctx, input))
  }

  @Access(doersOfDispute('handBackDispute'))
  @Mutation(() => DisputePayload, { description: '退回 hand a dispute back' })
  async handBackDispute(
    @ctx() ctx: Ctx,
    @Arg('input', () => HandBackDisputeInput) input: HandBackDisputeInput,
  ): Promise<DisputePayload> {
    return after(ctx, await handBackDispute(ctx, input))
  }

  @Access(doersOfDispute('moveDisputeUp'))
  @Mutation(() => DisputePayload, { description: '移送上级 move a dispute up' })
  async moveDisputeUp(
    @ctx() ctx: Ctx,
    @Arg('input', () => MoveDisputeUpInput) input: MoveDisputeUpInput,
  ): Promise<DisputePayload> {
    return after(ctx, await moveDisputeUp(ctx, input))
  }

  @Access(doersOfDispute('moveDisputeDown'))
  @Mutation(() => DisputePayload, { description: '交由下级 move a dispute down' })
  async moveDisputeDown(
    @ctx() ctx: Ctx,
    @Arg('input', () => MoveDisputeDownInput) input: MoveDisputeDownInput,
  ): Promise<DisputePayload> {
    return after(ctx, await moveDisputeDown(ctx, input))
  }

  @Access(doersOfDispute('joinDisputeTeam'))
  @Mutation(() => DisputePayload, { description: '组成调解队伍 put the team together' })
  async joinDisputeTeam(
    @ctx() ctx: Ctx,
    @Arg('input', () => JoinDisputeTeamInput) input: JoinDisputeTeamInput,
  ): Promise<DisputePayload> {
    return after(ctx, await joinDisputeTeam(ctx, input))
  }

  @Access(doersOfDispute('leaveDisputeTeam'))
  @Mutation(() => DisputePayload, { description: '退出调解队伍 somebody leaves the team' })
  async leaveDisputeTeam(
    @ctx() ctx: Ctx,
    @Arg('input', () => LeaveDisputeTeamInput) input: LeaveDisputeTeamInput,
  ): Promise<DisputePayload> {
    return after(ctx, await leaveDisputeTeam(ctx, input))
  }

  @Access(doersOfDispute('noteDisputeStep'))
  @Mutation(() => DisputePayload, { description: '记录走访、调解 note a step' })
  async noteDisputeStep(
    @ctx() ctx: Ctx,
    @Arg('input', () => NoteDisputeStepInput) input: NoteDisputeStepInput,
  ): Promise<DisputePayload> {
    return after(ctx, await noteDisputeStep(ctx, input))
  }

  @Access(doersOfDispute('settleDispute'))
  @Mutation(() => DisputePayload, { description: '登记化解结果 record how it is settled' })
  async settleDispute(
    @ctx() ctx: Ctx,
    @Arg('input', () => SettleDisputeInput) input: SettleDisputeInput,
  ): Promise<DisputePayload> {
    return after(ctx, await settleDispute(ctx, input))
  }

  @Access(doersOfDispute('revisitDispute'))
  @Mutation(() => DisputePayload, { description: '回访 look whether it is kept' })
  async revisitDispute(
    @ctx() ctx: Ctx,
    @Arg('input', () => RevisitDisputeInput) input: RevisitDisputeInput,
  ): Promise<DisputePayload> {
    return after(ctx, await revisitDispute(ctx, input))
  }

  @Access(doersOfDispute('reopenDispute'))
  @Mutation(() => DisputePayload, { description: '再次发生，重新受理 open a dispute again' })
  async reopenDispute(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReopenDisputeInput) input: ReopenDisputeInput,
  ): Promise<DisputePayload> {
    return after(ctx, await reopenDispute(ctx, input))
  }

  @Access(doersOfDispute('keepDisputeSides'))
  @Mutation(() => DisputePayload, { description: '登记双方联系方式 keep how the sides are reached' })
  async keepDisputeSides(
    @ctx() ctx: Ctx,
    @Arg('input', () => KeepDisputeSidesInput) input: KeepDisputeSidesInput,
  ): Promise<DisputePayload> {
    return after(ctx, await keepDisputeSides(ctx, input))
  }

  @Access(doersOfDispute('correctDispute'))
  @Mutation(() => DisputePayload, { description: '更正记录 correct the record' })
  async correctDispute(
    @ctx() ctx: Ctx,
    @Arg('input', () => CorrectDisputeInput) input: CorrectDisputeInput,
  ): Promise<DisputePayload> {
    return after(ctx, await correctDispute(ctx, input))
  }
}
