import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOfRecon } from '../access.js'
import { askReconCommittee, recordReconCommittee } from '../acts/consulting-committee.js'
import { allowReconWithdrawal, refuseReconWithdrawal } from '../acts/ending.js'
import { agreeReconMediation, beginReconMediation, endReconMediation, signReconMediation } from '../acts/mediating.js'
import { nameFormerRecon } from '../acts/naming-former.js'
import { orderReconPerformance, pressReconRespondent, seekReconEnforcement } from '../acts/performing.js'
import { recordNormReceipt, remindNormOrgan } from '../acts/reviewing-norms.js'
import {
  askExecutionStay,
  denyExecutionStay,
  liftExecutionStay,
  noteExecutionStay,
  orderExecutionStay,
} from '../acts/staying.js'
import {
  AllowReconWithdrawalInput,
  AskExecutionStayInput,
  AskReconCommitteeInput,
  DenyExecutionStayInput,
  LiftExecutionStayInput,
  NoteExecutionStayInput,
  NameFormerReconInput,
  OrderExecutionStayInput,
  OrderReconPerformanceInput,
  PressReconRespondentInput,
  RecordReconCommitteeInput,
  RefuseReconWithdrawalInput,
  RemindNormOrganInput,
  SeekReconEnforcementInput,
} from './later-inputs.graphql.js'
import {
  AgreeReconMediationInput,
  BeginReconMediationInput,
  EndReconMediationInput,
  SignReconMediationInput,
} from './mediating-inputs.graphql.js'
import { reconAfter } from './recon-after.js'
import { DatedReconInput } from './recon-input.graphql.js'
import { ReconsiderationPayload } from './reconsideration.graphql.js'

/** Acts beside the road to the decision, and after it; each one call of its desk. */
@Resolver()
export class ReconLaterResolver {
  @Access(doersOfRecon('beginReconMediation'))
  @Mutation(() => ReconsiderationPayload, { description: '开始调解 begin mediation' })
  async beginReconMediation(
    @ctx() ctx: Ctx,
    @Arg('input', () => BeginReconMediationInput) input: BeginReconMediationInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await beginReconMediation(ctx, input))
  }

  @Access(doersOfRecon('agreeReconMediation'))
  @Mutation(() => ReconsiderationPayload, { description: '达成调解协议 agreed' })
  async agreeReconMediation(
    @ctx() ctx: Ctx,
    @Arg('input', () => AgreeReconMediationInput) input: AgreeReconMediationInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await agreeReconMediation(ctx, input))
  }

  @Access(doersOfRecon('signReconMediation'))
  @Mutation(() => ReconsiderationPayload, { description: '调解书签字盖章 sign or seal' })
  async signReconMediation(
    @ctx() ctx: Ctx,
    @Arg('input', () => SignReconMediationInput) input: SignReconMediationInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await signReconMediation(ctx, input))
  }

  @Access(doersOfRecon('endReconMediation'))
  @Mutation(() => ReconsiderationPayload, { description: '调解不成、拒签或者反悔 mediation ends' })
  async endReconMediation(
    @ctx() ctx: Ctx,
    @Arg('input', () => EndReconMediationInput) input: EndReconMediationInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await endReconMediation(ctx, input))
  }

  @Access(doersOfRecon('refuseReconWithdrawal'))
  @Mutation(() => ReconsiderationPayload, { description: '报批不予准许撤回 ask not to allow the withdrawal' })
  async refuseReconWithdrawal(
    @ctx() ctx: Ctx,
    @Arg('input', () => RefuseReconWithdrawalInput) input: RefuseReconWithdrawalInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await refuseReconWithdrawal(ctx, input))
  }

  @Access(doersOfRecon('allowReconWithdrawal'))
  @Mutation(() => ReconsiderationPayload, {
    description: '报批准予部分申请人撤回 ask to let some of the applicants withdraw',
  })
  async allowReconWithdrawal(
    @ctx() ctx: Ctx,
    @Arg('input', () => AllowReconWithdrawalInput) input: AllowReconWithdrawalInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await allowReconWithdrawal(ctx, input))
  }

  @Access(doersOfRecon('nameFormerRecon'))
  @Mutation(() => ReconsiderationPayload, { description: '关联已撤回的前案 link the former case that was withdrawn' })
  async nameFormerRecon(
    @ctx() ctx: Ctx,
    @Arg('input', () => NameFormerReconInput) input: NameFormerReconInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await nameFormerRecon(ctx, input))
  }

  @Access(doersOfRecon('recordNormReceipt'))
  @Mutation(() => ReconsiderationPayload, { description: '登记转送机关收到 the organ asked has the rule' })
  async recordNormReceipt(
    @ctx() ctx: Ctx,
    @Arg('input', () => DatedReconInput) input: DatedReconInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await recordNormReceipt(ctx, input))
  }

  @Access(doersOfRecon('remindNormOrgan'))
  @Mutation(() => ReconsiderationPayload, { description: '催告转送机关回复 press for the answer' })
  async remindNormOrgan(
    @ctx() ctx: Ctx,
    @Arg('input', () => RemindNormOrganInput) input: RemindNormOrganInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await remindNormOrgan(ctx, input))
  }

  @Access(doersOfRecon('askExecutionStay'))
  @Mutation(() => ReconsiderationPayload, { description: '登记停止执行申请 a stay of execution is asked for' })
  async askExecutionStay(
    @ctx() ctx: Ctx,
    @Arg('input', () => AskExecutionStayInput) input: AskExecutionStayInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await askExecutionStay(ctx, input))
  }

  @Access(doersOfRecon('orderExecutionStay'))
  @Mutation(() => ReconsiderationPayload, { description: '报批停止执行 ask to stay the execution' })
  async orderExecutionStay(
    @ctx() ctx: Ctx,
    @Arg('input', () => OrderExecutionStayInput) input: OrderExecutionStayInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await orderExecutionStay(ctx, input))
  }

  @Access(doersOfRecon('noteExecutionStay'))
  @Mutation(() => ReconsiderationPayload, { description: '登记被申请人停止执行 the respondent stays its act' })
  async noteExecutionStay(
    @ctx() ctx: Ctx,
    @Arg('input', () => NoteExecutionStayInput) input: NoteExecutionStayInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await noteExecutionStay(ctx, input))
  }

  @Access(doersOfRecon('denyExecutionStay'))
  @Mutation(() => ReconsiderationPayload, { description: '报批不予停止执行 ask to deny the stay' })
  async denyExecutionStay(
    @ctx() ctx: Ctx,
    @Arg('input', () => DenyExecutionStayInput) input: DenyExecutionStayInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await denyExecutionStay(ctx, input))
  }

  @Access(doersOfRecon('liftExecutionStay'))
  @Mutation(() => ReconsiderationPayload, { description: '报批恢复执行 ask to lift the stay' })
  async liftExecutionStay(
    @ctx() ctx: Ctx,
    @Arg('input', () => LiftExecutionStayInput) input: LiftExecutionStayInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await liftExecutionStay(ctx, input))
  }

  @Access(doersOfRecon('askReconCommittee'))
  @Mutation(() => ReconsiderationPayload, { description: '提请行政复议委员会咨询 put before the committee' })
  async askReconCommittee(
    @ctx() ctx: Ctx,
    @Arg('input', () => AskReconCommitteeInput) input: AskReconCommitteeInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await askReconCommittee(ctx, input))
  }

  @Access(doersOfRecon('recordReconCommittee'))
  @Mutation(() => ReconsiderationPayload, { description: '记录委员会咨询意见 put down its opinion' })
  async recordReconCommittee(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordReconCommitteeInput) input: RecordReconCommitteeInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await recordReconCommittee(ctx, input))
  }

  @Access(doersOfRecon('orderReconPerformance'))
  @Mutation(() => ReconsiderationPayload, { description: '报批责令限期履行 ask to order the performance' })
  async orderReconPerformance(
    @ctx() ctx: Ctx,
    @Arg('input', () => OrderReconPerformanceInput) input: OrderReconPerformanceInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await orderReconPerformance(ctx, input))
  }

  @Access(doersOfRecon('pressReconRespondent'))
  @Mutation(() => ReconsiderationPayload, { description: '报批约谈、通报批评 ask for a talk or for criticism' })
  async pressReconRespondent(
    @ctx() ctx: Ctx,
    @Arg('input', () => PressReconRespondentInput) input: PressReconRespondentInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await pressReconRespondent(ctx, input))
  }

  @Access(doersOfRecon('seekReconEnforcement'))
  @Mutation(() => ReconsiderationPayload, { description: '登记强制执行 record the enforcement' })
  async seekReconEnforcement(
    @ctx() ctx: Ctx,
    @Arg('input', () => SeekReconEnforcementInput) input: SeekReconEnforcementInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await seekReconEnforcement(ctx, input))
  }
}
