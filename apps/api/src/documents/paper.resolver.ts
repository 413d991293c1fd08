import { Arg, Ctx as ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { paperToHtml } from '@petition/documents'
import { OrganNode, requiredOrgan } from '../organs/index.js'
import { Access, anyone, NotFound, signedIn, type Ctx } from '../platform/index.js'
import { letterheadKeepers, taskSettlers } from './access.js'
import { withLookUpCode } from './hidden-code.js'
import { downloadPath } from './paper-download.js'
import { LetterheadEntity, type PaperEntity } from './paper.entity.js'
import {
  KeepPaperInput,
  LetterheadNode,
  LetterheadPayload,
  PaperNode,
  PaperPayload,
  ReissuePaperInput,
  SetLetterheadInput,
} from './paper.graphql.js'
import { letterheadsOf } from './paper.store.js'
import { paperAsRead, requirePaper } from './read-paper.js'
import { setLetterhead } from './set-letterhead.js'
import { keepPaperAsIs, reissuePaper } from './settle-paper-task.js'

/** A slip that was registered just now still knows its code. */
export type PaperRow = PaperEntity & { readonly lookUpCode?: string | null }

@Resolver(() => PaperNode)
export class PaperResolver {
  @Access(signedIn)
  @Query(() => PaperNode, { nullable: true, description: '一份文书 one paper' })
  async paper(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<PaperNode> {
    return requirePaper(ctx, id)
  }

  @Access(signedIn)
  @FieldResolver(() => String, {
    description: '已转义的预览；无权者看到的姓名、住址已遮盖 escaped; names masked for some',
  })
  async html(@ctx() ctx: Ctx, @Root() row: PaperRow): Promise<string> {
    const paper = await paperAsRead(ctx, row)
    return paperToHtml(row.lookUpCode ? withLookUpCode(paper, row.lookUpCode) : paper)
  }

  @Access(signedIn)
  @FieldResolver(() => String, {
    description:
      'Word 文件地址，一分钟内、本人、一次有效，用时再取；无权时为空 good once, for a minute, for whoever asked: ask when needed; empty without the right',
  })
  downloadUrl(@ctx() ctx: Ctx, @Root() row: PaperRow): Promise<string> {
    return downloadPath(ctx, row, row.lookUpCode ?? null)
  }

  @Access(signedIn)
  @FieldResolver(() => OrganNode, { description: '出具单位 who signed it' })
  organ(@ctx() ctx: Ctx, @Root() row: PaperRow): Promise<OrganNode> {
    return requiredOrgan(ctx, row.organId)
  }

  @Access(taskSettlers)
  @Mutation(() => PaperPayload, { description: '按更正后的事实重新出具 issue anew from the corrected facts' })
  async reissuePaper(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReissuePaperInput) input: ReissuePaperInput,
  ): Promise<PaperPayload> {
    return { paper: await requirePaper(ctx, await reissuePaper(ctx, input)) }
  }

  @Access(taskSettlers)
  @Mutation(() => PaperPayload, { description: '维持原文书 leave a paper as it is' })
  async keepPaperAsIs(
    @ctx() ctx: Ctx,
    @Arg('input', () => KeepPaperInput) input: KeepPaperInput,
  ): Promise<PaperPayload> {
    return { paper: await requirePaper(ctx, await keepPaperAsIs(ctx, input)) }
  }
}

@Resolver(() => LetterheadNode)
export class LetterheadResolver {
  @Access(anyone)
  @Query(() => LetterheadNode, { nullable: true, description: '单位落款 how an organ names itself on paper' })
  async letterhead(@ctx() ctx: Ctx, @Arg('organId', () => ID) organId: string): Promise<LetterheadNode | null> {
    return (await letterheadsOf(ctx, [organId]))[0] ?? null
  }

  @Access(letterheadKeepers)
  @Mutation(() => LetterheadPayload, { description: '设定单位落款 set a letterhead' })
  async setLetterhead(
    @ctx() ctx: Ctx,
    @Arg('input', () => SetLetterheadInput) input: SetLetterheadInput,
  ): Promise<LetterheadPayload> {
    const id = await setLetterhead(ctx, input)
    const letterhead = await ctx.read.findOneBy(LetterheadEntity, { id })
    if (!letterhead) throw new NotFound('letterhead', id)
    return { letterhead }
  }
}
