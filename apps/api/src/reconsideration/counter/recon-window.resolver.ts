import { Arg, Ctx as ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { reconBody, reconDesk, reconReaders } from '../access.js'
import { recordConsultation } from '../acts/consult.js'
import { registerApplication } from '../acts/register-application.js'
import { revealReconParty } from '../acts/reveal-party.js'
import { grantReconPaper, readReconPaper } from '../papers/paper-download.js'
import { consultationPage } from '../reading/recon-list.js'
import { previewDecision, previewRecon } from '../reading/recon-preview.js'
import { ReconConsultationEntity } from '../recon.entity.js'
import { DraftReconDecisionInput } from './ending-inputs.graphql.js'
import { reconAfter } from './recon-after.js'
import { ReconPreviewPaperNode } from './recon-content.graphql.js'
import {
  PreviewReconInput,
  ReconConsultationConnection,
  ReconConsultationPayload,
  ReconPaperNode,
  ReconPreviewNode,
  RevealReconPartyPayload,
} from './recon-reading.graphql.js'
import { ReconsiderationPayload } from './reconsideration.graphql.js'
import { RecordConsultationInput, RegisterApplicationInput, RevealReconPartyInput } from './register-inputs.graphql.js'

/** The window: questions, applications, previews and papers. */
@Resolver()
export class ReconWindowResolver {
  @Access(reconDesk)
  @Mutation(() => ReconConsultationPayload, { description: '登记咨询，不登记来访人 record a question at the window' })
  async recordConsultation(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordConsultationInput) input: RecordConsultationInput,
  ): Promise<ReconConsultationPayload> {
    const id = await recordConsultation(ctx, input)
    return { consultation: await ctx.read.findOneByOrFail(ReconConsultationEntity, { id }) }
  }

  @Access(reconBody)
  @Query(() => ReconConsultationConnection, { description: '本窗口的咨询，后发生的在前 questions at the window' })
  reconConsultations(
    @ctx() ctx: Ctx,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<ReconConsultationConnection> {
    return consultationPage(ctx, { first, after })
  }

  @Access(reconDesk)
  @Mutation(() => ReconsiderationPayload, { description: '登记复议申请 register an application' })
  async registerApplication(
    @ctx() ctx: Ctx,
    @Arg('input', () => RegisterApplicationInput) input: RegisterApplicationInput,
  ): Promise<ReconsiderationPayload> {
    return reconAfter(ctx, await registerApplication(ctx, input))
  }

  @Access(reconReaders)
  @Query(() => ReconPreviewNode, { description: '假设办理后的期限 what would follow from an act' })
  previewReconsideration(
    @ctx() ctx: Ctx,
    @Arg('input', () => PreviewReconInput) input: PreviewReconInput,
  ): Promise<ReconPreviewNode> {
    return previewRecon(ctx, input)
  }

  @Access(reconBody)
  @Query(() => ReconPreviewPaperNode, { description: '正在起草的决定书预览 the decision as it is being typed' })
  previewReconDecision(
    @ctx() ctx: Ctx,
    @Arg('input', () => DraftReconDecisionInput) input: DraftReconDecisionInput,
  ): Promise<ReconPreviewPaperNode> {
    return previewDecision(ctx, input)
  }

  @Access(reconReaders)
  @Query(() => ReconPaperNode, { description: '已出具的复议文书 a paper as it was issued' })
  reconPaper(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<ReconPaperNode> {
    return readReconPaper(ctx, id)
  }

  @Access(reconReaders)
  @Mutation(() => String, { description: '下载文书的一次性路径 path of the Word file, good once' })
  downloadReconPaper(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<string> {
    return grantReconPaper(ctx, id)
  }

  @Access(reconDesk)
  @Mutation(() => RevealReconPartyPayload, { description: '查看参加人完整信息 reveal personal data, with a reason' })
  async revealReconParty(
    @ctx() ctx: Ctx,
    @Arg('input', () => RevealReconPartyInput) input: RevealReconPartyInput,
  ): Promise<RevealReconPartyPayload> {
    return { values: [...(await revealReconParty(ctx, input))] }
  }
}
