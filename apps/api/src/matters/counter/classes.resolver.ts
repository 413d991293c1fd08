import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOf } from '../access.js'
import * as desk from '../commands.js'
import { matterAfter } from '../reading/acted.js'
import { MatterPayload } from './payloads.graphql.js'
import {
  AnswerProtectionInput,
  DecideAdviceInput,
  HandOverAccusationInput,
  LeadInInput,
  NoteHandoverResultInput,
  NoteRewardInput,
  RecordAdviceStudyInput,
  RecordHandoverReceiptInput,
  RecordLeadInReceiptInput,
  StartProtectionInput,
} from './roads-inputs.graphql.js'

@Resolver()
export class ClassesResolver {
  @Access(doersOf('recordAdviceStudy'))
  @Mutation(() => MatterPayload, { description: '研究建议意见 study advice' })
  async recordAdviceStudy(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordAdviceStudyInput) input: RecordAdviceStudyInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.recordAdviceStudy(ctx, input)) }
  }

  @Access(doersOf('decideAdvice'))
  @Mutation(() => MatterPayload, {
    description: '答复建议意见；非负责人办理即为报请 reply to advice; asks for approval unless one may approve',
  })
  async decideAdvice(
    @ctx() ctx: Ctx,
    @Arg('input', () => DecideAdviceInput) input: DecideAdviceInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.decideAdvice(ctx, input)) }
  }

  @Access(doersOf('noteReward'))
  @Mutation(() => MatterPayload, { description: '记载奖励 note a reward' })
  async noteReward(
    @ctx() ctx: Ctx,
    @Arg('input', () => NoteRewardInput) input: NoteRewardInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.noteReward(ctx, input)) }
  }

  @Access(doersOf('handOverAccusation'))
  @Mutation(() => MatterPayload, { description: '移交检举控告 hand over an accusation' })
  async handOverAccusation(
    @ctx() ctx: Ctx,
    @Arg('input', () => HandOverAccusationInput) input: HandOverAccusationInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.handOverAccusation(ctx, input)) }
  }

  @Access(doersOf('recordHandoverReceipt'))
  @Mutation(() => MatterPayload, { description: '登记移交签收 record its receipt' })
  async recordHandoverReceipt(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordHandoverReceiptInput) input: RecordHandoverReceiptInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.recordHandoverReceipt(ctx, input)) }
  }

  @Access(doersOf('noteHandoverResult'))
  @Mutation(() => MatterPayload, { description: '记载移交结果 note what came of it' })
  async noteHandoverResult(
    @ctx() ctx: Ctx,
    @Arg('input', () => NoteHandoverResultInput) input: NoteHandoverResultInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.noteHandoverResult(ctx, input)) }
  }

  @Access(doersOf('leadIn'))
  @Mutation(() => MatterPayload, { description: '导入其他法定途径 lead into another procedure' })
  async leadIn(@ctx() ctx: Ctx, @Arg('input', () => LeadInInput) input: LeadInInput): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.leadIn(ctx, input)) }
  }

  @Access(doersOf('recordLeadInReceipt'))
  @Mutation(() => MatterPayload, { description: '登记导入接收 record that it was taken' })
  async recordLeadInReceipt(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordLeadInReceiptInput) input: RecordLeadInReceiptInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.recordLeadInReceipt(ctx, input)) }
  }

  @Access(doersOf('startProtection'))
  @Mutation(() => MatterPayload, { description: '适用专门法律履职 apply the special law' })
  async startProtection(
    @ctx() ctx: Ctx,
    @Arg('input', () => StartProtectionInput) input: StartProtectionInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.startProtection(ctx, input)) }
  }

  @Access(doersOf('answerProtection'))
  @Mutation(() => MatterPayload, { description: '履职答复 answer under the special law' })
  async answerProtection(
    @ctx() ctx: Ctx,
    @Arg('input', () => AnswerProtectionInput) input: AnswerProtectionInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.answerProtection(ctx, input)) }
  }
}
