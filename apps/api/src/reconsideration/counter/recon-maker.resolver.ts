import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOfRecon } from '../access.js'
import {
  callNormMaker,
  recordMakerAnswer,
  recordMakerExplanation,
  recordMakerReceipt,
  remindNormMaker,
  tellNormMaker,
} from '../acts/asking-maker.js'
import {
  CallNormMakerInput,
  RecordMakerAnswerInput,
  RecordMakerExplanationInput,
  RemindNormMakerInput,
  TellNormMakerInput,
} from './maker-inputs.graphql.js'
import { reconAfter } from './recon-after.js'
import { DatedReconInput } from './recon-input.graphql.js'
import { ReconsiderationPayload } from './reconsideration.graphql.js'

/** Acts towards the maker of a rule that the organ deals with itself (第五十八条); each one call of its desk. */
@Resolver()
export class ReconMakerResolver {
  @Access(doersOfRecon('tellNormMaker'))
  @Mutation(() => ReconsiderationPayload, { description: '通知制定机关答复 ask the maker of the rule to answer' })
  async tellNormMaker(
    @ctx() ctx: Ctx,
    @Arg('input', () => TellNormMakerInput) input: TellNormMakerInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await tellNormMaker(ctx, input))
  }

  @Access(doersOfRecon('recordMakerReceipt'))
  @Mutation(() => ReconsiderationPayload, { description: '登记制定机关收到 the maker has the notice' })
  async recordMakerReceipt(
    @ctx() ctx: Ctx,
    @Arg('input', () => DatedReconInput) input: DatedReconInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await recordMakerReceipt(ctx, input))
  }

  @Access(doersOfRecon('recordMakerAnswer'))
  @Mutation(() => ReconsiderationPayload, { description: '登记制定机关答复 record its answer' })
  async recordMakerAnswer(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordMakerAnswerInput) input: RecordMakerAnswerInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await recordMakerAnswer(ctx, input))
  }

  @Access(doersOfRecon('remindNormMaker'))
  @Mutation(() => ReconsiderationPayload, { description: '催告制定机关答复 press for the answer' })
  async remindNormMaker(
    @ctx() ctx: Ctx,
    @Arg('input', () => RemindNormMakerInput) input: RemindNormMakerInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await remindNormMaker(ctx, input))
  }

  @Access(doersOfRecon('callNormMaker'))
  @Mutation(() => ReconsiderationPayload, {
    description: '要求制定机关当面说明理由 ask the maker to explain in person',
  })
  async callNormMaker(
    @ctx() ctx: Ctx,
    @Arg('input', () => CallNormMakerInput) input: CallNormMakerInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await callNormMaker(ctx, input))
  }

  @Access(doersOfRecon('recordMakerExplanation'))
  @Mutation(() => ReconsiderationPayload, { description: '登记当面说明情况 record the explanation in person' })
  async recordMakerExplanation(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordMakerExplanationInput) input: RecordMakerExplanationInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await recordMakerExplanation(ctx, input))
  }
}
