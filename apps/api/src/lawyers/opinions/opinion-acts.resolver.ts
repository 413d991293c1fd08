import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOf, opinionAskers } from './access.js'
import {
  amendLegalOpinion,
  declareOpinionConflict,
  declineLegalOpinion,
  draftLegalOpinion,
  giveLegalOpinion,
} from './advise.js'
import { askLegalOpinion } from './ask-opinion.js'
import { noteOpinionUse, reassignLegalOpinion, takeBackLegalOpinion } from './follow-opinion.js'
import {
  AmendLegalOpinionInput,
  AskLegalOpinionInput,
  DeclareOpinionConflictInput,
  DeclineLegalOpinionInput,
  DraftLegalOpinionInput,
  GiveLegalOpinionInput,
  NoteOpinionUseInput,
  ReassignLegalOpinionInput,
  TakeBackLegalOpinionInput,
} from './opinion-inputs.graphql.js'
import { LegalOpinionPayload } from './opinion.graphql.js'
import { requireOpinion } from './sight.js'

/** The opinion as it stands after an act on it, read anew. */
async function after(ctx: Ctx, id: string): Promise<LegalOpinionPayload> {
  ctx.loaders.clear()
  return { legalOpinion: await requireOpinion(ctx, id) }
}

@Resolver()
export class LegalOpinionActsResolver {
  @Access(opinionAskers)
  @Mutation(() => LegalOpinionPayload, { description: '征求法律意见 ask for a legal opinion' })
  async askLegalOpinion(
    @ctx() ctx: Ctx,
    @Arg('input', () => AskLegalOpinionInput) input: AskLegalOpinionInput,
  ): Promise<LegalOpinionPayload> {
    return after(ctx, await askLegalOpinion(ctx, input))
  }

  @Access(doersOf('declareOpinionConflict'))
  @Mutation(() => LegalOpinionPayload, { description: '声明有无利益冲突 declare conflicts or none' })
  async declareOpinionConflict(
    @ctx() ctx: Ctx,
    @Arg('input', () => DeclareOpinionConflictInput) input: DeclareOpinionConflictInput,
  ): Promise<LegalOpinionPayload> {
    return after(ctx, await declareOpinionConflict(ctx, input))
  }

  @Access(doersOf('declineLegalOpinion'))
  @Mutation(() => LegalOpinionPayload, { description: '不能出具 decline' })
  async declineLegalOpinion(
    @ctx() ctx: Ctx,
    @Arg('input', () => DeclineLegalOpinionInput) input: DeclineLegalOpinionInput,
  ): Promise<LegalOpinionPayload> {
    return after(ctx, await declineLegalOpinion(ctx, input))
  }

  @Access(doersOf('draftLegalOpinion'))
  @Mutation(() => LegalOpinionPayload, { description: '起草法律意见 draft' })
  async draftLegalOpinion(
    @ctx() ctx: Ctx,
    @Arg('input', () => DraftLegalOpinionInput) input: DraftLegalOpinionInput,
  ): Promise<LegalOpinionPayload> {
    return after(ctx, await draftLegalOpinion(ctx, input))
  }

  @Access(doersOf('giveLegalOpinion'))
  @Mutation(() => LegalOpinionPayload, { description: '出具法律意见 give the opinion' })
  async giveLegalOpinion(
    @ctx() ctx: Ctx,
    @Arg('input', () => GiveLegalOpinionInput) input: GiveLegalOpinionInput,
  ): Promise<LegalOpinionPayload> {
    return after(ctx, await giveLegalOpinion(ctx, input))
  }

  @Access(doersOf('amendLegalOpinion'))
  @Mutation(() => LegalOpinionPayload, { description: '出具更正版 give a further version' })
  async amendLegalOpinion(
    @ctx() ctx: Ctx,
    @Arg('input', () => AmendLegalOpinionInput) input: AmendLegalOpinionInput,
  ): Promise<LegalOpinionPayload> {
    return after(ctx, await amendLegalOpinion(ctx, input))
  }

  @Access(doersOf('reassignLegalOpinion'))
  @Mutation(() => LegalOpinionPayload, { description: '另行指派 ask another' })
  async reassignLegalOpinion(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReassignLegalOpinionInput) input: ReassignLegalOpinionInput,
  ): Promise<LegalOpinionPayload> {
    return after(ctx, await reassignLegalOpinion(ctx, input))
  }

  @Access(doersOf('takeBackLegalOpinion'))
  @Mutation(() => LegalOpinionPayload, { description: '撤回 take back' })
  async takeBackLegalOpinion(
    @ctx() ctx: Ctx,
    @Arg('input', () => TakeBackLegalOpinionInput) input: TakeBackLegalOpinionInput,
  ): Promise<LegalOpinionPayload> {
    return after(ctx, await takeBackLegalOpinion(ctx, input))
  }

  @Access(doersOf('noteOpinionUse'))
  @Mutation(() => LegalOpinionPayload, { description: '记录采用情况 note how it was used' })
  async noteOpinionUse(
    @ctx() ctx: Ctx,
    @Arg('input', () => NoteOpinionUseInput) input: NoteOpinionUseInput,
  ): Promise<LegalOpinionPayload> {
    return after(ctx, await noteOpinionUse(ctx, input))
  }
}
