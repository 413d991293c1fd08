import { MEDIATION_PAPER_NAMES, paperToHtml, type MediationPaperKind } from '@petition/documents'
import { Arg, Ctx as ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { enumOf } from '../../organs/index.js'
import { Access, ObjectAccess, type Ctx } from '../../platform/index.js'
import { mediationReaders } from '../access.js'
import { mediationPaperPath } from '../paper-download.js'
import { draftMediationPaper } from '../reading/paper.js'

export const MediationPaperKindEnum = enumOf(
  'MediationPaperKind',
  '调解文书种类 kind of paper of a mediation',
  MEDIATION_PAPER_NAMES,
)

@ObjectAccess(mediationReaders)
@ObjectType('MediationPaper', {
  description: '调解文书，按当前事实生成 a paper of a mediation, as its facts say it now',
})
export class MediationPaperNode {
  @Field(() => String, { description: '标题 title' }) title!: string
  @Field(() => String, { description: '已转义的预览 escaped preview' }) html!: string
  @Field(() => [String], { description: '尚不能交付的原因 what stands in the way' }) problems!: string[]
  @Field(() => String, {
    description: '一次性下载地址；有不能交付的原因时为空 one-use address; empty while something is missing',
  })
  downloadUrl!: string
}

@Resolver()
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
    const { paper, problems } = await draftMediationPaper(ctx, asked)
    const downloadUrl = problems.length === 0 ? await mediationPaperPath(ctx, asked) : ''
    return {
      title: paper.title,
      html: paperToHtml(paper),
      problems: problems.map((one) => one[ctx.locale]),
      downloadUrl,
    }
  }
}
