import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOf } from '../access.js'
import * as desk from '../commands.js'
import { matterAfter } from '../reading/acted.js'
import { MatterPayload } from './payloads.graphql.js'
import {
  DecideCompetenceInput,
  MarkUrgentInput,
  NameAssistingInput,
  RecordContributionInput,
  RecordUrgentDecisionInput,
  ReportUrgentInput,
} from './roads-inputs.graphql.js'

@Resolver()
export class SeveralOrgansResolver {
  @Access(doersOf('nameAssisting'))
  @Mutation(() => MatterPayload, { description: '确定协办单位 name an assisting organ' })
  async nameAssisting(
    @ctx() ctx: Ctx,
    @Arg('input', () => NameAssistingInput) input: NameAssistingInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.nameAssisting(ctx, input)) }
  }

  @Access(doersOf('recordContribution'))
  @Mutation(() => MatterPayload, { description: '提交协办意见 contribute' })
  async recordContribution(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordContributionInput) input: RecordContributionInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.recordContribution(ctx, input)) }
  }

  @Access(doersOf('decideCompetence'))
  @Mutation(() => MatterPayload, { description: '记载职责归属决定 record who is competent' })
  async decideCompetence(
    @ctx() ctx: Ctx,
    @Arg('input', () => DecideCompetenceInput) input: DecideCompetenceInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.decideCompetence(ctx, input)) }
  }

  @Access(doersOf('markUrgent'))
  @Mutation(() => MatterPayload, { description: '列为重大紧急 mark as major or urgent' })
  async markUrgent(
    @ctx() ctx: Ctx,
    @Arg('input', () => MarkUrgentInput) input: MarkUrgentInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.markUrgent(ctx, input)) }
  }

  @Access(doersOf('reportUrgent'))
  @Mutation(() => MatterPayload, { description: '报告重大紧急事项 report it' })
  async reportUrgent(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReportUrgentInput) input: ReportUrgentInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.reportUrgent(ctx, input)) }
  }

  @Access(doersOf('recordUrgentDecision'))
  @Mutation(() => MatterPayload, { description: '记载批示决定 record the decision that came back' })
  async recordUrgentDecision(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordUrgentDecisionInput) input: RecordUrgentDecisionInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.recordUrgentDecision(ctx, input)) }
  }
}
