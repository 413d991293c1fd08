import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOfRecon } from '../access.js'
import {
  acceptReconsideration,
  askReconSupplement,
  recordReconGivenUp,
  recordReconSupplement,
  refuseReconsideration,
} from '../acts/examining.js'
import { linkReconMatter } from '../acts/link-matter.js'
import {
  addReconEvidence,
  beginReconPause,
  changeReconProcedure,
  endReconPause,
  extendReconsideration,
  hearReconParty,
  nameReconParty,
  replyToReconsideration,
  resumeReconsideration,
  sendReconCopy,
  signForReconCopy,
  suspendReconsideration,
} from '../acts/proceeding.js'
import { beginNormReview, passNormOn, recordNormResult } from '../acts/reviewing-norms.js'
import {
  AcceptReconsiderationInput,
  AskReconSupplementInput,
  LinkReconMatterInput,
  RecordReconGivenUpInput,
  RecordReconSupplementInput,
  RefuseReconsiderationInput,
} from './examining-inputs.graphql.js'
import {
  AddReconEvidenceInput,
  BeginNormReviewInput,
  BeginReconPauseInput,
  ChangeReconProcedureInput,
  EndReconPauseInput,
  ExtendReconsiderationInput,
  HearReconPartyInput,
  NameReconPartyInput,
  PassNormOnInput,
  RecordNormResultInput,
  ReplyToReconsiderationInput,
  ResumeReconsiderationInput,
  SuspendReconsiderationInput,
} from './proceeding-inputs.graphql.js'
import { DatedReconInput } from './recon-input.graphql.js'
import { ReconsiderationPayload } from './reconsideration.graphql.js'
import { reconAfter } from './recon-after.js'

/** Acts of a case, each one call of its desk. */
@Resolver()
export class ReconRoadResolver {
  @Access(doersOfRecon('askReconSupplement'))
  @Mutation(() => ReconsiderationPayload, { description: '一次性通知补正 ask once for what is missing' })
  async askReconSupplement(
    @ctx() ctx: Ctx,
    @Arg('input', () => AskReconSupplementInput) input: AskReconSupplementInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await askReconSupplement(ctx, input))
  }

  @Access(doersOfRecon('recordReconSupplement'))
  @Mutation(() => ReconsiderationPayload, { description: '登记补正材料 record the material that came' })
  async recordReconSupplement(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordReconSupplementInput) input: RecordReconSupplementInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await recordReconSupplement(ctx, input))
  }

  @Access(doersOfRecon('recordReconGivenUp'))
  @Mutation(() => ReconsiderationPayload, { description: '记录视为放弃申请 put on record as given up' })
  async recordReconGivenUp(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordReconGivenUpInput) input: RecordReconGivenUpInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await recordReconGivenUp(ctx, input))
  }

  @Access(doersOfRecon('acceptReconsideration'))
  @Mutation(() => ReconsiderationPayload, { description: '受理 accept' })
  async acceptReconsideration(
    @ctx() ctx: Ctx,
    @Arg('input', () => AcceptReconsiderationInput) input: AcceptReconsiderationInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await acceptReconsideration(ctx, input))
  }

  @Access(doersOfRecon('refuseReconsideration'))
  @Mutation(() => ReconsiderationPayload, { description: '报批不予受理 ask for approval to refuse' })
  async refuseReconsideration(
    @ctx() ctx: Ctx,
    @Arg('input', () => RefuseReconsiderationInput) input: RefuseReconsiderationInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await refuseReconsideration(ctx, input))
  }

  @Access(doersOfRecon('linkReconMatter'))
  @Mutation(() => ReconsiderationPayload, { description: '关联信访事项 link a petition matter' })
  async linkReconMatter(
    @ctx() ctx: Ctx,
    @Arg('input', () => LinkReconMatterInput) input: LinkReconMatterInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await linkReconMatter(ctx, input))
  }

  @Access(doersOfRecon('nameReconParty'))
  @Mutation(() => ReconsiderationPayload, { description: '登记第三人、代理人 name a third party or an agent' })
  async nameReconParty(
    @ctx() ctx: Ctx,
    @Arg('input', () => NameReconPartyInput) input: NameReconPartyInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await nameReconParty(ctx, input))
  }

  @Access(doersOfRecon('sendReconCopy'))
  @Mutation(() => ReconsiderationPayload, { description: '发送申请书副本 send the copy' })
  async sendReconCopy(
    @ctx() ctx: Ctx,
    @Arg('input', () => DatedReconInput) input: DatedReconInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await sendReconCopy(ctx, input))
  }

  @Access(doersOfRecon('signForReconCopy'))
  @Mutation(() => ReconsiderationPayload, { description: '签收副本 sign for the copy' })
  async signForReconCopy(
    @ctx() ctx: Ctx,
    @Arg('input', () => DatedReconInput) input: DatedReconInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await signForReconCopy(ctx, input))
  }

  @Access(doersOfRecon('replyToReconsideration'))
  @Mutation(() => ReconsiderationPayload, { description: '书面答复 answer' })
  async replyToReconsideration(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReplyToReconsiderationInput) input: ReplyToReconsiderationInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await replyToReconsideration(ctx, input))
  }

  @Access(doersOfRecon('changeReconProcedure'))
  @Mutation(() => ReconsiderationPayload, { description: '报批转为普通程序 ask to change to the ordinary procedure' })
  async changeReconProcedure(
    @ctx() ctx: Ctx,
    @Arg('input', () => ChangeReconProcedureInput) input: ChangeReconProcedureInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await changeReconProcedure(ctx, input))
  }

  @Access(doersOfRecon('hearReconParty'))
  @Mutation(() => ReconsiderationPayload, { description: '听取意见 hear a party' })
  async hearReconParty(
    @ctx() ctx: Ctx,
    @Arg('input', () => HearReconPartyInput) input: HearReconPartyInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await hearReconParty(ctx, input))
  }

  @Access(doersOfRecon('addReconEvidence'))
  @Mutation(() => ReconsiderationPayload, { description: '登记证据 record evidence' })
  async addReconEvidence(
    @ctx() ctx: Ctx,
    @Arg('input', () => AddReconEvidenceInput) input: AddReconEvidenceInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await addReconEvidence(ctx, input))
  }

  @Access(doersOfRecon('suspendReconsideration'))
  @Mutation(() => ReconsiderationPayload, { description: '中止 suspend' })
  async suspendReconsideration(
    @ctx() ctx: Ctx,
    @Arg('input', () => SuspendReconsiderationInput) input: SuspendReconsiderationInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await suspendReconsideration(ctx, input))
  }

  @Access(doersOfRecon('resumeReconsideration'))
  @Mutation(() => ReconsiderationPayload, { description: '恢复审理 resume' })
  async resumeReconsideration(
    @ctx() ctx: Ctx,
    @Arg('input', () => ResumeReconsiderationInput) input: ResumeReconsiderationInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await resumeReconsideration(ctx, input))
  }

  @Access(doersOfRecon('beginReconPause'))
  @Mutation(() => ReconsiderationPayload, { description: '开始勘验、鉴定 a survey or an expert begins' })
  async beginReconPause(
    @ctx() ctx: Ctx,
    @Arg('input', () => BeginReconPauseInput) input: BeginReconPauseInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await beginReconPause(ctx, input))
  }

  @Access(doersOfRecon('endReconPause'))
  @Mutation(() => ReconsiderationPayload, { description: '勘验、鉴定结束 it ends' })
  async endReconPause(
    @ctx() ctx: Ctx,
    @Arg('input', () => EndReconPauseInput) input: EndReconPauseInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await endReconPause(ctx, input))
  }

  @Access(doersOfRecon('beginNormReview'))
  @Mutation(() => ReconsiderationPayload, { description: '启动附带审查 begin the review of the rule' })
  async beginNormReview(
    @ctx() ctx: Ctx,
    @Arg('input', () => BeginNormReviewInput) input: BeginNormReviewInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await beginNormReview(ctx, input))
  }

  @Access(doersOfRecon('passNormOn'))
  @Mutation(() => ReconsiderationPayload, { description: '转送规范性文件 pass the rule on' })
  async passNormOn(
    @ctx() ctx: Ctx,
    @Arg('input', () => PassNormOnInput) input: PassNormOnInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await passNormOn(ctx, input))
  }

  @Access(doersOfRecon('recordNormResult'))
  @Mutation(() => ReconsiderationPayload, { description: '登记附带审查结果 result on the rule' })
  async recordNormResult(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordNormResultInput) input: RecordNormResultInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await recordNormResult(ctx, input))
  }

  @Access(doersOfRecon('extendReconsideration'))
  @Mutation(() => ReconsiderationPayload, { description: '报批延长审理期限 ask for an extension' })
  async extendReconsideration(
    @ctx() ctx: Ctx,
    @Arg('input', () => ExtendReconsiderationInput) input: ExtendReconsiderationInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await extendReconsideration(ctx, input))
  }
}
