import { paperToHtml, type MediationPaperKind } from '@petition/documents'
import { Arg, Ctx as ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOfMediation, mediationReaders } from '../access.js'
import { issueMediationPaper } from '../issue-paper.js'
import { mediationPaperPath } from '../paper-download.js'
import type { MediationCaseEntity } from '../mediation.entity.js'
import { papersToRenew } from '../reading/outdated-papers.js'
import { draftMediationPaper } from '../reading/paper.js'
import { after } from './after.js'
import { MediationCaseNode, MediationPayload } from './mediation.graphql.js'
import {
  IssueMediationPaperInput,
  MediationPaperKindEnum,
  MediationPaperNode,
  MediationPaperToRenewNode,
} from './paper.graphql.js'

@Resolver(() => MediationCaseNode)
export class MediationPaperResolver {
  @Access(mediationReaders)
  @Query(() => MediationPaperNode, { description: '调解文书 a paper of a mediation' })
  async mediationPaper(
    @ctx() ctx: Ctx,
    @Arg('caseId', () => ID, { description: '调解案件 the case' }) caseId: string,
    @Arg('kind', () => MediationPaperKindEnum, { description: '种类 kind' }) kind: MediationPaperKind,
    @Arg('rowId', () => ID, { nullable: true, description: '户，协议书、申请书和履行记录须写明 the row' })
    rowId?: string,
  ): Promise<MediationPaperNode> {
    const asked = { caseId, kind, rowId: rowId ?? null }
    const { paper, problems, issued, ...issue } = await draftMediationPaper(ctx, asked)
    const mayLeave = problems.length === 0 && (!issue.isNumbered || issued !== null)
    const downloadUrl = mayLeave ? await mediationPaperPath(ctx, asked) : ''
    return {
      title: paper.title,
      html: paperToHtml(paper),
      problems: problems.map((one) => one[ctx.locale]),
      downloadUrl,
      ...{ ...issue, number: issued?.number ?? null, issuedOn: issued?.on ?? null },
    }
  }

  @Access(mediationReaders)
  @FieldResolver(() => [MediationPaperToRenewNode], {
    description: '须重新出具的文书 letters that went out and say what is so no more',
  })
  papersToRenew(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity) {
    return papersToRenew(ctx, id)
  }

  @Access(doersOfMediation('issueMediationPaper'))
  @Mutation(() => MediationPayload, { description: '出具文书并编号 issue a paper with its number' })
  async issueMediationPaper(
    @ctx() ctx: Ctx,
    @Arg('input', () => IssueMediationPaperInput) input: IssueMediationPaperInput,
  ): Promise<MediationPayload> {
    return after(ctx, await issueMediationPaper(ctx, input))
  }
}
