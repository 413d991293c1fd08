import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { deciders, doersOf } from '../access.js'
import * as desk from '../commands.js'
import { matterAfter } from '../reading/acted.js'
import {
  AcceptMatterInput,
  ChooseSimpleInput,
  DecideProposalInput,
  DraftOpinionInput,
  ExtendHandlingInput,
  IssueOpinionInput,
  LeaveSimpleInput,
  NotifyPetitionerInput,
  RecordCarriedOutInput,
  RecordInvestigationInput,
  SubmitClosingReportInput,
} from './handling-inputs.graphql.js'
import { MatterPayload } from './payloads.graphql.js'

@Resolver()
export class HandlingResolver {
  @Access(doersOf('notifyPetitioner'))
  @Mutation(() => MatterPayload, { description: '书面告知 notify the petitioner in writing' })
  async notifyPetitioner(
    @ctx() ctx: Ctx,
    @Arg('input', () => NotifyPetitionerInput) input: NotifyPetitionerInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.notifyPetitioner(ctx, input)) }
  }

  @Access(doersOf('acceptMatter'))
  @Mutation(() => MatterPayload, { description: '受理 accept' })
  async acceptMatter(
    @ctx() ctx: Ctx,
    @Arg('input', () => AcceptMatterInput) input: AcceptMatterInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.acceptMatter(ctx, input)) }
  }

  @Access(doersOf('chooseSimple'))
  @Mutation(() => MatterPayload, { description: '适用简易办理 use simple handling' })
  async chooseSimple(
    @ctx() ctx: Ctx,
    @Arg('input', () => ChooseSimpleInput) input: ChooseSimpleInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.chooseSimple(ctx, input)) }
  }

  @Access(doersOf('leaveSimple'))
  @Mutation(() => MatterPayload, { description: '转为普通程序 leave simple handling' })
  async leaveSimple(
    @ctx() ctx: Ctx,
    @Arg('input', () => LeaveSimpleInput) input: LeaveSimpleInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.leaveSimple(ctx, input)) }
  }

  @Access(doersOf('recordInvestigation'))
  @Mutation(() => MatterPayload, { description: '记录调查核实 record an investigation' })
  async recordInvestigation(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordInvestigationInput) input: RecordInvestigationInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.recordInvestigation(ctx, input)) }
  }

  @Access(doersOf('extendHandling'))
  @Mutation(() => MatterPayload, {
    description: '延长办理期限；非负责人办理即为报请 extend; asks for approval unless one may approve',
  })
  async extendHandling(
    @ctx() ctx: Ctx,
    @Arg('input', () => ExtendHandlingInput) input: ExtendHandlingInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.extendHandling(ctx, input)) }
  }

  @Access(doersOf('draftOpinion'))
  @Mutation(() => MatterPayload, { description: '起草处理意见 draft the opinion' })
  async draftOpinion(
    @ctx() ctx: Ctx,
    @Arg('input', () => DraftOpinionInput) input: DraftOpinionInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.draftOpinion(ctx, input)) }
  }

  @Access(doersOf('issueOpinion'))
  @Mutation(() => MatterPayload, {
    description: '出具处理意见书；非负责人办理即为报请 issue the opinion; asks for approval unless one may approve',
  })
  async issueOpinion(
    @ctx() ctx: Ctx,
    @Arg('input', () => IssueOpinionInput) input: IssueOpinionInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.issueOpinion(ctx, input)) }
  }

  @Access(deciders)
  @Mutation(() => MatterPayload, { description: '审批 decide what was asked for' })
  async decideProposal(
    @ctx() ctx: Ctx,
    @Arg('input', () => DecideProposalInput) input: DecideProposalInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.decideProposal(ctx, input)) }
  }

  @Access(doersOf('recordCarriedOut'))
  @Mutation(() => MatterPayload, { description: '记录落实 record that it was carried out' })
  async recordCarriedOut(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordCarriedOutInput) input: RecordCarriedOutInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.recordCarriedOut(ctx, input)) }
  }

  @Access(doersOf('submitClosingReport'))
  @Mutation(() => MatterPayload, { description: '报送办结报告 closing report' })
  async submitClosingReport(
    @ctx() ctx: Ctx,
    @Arg('input', () => SubmitClosingReportInput) input: SubmitClosingReportInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.submitClosingReport(ctx, input)) }
  }
}
