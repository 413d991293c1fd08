import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOfMediation } from '../access.js'
import { enterAgreementRow } from '../agreement/enter-row.js'
import { importAgreementRows } from '../roster/import-roster.js'
import { signAgreementRows, signAgreementForAll, withdrawAgreementRow, giveAgreementCopy } from '../agreement/sign.js'
import { askConfirmation, recordConfirmation } from '../agreement/confirm.js'
import { recordPayment, noteBreach, urgePerformance, cureBreach, amendAgreementRow } from '../agreement/perform.js'
import { correctMediationFact } from '../correct-fact.js'
import { after } from './after.js'
import { SignAgreementForAllInput } from './inputs.graphql.js'
import { MediationPayload } from './mediation.graphql.js'
import {
  AmendAgreementRowInput,
  AskConfirmationInput,
  CorrectMediationFactInput,
  CureBreachInput,
  EnterAgreementRowInput,
  GiveAgreementCopyInput,
  ImportAgreementRowsInput,
  NoteBreachInput,
  RecordConfirmationInput,
  RecordPaymentInput,
  SignAgreementRowsInput,
  UrgePerformanceInput,
  WithdrawAgreementRowInput,
} from './row-inputs.graphql.js'

@Resolver()
export class AgreementActsResolver {
  @Access(doersOfMediation('enterAgreementRow'))
  @Mutation(() => MediationPayload, { description: '登记一户 enter a row' })
  async enterAgreementRow(
    @ctx() ctx: Ctx,
    @Arg('input', () => EnterAgreementRowInput) input: EnterAgreementRowInput,
  ): Promise<MediationPayload> {
    return after(ctx, await enterAgreementRow(ctx, input))
  }

  @Access(doersOfMediation('importAgreementRows'))
  @Mutation(() => MediationPayload, { description: '导入名册，全部或者都不 import a roster, all or nothing' })
  async importAgreementRows(
    @ctx() ctx: Ctx,
    @Arg('input', () => ImportAgreementRowsInput) input: ImportAgreementRowsInput,
  ): Promise<MediationPayload> {
    return after(ctx, await importAgreementRows(ctx, input))
  }

  @Access(doersOfMediation('signAgreementRows'))
  @Mutation(() => MediationPayload, { description: '登记签署 record that parties signed' })
  async signAgreementRows(
    @ctx() ctx: Ctx,
    @Arg('input', () => SignAgreementRowsInput) input: SignAgreementRowsInput,
  ): Promise<MediationPayload> {
    return after(ctx, await signAgreementRows(ctx, input))
  }

  @Access(doersOfMediation('signAgreementForAll'))
  @Mutation(() => MediationPayload, { description: '统一签署 the signs for all rows' })
  async signAgreementForAll(
    @ctx() ctx: Ctx,
    @Arg('input', () => SignAgreementForAllInput) input: SignAgreementForAllInput,
  ): Promise<MediationPayload> {
    return after(ctx, await signAgreementForAll(ctx, input))
  }

  @Access(doersOfMediation('withdrawAgreementRow'))
  @Mutation(() => MediationPayload, { description: '登记退出 record a withdrawal' })
  async withdrawAgreementRow(
    @ctx() ctx: Ctx,
    @Arg('input', () => WithdrawAgreementRowInput) input: WithdrawAgreementRowInput,
  ): Promise<MediationPayload> {
    return after(ctx, await withdrawAgreementRow(ctx, input))
  }

  @Access(doersOfMediation('giveAgreementCopy'))
  @Mutation(() => MediationPayload, { description: '交付协议书 hand out a copy' })
  async giveAgreementCopy(
    @ctx() ctx: Ctx,
    @Arg('input', () => GiveAgreementCopyInput) input: GiveAgreementCopyInput,
  ): Promise<MediationPayload> {
    return after(ctx, await giveAgreementCopy(ctx, input))
  }

  @Access(doersOfMediation('askConfirmation'))
  @Mutation(() => MediationPayload, { description: '登记共同申请司法确认 the joint application' })
  async askConfirmation(
    @ctx() ctx: Ctx,
    @Arg('input', () => AskConfirmationInput) input: AskConfirmationInput,
  ): Promise<MediationPayload> {
    return after(ctx, await askConfirmation(ctx, input))
  }

  @Access(doersOfMediation('recordConfirmation'))
  @Mutation(() => MediationPayload, { description: '登记法院答复或者裁定 what the court did' })
  async recordConfirmation(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordConfirmationInput) input: RecordConfirmationInput,
  ): Promise<MediationPayload> {
    return after(ctx, await recordConfirmation(ctx, input))
  }

  @Access(doersOfMediation('recordPayment'))
  @Mutation(() => MediationPayload, { description: '登记付款 record a payment' })
  async recordPayment(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordPaymentInput) input: RecordPaymentInput,
  ): Promise<MediationPayload> {
    return after(ctx, await recordPayment(ctx, input))
  }

  @Access(doersOfMediation('urgePerformance'))
  @Mutation(() => MediationPayload, { description: '督促履行 urge an instalment that was due' })
  async urgePerformance(
    @ctx() ctx: Ctx,
    @Arg('input', () => UrgePerformanceInput) input: UrgePerformanceInput,
  ): Promise<MediationPayload> {
    return after(ctx, await urgePerformance(ctx, input))
  }

  @Access(doersOfMediation('correctMediationFact'))
  @Mutation(() => MediationPayload, { description: '更正记录 correct an entry' })
  async correctMediationFact(
    @ctx() ctx: Ctx,
    @Arg('input', () => CorrectMediationFactInput) input: CorrectMediationFactInput,
  ): Promise<MediationPayload> {
    return after(ctx, await correctMediationFact(ctx, input))
  }

  @Access(doersOfMediation('noteBreach'))
  @Mutation(() => MediationPayload, { description: '记录未履行的义务 an obligation not kept' })
  async noteBreach(
    @ctx() ctx: Ctx,
    @Arg('input', () => NoteBreachInput) input: NoteBreachInput,
  ): Promise<MediationPayload> {
    return after(ctx, await noteBreach(ctx, input))
  }

  @Access(doersOfMediation('cureBreach'))
  @Mutation(() => MediationPayload, { description: '记录已补履行 it was made good' })
  async cureBreach(
    @ctx() ctx: Ctx,
    @Arg('input', () => CureBreachInput) input: CureBreachInput,
  ): Promise<MediationPayload> {
    return after(ctx, await cureBreach(ctx, input))
  }

  @Access(doersOfMediation('amendAgreementRow'))
  @Mutation(() => MediationPayload, { description: '登记协议变更 a change by both sides' })
  async amendAgreementRow(
    @ctx() ctx: Ctx,
    @Arg('input', () => AmendAgreementRowInput) input: AmendAgreementRowInput,
  ): Promise<MediationPayload> {
    return after(ctx, await amendAgreementRow(ctx, input))
  }
}
