import { Arg, Ctx as ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Answer, ReviewText } from '@petition/domain'
import { MatterNode, OpinionNode, type AnswerInput, type MatterRow } from '../matters/counter/index.js'
import { matterReaders, type OpinionView } from '../matters/reading/index.js'
import { Access, type Ctx } from '../platform/index.js'
import { paperWriters } from './access.js'
import { ActPreviewInput } from './act-preview.graphql.js'
import { PaperNode, PaperPreviewNode, RepetitionPreviewNode } from './paper.graphql.js'
import type { PaperRow } from './paper.resolver.js'
import { PaperPreviewInput, RepetitionPreviewInput } from './preview-input.graphql.js'
import { previewAct } from './preview-act.js'
import { previewPaper } from './preview-paper.js'
import { previewRepetition } from './preview-repetition.js'
import { papersFor } from './read-paper.js'
import { remedyOfOpinion } from './remedy-of-opinion.js'

@Resolver(() => MatterNode)
export class MatterPapersResolver {
  @Access(matterReaders)
  @FieldResolver(() => [PaperNode], { description: '文书，按出具先后 papers, in the order of issue' })
  async papers(@ctx() ctx: Ctx, @Root() matter: MatterRow): Promise<PaperRow[]> {
    const rows = await papersFor(ctx, matter.id)
    const { lookupCode } = matter
    if (!lookupCode) return rows
    // The slip of a matter registered just now is worded with its code, this once.
    return rows.map((row) => (row.kind === 'REGISTRATION_SLIP' ? Object.assign(row, { lookUpCode: lookupCode }) : row))
  }

  @Access(paperWriters)
  @Query(() => PaperPreviewNode, {
    description:
      '文书预览：如果现在出具会是怎样，以及尚缺什么 a paper as it would be issued now, and what stands in its way',
  })
  previewPaper(
    @ctx() ctx: Ctx,
    @Arg('input', () => PaperPreviewInput) input: PaperPreviewInput,
  ): Promise<PaperPreviewNode> {
    const how = input.how === 'KEPT' ? null : (input.how ?? null)
    return previewPaper(ctx, { ...input, how, answers: answersIn(input), review: reviewIn(input) })
  }

  @Access(paperWriters)
  @Query(() => PaperPreviewNode, {
    description:
      '按正在填写的内容预览将要出具的文书；不保存、不编号 the paper of an act as it stands in the form; nothing is kept, no number is used',
  })
  previewAct(@ctx() ctx: Ctx, @Arg('input', () => ActPreviewInput) input: ActPreviewInput): Promise<PaperPreviewNode> {
    return previewAct(ctx, input)
  }

  @Access(paperWriters)
  @Query(() => RepetitionPreviewNode, {
    description:
      '再次提出的预览：依法不予受理、不再受理的，附将出具的告知书 what would come of it if it were brought again, with the notice',
  })
  previewRepetition(
    @ctx() ctx: Ctx,
    @Arg('input', () => RepetitionPreviewInput) input: RepetitionPreviewInput,
  ): Promise<RepetitionPreviewNode> {
    return previewRepetition(ctx, input)
  }
}

/** Left out and empty are the same, as in a draft that is kept. */
const answersIn = ({ answers }: { answers?: AnswerInput[] | null }): Answer[] | null =>
  answers?.map((one) => ({ ...one, evidence: one.evidence ?? null, performBy: one.performBy ?? null })) ?? null

const reviewIn = ({ review }: PaperPreviewInput): ReviewText | null =>
  review ? { ...review, answers: answersIn(review) ?? [], newOpinionBy: review.newOpinionBy ?? null } : null

@Resolver(() => OpinionNode)
export class OpinionRemedyResolver {
  @Access(matterReaders)
  @FieldResolver(() => String, {
    nullable: true,
    description: '复查权利告知，由系统依法推算 the remedy, as the paper words it; computed, never typed',
  })
  remedy(@ctx() ctx: Ctx, @Root() opinion: OpinionView): Promise<string | null> {
    return remedyOfOpinion(ctx, opinion)
  }
}
