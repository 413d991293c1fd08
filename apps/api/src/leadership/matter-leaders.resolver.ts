import { assistancesOf, instructionsOf, leadsOf } from '@petition/domain'
import { Arg, Ctx as ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { MatterNode, MatterPayload, type MatterRow } from '../matters/counter/index.js'
import { doersOf, loadCase, matterAfter, matterReaders } from '../matters/reading/index.js'
import { OrganNode, requiredOrgan, type OrganEntity } from '../organs/index.js'
import { Access, type Ctx } from '../platform/index.js'
import {
  LeadToAssistanceInput,
  ReceiveByLeaderInput,
  RecordAssistanceInput,
  RecordCaseProgressInput,
  ReleaseCaseInput,
  ReportInstructionInput,
  TakeCaseInput,
} from './act-inputs.graphql.js'
import { leadToAssistance, recordAssistance } from './acts/assistance.js'
import { recordCaseProgress, releaseCase, takeCase } from './acts/case-lead.js'
import { receiveByLeader, reportInstruction } from './acts/receive-by-leader.js'
import type { LeadOfficialEntity } from './leadership.entity.js'
import { LeadOfficialNode, MatterAssistanceNode, MatterLeadNode, MatterReceptionNode } from './leadership.graphql.js'
import { officialLoader } from './leadership.store.js'

type LeadView = MatterLeadNode & { officialId: string }
type ReceptionView = MatterReceptionNode & { officialId: string; toOrganId: string | null }
type AssistanceView = MatterAssistanceNode & { toOrganId: string }

const after = async (ctx: Ctx, id: string): Promise<MatterPayload> => ({ matter: await matterAfter(ctx, id) })

@Resolver(() => MatterNode)
export class MatterLeadersResolver {
  @Access(matterReaders)
  @FieldResolver(() => [MatterLeadNode], { description: '领导包案 cases taken on, the earliest first' })
  async leads(@ctx() ctx: Ctx, @Root() { id }: MatterRow): Promise<LeadView[]> {
    const { story } = await loadCase(ctx, id)
    return leadsOf(story).map(({ taken, progress, released }) => ({
      ...{ id: taken.leadId, takenOn: taken.on, officialId: taken.officialId, reason: taken.reason },
      ...{ resolveBy: taken.resolveBy, progress: progress.map((one) => ({ on: one.on, progress: one.progress })) },
      ...{ releasedOn: released?.on ?? null, result: released?.result ?? null },
    }))
  }

  @Access(matterReaders)
  @FieldResolver(() => [MatterReceptionNode], { description: '领导接访 receptions at which it was spoken about' })
  async receptions(@ctx() ctx: Ctx, @Root() { id }: MatterRow): Promise<ReceptionView[]> {
    const { story } = await loadCase(ctx, id)
    const given = instructionsOf(story)
    return story.of('LEADER_RECEIVED').map((fact) => {
      const one = given.find(({ received }) => received.id === fact.id)
      return {
        ...{ id: fact.id, on: fact.on, officialId: fact.officialId, record: fact.record },
        ...{ instructionId: one?.instructionId ?? null, instruction: one?.text ?? null },
        ...{ toOrganId: one?.toOrganId ?? null, reportBy: one?.reportBy ?? null },
        ...{ reportedOn: one?.reported?.on ?? null, report: one?.reported?.report ?? null },
      }
    })
  }

  @Access(matterReaders)
  @FieldResolver(() => [MatterAssistanceNode], { description: '救助 assistance asked for and answered' })
  async assistances(@ctx() ctx: Ctx, @Root() { id }: MatterRow): Promise<AssistanceView[]> {
    const { story } = await loadCase(ctx, id)
    return assistancesOf(story).map(({ led, answered }) => ({
      ...{ id: led.assistanceId, assistance: led.assistance, ledOn: led.on, need: led.need, toOrganId: led.toOrganId },
      ...{ answeredOn: answered?.on ?? null, outcome: answered?.outcome ?? null, answer: answered?.answer ?? null },
    }))
  }
}

@Resolver(() => MatterLeadNode)
export class MatterLeadResolver {
  @Access(matterReaders)
  @FieldResolver(() => LeadOfficialNode, { description: '包案领导 the official' })
  official(@ctx() ctx: Ctx, @Root() { officialId }: LeadView): Promise<LeadOfficialEntity | null> {
    return officialLoader(ctx).load(officialId)
  }
}

@Resolver(() => MatterReceptionNode)
export class MatterReceptionResolver {
  @Access(matterReaders)
  @FieldResolver(() => LeadOfficialNode, { description: '接访领导 the official' })
  official(@ctx() ctx: Ctx, @Root() { officialId }: ReceptionView): Promise<LeadOfficialEntity | null> {
    return officialLoader(ctx).load(officialId)
  }

  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { nullable: true, description: '交办单位 organ that was asked' })
  instructedOrgan(@ctx() ctx: Ctx, @Root() { toOrganId }: ReceptionView): Promise<OrganEntity> | null {
    return toOrganId === null ? null : requiredOrgan(ctx, toOrganId)
  }
}

@Resolver(() => MatterAssistanceNode)
export class MatterAssistanceResolver {
  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { description: '救助单位 assisting organ' })
  organ(@ctx() ctx: Ctx, @Root() { toOrganId }: AssistanceView): Promise<OrganEntity> {
    return requiredOrgan(ctx, toOrganId)
  }
}

@Resolver()
export class LeadershipActsResolver {
  @Access(doersOf('receiveByLeader'))
  @Mutation(() => MatterPayload, { description: '记录领导接访 the matter at a reception' })
  async receiveByLeader(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReceiveByLeaderInput) input: ReceiveByLeaderInput,
  ): Promise<MatterPayload> {
    return after(ctx, await receiveByLeader(ctx, input))
  }

  @Access(doersOf('reportInstruction'))
  @Mutation(() => MatterPayload, { description: '反馈接访交办 report on an instruction' })
  async reportInstruction(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReportInstructionInput) input: ReportInstructionInput,
  ): Promise<MatterPayload> {
    return after(ctx, await reportInstruction(ctx, input))
  }

  @Access(doersOf('takeCase'))
  @Mutation(() => MatterPayload, { description: '领导包案 take a case on' })
  async takeCase(@ctx() ctx: Ctx, @Arg('input', () => TakeCaseInput) input: TakeCaseInput): Promise<MatterPayload> {
    return after(ctx, await takeCase(ctx, input))
  }

  @Access(doersOf('recordCaseProgress'))
  @Mutation(() => MatterPayload, { description: '记录包案进展 progress of a case taken on' })
  async recordCaseProgress(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordCaseProgressInput) input: RecordCaseProgressInput,
  ): Promise<MatterPayload> {
    return after(ctx, await recordCaseProgress(ctx, input))
  }

  @Access(doersOf('releaseCase'))
  @Mutation(() => MatterPayload, { description: '结束包案 let a case go' })
  async releaseCase(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReleaseCaseInput) input: ReleaseCaseInput,
  ): Promise<MatterPayload> {
    return after(ctx, await releaseCase(ctx, input))
  }

  @Access(doersOf('leadToAssistance'))
  @Mutation(() => MatterPayload, { description: '引导救助 lead to assistance' })
  async leadToAssistance(
    @ctx() ctx: Ctx,
    @Arg('input', () => LeadToAssistanceInput) input: LeadToAssistanceInput,
  ): Promise<MatterPayload> {
    return after(ctx, await leadToAssistance(ctx, input))
  }

  @Access(doersOf('recordAssistance'))
  @Mutation(() => MatterPayload, { description: '记录救助结果 record the answer on assistance' })
  async recordAssistance(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordAssistanceInput) input: RecordAssistanceInput,
  ): Promise<MatterPayload> {
    return after(ctx, await recordAssistance(ctx, input))
  }
}
