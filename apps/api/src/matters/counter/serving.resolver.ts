import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOf } from '../access.js'
import * as desk from '../commands.js'
import { matterAfter } from '../reading/acted.js'
import {
  AddAttachmentInput,
  CorrectFactInput,
  CorrectPartyInput,
  MarkMistakenInput,
  RecordReturnSlipInput,
  RecordReturnedInput,
  RecordReviewRequestInput,
  RevealInput,
  ServeInput,
  StrikePartyInput,
  WithdrawInput,
} from './record-inputs.graphql.js'
import { MatterPayload, RevealPayload } from './payloads.graphql.js'

@Resolver()
export class ServingResolver {
  @Access(doersOf('serve'))
  @Mutation(() => MatterPayload, { description: '送达 serve a paper' })
  async serve(@ctx() ctx: Ctx, @Arg('input', () => ServeInput) input: ServeInput): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.serve(ctx, input)) }
  }

  @Access(doersOf('serve'))
  @Mutation(() => MatterPayload, { description: '邮寄回执返回 the return slip came back' })
  async recordReturnSlip(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordReturnSlipInput) input: RecordReturnSlipInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.recordReturnSlip(ctx, input)) }
  }

  @Access(doersOf('serve'))
  @Mutation(() => MatterPayload, { description: '文书退回 a paper came back' })
  async recordReturned(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordReturnedInput) input: RecordReturnedInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.recordReturned(ctx, input)) }
  }

  @Access(doersOf('recordReviewRequest'))
  @Mutation(() => MatterPayload, { description: '登记复查、复核申请 record a request for review' })
  async recordReviewRequest(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordReviewRequestInput) input: RecordReviewRequestInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.recordReviewRequest(ctx, input)) }
  }

  @Access(doersOf('withdraw'))
  @Mutation(() => MatterPayload, { description: '登记撤回 record a withdrawal' })
  async withdraw(@ctx() ctx: Ctx, @Arg('input', () => WithdrawInput) input: WithdrawInput): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.withdraw(ctx, input)) }
  }

  @Access(doersOf('correctFact'))
  @Mutation(() => MatterPayload, { description: '更正 correct a fact' })
  async correctFact(
    @ctx() ctx: Ctx,
    @Arg('input', () => CorrectFactInput) input: CorrectFactInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.correctFact(ctx, input)) }
  }

  @Access(doersOf('correctParty'))
  @Mutation(() => MatterPayload, { description: '更正信访人信息 correct a petitioner’s data' })
  async correctParty(
    @ctx() ctx: Ctx,
    @Arg('input', () => CorrectPartyInput) input: CorrectPartyInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.correctParty(ctx, input)) }
  }

  @Access(doersOf('strikeParty'))
  @Mutation(() => MatterPayload, { description: '删去误记的信访人 strike out a petitioner' })
  async strikeParty(
    @ctx() ctx: Ctx,
    @Arg('input', () => StrikePartyInput) input: StrikePartyInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.strikeParty(ctx, input)) }
  }

  @Access(doersOf('markMistaken'))
  @Mutation(() => MatterPayload, { description: '标记误登 mark as registered in error' })
  async markMistaken(
    @ctx() ctx: Ctx,
    @Arg('input', () => MarkMistakenInput) input: MarkMistakenInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.markMistaken(ctx, input)) }
  }

  @Access(doersOf('addAttachment'))
  @Mutation(() => MatterPayload, { description: '补充材料 add an attachment' })
  async addAttachment(
    @ctx() ctx: Ctx,
    @Arg('input', () => AddAttachmentInput) input: AddAttachmentInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.addAttachment(ctx, input)) }
  }

  @Access(doersOf('reveal'))
  @Mutation(() => RevealPayload, { description: '查看完整个人信息，留痕 reveal personal data; it is recorded' })
  async reveal(@ctx() ctx: Ctx, @Arg('input', () => RevealInput) input: RevealInput): Promise<RevealPayload> {
    return { values: [...(await desk.reveal(ctx, input))] }
  }
}
