import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOfRecon } from '../access.js'
import { decideReconProposal } from '../acts/approving.js'
import { correctReconFact } from '../acts/correct-fact.js'
import {
  decideReconsideration,
  draftReconDecision,
  issueReconOpinion,
  recordReconAction,
  recordReconPerformed,
  recordReconWithdrawal,
  reportReconOpinion,
  terminateReconsideration,
} from '../acts/ending.js'
import { cancelReconHearing, holdReconHearing, moveReconHearing, setReconHearing } from '../acts/hearing.js'
import { recordReconSlip, returnReconPaper, serveReconPaper } from '../acts/serving.js'
import {
  DraftReconDecisionInput,
  IssueReconOpinionInput,
  RecordReconActionInput,
  RecordReconPerformedInput,
  RecordReconWithdrawalInput,
  ReportReconOpinionInput,
  TerminateReconsiderationInput,
} from './ending-inputs.graphql.js'
import {
  CancelReconHearingInput,
  CorrectReconFactInput,
  DecideReconProposalInput,
  HoldReconHearingInput,
  MoveReconHearingInput,
  RecordReconSlipInput,
  ReturnReconPaperInput,
  ServeReconPaperInput,
  SetReconHearingInput,
} from './hearing-inputs.graphql.js'
import { PlainReconInput } from './recon-input.graphql.js'
import { ReconsiderationPayload } from './reconsideration.graphql.js'
import { reconAfter } from './recon-after.js'

/** Acts of a case, each one call of its desk. */
@Resolver()
export class ReconEndResolver {
  @Access(doersOfRecon('setReconHearing'))
  @Mutation(() => ReconsiderationPayload, { description: '安排听证 set a hearing' })
  async setReconHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => SetReconHearingInput) input: SetReconHearingInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await setReconHearing(ctx, input))
  }

  @Access(doersOfRecon('moveReconHearing'))
  @Mutation(() => ReconsiderationPayload, { description: '变更听证安排 move the hearing' })
  async moveReconHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => MoveReconHearingInput) input: MoveReconHearingInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await moveReconHearing(ctx, input))
  }

  @Access(doersOfRecon('cancelReconHearing'))
  @Mutation(() => ReconsiderationPayload, { description: '取消听证 call the hearing off' })
  async cancelReconHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => CancelReconHearingInput) input: CancelReconHearingInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await cancelReconHearing(ctx, input))
  }

  @Access(doersOfRecon('holdReconHearing'))
  @Mutation(() => ReconsiderationPayload, { description: '登记听证情况 record the hearing' })
  async holdReconHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => HoldReconHearingInput) input: HoldReconHearingInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await holdReconHearing(ctx, input))
  }

  @Access(doersOfRecon('serveReconPaper'))
  @Mutation(() => ReconsiderationPayload, { description: '送达文书 serve a paper' })
  async serveReconPaper(
    @ctx() ctx: Ctx,
    @Arg('input', () => ServeReconPaperInput) input: ServeReconPaperInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await serveReconPaper(ctx, input))
  }

  @Access(doersOfRecon('recordReconSlip'))
  @Mutation(() => ReconsiderationPayload, { description: '登记回执 record the return slip' })
  async recordReconSlip(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordReconSlipInput) input: RecordReconSlipInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await recordReconSlip(ctx, input))
  }

  @Access(doersOfRecon('returnReconPaper'))
  @Mutation(() => ReconsiderationPayload, { description: '登记退回 record that it came back' })
  async returnReconPaper(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReturnReconPaperInput) input: ReturnReconPaperInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await returnReconPaper(ctx, input))
  }

  @Access(doersOfRecon('correctReconFact'))
  @Mutation(() => ReconsiderationPayload, { description: '更正 correct a fact' })
  async correctReconFact(
    @ctx() ctx: Ctx,
    @Arg('input', () => CorrectReconFactInput) input: CorrectReconFactInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await correctReconFact(ctx, input))
  }

  @Access(doersOfRecon('decideReconProposal'))
  @Mutation(() => ReconsiderationPayload, { description: '审批 decide on what is asked for' })
  async decideReconProposal(
    @ctx() ctx: Ctx,
    @Arg('input', () => DecideReconProposalInput) input: DecideReconProposalInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await decideReconProposal(ctx, input))
  }

  @Access(doersOfRecon('recordReconWithdrawal'))
  @Mutation(() => ReconsiderationPayload, { description: '登记撤回 record a withdrawal' })
  async recordReconWithdrawal(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordReconWithdrawalInput) input: RecordReconWithdrawalInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await recordReconWithdrawal(ctx, input))
  }

  @Access(doersOfRecon('terminateReconsideration'))
  @Mutation(() => ReconsiderationPayload, { description: '报批终止 ask to terminate' })
  async terminateReconsideration(
    @ctx() ctx: Ctx,
    @Arg('input', () => TerminateReconsiderationInput) input: TerminateReconsiderationInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await terminateReconsideration(ctx, input))
  }

  @Access(doersOfRecon('draftReconDecision'))
  @Mutation(() => ReconsiderationPayload, { description: '起草复议决定 draft the decision' })
  async draftReconDecision(
    @ctx() ctx: Ctx,
    @Arg('input', () => DraftReconDecisionInput) input: DraftReconDecisionInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await draftReconDecision(ctx, input))
  }

  @Access(doersOfRecon('decideReconsideration'))
  @Mutation(() => ReconsiderationPayload, { description: '报批复议决定 ask for approval of the draft' })
  async decideReconsideration(
    @ctx() ctx: Ctx,
    @Arg('input', () => PlainReconInput) input: PlainReconInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await decideReconsideration(ctx, input))
  }

  @Access(doersOfRecon('issueReconOpinion'))
  @Mutation(() => ReconsiderationPayload, { description: '报批意见书 ask for an opinion letter' })
  async issueReconOpinion(
    @ctx() ctx: Ctx,
    @Arg('input', () => IssueReconOpinionInput) input: IssueReconOpinionInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await issueReconOpinion(ctx, input))
  }

  @Access(doersOfRecon('reportReconOpinion'))
  @Mutation(() => ReconsiderationPayload, { description: '反馈意见书落实情况 report on the opinion letter' })
  async reportReconOpinion(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReportReconOpinionInput) input: ReportReconOpinionInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await reportReconOpinion(ctx, input))
  }

  @Access(doersOfRecon('recordReconPerformed'))
  @Mutation(() => ReconsiderationPayload, { description: '登记决定履行情况 record that it was done' })
  async recordReconPerformed(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordReconPerformedInput) input: RecordReconPerformedInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await recordReconPerformed(ctx, input))
  }

  @Access(doersOfRecon('recordReconAction'))
  @Mutation(() => ReconsiderationPayload, { description: '登记提起诉讼 record that a party sued' })
  async recordReconAction(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordReconActionInput) input: RecordReconActionInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await recordReconAction(ctx, input))
  }
}
